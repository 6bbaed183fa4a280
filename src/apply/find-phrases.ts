import { gaps, type Lexicon, type Tokens } from '../text/tokenize.ts'
import type { CompiledCodebook } from './compile.ts'
import { type FormUse, formUse, wholePhrases } from './form-use.ts'
import type { TokenRange } from './negation.ts'
import { addHit, apartRange, type PhraseHits } from './phrase-hits.ts'
import { addPlace, createPlaces, isSeen, nextTurn, type Places, placesOf } from './places.ts'
import { addPair, createWordPairs, hasPair, type WordPairs } from './word-pairs.ts'

/** A codebook and the words met so far. */
export interface PhraseFinder {
  readonly compiled: CompiledCodebook
  readonly lexicon: Lexicon
  /** Form id → what the form can be, filled as forms are met. */
  readonly known: FormUse[]
  /** Form id → its roles; 0 where it was not met before. */
  roles: Uint8Array
  readonly places: Places
  /** Phrase → where it stands in the turn at hand, as far as that was asked. */
  readonly ranges: Map<number, readonly TokenRange[]>
  readonly barren: WordPairs
}

export function createPhraseFinder(compiled: CompiledCodebook, lexicon: Lexicon): PhraseFinder {
  const places = createPlaces(compiled.classes.numbers.size)
  return {
    compiled,
    lexicon,
    known: [],
    ranges: new Map(),
    roles: new Uint8Array(4096),
    places,
    barren: createWordPairs(),
  }
}

/** What a word form can do, a bit each, so that most words of a text are decided by one look. */
const role = {
  /** It was met before. */
  known: 1,
  /** It is a phrase by itself, or the first part of a separable verb, or its places are asked for. */
  standsAlone: 2,
  /** Something can begin with it and go on with the next word. */
  goesOn: 4,
} as const

/** One pass over a turn's words finds every calling phrase of the codebook. */
// eslint-disable-next-line complexity -- it runs over every word of every text
export function findPhrases(finder: PhraseFinder, tokens: Tokens, hits: PhraseHits): void {
  const { places, barren } = finder
  const { form, gap, count } = tokens
  let { roles } = finder
  nextTurn(places)
  finder.ranges.clear()
  hits.count = 0
  for (let at = 0; at < count; at += 1) {
    const id = form[at] ?? 0
    let can = roles[id] ?? 0
    if (can === role.known) continue
    if (can === 0) {
      can = learnRole(finder, id)
      roles = finder.roles
    }
    if ((can & role.standsAlone) !== 0) addAlone(finder, { tokens, at }, hits)
    if ((can & role.goesOn) === 0 || at + 1 === count || gap[at + 1] === gaps.sentence) continue
    if (!hasPair(barren, id, form[at + 1] ?? 0)) addTwo(finder, { tokens, at }, hits)
  }
}

function learnRole(finder: PhraseFinder, form: number): number {
  if (form >= finder.roles.length) {
    const wider = new Uint8Array(2 * form)
    wider.set(finder.roles)
    finder.roles = wider
  }
  const { placed, whole, separables, pairs, joins } = useOf(finder, form)
  const alone = placed.length + whole.length + separables.length > 0 ? role.standsAlone : 0
  const goesOn = pairs.size + joins.size > 0 ? role.goesOn : 0
  return (finder.roles[form] = role.known | alone | goesOn)
}

/** What this word is without the next. */
function addAlone(finder: PhraseFinder, { tokens, at }: Place, hits: PhraseHits): void {
  const use = useAt(finder, tokens, at)
  for (const word of use.placed) addPlace(finder.places, word, at)
  for (const phrase of use.whole) addHit(hits, phrase, at, at)
  if (use.separables.length > 0) addApart(finder, { tokens, at, use }, hits)
}

/** What begins with this word and goes on with the next; two words that never do are not asked again. */
function addTwo(finder: PhraseFinder, { tokens, at }: Place, hits: PhraseHits): void {
  const use = useAt(finder, tokens, at)
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
    if (followsOn(finder, words, { tokens, at })) addHit(hits, phrase, at, at + words.length - 1)
  }
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
  for (const phrase of wholePhrases(compiled, classes)) addHit(hits, phrase, at, at + 1)
}

/** Separable verbs whose finite form stands here: belde … op. */
function addApart(finder: PhraseFinder, { tokens, at, use }: UsePlace, hits: PhraseHits): void {
  for (const { particle, phrase } of use.separables) {
    const last = particleAfter(finder, particle, { tokens, at })
    if (last !== undefined) addHit(hits, phrase, at, last, true)
  }
}

const none: readonly number[] = []

/** Whether a phrase can stand in the turn at hand, by its first word. */
export function maySee({ compiled, places }: PhraseFinder, phrase: number): boolean {
  if (isSeen(places, compiled.phrases[phrase]?.[0] ?? -1)) return true
  return compiled.apart[phrase]?.some(({ finite }) => isSeen(places, finite)) ?? false
}

/** The stretches of the turn at hand that are a phrase, whether it calls a keyword or not, by their first word. */
export function rangesOf(
  finder: PhraseFinder,
  phrase: number,
  tokens: Tokens,
): readonly TokenRange[] {
  const known = finder.ranges.get(phrase) ?? findRanges(finder, phrase, tokens)
  finder.ranges.set(phrase, known)
  return known
}

function findRanges(finder: PhraseFinder, phrase: number, tokens: Tokens): readonly TokenRange[] {
  const { compiled, places } = finder
  const words = compiled.phrases[phrase] ?? none
  const written = placesOf(places, words[0] ?? -1).flatMap((place) => {
    if (place < 0) return words.length === 1 ? [{ first: -1 - place, last: -place }] : []
    if (!followsOn(finder, words, { tokens, at: place })) return []
    return [{ first: place, last: place + words.length - 1 }]
  })
  const verbs = compiled.apart[phrase]
  if (verbs === undefined) return written.sort(byFirst)
  const apart = verbs.flatMap(({ finite, particle }) =>
    placesOf(places, finite).flatMap((at) => {
      const last = at < 0 ? undefined : particleAfter(finder, particle, { tokens, at })
      return last === undefined ? [] : [apartRange(at, last)]
    }),
  )
  return [...written, ...apart].sort(byFirst)
}

function byFirst(a: TokenRange, b: TokenRange): number {
  return a.first - b.first || a.last - b.last
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

/** The most words that a stretch of a phrase can be long; one word may be written as two. */
export function longestOf({ compiled }: PhraseFinder, phrase: number): number {
  const words = Math.max(2, compiled.phrases[phrase]?.length ?? 0)
  return compiled.apart[phrase] === undefined ? words : Math.max(words, clauseReach + 1)
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
