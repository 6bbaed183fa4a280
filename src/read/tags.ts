import {
  appliesToRole,
  appliesToTranscript,
  type Code,
  type Codebook,
  roleCondition,
} from '../model/codebook.ts'
import { type Coding, type Rejection, unnamedCoder } from '../model/coding.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'
import { didYouMean } from './fields.ts'
import { createFindings, type Findings } from './findings.ts'
import type { TranscriptReading } from './transcript.ts'

export interface TagReading {
  readonly codings: readonly Coding[]
  readonly rejections: readonly Rejection[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The inline tags of a transcript as codings. An unknown code is an error, never passed over. */
export function inlineCodings(reading: TranscriptReading, codebook: Codebook): TagReading {
  const { transcript, tags, coder = unnamedCoder } = reading
  const findings = createFindings(transcript.source)
  const codings = tags.flatMap(({ code, span, words }): Coding[] => {
    const known = checkedCode(code, span, { codebook, transcript, findings })
    if (known === undefined) return []
    const turn = turnBefore(transcript, span, words)
    const said = transcript.turns[turn]?.span
    if (said === undefined) {
      findings.error('misplaced-tag', span, {
        nl: `de tag “${code}” staat bij geen enkele beurt; zet hem achter de woorden waar hij over gaat`,
        en: `the tag “${code}” belongs to no turn; put it behind the words that it is about`,
      })
      return []
    }
    if (!fitsRole(known, transcript.turns[turn]?.role ?? '', { span, findings })) return []
    const within = { start: Math.max(words.start, said.start), end: Math.min(words.end, said.end) }
    return [
      { ...coding(transcript, turn, within), code: known.id, by: { kind: 'person', name: coder } },
    ]
  })
  return { codings, rejections: [], diagnostics: findings.diagnostics }
}

/**
 * The turn that a tag's words end in; turns may follow each other without a blank line. -1 where only a speaker label
 * stands between that turn and the tag.
 */
function turnBefore({ turns, spoken }: Transcript, tag: Span, words: Span): number {
  const turn = turns.findLastIndex(
    (one) => words.start < one.span.end && one.span.start < words.end,
  )
  const end = turns[turn]?.span.end ?? 0
  return spoken.slice(end, Math.max(end, tag.start)).trim() === '' ? turn : -1
}

function coding(transcript: Transcript, turn: number, span: Span): Omit<Coding, 'code' | 'by'> {
  return { transcript: transcript.id, turn, span, negated: false, echo: false }
}

export interface TagContext {
  readonly codebook: Codebook
  readonly transcript: Transcript
  readonly findings: Findings
}

/** The code that a tag names; undefined, and said, where it is unknown or cannot stand in this transcript. */
export function checkedCode(id: string, span: Span, context: TagContext): Code | undefined {
  const { codebook, transcript, findings } = context
  const code = codebook.codes.find((candidate) => candidate.id === id)
  if (id === '') {
    reportEmptyTag(span, findings)
    return undefined
  }
  if (code === undefined) {
    findings.error('unknown-tag', span, {
      nl: `onbekende code “${id}”`,
      en: `unknown code “${id}”`,
      fix: suggestion(id, codebook),
    })
    return undefined
  }
  if (!appliesToTranscript(code, transcript.attributes)) {
    const limits = code.appliesTo.map(
      ({ attribute, values }) => `${attribute}: ${values.join(', ')}`,
    )
    findings.error('out-of-scope-tag', span, {
      nl: `de code “${id}” geldt volgens het codeboek niet voor dit transcript, alleen bij ${limits.join('; ')}`,
      en: `the code “${id}” does not apply to this transcript by the codebook, only with ${limits.join('; ')}`,
    })
    return undefined
  }
  return code
}

function reportEmptyTag(span: Span, findings: Findings): void {
  findings.error('broken-tag', span, {
    nl: 'een lege tag: er staat geen code in',
    en: 'an empty tag: there is no code in it',
  })
}

/** Whether a code can be given to someone with this role; said where it cannot, since it would count beyond its base. */
export function fitsRole(
  code: Code,
  role: string,
  { span, findings }: { readonly span: Span; readonly findings: Findings },
): boolean {
  if (appliesToRole(code, role)) return true
  const roles = code.appliesTo.flatMap(({ attribute, values }) =>
    attribute === roleCondition ? values : [],
  )
  findings.error('out-of-scope-tag', span, {
    nl: `de code “${code.id}” geldt volgens het codeboek alleen voor ${roles.join(', ')}, niet voor “${role}”`,
    en: `the code “${code.id}” applies by the codebook to ${roles.join(', ')} only, not to “${role}”`,
  })
  return false
}

/** The nearest id; for a last part that one code has, that code. */
function suggestion(id: string, codebook: Codebook): Diagnostic['fix'] {
  const ids = codebook.codes.map((code) => code.id)
  const ending = ids.filter((candidate) => candidate.endsWith(`/${id}`))
  return didYouMean(ending.length === 1 ? (ending[0] ?? id) : id, ids)
}
