import type { Code, Codebook } from '../model/codebook.ts'
import type { Span } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'
import { keywordCoder } from './keywords.ts'
import { inUnits, withWholeTurns } from './units.ts'

/** Finds the places in a transcript, by turn, where keywords of these codes stand as words in a row. */
export function keywordPlaces(
  codebook: Codebook,
  codes: ReadonlySet<string>,
): (transcript: Transcript) => ReadonlyMap<number, readonly Span[]> {
  const coder = keywordCoder(
    everywhere(codebook, (code) => ({
      ...code,
      // The words between two that stand near each other are not found by that.
      keywords: codes.has(code.id)
        ? code.keywords.filter(({ pattern }) => pattern.kind === 'phrase')
        : [],
    })),
    { interviewer: true },
  )
  return (transcript) => {
    const places = new Map<number, Span[]>()
    const { codings } = coder(withWholeTurns(transcript))
    for (const { turn, span } of inUnits(transcript, codings)) {
      const known = places.get(turn)
      if (known) known.push(span)
      else places.set(turn, [span])
    }
    return places
  }
}

/** The codes with a keyword that finds a word where it stands alone, in the order of the codebook; none for most words. */
export function codesFinding(
  codebook: Codebook,
  words: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const coder = keywordCoder(
    everywhere(codebook, (code) => code),
    { interviewer: true },
  )
  const found = new Map<string, Set<string>>()
  for (const { turn, code } of coder(wordByWord(words)).codings) {
    const word = words[turn] ?? ''
    found.set(word, (found.get(word) ?? new Set()).add(code))
  }
  const order = new Map(codebook.codes.map(({ id }, index) => [id, index]))
  const at = (code: string): number => order.get(code) ?? 0
  return new Map(
    [...found].map(([word, codes]) => [word, [...codes].sort((a, b) => at(a) - at(b))]),
  )
}

/** The codebook as if each of its codes could be given anywhere. */
function everywhere(codebook: Codebook, change: (code: Code) => Code): Codebook {
  return {
    ...codebook,
    codes: codebook.codes.map((code) => ({ ...change(code), appliesTo: [] })),
  }
}

/** A transcript with a turn for each word. */
function wordByWord(words: readonly string[]): Transcript {
  const text = words.join('\n\n')
  let start = 0
  const turns = words.map((word) => {
    const span = { start, end: start + word.length }
    start = span.end + 2
    return { speaker: '', role: '', span }
  })
  return { id: '', source: { path: '', text }, attributes: new Map(), turns, spoken: text }
}
