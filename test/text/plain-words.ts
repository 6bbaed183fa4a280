import type { Span } from '../../src/model/source.ts'
import { isAbbreviation } from '../../src/text/abbreviations.ts'

/** A word of a text, and the strongest mark between it and the one before it. */
export interface PlainWord {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly gap: 'none' | 'clause' | 'sentence'
}

const letter = String.raw`[\p{L}\p{N}]`
const apostrophe = `['‘’ʼ]`
const joiner = String.raw`['‘’ʼ\-‑]`
const unseen = String.raw`[\u00ad\u200b-\u200d\u2060\ufeff]`
/** Letters, digits and marks; between two of them an apostrophe or hyphen, and characters that nobody sees. */
const inside = String.raw`(?:${letter}|\p{M}|${unseen}+(?=${letter}|\p{M})|${unseen}*${joiner}(?=${letter}))`
/** The apostrophe of 's ochtends, 't and 'n: one letter follows, and then no word goes on. */
const opening = String.raw`${apostrophe}(?=[stnkmSTNKM](?!${letter}|\p{M}|${joiner}|${unseen}))`
const word = new RegExp(`(?:${letter}|${opening})${inside}*`, 'gsu')

/** The slow and obvious way of finding words: one regular expression. */
export function plainWords(text: string, { start, end }: Span): readonly PlainWord[] {
  const stretch = text.slice(start, end)
  let reached = 0
  return [...stretch.matchAll(word)].map(({ 0: written, index }, at) => {
    const from = reached
    reached = index + written.length
    return {
      start: start + index,
      end: start + reached,
      written,
      gap: at === 0 ? 'sentence' : gapOf(stretch, { start: from, end: index }),
    }
  })
}

/** The strongest mark between two words. */
function gapOf(text: string, { start, end }: Span): PlainWord['gap'] {
  const between = text.slice(start, end)
  const stops = [...between.matchAll(/\./gu)].map(({ index }) => start + index)
  if (/[?!…]|\n[ \t]*\n/u.test(between) || stops.some((at) => endsSentence(text, at)))
    return 'sentence'
  return /[,;:–—()]/u.test(between) ? 'clause' : 'none'
}

/** Not the stop inside o.a. and 12.30, nor that of an abbreviation. */
function endsSentence(text: string, stop: number): boolean {
  const [before = ''] = /[\p{L}\p{N}.]*$/u.exec(text.slice(0, stop)) ?? []
  const after = text.slice(stop + 1)
  return !/^[\p{L}\p{N}]/u.test(after) && !isAbbreviation(before, after.slice(0, 4).trimStart())
}
