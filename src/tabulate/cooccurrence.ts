import type { Corpus } from '../model/corpus.ts'
import { categories } from './axis.ts'
import { codingsIn } from './category.ts'

/** Two codes in the same turns and transcripts. */
export interface CodePair {
  readonly first: string
  readonly second: string
  /** Turns with both. */
  readonly turns: number
  /** Turns with at least one of them. */
  readonly eitherTurns: number
  /** Transcripts with both, in whatever turns. */
  readonly interviews: number
  readonly eitherInterviews: number
}

/**
 * All pairs of codes that share a turn, those with the most turns first.
 *
 * Of either unit the Jaccard index is both / at least one (Jaccard 1901): 0 for never together, 1 for never apart.
 */
export function codePairs(corpus: Corpus): readonly CodePair[] {
  const places = categories(corpus, { kind: 'code' }).map((category) => {
    const turns = new Set<string>()
    const interviews = new Set<string>()
    for (const transcript of corpus.transcripts) {
      for (const { turn } of codingsIn(transcript, category)) {
        turns.add(`${transcript.id}\n${turn}`)
        interviews.add(transcript.id)
      }
    }
    return { code: category.key, turns, interviews }
  })
  const pairs = places.flatMap((a, index) =>
    places.slice(index + 1).flatMap((b): CodePair[] => {
      const turns = shared(a.turns, b.turns)
      if (turns === 0) return []
      const interviews = shared(a.interviews, b.interviews)
      return [
        {
          first: a.code,
          second: b.code,
          turns,
          eitherTurns: a.turns.size + b.turns.size - turns,
          interviews,
          eitherInterviews: a.interviews.size + b.interviews.size - interviews,
        },
      ]
    }),
  )
  // Array.prototype.sort is stable: equal pairs stay in the order of the codebook.
  return pairs.sort(
    (a, b) => b.turns - a.turns || b.interviews - a.interviews || a.eitherTurns - b.eitherTurns,
  )
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count += 1
  return count
}
