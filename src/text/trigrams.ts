/** How often each row of three letters occurs, counted up to 255; the ends of a word count as a letter. */
export interface TrigramCounts {
  readonly counts: Uint8Array
}

/** The end of a word, a to z, and one for all other letters. */
const letters = 28
const other = letters - 1
const tremas = new Map(Array.from('äëïöü', (letter, at) => [letter, 'aeiou'.charAt(at)]))

export function createTrigramCounts(): TrigramCounts {
  return { counts: new Uint8Array(letters ** 3) }
}

export function addTrigrams({ counts }: TrigramCounts, word: string, weight: number): void {
  forEachTrigram(word, (trigram) => {
    counts[trigram] = Math.min(255, (counts[trigram] ?? 0) + weight)
  })
}

/** How many of the trigrams of a word occur less often than this. */
export function countRarer({ counts }: TrigramCounts, word: string, often: number): number {
  let rare = 0
  forEachTrigram(word, (trigram) => {
    if ((counts[trigram] ?? 0) < often) rare += 1
  })
  return rare
}

function forEachTrigram(word: string, visit: (trigram: number) => void): void {
  let before = 0
  let last = letterAt(word, 0)
  for (let at = 1; at <= word.length; at += 1) {
    const next = at === word.length ? 0 : letterAt(word, at)
    visit((before * letters + last) * letters + next)
    before = last
    last = next
  }
}

function letterAt(word: string, at: number): number {
  const code = word.charCodeAt(at) - 96
  if (code >= 1 && code <= 26) return code
  const plain = tremas.get(word.charAt(at))
  return plain === undefined ? other : plain.charCodeAt(0) - 96
}
