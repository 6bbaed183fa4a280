import { gaps, type Lexicon, type Tokens } from '../text/tokenize.ts'
import type { CompiledCodebook, Separable } from './compile.ts'
import type { TokenRange } from './negation.ts'
import { classesOf } from './word-classes.ts'

/** Where the phrases of a codebook stand in the words of one turn. */
export type PhraseHits = ReadonlyMap<number, readonly TokenRange[]>

/** A codebook and the words met so far. */
export interface PhraseFinder {
  readonly compiled: CompiledCodebook
  readonly lexicon: Lexicon
  /** Form id → what the form can be, filled as forms are met. */
  readonly known: FormUse[]
}

/** What a word form can be in the phrases of a codebook, worked out once for each form. */
interface FormUse {
  readonly classes: readonly number[]
  /** Phrases of one word that it is. */
  readonly whole: readonly number[]
  /** Longer phrases that it begins. */
  readonly beginnings: readonly number[]
  readonly separables: readonly Separable[]
}

export function createPhraseFinder(compiled: CompiledCodebook, lexicon: Lexicon): PhraseFinder {
  return { compiled, lexicon, known: [] }
}

/** One pass over a turn's words finds every phrase of the codebook. */
export function findPhrases(finder: PhraseFinder, tokens: Tokens): PhraseHits {
  const { phrases } = finder.compiled
  const hits = new Map<number, TokenRange[]>()
  const add = (phrase: number, range: TokenRange | undefined): void => {
    if (range === undefined) return
    const ranges = hits.get(phrase)
    if (ranges === undefined) hits.set(phrase, [range])
    else ranges.push(range)
  }
  for (let at = 0; at < tokens.count; at += 1) {
    const { whole, beginnings, separables } = useAt(finder, tokens, at)
    for (const phrase of whole) add(phrase, { first: at, last: at })
    for (const phrase of beginnings) {
      add(phrase, phraseAt(finder, phrases[phrase] ?? [], { tokens, at }))
    }
    for (const { particle, phrase } of separables) {
      add(phrase, verbApart(finder, particle, { tokens, at }))
    }
  }
  return hits
}

function useAt(finder: PhraseFinder, tokens: Tokens, at: number): FormUse {
  const form = tokens.form[at] ?? 0
  return (finder.known[form] ??= useOf(finder, form))
}

function useOf({ compiled, lexicon }: PhraseFinder, form: number): FormUse {
  const { phrases, beginnings, separables } = compiled
  const accented = lexicon.accented[form] === true
  const classes = classesOf(compiled.classes, lexicon.forms[form] ?? '', accented)
  const begun = classes.flatMap((word) => beginnings[word] ?? [])
  return {
    classes,
    whole: begun.filter((phrase) => phrases[phrase]?.length === 1),
    beginnings: begun.filter((phrase) => phrases[phrase]?.length !== 1),
    separables: classes.flatMap((word) => separables.get(word) ?? []),
  }
}

interface Place {
  readonly tokens: Tokens
  readonly at: number
}

/** A phrase that begins here; undefined where it does not go on, or a sentence ends in it. */
function phraseAt(
  finder: PhraseFinder,
  phrase: readonly number[],
  { tokens, at }: Place,
): TokenRange | undefined {
  if (at + phrase.length > tokens.count) return undefined
  for (let offset = 1; offset < phrase.length; offset += 1) {
    if (tokens.gap[at + offset] === gaps.sentence) return undefined
    if (!useAt(finder, tokens, at + offset).classes.includes(phrase[offset] ?? -1)) return undefined
  }
  return { first: at, last: at + phrase.length - 1 }
}

/** How far on the particle of a separable verb is looked for, in words. */
const clauseReach = 12

/** A separable verb whose finite form stands here: belde … op. */
function verbApart(
  finder: PhraseFinder,
  particle: number,
  { tokens, at }: Place,
): TokenRange | undefined {
  const end = Math.min(tokens.count - 1, at + clauseReach)
  for (let next = at + 1; next <= end && tokens.gap[next] === gaps.none; next += 1) {
    const there = useAt(finder, tokens, next).classes.includes(particle)
    if (there && endsClause(finder.lexicon, tokens, next)) {
      return { first: at, last: next, apart: true }
    }
  }
  return undefined
}

/** Words that a clause goes on with after its verb is complete: “belde haar op omdat …”, “bel op voor …”. */
const continuations = new Set(
  `en maar of want dus om dat als toen omdat zodat terwijl hoewel voordat nadat totdat wanneer waar wat wie hoe die
  voor met bij in naar van door aan over tot te sinds tijdens zonder via hoor he ja dan nog ook wel niet`.split(
    /\s+/u,
  ),
)

function endsClause(lexicon: Lexicon, tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.gap[at + 1] !== gaps.none) return true
  return continuations.has(lexicon.forms[tokens.form[at + 1] ?? 0] ?? '')
}
