import { createRequire } from 'node:module'

type Stem = (word: string) => string

let stemmer: Stem | undefined

/**
 * Snowball's Dutch Porter stem of a folded word, by the package natural. Only codebooks with a `stem:` keyword pay for
 * loading it.
 */
export function stem(word: string): string {
  stemmer ??= loadStemmer()
  return stemmer(word)
}

/** By this sub-path: the package's root loads databases, writes to stdout and reads `.env`. */
function loadStemmer(): Stem {
  const stemmers: unknown = createRequire(import.meta.url)('natural/lib/natural/stemmers/index.js')
  if (!hasDutchStemmer(stemmers)) throw new Error('natural has no PorterStemmerNl')
  return (word) => stemmers.PorterStemmerNl.stem(word)
}

function hasDutchStemmer(value: unknown): value is { PorterStemmerNl: { stem: Stem } } {
  return typeof value === 'object' && value !== null && 'PorterStemmerNl' in value
}
