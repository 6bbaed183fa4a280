import type { Corpus } from '../model/corpus.ts'
import { unitOf } from '../model/division.ts'
import type { Unit } from '../model/unit.ts'
import { chiSquared } from '../measure/chi-squared.ts'
import { logLikelihood } from '../measure/log-likelihood.ts'
import { expectedCount, type Occurrences } from '../measure/occurrences.ts'
import { isFunctionWord } from '../text/function-words.ts'
import { wordGroups } from '../text/word-groups.ts'
import { compare } from './axis.ts'
import type { Category } from './category.ts'
import type { Statistic } from './choices.ts'
import {
  countWords,
  type Places,
  type Side,
  type TurnWords,
  type WordCount,
  type WordCounts,
  wordsOfTurns,
} from './word-counts.ts'

export interface SuggestionOptions {
  readonly statistic: Statistic
  /** In how many transcripts a word has to occur at least. */
  readonly interviews: number
  readonly functionWords: boolean
  /** What the keywords of the code find already. */
  readonly found: Places
  /** The codes with a keyword that finds a word by itself. */
  readonly codesFinding: (words: readonly string[]) => ReadonlyMap<string, readonly string[]>
}

/** A word that is more, or less, frequent in the tagged turns than in the others. */
export interface Suggestion extends WordCount {
  /** The forms in which it occurs where it is the more frequent, those used most first. */
  readonly forms: readonly string[]
  /** How often it would be in the tagged turns if it were as frequent there as elsewhere. */
  readonly expected: number
  /** The statistic, below 0 for a word that is less frequent. */
  readonly score: number
  /** Other codes that have it as a keyword. */
  readonly keywordOf: readonly string[]
}

export interface Suggestions {
  /** What it rests on: the tagged turns of the category, and the turns that could have had it and have not. */
  readonly basis: Pick<WordCounts, 'tagged' | 'other' | 'taggedIn'>
  /** What the numbers of turns are numbers of. */
  readonly unit: Unit
  /** Words that stand out, the strongest first. */
  readonly over: readonly Suggestion[]
  /** Words that are avoided, the strongest first. */
  readonly under: readonly Suggestion[]
}

/** One word alone is as far apart as this by chance in one case of twenty (chi-squared, one degree of freedom). */
export const leastScore = 3.84

/** Words by which the turns that people gave a code differ from those that they could have given it to. */
export function suggestions(
  corpus: Corpus,
  category: Category,
  options: SuggestionOptions,
): Suggestions {
  const turns = (): Iterable<TurnWords> => wordsOfTurns(corpus, category, options.found)
  const candidates = formsIn(turns(), options)
  const finding = options.codesFinding(candidates)
  const isKnown = (form: string): boolean =>
    finding.get(form)?.some((code) => category.codes?.has(code)) === true
  const groups = wordGroups(candidates.filter((form) => !isKnown(form)))
  const counts = countWords(turns(), (form) => groups.get(form))
  const { tagged, other, taggedIn } = counts
  const scored = counts.words.flatMap((word) => {
    const forms = [...word.tagged.forms, ...word.other.forms]
    const keywordOf = [...new Set(forms.flatMap((form) => finding.get(form) ?? []))]
    return suggestion({ ...word, keywordOf }, counts, options)
  })
  const ranked = scored.sort(
    (a, b) =>
      Math.abs(b.score) - Math.abs(a.score) ||
      b.tagged.interviews - a.tagged.interviews ||
      b.tagged.turns - a.tagged.turns ||
      compare(a.word, b.word),
  )
  return {
    basis: { tagged, other, taggedIn },
    unit: unitOf(corpus.transcripts),
    over: ranked.filter(({ score }) => score > 0),
    under: ranked.filter(({ score }) => score < 0),
  }
}

/** The forms that could be a keyword: with a letter in them, and no words of the grammar unless those are asked for. */
function formsIn(
  turns: Iterable<TurnWords>,
  { functionWords }: SuggestionOptions,
): readonly string[] {
  const forms = new Set<string>()
  for (const turn of turns) for (const form of turn.forms) forms.add(form)
  return [...forms].filter(
    (form) => /\p{L}/u.test(form) && (functionWords || !isFunctionWord(form)),
  )
}

/** None for a word that does not stand out, or that too few transcripts have on the side where it does. */
function suggestion(
  word: WordCount & Pick<Suggestion, 'keywordOf'>,
  all: WordCounts,
  { statistic, interviews }: SuggestionOptions,
): readonly Suggestion[] {
  const own = occurrences(word.tagged, all.tagged)
  const other = occurrences(word.other, all.other)
  const strength = measures[statistic](own, other)
  const expected = expectedCount(own, other)
  if (strength === undefined || expected === undefined || strength < leastScore) return []
  const over = own.count > expected
  const side = over ? word.tagged : word.other
  if (side.interviews < interviews) return []
  return [{ ...word, forms: side.forms, expected, score: over ? strength : -strength }]
}

const measures = { g2: logLikelihood, chi2: chiSquared } as const satisfies Readonly<
  Record<Statistic, (own: Occurrences, other: Occurrences) => number | undefined>
>

function occurrences(word: Side, all: Side): Occurrences {
  return { count: word.count, total: all.count }
}
