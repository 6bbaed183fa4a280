import { countBelow } from '../model/source.ts'

type Words = readonly number[]

/** Two words that are each other's, by their places. */
export interface Pair {
  readonly base: number
  readonly text: number
}

/** The rows of so many words that stand in both texts once: whoever finds them there need not doubt. */
export function sharedRuns(base: Words, text: Words, length: number): readonly Pair[] {
  const names = new Map<string, number>()
  const [baseRuns, textRuns] = [base, text].map((words) => runNames(words, length, names))
  const inBase = placesOfSingles(baseRuns ?? [], names.size)
  const inText = placesOfSingles(textRuns ?? [], names.size)
  const shared: Pair[] = []
  for (const [at, name] of (baseRuns ?? []).entries()) {
    const there = inText[name] ?? -1
    if (inBase[name] === at && there >= 0) shared.push({ base: at, text: there })
  }
  return shared
}

/** A number for each run of words that begins at a word, the same for the same words. */
function runNames(words: Words, length: number, names: Map<string, number>): number[] {
  const runs: number[] = []
  for (let at = 0; at + length <= words.length; at += 1) {
    const key = words.slice(at, at + length).join(' ')
    let name = names.get(key)
    if (name === undefined) {
      name = names.size
      names.set(key, name)
    }
    runs.push(name)
  }
  return runs
}

/** Where each run stands: -1 for nowhere, -2 for more than once. */
function placesOfSingles(runs: readonly number[], count: number): Int32Array {
  const places = new Int32Array(count).fill(-1)
  for (const [at, name] of runs.entries()) places[name] = places[name] === -1 ? at : -2
  return places
}

/** The longest choice of pairs that stand in the same order in both texts (patience sorting), and the others. */
export function inOrder(pairs: readonly Pair[]): {
  readonly kept: readonly Pair[]
  readonly moved: readonly Pair[]
} {
  const lowest: number[] = []
  const tops: number[] = []
  const before: number[] = []
  for (const [index, { text }] of pairs.entries()) {
    const pile = countBelow(lowest, text)
    before.push(pile > 0 ? (tops[pile - 1] ?? -1) : -1)
    lowest[pile] = text
    tops[pile] = index
  }
  const chosen = new Set<number>()
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chosen.add(at)
  return {
    kept: pairs.filter((_, index) => chosen.has(index)),
    moved: pairs.filter((_, index) => !chosen.has(index)),
  }
}

/** The words of runs, each with its own; those that two runs disagree about are left out, with all they could be. */
export function wordsOfRuns(runs: readonly Pair[], length: number): readonly Pair[] {
  const there = new Map<number, number>()
  const back = new Map<number, number>()
  const contested = new Set<number>()
  for (const run of runs) {
    for (let step = 0; step < length; step += 1) {
      const [base, text] = [run.base + step, run.text + step]
      const other = back.get(text) ?? base
      if ((there.get(base) ?? text) !== text || other !== base) contested.add(base).add(other)
      else {
        there.set(base, text)
        back.set(text, base)
      }
    }
  }
  return Array.from(there, ([base, text]) => ({ base, text })).filter(
    ({ base }) => !contested.has(base),
  )
}
