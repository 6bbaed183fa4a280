import { gaps, type Lexicon, type Tokens } from '../text/tokenize.ts'
import type { CompiledCodebook } from './compile.ts'
import { type FormUse, formUse, unused, wholePhrases } from './form-use.ts'
import type { TokenRange } from './negation.ts'
import { addPlace, createPlaces, isSeen, nextTurn, type Places, placesOf } from './places.ts'
import { addPair, createWordPairs, hasPair, type WordPairs } from './word-pairs.ts'

/**
 * Where the calling phrases of a codebook stand in the words of one turn, in their order. Only the first `count` entries hold.
 */
export interface PhraseHits {
  count: number
  readonly phrase: number[]
  /** Places of words, both included. */
  readonly first: number[]
  readonly last: number[]
  /** Whether only the first and the last word belong to it: belde … op. */
  readonly apart: boolean[]
}

export function createPhraseHits(): PhraseHits {
  return { count: 0, phrase: [], first: [], last: [], apart: [] }
}

export function rangeOf(hits: PhraseHits, at: number): TokenRange {
  const first = hits.first[at] ?? 0
  const last = hits.last[at] ?? 0
  return hits.apart[at] === true ? apartRange(first, last) : { first, last }
}

function apartRange(first: number, last: number): TokenRange {
  return { first, last, parts: [first, last].map((word) => ({ first: word, last: word })) }
}

/** A codebook and the words met so far. */
export interface PhraseFinder {
  readonly compiled: CompiledCodebook
  readonly lexicon: Lexicon
  /** Form id → what the form can be, filled as forms are met. */
  readonly known: FormUse[]
  /** Form id → 1 where it is known to mean nothing; most words of a text are decided by this. */
  idle: Uint8Array
  readonly places: Places
  readonly barren: WordPairs
}

export function createPhraseFinder(compiled: CompiledCodebook, lexicon: Lexicon): PhraseFinder {
  const places = createPlaces(compiled.classes.numbers.size)
  return {
    compiled,
    lexicon,
    known: [],
    idle: new Uint8Array(4096),
    places,
    barren: createWordPairs(),
  }
}

/** One pass over a turn's words finds every calling phrase of the codebook. */
// eslint-disable-next-line complexity -- it runs over every word of every text, most of which mean nothing to a codebook
export function findPhrases(finder: PhraseFinder, tokens: Tokens, hits: PhraseHits): void {
  const { places, barren, idle } = finder
  const { form, gap, count } = tokens
  nextTurn(places)
  hits.count = 0
  for (let at = 0; at < count; at += 1) {
    const id = form[at] ?? 0
    if (idle[id] === 1) continue
    const use = useOf(finder, id)
    if (use === unused) {
      markIdle(finder, id)
      continue
    }
    for (const word of use.placed) addPlace(places, word, at)
    for (const phrase of use.whole) add(hits, phrase, at, at)
    if (use.separables.length > 0) addApart(finder, { tokens, at, use }, hits)
    if (!use.goesOn || at + 1 === count || gap[at + 1] === gaps.sentence) continue
    if (hasPair(barren, id, form[at + 1] ?? 0)) continue
    addTwo(finder, { tokens, at, use }, hits)
  }
}

/** What begins with this word and goes on with the next; two words that never do are not asked again. */
function addTwo(finder: PhraseFinder, place: UsePlace, hits: PhraseHits): void {
  const { tokens, at, use } = place
  const two = tokens.form[at + 1] ?? 0
  const joined = use.joins.get(finder.lexicon.forms[two] ?? '')
  if (joined !== undefined && tokens.gap[at + 1] === gaps.none)
    addJoined(finder, { at, classes: joined }, hits)
  let begins = joined !== undefined
  for (const second of useOf(finder, two).classes) {
    const begun = use.pairs.get(second)
    if (begun === undefined) continue
    begins = true
    addLonger(finder, { tokens, at, begun }, hits)
  }
  if (!begins) addPair(finder.barren, tokens.form[at] ?? 0, two)
}

/** The phrases of which the first two words are there. */
function addLonger(
  finder: PhraseFinder,
  { tokens, at, begun }: Place & { readonly begun: readonly number[] },
  hits: PhraseHits,
): void {
  for (const phrase of begun) {
    const words = finder.compiled.phrases[phrase] ?? none
    if (followsOn(finder, words, { tokens, at })) add(hits, phrase, at, at + words.length - 1)
  }
}

function markIdle(finder: PhraseFinder, form: number): void {
  if (form >= finder.idle.length) {
    const wider = new Uint8Array(2 * form)
    wider.set(finder.idle)
    finder.idle = wider
  }
  finder.idle[form] = 1
}

// eslint-disable-next-line max-params -- columns are filled by value, without an object for each hit
function add(hits: PhraseHits, phrase: number, first: number, last: number, apart = false): void {
  const { count } = hits
  hits.phrase[count] = phrase
  hits.first[count] = first
  hits.last[count] = last
  hits.apart[count] = apart
  hits.count = count + 1
}

interface Place {
  readonly tokens: Tokens
  readonly at: number
}

interface UsePlace extends Place {
  readonly use: FormUse
}

/** What is one word in the codebook and two here, with nothing between them: leer plicht. */
function addJoined(
  { compiled, places }: PhraseFinder,
  { at, classes }: { readonly at: number; readonly classes: readonly number[] },
  hits: PhraseHits,
): void {
  for (const word of classes) addPlace(places, word, -1 - at)
  for (const phrase of wholePhrases(compiled, classes)) add(hits, phrase, at, at + 1)
}

/** Separable verbs whose finite form stands here: belde … op. */
function addApart(finder: PhraseFinder, { tokens, at, use }: UsePlace, hits: PhraseHits): void {
  for (const { particle, phrase } of use.separables) {
    const last = particleAfter(finder, particle, { tokens, at })
    if (last !== undefined) add(hits, phrase, at, last, true)
  }
}

const none: readonly number[] = []

/** Whether a phrase can stand in the turn at hand, by its first word. */
export function maySee({ compiled, places }: PhraseFinder, phrase: number): boolean {
  if (isSeen(places, compiled.phrases[phrase]?.[0] ?? -1)) return true
  return compiled.apart[phrase]?.some(({ finite }) => isSeen(places, finite)) ?? false
}

/** The stretches of the turn at hand that are a phrase, whether it calls a keyword or not. */
export function rangesOf(
  finder: PhraseFinder,
  phrase: number,
  tokens: Tokens,
): readonly TokenRange[] {
  const { compiled, places } = finder
  const words = compiled.phrases[phrase] ?? none
  const written = placesOf(places, words[0] ?? -1).flatMap((place) => {
    if (place < 0) return words.length === 1 ? [{ first: -1 - place, last: -place }] : []
    if (!followsOn(finder, words, { tokens, at: place })) return []
    return [{ first: place, last: place + words.length - 1 }]
  })
  const verbs = compiled.apart[phrase]
  if (verbs === undefined) return written
  const apart = verbs.flatMap(({ finite, particle }) =>
    placesOf(places, finite).flatMap((at) => {
      const last = at < 0 ? undefined : particleAfter(finder, particle, { tokens, at })
      return last === undefined ? [] : [apartRange(at, last)]
    }),
  )
  return [...written, ...apart]
}

/** Whether there is a word here in the same sentence as the one before. */
function goesOn(tokens: Tokens, at: number): boolean {
  return at < tokens.count && tokens.gap[at] !== gaps.sentence
}

function useAt(finder: PhraseFinder, tokens: Tokens, at: number): FormUse {
  return useOf(finder, tokens.form[at] ?? 0)
}

function useOf({ compiled, lexicon, known }: PhraseFinder, form: number): FormUse {
  return (known[form] ??= formUse(compiled, lexicon, form))
}

/** Whether a phrase of which the first word is there goes on to its end, within the sentence. */
function followsOn(finder: PhraseFinder, words: readonly number[], { tokens, at }: Place): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    if (!goesOn(tokens, at + offset)) return false
    if (!useAt(finder, tokens, at + offset).classes.includes(words[offset] ?? -1)) return false
  }
  return true
}

/** How far on the particle of a separable verb is looked for, in words. */
const clauseReach = 12

/** The place of the particle of a separable verb whose finite form stands here. */
function particleAfter(
  finder: PhraseFinder,
  particle: number,
  { tokens, at }: Place,
): number | undefined {
  const end = Math.min(tokens.count - 1, at + clauseReach)
  for (let next = at + 1; next <= end && tokens.gap[next] === gaps.none; next += 1) {
    const there = useAt(finder, tokens, next).classes.includes(particle)
    if (there && endsClause(finder.lexicon, tokens, next)) return next
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
