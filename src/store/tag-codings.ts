import type { Codebook } from '../model/codebook.ts'
import type { Coding, Rejection } from '../model/coding.ts'
import type { Localised } from '../model/language.ts'
import { offsetAfter, type Source, type Span } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import type { Transcript } from '../model/transcript.ts'
import { createFindings, type Findings } from '../read/findings.ts'
import { checkedCode, fitsRole, type TagReading } from '../read/tags.ts'
import { oneLine, type ReadTag, readTagFile } from './tag-file.ts'

/** What tags are about: the transcript they belong to, the codebook of their codes, the coder whose folder they are in. */
export interface TagContext {
  readonly transcript: Transcript
  readonly codebook: Codebook
  readonly coder: string
}

/**
 * The tags and rejections of `tags/<coder>/<transcript>.csv` as codings. A quote that no longer stands where its line says is an
 * error, so that no tag moves silently.
 */
export function readTagCodings(source: Source, context: TagContext): TagReading {
  const file = readTagFile(source)
  const findings = createFindings(source)
  const codings: Coding[] = []
  const rejections: Rejection[] = []
  for (const tag of file.tags) {
    const read = tag.value.status === 'deleted' ? undefined : readTag(tag, context, findings)
    if (read === undefined) continue
    const { turn, code, span } = read
    const shared = { transcript: context.transcript.id, turn, code }
    if (tag.value.status === 'reject') rejections.push({ ...shared, name: context.coder })
    else codings.push({ ...shared, span, ...byPerson(context.coder) })
  }
  return { codings, rejections, diagnostics: [...file.diagnostics, ...findings.diagnostics] }
}

function byPerson(name: string): Pick<Coding, 'by' | 'negated' | 'echo'> {
  return { by: { kind: 'person', name }, negated: false, echo: false }
}

/** What a tag says of which turn; undefined, and said, where it cannot be so. */
function readTag(
  { value: tag, span, codeSpan }: ReadTag,
  context: TagContext,
  findings: Findings,
): Pick<Coding, 'turn' | 'code' | 'span'> | undefined {
  const known = checkedCode(tag.code, codeSpan, { ...context, findings })
  const place = placeOf(tag, context.transcript)
  if ('nl' in place) {
    findings.error('moved-tag', span, place)
    return undefined
  }
  if (known === undefined) return undefined
  const { role = '' } = context.transcript.turns[place.turn] ?? {}
  const fits = fitsRole(known, role, { span: codeSpan, findings })
  return fits ? { turn: place.turn, code: known.id, span: place.words } : undefined
}

/** The words of a tag and the turn that they stand in; what is wrong where they are not there. */
function placeOf(
  tag: Tag,
  transcript: Transcript,
): { readonly words: Span; readonly turn: number } | (Localised & { readonly fix?: Localised }) {
  const { source } = transcript
  const { text, path } = source
  const words = { start: offsetAfter(source, tag.start), end: offsetAfter(source, tag.end) }
  if (words.start >= words.end || oneLine(text.slice(words.start, words.end)) !== tag.quote) {
    return {
      nl: `de woorden van deze tag staan niet meer op hun plaats (${tag.start}–${tag.end}) in ${path}`,
      en: `the words of this tag no longer stand at their place (${tag.start}–${tag.end}) in ${path}`,
      fix: {
        nl: 'is het transcript veranderd? Zoek de woorden op en verbeter start en end, of zet de oude tekst terug',
        en: 'did the transcript change? Find the words and mend start and end, or put the old text back',
      },
    }
  }
  const turn = turnOf(words, transcript)
  return typeof turn === 'number' ? { words, turn } : turn
}

/** The turn that the words stand in; what is wrong where they stand in none, or not in it alone. */
function turnOf(words: Span, { turns, spoken }: Transcript): number | Localised {
  const turn = turns.findIndex(({ span }) => span.start <= words.start && words.start < span.end)
  const end = turns[turn]?.span.end
  if (end === undefined)
    return { nl: 'deze tag staat bij geen enkele beurt', en: 'this tag belongs to no turn' }
  if (spoken.slice(end, words.end).trim() === '') return turn
  return {
    nl: 'deze tag loopt door tot na het einde van een beurt; geef elke beurt een eigen tag',
    en: 'this tag goes on beyond the end of a turn; give every turn a tag of its own',
  }
}
