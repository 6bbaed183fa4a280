/** A slow and obvious way of finding phrases and words near each other, over words that do not inflect. */

export interface Hit {
  readonly first: number
  readonly last: number
}

/** A text is sentences of words. */
export type Sentences = readonly (readonly string[])[]

/** Every place where the words stand in a row in one sentence. */
export function phraseHits(text: Sentences, phrase: readonly string[]): readonly Hit[] {
  const hits: Hit[] = []
  let before = 0
  for (const sentence of text) {
    for (const at of sentence.keys()) {
      if (sentence.slice(at, at + phrase.length).join(' ') === phrase.join(' '))
        hits.push({ first: before + at, last: before + at + phrase.length - 1 })
    }
    before += sentence.length
  }
  return hits
}

/**
 * Each hit of the first item with the shortest stretch that holds a hit of every other one, none of them overlapping and
 * at most `within` words in it of none of them; of two as short the earlier, and none that overlaps the one before it.
 */
export function nearHits(
  text: Sentences,
  items: readonly (readonly (readonly string[])[])[],
  within: number,
): readonly Hit[] {
  const hits = items.map((alternatives) =>
    alternatives.flatMap((phrase) => phraseHits(text, phrase)),
  )
  const [first = [], ...others] = hits
  const found: Hit[] = []
  for (const start of [...first].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const stretches = combinations([[start], ...others]).flatMap((chosen) => {
      const words = chosen.flatMap(wordsOf)
      const stretch = { first: Math.min(...words), last: Math.max(...words) }
      const apart = new Set(words).size === words.length
      const between = wordsOf(stretch).filter((word) => !words.includes(word))
      return apart && between.length <= within ? [stretch] : []
    })
    const [best] = stretches.sort(
      (a, b) => wordsOf(a).length - wordsOf(b).length || a.first - b.first,
    )
    const previous = found.at(-1)
    if (best !== undefined && (previous === undefined || best.first > previous.last))
      found.push(best)
  }
  return found
}

function wordsOf({ first, last }: Hit): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Every way of taking one of each. */
function combinations(choices: readonly (readonly Hit[])[]): readonly (readonly Hit[])[] {
  const [first, ...rest] = choices
  if (first === undefined) return [[]]
  return first.flatMap((hit) => combinations(rest).map((others) => [hit, ...others]))
}
