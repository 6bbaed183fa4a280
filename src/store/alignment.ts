import { certainPairs, type Gap, gapsBetween } from './certain-pairs.ts'
import { inOrder, type Pair, sharedRuns, wordsOfRuns } from './shared-runs.ts'

type Words = readonly number[]

/** Words in a row that stand once in either text. */
const runLength = 5
/** What was cut and pasted has at least so many words of which the place is known. */
const leastMoved = 8
/** Between two runs of one moved passage so many words may have been edited. */
const widestEdit = 12

/**
 * For each word of the text as it was, its place among the words of the text as it is; -1 where that is not certain.
 * Most words stand in the same order. What was moved as a whole is found by runs of words that are nowhere else.
 */
export function alignWords(base: Words, text: Words): Int32Array {
  const places = new Int32Array(base.length).fill(-1)
  const taken = new Uint8Array(text.length)
  const note = (pairs: readonly Pair[]): void => {
    for (const pair of pairs) {
      if (places[pair.base] !== -1 || taken[pair.text] === 1) continue
      places[pair.base] = pair.text
      taken[pair.text] = 1
    }
  }
  const fill = (gap: Gap): void => {
    const bases = range(gap.base).filter((at) => places[at] === -1)
    const texts = range(gap.text).filter((at) => taken[at] === 0)
    const found = certainPairs(
      bases.map((at) => base[at] ?? -1),
      texts.map((at) => text[at] ?? -1),
    )
    note(found.map((pair) => ({ base: bases[pair.base] ?? 0, text: texts[pair.text] ?? 0 })))
  }
  const { kept, moved } = inOrder(sharedRuns(base, text, runLength))
  const inPlace = wordsOfRuns(kept, runLength)
  note(inPlace)
  // What stayed comes first: of a passage that was copied and then edited, only the copy has all of its words.
  gapsBetween(inPlace, { base: base.length, text: text.length }).forEach(fill)
  const isFree = (pair: Pair): boolean => places[pair.base] === -1 && taken[pair.text] === 0
  for (const passage of movedPassages(moved, isFree)) {
    note(passage)
    const end = passage.at(-1) ?? { base: 0, text: 0 }
    gapsBetween(passage, end).slice(1).forEach(fill)
    note(stretched(passage, { base, text }))
  }
  return places
}

function range([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}

/** The words of passages that stand elsewhere, passage by passage. */
function movedPassages(
  runs: readonly Pair[],
  isFree: (pair: Pair) => boolean,
): readonly (readonly Pair[])[] {
  const passages: Pair[][] = []
  for (const pair of wordsOfRuns(runs, runLength).filter(isFree)) {
    const last = passages.at(-1)?.at(-1)
    if (last !== undefined && goesOn(last, pair)) passages.at(-1)?.push(pair)
    else passages.push([pair])
  }
  return passages.filter((passage) => passage.length >= leastMoved)
}

function goesOn(last: Pair, next: Pair): boolean {
  const steps = [next.base - last.base, next.text - last.text]
  return steps.every((step) => step > 0 && step <= widestEdit)
}

/** The words right before and after a moved passage, as far as they are the same. */
function stretched(
  passage: readonly Pair[],
  { base, text }: { readonly base: Words; readonly text: Words },
): readonly Pair[] {
  const pairs: Pair[] = []
  for (const [from, step] of [
    [passage[0], -1],
    [passage.at(-1), 1],
  ] as const) {
    if (from === undefined) continue
    for (let by = step; Math.abs(by) <= runLength; by += step) {
      const pair = { base: from.base + by, text: from.text + by }
      if (base[pair.base] === undefined || base[pair.base] !== text[pair.text]) break
      pairs.push(pair)
    }
  }
  return pairs
}
