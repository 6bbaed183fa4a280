import { distance } from '../text/nearest.ts'

/**
 * Which of the candidates each word may have been meant for: one letter off (or two that changed places) in the middle. Words that differ so share
 * what is left of them when one letter is left out, so that few need to be compared.
 */
export function likelyMeant(
  words: readonly string[],
  candidates: Iterable<string>,
): ReadonlyMap<string, string> {
  const asked = new Set(words)
  const frames = new Set(words.map(frameOf))
  const byRest = restsToWords(asked)
  const found = new Map<string, string>()
  for (const candidate of candidates) {
    if (!frames.has(frameOf(candidate)) || asked.has(candidate)) continue
    for (const word of restsOf(candidate).flatMap((rest) => byRest.get(rest) ?? [])) {
      if (!found.has(word) && isSlip(word, candidate)) found.set(word, candidate)
    }
  }
  return found
}

/** What of a left-out letter is left → the words that it is left of. */
function restsToWords(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byRest = new Map<string, string[]>()
  for (const word of words) {
    for (const rest of restsOf(word)) {
      const known = byRest.get(rest)
      if (known === undefined) byRest.set(rest, [word])
      else if (known.length < mostAlike) known.push(word)
    }
  }
  return byRest
}

/** One letter off in the middle: another beginning makes another word, another end another form. */
function isSlip(word: string, candidate: string): boolean {
  return frameOf(word) === frameOf(candidate) && distance(word, candidate) === 1
}

function frameOf(word: string): string {
  return word.slice(0, 1) + word.slice(-2)
}

/** So many words that are nearly the same are no slips of each other. */
const mostAlike = 20

/** The word, and what is left when one of its letters is left out. */
function restsOf(word: string): readonly string[] {
  const rests = [word]
  for (let at = 0; at < word.length; at += 1) rests.push(word.slice(0, at) + word.slice(at + 1))
  return rests
}
