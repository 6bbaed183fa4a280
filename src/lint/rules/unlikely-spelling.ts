import type { Codebook } from '../../model/codebook.ts'
import type { Keyword, PhraseWord } from '../../model/keyword.ts'
import { fold } from '../../text/fold.ts'
import { separableReading } from '../../text/forms.ts'
import { isKnownVerb } from '../../text/lemma.ts'
import { lexicon } from '../../text/lexicon.ts'
import {
  addTrigrams,
  countRarer,
  createTrigramCounts,
  type TrigramCounts,
} from '../../text/trigrams.ts'
import { likelyMeant } from '../near-words.ts'
import type { Rule } from '../rule.ts'

export const unlikelySpelling: Rule = {
  id: 'unlikely-spelling',
  topic: 'keywords',
  severity: 'info',
  finds: {
    nl: 'Een trefwoord dat op een tikfout lijkt',
    en: 'A keyword that looks like a typing error',
  },
  why: {
    nl: 'Met een tikfout vindt een trefwoord niets, en niemand ziet het. Gemeld worden letters die in geen ander woord zo bij elkaar staan, als er een woord is dat er één letter van verschilt.',
    en: 'With a typing error a keyword finds nothing, and nobody sees it. Told of are letters that stand together like this in no other word, where there is a word that is one letter off.',
  },
  wrong: `codes:
  gehoord:
    label: Gehoord worden
    keywords: [gezien, luisvteren]
`,
  right: `codes:
  gehoord:
    label: Gehoord worden
    keywords: [gezien, luisteren]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      const words = keywordWords(codebook)
      const written = writtenWords(codebook)
      const trigrams = countTrigrams(written.keys())
      const unlikely = [...words.keys()].filter(
        (word) =>
          (written.get(word) ?? 0) <= 1 &&
          isUnlikely(word, trigrams) &&
          !isKnownVerb(word) &&
          separableReading(word) === undefined,
      )
      if (unlikely.length === 0) return
      for (const [word, near] of likelyMeant(unlikely, candidates(written))) {
        for (const keyword of words.get(word) ?? []) {
          report(keyword.span, {
            nl: `“${word}” heeft letters die zo in geen ander woord bij elkaar staan`,
            en: `“${word}” has letters that stand together like this in no other word`,
            fix: { nl: `bedoel je “${near}”?`, en: `did you mean “${near}”?` },
          })
        }
      }
    },
  },
}

/** Shorter words are too often a name or an abbreviation. */
const shortest = 6
const lettersOnly = /^\p{Ll}+$/u
const mostNamed = 3

/** The words that keywords are made of, each with the first keywords that have it. */
function keywordWords({ codes }: Codebook): ReadonlyMap<string, readonly Keyword[]> {
  const found = new Map<string, Keyword[]>()
  for (const keyword of codes.flatMap(({ keywords }) => keywords)) {
    for (const { word } of wordsOf(keyword)) {
      const folded = fold(word)
      const known = found.get(folded)
      if (known === undefined) found.set(folded, [keyword])
      else if (known.length < mostNamed && known.at(-1) !== keyword) known.push(keyword)
    }
  }
  return found
}

function wordsOf({ pattern }: Keyword): readonly PhraseWord[] {
  switch (pattern.kind) {
    case 'phrase':
      return pattern.phrase
    case 'separable':
      return [{ kind: 'exact', word: pattern.verb }]
    case 'near':
      return pattern.items.flat(2)
  }
}

/** The words of a codebook, wherever they stand in it → how often. */
function writtenWords({ source }: Codebook): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of source.text.match(/\p{L}{3,}/gu) ?? []) {
    const folded = fold(word)
    counts.set(folded, (counts.get(folded) ?? 0) + 1)
  }
  return counts
}

/** So many words make a row of letters an ordinary one; one word of the lexicon does. */
const common = 3

function countTrigrams(written: Iterable<string>): TrigramCounts {
  const counts = createTrigramCounts()
  for (const word of lexicon().keys()) addTrigrams(counts, word, common)
  for (const word of written) addTrigrams(counts, word, 1)
  return counts
}

/** One wrong letter is in three trigrams; a good word may have one that is rare. */
const fewestOdd = 2

/** Whether some of its letters stand together in no more than two other words. */
function isUnlikely(word: string, counts: TrigramCounts): boolean {
  if (word.length < shortest || !lettersOnly.test(word)) return false
  return countRarer(counts, word, common) >= fewestOdd
}

/** Words that it may have been: of the lexicon, or written in the codebook. */
function* candidates(written: ReadonlyMap<string, number>): Iterable<string> {
  yield* lexicon().keys()
  yield* written.keys()
}
