import type { Located } from '../model/codebook.ts'
import type { Span } from '../model/source.ts'
import { interviewer, type Turn } from '../model/transcript.ts'
import { didYouMean } from './fields.ts'
import type { Findings } from './findings.ts'
import type { Label, Labels } from './labels.ts'
import { key } from './roles.ts'

interface Speakers extends Labels {
  /** The labels under `speakers` in the front matter. */
  readonly named: readonly Located<string>[]
  readonly turns: readonly Turn[]
  readonly body: Span
}

/** What makes somebody’s words count as another’s, or not at all. */
export function checkSpeakers(speakers: Speakers, findings: Findings): void {
  if (speakers.labels.length === 0) {
    reportNoSpeakers(speakers.body, findings)
    return
  }
  reportUnlisted(speakers, findings)
  reportAbsent(speakers, findings)
  reportOnlyInterviewer(speakers, findings)
}

function reportNoSpeakers({ start }: Span, findings: Findings): void {
  findings.error(
    'no-speakers',
    { start, end: start },
    {
      nl: 'geen sprekers gevonden; begin elke beurt met een label en een dubbele punt, zoals “MOEDER: …”',
      en: 'no speakers found; begin every turn with a label and a colon, such as “MOEDER: …”',
      fix: {
        nl: 'noem de labels onder speakers: in het kopje, of gebruik --no-speakers voor tekst zonder sprekers',
        en: 'name the labels under speakers: in the front matter, or use --no-speakers for text without speakers',
      },
    },
  )
}

/** The words behind a label that is not listed are those of the turn before it; said once for each label. */
function reportUnlisted({ unlisted }: Speakers, findings: Findings): void {
  const said = new Set<string>()
  for (const label of unlisted) {
    if (said.has(key(label.name))) continue
    said.add(key(label.name))
    findings.warning('unknown-speaker', nameSpan(label, findings), {
      nl: `“${label.name}” lijkt een spreker maar staat niet onder speakers: deze woorden tellen bij de beurt ervoor`,
      en: `“${label.name}” looks like a speaker but is not under speakers: these words count as the turn before`,
      fix: {
        nl: `noem “${label.name}” onder speakers: in het kopje`,
        en: `name “${label.name}” under speakers: in the front matter`,
      },
    })
  }
}

function reportAbsent({ named, labels, unlisted }: Speakers, findings: Findings): void {
  const present = new Set([...new Set(labels.map(({ name }) => name))].map(key))
  const others = unlisted.map(({ name }) => name)
  for (const { value, span } of named) {
    if (present.has(key(value))) continue
    findings.warning('absent-speaker', span, {
      nl: `“${value}” staat onder speakers, maar geen beurt begint met dat label`,
      en: `“${value}” is under speakers, but no turn begins with that label`,
      fix: didYouMean(value, others),
    })
  }
}

function reportOnlyInterviewer({ labels: [first], turns }: Speakers, findings: Findings): void {
  if (turns.some(({ speaker, role }) => speaker !== '' && role !== interviewer)) return
  if (first === undefined) return
  findings.warning('only-interviewer', nameSpan(first, findings), {
    nl: 'alle beurten in dit transcript zijn van de interviewer',
    en: 'all turns of this transcript are the interviewer’s',
    fix: {
      nl: 'noem wie er nog meer spreekt onder speakers: in het kopje',
      en: 'name who else speaks under speakers: in the front matter',
    },
  })
}

function nameSpan(label: Label, { source }: Findings): Span {
  const start = source.text.indexOf(label.name, label.start)
  return { start, end: start + label.name.length }
}
