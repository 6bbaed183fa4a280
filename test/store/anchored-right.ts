import { createAnchor } from '../../src/store/anchor.ts'
import type { Anchored } from '../../src/store/anchor.ts'
import { quoteAt } from '../../src/store/quote.ts'
import type { Span } from '../../src/model/source.ts'
import {
  type Gold,
  goldOf,
  piecesOf,
  randomEdits,
  randomMarks,
  seeded,
  spanOf,
  textOf,
} from './random-edits.ts'

export interface Tally {
  /** Tags of which half of the words at least still stand. */
  readonly standing: number
  readonly right: number
  /** Found, with less than half of the words as they were. */
  readonly rightBeyond: number
  readonly lost: number
  /** Of which nothing is left, and none was found. */
  readonly gone: number
  readonly unknowable: number
  readonly wrong: readonly Miss[]
  readonly missed: readonly Miss[]
}

export interface Miss {
  readonly quote: string
  readonly gold: string | undefined
  readonly found: string | undefined
  readonly copied: boolean
  readonly anchored: Anchored
}

/** Makes edits to a transcript, finds its tags again and holds them to what was done. */
export function anchorAfterEdits(
  text: string,
  { seed, edits, tags, base }: { seed: number; edits: number; tags: number; base: boolean },
): Tally {
  const random = seeded(seed)
  const pieces = piecesOf(text)
  const marks = randomMarks(pieces, tags, random)
  const edited = randomEdits(pieces, edits, random)
  const now = textOf(edited)
  const anchor = createAnchor(base ? text : undefined, now)
  const counts = { standing: 0, right: 0, rightBeyond: 0, lost: 0, gone: 0, unknowable: 0 }
  const wrong: Miss[] = []
  const missed: Miss[] = []
  for (const mark of marks) {
    const span = spanOf(pieces, mark)
    const anchored = anchor({ ...span, ...quoteAt(text, span) })
    const gold = goldOf(edited, mark)
    if (gold.unknowable) {
      counts.unknowable += 1
      continue
    }
    if (gold.stands) counts.standing += 1
    if (anchored.kind === 'lost') {
      if (gold.stands) {
        counts.lost += 1
        missed.push(missOf(now, text.slice(span.start, span.end), { gold, anchored }))
      } else counts.gone += 1
    } else if (gold.span !== undefined && isSame(now, gold.span, anchored.span)) {
      if (gold.stands) counts.right += 1
      else counts.rightBeyond += 1
    } else wrong.push(missOf(now, text.slice(span.start, span.end), { gold, anchored }))
  }
  return { ...counts, wrong, missed }
}

function missOf(
  now: string,
  quote: string,
  { gold, anchored }: { gold: Gold; anchored: Anchored },
): Miss {
  const found = anchored.kind === 'lost' ? anchored.nearest : anchored.span
  const textAt = (span: Span | undefined): string | undefined =>
    span &&
    `${span.start}: …${now.slice(Math.max(0, span.start - 40), span.start)}[${now.slice(span.start, span.end)}]${now.slice(span.end, span.end + 40)}…`
  return { quote, gold: textAt(gold.span), found: textAt(found), copied: gold.copied, anchored }
}

/** Whether two spans hold the same words at the same place, whatever marks and blanks they begin and end with. */
export function isSame(text: string, gold: Span, found: Span): boolean {
  const [one, other] = [trimmed(text, gold), trimmed(text, found)]
  return one.start === other.start && one.end === other.end
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = /^[^\p{L}\p{M}\p{N}]*/u.exec(words)?.[0].length ?? 0
  const after = /[^\p{L}\p{M}\p{N}]*$/u.exec(words)?.[0].length ?? 0
  return { start: start + before, end: end - after }
}
