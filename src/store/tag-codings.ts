import type { Codebook } from '../model/codebook.ts'
import type { Coding, Rejection } from '../model/coding.ts'
import type { Localised } from '../model/language.ts'
import type { Source, Span } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import type { Transcript } from '../model/transcript.ts'
import { createFindings, type Findings } from '../read/findings.ts'
import { checkedCode, fitsRole, type TagReading } from '../read/tags.ts'
import type { Anchored } from './anchor.ts'
import { withOwnIds } from './same-ids.ts'
import { type ReadTag, readTagFile } from './tag-file.ts'
import { type BaseTexts, createTagPlacer } from './tag-places.ts'

/** What tags are about: the transcript they belong to, the codebook of their codes, the coder whose folder they are in. */
export interface TagContext {
  readonly transcript: Transcript
  readonly codebook: Codebook
  readonly coder: string
  readonly bases: BaseTexts
}

/**
 * The tags and rejections of `tags/<coder>/<transcript>.csv` as codings. Where the transcript changed, a tag counts where its words
 * went, and that is said; where they cannot be found for certain it is an error, so that no tag moves silently.
 */
export function readTagCodings(source: Source, context: TagContext): TagReading {
  const file = readTagFile(source)
  const findings = createFindings(source)
  const placed = placeTags(file.tags, context)
  const codings: Coding[] = []
  const rejections: Rejection[] = []
  for (const tag of placed) {
    const read = readTag(tag, context, findings)
    if (read === undefined) continue
    const { turn, code, span } = read
    const shared = { transcript: context.transcript.id, turn, code }
    if (tag.value.status === 'reject') rejections.push({ ...shared, name: context.coder })
    else codings.push({ ...shared, span, ...byPerson(context.coder) })
  }
  tellSameIds(file.tags, findings)
  tellMoved(placed, context, findings)
  return { codings, rejections, diagnostics: [...file.diagnostics, ...findings.diagnostics] }
}

/** A tag that was not taken back, and where its words stand now. */
export interface PlacedTag extends ReadTag {
  readonly place: Anchored
}

/**
 * Where the tags that were not taken back stand in their transcript as it is now. Git puts the lines of two branches together:
 * what was deleted in one is deleted.
 */
export function placeTags(
  tags: readonly ReadTag[],
  { transcript, bases }: Pick<TagContext, 'transcript' | 'bases'>,
): readonly PlacedTag[] {
  const placer = createTagPlacer(transcript.source, bases)
  return withOwnIds(tags)
    .lines.filter(({ value }) => value.status !== 'deleted')
    .map((tag) => ({ ...tag, place: placer(tag.value) }))
}

/** Once a file: who changed a transcript moved all that stands behind the change. */
function tellMoved(
  placed: readonly PlacedTag[],
  { transcript }: TagContext,
  findings: Findings,
): void {
  const moved = placed.filter(({ place }) => place.kind === 'moved')
  const [first] = moved
  if (first === undefined) return
  const { path } = transcript.source
  const count = moved.length
  findings.warning('moved-tag', first.span, {
    nl: `${path} is veranderd: de woorden van ${count === 1 ? 'deze tag staan' : `${count} tags staan`} nu op een andere plaats, en daar telt ${count === 1 ? 'hij' : 'elke tag'} mee`,
    en: `${path} has changed: the words of ${count === 1 ? 'this tag' : `${count} tags`} stand in another place now, and count there`,
    fix: {
      nl: 'leg de nieuwe plaatsen vast met “rodedraad tags --fix”',
      en: 'record the new places with “rodedraad tags --fix”',
    },
  })
}

/** An id that two lines have, which say different things. */
function tellSameIds(tags: readonly ReadTag[], findings: Findings): void {
  for (const { value, span } of withOwnIds(tags).differing) {
    const deleted = value.status === 'deleted'
    findings.warning(
      'duplicate-tag-id',
      span,
      deleted
        ? {
            nl: 'het id van deze tag is ook dat van een verwijderde tag; deze telt dus niet mee',
            en: 'the id of this tag is that of a deleted tag too; so this one does not count',
          }
        : {
            nl: 'het id van deze tag is ook dat van een andere; beide tellen mee',
            en: 'the id of this tag is that of another too; both count',
          },
    )
  }
}

function byPerson(name: string): Pick<Coding, 'by' | 'negated' | 'echo'> {
  return { by: { kind: 'person', name }, negated: false, echo: false }
}

/** What a tag says of which turn; undefined, and said, where it cannot be so. */
function readTag(
  { value: tag, span, codeSpan, place }: PlacedTag,
  context: TagContext,
  findings: Findings,
): Pick<Coding, 'turn' | 'code' | 'span'> | undefined {
  const { transcript } = context
  const known = checkedCode(tag.code, codeSpan, { ...context, findings })
  if (place.kind === 'lost') {
    findings.error('lost-tag', span, lostWords(tag, transcript))
    return undefined
  }
  const turn = turnOf(place.span, transcript)
  if (typeof turn !== 'number') findings.error('lost-tag', span, turn)
  if (known === undefined || typeof turn !== 'number') return undefined
  const { role = '' } = transcript.turns[turn] ?? {}
  const fits = fitsRole(known, role, { span: codeSpan, findings })
  return fits ? { turn, code: known.id, span: place.span } : undefined
}

function lostWords({ start, end }: Tag, { source }: Transcript): Localised & { fix: Localised } {
  return {
    nl: `onvindbaar: de woorden van deze tag staan niet meer op hun plaats (${start}–${end}) in ${source.path}`,
    en: `lost: the words of this tag no longer stand at their place (${start}–${end}) in ${source.path}`,
    fix: {
      nl: 'wijs de nieuwe plaats aan met “rodedraad tags --interactive”, verbeter start en end, of zet de oude tekst terug',
      en: 'point to the new place with “rodedraad tags --interactive”, mend start and end, or put the old text back',
    },
  }
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
