import { gaps, type Lexicon, type Tokens } from '../text/tokenize.ts'
import type { CompiledCodebook } from './compile.ts'
import type { TokenRange } from './negation.ts'

/** Where the phrases of a codebook stand in the words of one turn. */
export type PhraseHits = ReadonlyMap<number, readonly TokenRange[]>

const none: readonly number[] = []

/** One pass over a turn's words finds every phrase of the codebook. */
export function createPhraseFinder(
  compiled: CompiledCodebook,
  lexicon: Lexicon,
): (tokens: Tokens) => PhraseHits {
  const { classes, phrases, beginnings, separables } = compiled
  const known: (readonly number[])[] = []
  const classesAt = (tokens: Tokens, at: number): readonly number[] => {
    const form = tokens.form[at] ?? 0
    return (known[form] ??= classes.classesOf(lexicon.forms[form] ?? ''))
  }
  const lastOfPhrase = (phrase: readonly number[], tokens: Tokens, at: number): number | undefined => {
    if (at + phrase.length > tokens.count) return undefined
    for (let offset = 1; offset < phrase.length; offset += 1) {
      if (tokens.gap[at + offset] === gaps.sentence) return undefined
      if (!classesAt(tokens, at + offset).includes(phrase[offset] ?? -1)) return undefined
    }
    return at + phrase.length - 1
  }
  const particleAfter = (particle: number, tokens: Tokens, at: number): number | undefined => {
    for (let next = at + 1; next < tokens.count && next <= at + clauseReach; next += 1) {
      if (tokens.gap[next] !== gaps.none) return undefined
      if (classesAt(tokens, next).includes(particle) && endsClause(tokens, next, lexicon)) return next
    }
    return undefined
  }

  return (tokens) => {
    const hits = new Map<number, TokenRange[]>()
    const add = (phrase: number, first: number, last: number | undefined): void => {
      if (last === undefined) return
      const ranges = hits.get(phrase)
      if (ranges === undefined) hits.set(phrase, [{ first, last }])
      else ranges.push({ first, last })
    }
    for (let at = 0; at < tokens.count; at += 1) {
      for (const word of classesAt(tokens, at)) {
        for (const phrase of beginnings[word] ?? none) {
          add(phrase, at, lastOfPhrase(phrases[phrase] ?? none, tokens, at))
        }
        for (const { particle, phrase } of separables.get(word) ?? []) {
          add(phrase, at, particleAfter(particle, tokens, at))
        }
      }
    }
    return hits
  }
}

/** How far on the particle of a separable verb is looked for, in words. */
const clauseReach = 12

/** Words that a clause goes on with after its verb is complete: “belde haar op omdat …”, “bel op voor …”. */
const continuations = new Set(
  `en maar of want dus om dat als toen omdat zodat terwijl hoewel voordat nadat totdat wanneer waar wat wie hoe die
  voor met bij in naar van door aan over tot te sinds tijdens zonder via hoor he ja dan nog ook wel niet`.split(/\s+/u),
)

function endsClause(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (at + 1 >= tokens.count || tokens.gap[at + 1] !== gaps.none) return true
  return continuations.has(lexicon.forms[tokens.form[at + 1] ?? 0] ?? '')
}
