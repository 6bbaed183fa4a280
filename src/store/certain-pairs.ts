import { type ChangeObject, diffArrays } from 'diff'
import { inOrder, type Pair, sharedRuns, wordsOfRuns } from './shared-runs.ts'

type Words = readonly number[]

/** Beyond so many words put in and taken out, two stretches are not versions of each other; it also bounds the work. */
const mostEdits = 250
/** In a stretch between words that are known, so many words in a row are enough. */
const runLength = 3
/** Stretches up to this size are compared at once. */
const small = 40

/**
 * The words of two stretches that are each other's beyond doubt. Where a word was put in next to the same word, a
 * comparison has to choose; one from the front and one from the back choose differently, and what they differ about is
 * left out.
 */
export function certainPairs(base: Words, text: Words): readonly Pair[] {
  if (base.length === 0 || text.length === 0) return []
  if (base.length + text.length <= small) return agreedPairs(base, text)
  const { kept } = inOrder(sharedRuns(base, text, runLength))
  const known = wordsOfRuns(kept, runLength)
  if (known.length === 0) return agreedPairs(base, text)
  const between = gapsBetween(known, { base: base.length, text: text.length })
  return [
    ...known,
    ...between.flatMap((gap) =>
      agreedPairs(base.slice(...gap.base), text.slice(...gap.text)).map((pair) => ({
        base: pair.base + gap.base[0],
        text: pair.text + gap.text[0],
      })),
    ),
  ].sort((one, other) => one.base - other.base)
}

export interface Gap {
  readonly base: readonly [number, number]
  readonly text: readonly [number, number]
}

/** What stands between words that are known, before the first and after the last. */
export function gapsBetween(known: readonly Pair[], length: Pair): readonly Gap[] {
  return [...known, length].map((pair, index) => {
    const last = known[index - 1] ?? { base: -1, text: -1 }
    return { base: [last.base + 1, pair.base], text: [last.text + 1, pair.text] }
  })
}

function agreedPairs(base: Words, text: Words): readonly Pair[] {
  const forward = pairsOf(diffArrays([...base], [...text], { maxEditLength: mostEdits }))
  const backward = pairsOf(
    diffArrays(base.toReversed(), text.toReversed(), { maxEditLength: mostEdits }),
  )
  const agreed = new Map(
    backward.map((pair) => [base.length - 1 - pair.base, text.length - 1 - pair.text]),
  )
  return forward.filter((pair) => agreed.get(pair.base) === pair.text)
}

function pairsOf(changes: readonly ChangeObject<number[]>[] | undefined): readonly Pair[] {
  const pairs: Pair[] = []
  let [base, text] = [0, 0]
  for (const { added, removed, count } of changes ?? []) {
    for (let step = 0; step < count && !added && !removed; step += 1)
      pairs.push({ base: base + step, text: text + step })
    if (!added) base += count
    if (!removed) text += count
  }
  return pairs
}
