import type { CompiledCodebook, CompiledKeyword, Exclusion } from '../apply/compile.ts'
import { phrasesOf } from './compiled-keywords.ts'
import type { WordRelations } from './word-relations.ts'

interface Known {
  readonly compiled: CompiledCodebook
  readonly relations: WordRelations
}

/** The exclusion that every hit of a keyword lies inside. */
export function swallower(
  keyword: CompiledKeyword,
  { compiled, relations }: Known,
): Exclusion | undefined {
  if (keyword.exclude.length === 0) return undefined
  const own = phrasesOf(keyword).map((phrase) => compiled.phrases[phrase] ?? [])
  return keyword.exclude.slice(0, mostLookedAt).find(({ numbers }) => {
    const around = numbers.map((number) => compiled.phrases[number] ?? [])
    return (
      own.length > 0 &&
      own.every((inner) => around.some((outer) => isAround(outer, inner, relations)))
    )
  })
}

/** No keyword has so many exclusions. */
const mostLookedAt = 300

function isAround(
  outer: readonly number[],
  inner: readonly number[],
  { covering }: WordRelations,
): boolean {
  return (
    outer.length === inner.length &&
    inner.every((word, at) => word === outer[at] || covering(word).includes(outer[at] ?? -1))
  )
}

/** Whether a hit of a keyword can lie inside an exclusion, as far as its words tell. */
export function canContain(
  { numbers }: Exclusion,
  { match }: CompiledKeyword,
  known: Known,
): boolean {
  const rows = numbers.map((number) => known.compiled.phrases[number] ?? [])
  const fits = (phrase: number): boolean =>
    rows.some((row) => fitsIn(row, known.compiled.phrases[phrase] ?? [], known.relations))
  return match.kind === 'phrases'
    ? match.phrases.some(fits)
    : match.items.every((item) => item.some(fits))
}

function fitsIn(
  row: readonly number[],
  words: readonly number[],
  { mayMeet }: WordRelations,
): boolean {
  for (let first = 0; first + words.length <= row.length; first += 1) {
    if (words.every((word, at) => mayMeet(word, row[first + at] ?? -1))) return true
  }
  return false
}
