import { appliesToTranscript, type Codebook } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import { type Diagnostic, diagnosticOf, type Remark } from '../model/diagnostic.ts'
import type { Place, Source } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'

/** What is wrong with transcripts only when they are seen together, or beside their codebook. */
export function checkTranscripts(
  transcripts: readonly CodedTranscript[],
  codebook: Codebook,
): readonly Diagnostic[] {
  return [
    ...sameIds(transcripts.map(identity)),
    ...transcripts.flatMap((one) => checkTranscript(one, codebook)),
  ]
}

/** What is wrong with one transcript beside its codebook. */
export function checkTranscript(
  transcript: CodedTranscript,
  codebook: Codebook,
): readonly Diagnostic[] {
  return unreached(transcript, codebook)
}

/** The id of a transcript and where it is written. */
export interface Identity {
  readonly id: string
  readonly place: Place
}

export function identity({ id, source }: Transcript): Identity {
  const line = /^id:[ \t]*/mu.exec(source.text)
  const start = line === null ? 0 : line.index + line[0].length
  return { id, place: { source, span: { start, end: line === null ? 0 : start + id.length } } }
}

export function sameIds(transcripts: readonly Identity[]): readonly Diagnostic[] {
  const first = new Map<string, Identity>()
  const found: Diagnostic[] = []
  for (const transcript of transcripts) {
    const { id, place } = transcript
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, transcript)
      continue
    }
    const { path } = other.place.source
    const message = {
      nl: `${path} heeft ook het id “${id}”; geef elk transcript een eigen id`,
      en: `${path} has the id “${id}” too; give every transcript its own id`,
    }
    found.push({
      rule: 'duplicate-transcript-id',
      severity: 'error',
      message,
      place,
      related: [other.place],
    })
  }
  return found
}

/** A transcript that no code applies to drops out of every table; most often it lacks the attribute that codes ask for. */
function unreached(transcript: Transcript, { codes }: Codebook): readonly Diagnostic[] {
  const { attributes, source } = transcript
  if (codes.length === 0 || codes.some((code) => appliesToTranscript(code, attributes))) return []
  const wanted = new Map<string, Set<string>>()
  for (const { attribute, values } of codes.flatMap(({ appliesTo }) => appliesTo)) {
    wanted.set(attribute, new Set([...(wanted.get(attribute) ?? []), ...values]))
  }
  const list = [...wanted].map(([name, values]) => `${name}: ${[...values].join(' | ')}`).join('; ')
  return [
    finding('uncoded-transcript', source, {
      nl: 'geen enkele code van het codeboek geldt voor dit transcript, dus het telt nergens mee',
      en: 'no code of the codebook applies to this transcript, so it counts nowhere',
      fix: {
        nl: `de codes vragen om ${list}; zet dat kenmerk in het kopje bovenaan`,
        en: `the codes ask for ${list}; put that attribute in the front matter on top`,
      },
    }),
  ]
}

/** A tag on words that do not count is in no table; the coder most likely meant the answer. */
export function uncountedTags({
  codings,
  counted,
  source,
}: CodedTranscript): readonly Diagnostic[] {
  const uncounted: Coding[] = []
  // A loop, for keywords may have found thousands.
  for (const coding of codings) {
    if (counted[coding.turn] !== true && coding.by.kind === 'person') uncounted.push(coding)
  }
  return uncounted.map(({ code, span }) => {
    const message = {
      nl: `de tag “${code}” staat bij woorden van de interviewer en telt dus niet mee`,
      en: `the tag “${code}” stands with words of the interviewer and so does not count`,
    }
    const fix = {
      nl: 'zet hem bij het antwoord, of tel de interviewer mee met --interviewer',
      en: 'put it with the answer, or count the interviewer with --interviewer',
    }
    return { ...finding('uncounted-tag', source, { ...message, fix }), place: { source, span } }
  })
}

function finding(rule: string, source: Source, said: Remark): Diagnostic {
  const place = { source, span: { start: 0, end: 0 } }
  return diagnosticOf(said, { rule, severity: 'warning', place })
}

/** Tags of a transcript that is not there (renamed, or gone) would drop out of every count in silence. */
export function orphanedTags(source: Source, transcript: string): Diagnostic {
  return {
    rule: 'orphaned-tags',
    severity: 'error',
    message: {
      nl: `deze tags horen bij transcript “${transcript}”, dat er niet is`,
      en: `these tags belong to transcript “${transcript}”, which is not there`,
    },
    fix: {
      nl: 'heet het transcript nu anders, geef dit bestand dan die naam; anders verwijder je het',
      en: 'if the transcript has another id now, give this file that name; else remove it',
    },
    place: { source, span: { start: 0, end: 0 } },
    related: [],
  }
}
