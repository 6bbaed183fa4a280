import type { Span } from '../model/source.ts'
import { sentences } from '../text/sentences.ts'
import type { Sheet } from './desk.ts'
import type { PassageUnit, Place } from './state.ts'

const words = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu

/** What a turn can be divided into, as offsets in the source. A turn in which nothing is said has none. */
export function passages({ transcript }: Sheet, turn: number, unit: PassageUnit): readonly Span[] {
  const span = transcript.turns[turn]?.span
  if (span === undefined) return []
  const { spoken } = transcript
  switch (unit) {
    case 'turn':
      return trimmed(spoken, span)
    case 'sentence':
      return sentences(spoken, span)
    case 'word':
      return Array.from(spoken.slice(span.start, span.end).matchAll(words), (match) => ({
        start: span.start + match.index,
        end: span.start + match.index + match[0].length,
      }))
  }
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const said = text.slice(start, end)
  if (said.trim() === '') return []
  const first = start + said.length - said.trimStart().length
  return [{ start: first, end: first + said.trim().length }]
}

/** The words at a place; undefined where nothing is said. */
export function spanOf(sheet: Sheet, { turn, unit, first, last }: Place): Span | undefined {
  const all = passages(sheet, turn, unit)
  const start = all[Math.min(first, all.length - 1)]?.start
  const end = all[Math.min(last, all.length - 1)]?.end
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** The number of the passage that an offset stands in, or the nearest before it. */
export function passageAt(all: readonly Span[], offset: number): number {
  return Math.max(
    0,
    all.findLastIndex(({ start }) => start <= offset),
  )
}

/** The whole sentences that some words stand in: one, unless they go on over its end. */
export function sentencesAround(sheet: Sheet, turn: number, words: Span): Span {
  const touched = passages(sheet, turn, 'sentence').filter((one) => overlap(one, words))
  return { start: touched[0]?.start ?? words.start, end: touched.at(-1)?.end ?? words.end }
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
