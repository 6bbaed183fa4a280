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
  /** Class of the next word → the longer phrases that the two begin. */
  readonly pairs: ReadonlyMap<number, readonly number[]>
  readonly separables: readonly Separable[]
}

export function createPhraseFinder(compiled: CompiledCodebook, lexicon: Lexicon): PhraseFinder {
  return { compiled, lexicon, known: [] }
}

/** One pass over a turn's words finds every phrase of the codebook. */
export function findPhrases(finder: PhraseFinder, tokens: Tokens): PhraseHits {
  const hits = new Map<number, TokenRange[]>()
  const add = (phrase: number, range: TokenRange): void => {
    const ranges = hits.get(phrase)
    if (ranges === undefined) hits.set(phrase, [range])
    else ranges.push(range)
  }
  for (let at = 0; at < tokens.count; at += 1) {
    const use = useAt(finder, tokens, at)
    for (const phrase of use.whole) add(phrase, { first: at, last: at })
    if (use.pairs.size > 0) addLonger(finder, { tokens, at, use }, add)
    for (const { particle, phrase } of use.separables) {
      const apart = verbApart(finder, particle, { tokens, at })
      if (apart !== undefined) add(phrase, apart)
    }
  }
  return hits
}

/** The phrases of two words or more that begin here; asked by their first two words, since many begin with `niet`. */
function addLonger(
  finder: PhraseFinder,
  { tokens, at, use }: Place & { readonly use: FormUse },
  add: (phrase: number, range: TokenRange) => void,
): void {
  if (!goesOn(tokens, at + 1)) return
  for (const second of useAt(finder, tokens, at + 1).classes) {
    for (const phrase of use.pairs.get(second) ?? none) {
      const words = finder.compiled.phrases[phrase] ?? none
      if (!followsOn(finder, words, { tokens, at })) continue
      add(phrase, { first: at, last: at + words.length - 1 })
    }
  }
}

const none: readonly number[] = []

/** Whether there is a word here in the same sentence as the one before. */
function goesOn(tokens: Tokens, at: number): boolean {
  return at < tokens.count && tokens.gap[at] !== gaps.sentence
}

function useAt(finder: PhraseFinder, tokens: Tokens, at: number): FormUse {
  const form = tokens.form[at] ?? 0
  return (finder.known[form] ??= useOf(finder, form))
}

function useOf({ compiled, lexicon }: PhraseFinder, form: number): FormUse {
  const { phrases, beginnings, separables } = compiled
  const accented = lexicon.accented[form] === true
  const classes = classesOf(compiled.classes, lexicon.forms[form] ?? '', accented)
  const begun = classes.flatMap((word) => beginnings[word] ?? none)
  const pairs = new Map<number, number[]>()
  for (const phrase of begun) {
    const second = phrases[phrase]?.[1]
    if (second === undefined) continue
    const known = pairs.get(second)
    if (known === undefined) pairs.set(second, [phrase])
    else known.push(phrase)
  }
  return {
    classes,
    whole: begun.filter((phrase) => phrases[phrase]?.length === 1),
    pairs,
    separables: classes.flatMap((word) => separables.get(word) ?? []),
  }
}

interface Place {
  readonly tokens: Tokens
  readonly at: number
}

/** Whether a phrase of which two words are there goes on to its end, within the sentence. */
function followsOn(finder: PhraseFinder, words: readonly number[], { tokens, at }: Place): boolean {
  for (let offset = 2; offset < words.length; offset += 1) {
    if (!goesOn(tokens, at + offset)) return false
    if (!useAt(finder, tokens, at + offset).classes.includes(words[offset] ?? -1)) return false
  }
  return true
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
      const parts = [at, next].map((word) => ({ first: word, last: word }))
      return { first: at, last: next, parts }
    }
  }
  return undefined
}

/** Words that a clause goes on with after its verb is complete: “belde haar op omdat …”, “bel op voor …”. */
const continuations = new Set(
  `en maar of want dus om dat als toen omdat zodat terwijl hoewel voordat nadat totdat wanneer waar wat wie hoe die
  voor met bij in naar van door aan over tot te sinds tijdens zonder via op uit onder tegen na rond binnen buiten zoals
  hoor he ja dan nog ook wel niet weer toch gewoon eigenlijk daar hier thuis`.split(/\s+/u),
)

function endsClause(lexicon: Lexicon, tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.gap[at + 1] !== gaps.none) return true
  return continuations.has(lexicon.forms[tokens.form[at + 1] ?? 0] ?? '')
}
