import type { Span } from '../../src/model/source.ts'

/** A word, what stands between two words, or what is left of a word that was taken out or moved away: nothing. */
export interface Piece {
  readonly text: string
  readonly kind: 'word' | 'between' | 'hole'
  /** The piece of the transcript as it was that this is, or was; undefined for what was put in. */
  readonly origin: number | undefined
  /** Of which piece this is a copy. */
  readonly copyOf: number | undefined
  /** Whether it is the word that it was. */
  readonly edited: boolean
  /** The turn it stands in; 0 is the front matter. */
  readonly turn: number
  /** Whether it belongs to what is said, and not to the label of a speaker. */
  readonly said: boolean
}

export type Random = () => number

/** Mulberry32: the same numbers for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function pick<Value>(random: Random, values: readonly Value[]): Value | undefined {
  return values[Math.floor(random() * values.length)]
}

const frontMatter = /^---\n[\s\S]*?\n---\n/u
const label = /^(?:\*\*)?[\p{L}\p{N} ]{1,24}:(?:\*\*)?\s/u

/** A transcript as pieces; a turn is a paragraph, with the blank line after it. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  const front = frontMatter.exec(text)?.[0] ?? ''
  const add = (part: string, turn: number, said: boolean): void => {
    for (const [piece] of part.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
      const kind = /[\p{L}\p{N}]/u.test(piece) ? 'word' : 'between'
      const origin = pieces.length
      pieces.push({ text: piece, kind, origin, copyOf: undefined, edited: false, turn, said })
    }
  }
  add(front, 0, false)
  const turns = text.slice(front.length).match(/[\s\S]+?(?:\n\s*\n|$)/gu) ?? []
  for (const [index, turn] of turns.entries()) {
    const speaker = label.exec(turn)?.[0] ?? ''
    add(speaker, index + 1, false)
    add(turn.slice(speaker.length), index + 1, true)
  }
  return pieces
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}

/** A tag: some words of a turn, by the pieces that are the first and the last of them. */
export interface MarkedWords {
  readonly from: number
  readonly to: number
}

const sentenceEnd = /[.?!…]/u

/** Tags as people make them: a word or three, part of a sentence, sentences, whole turns. */
export function randomMarks(
  pieces: readonly Piece[],
  count: number,
  random: Random,
): MarkedWords[] {
  const marks: MarkedWords[] = []
  const turns = saidWords(pieces)
  while (marks.length < count) {
    const turn = pick(random, turns) ?? []
    const start = Math.floor(random() * turn.length)
    const dice = random()
    if (dice < 0.12) marks.push(words(turn, start, start + 1 + Math.floor(random() * 3)))
    else if (dice < 0.6) marks.push(words(turn, start, start + 4 + Math.floor(random() * 12)))
    else if (dice < 0.85) {
      const from = sentenceStart(pieces, turn, start)
      marks.push(words(turn, from, nextSentence(pieces, turn, start + Math.floor(random() * 15))))
    } else marks.push(words(turn, 0, turn.length))
  }
  return marks
}

function saidWords(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const turns = new Map<number, number[]>()
  for (const [at, { kind, said, turn }] of pieces.entries()) {
    if (kind !== 'word' || !said) continue
    turns.set(turn, [...(turns.get(turn) ?? []), at])
  }
  return [...turns.values()]
}

function words(turn: readonly number[], from: number, to: number): MarkedWords {
  return { from: turn[from] ?? 0, to: turn[Math.min(to, turn.length) - 1] ?? 0 }
}

function endsSentence(pieces: readonly Piece[], at: number | undefined): boolean {
  return sentenceEnd.test(pieces[(at ?? 0) + 1]?.text ?? '.')
}

function sentenceStart(pieces: readonly Piece[], turn: readonly number[], at: number): number {
  let start = at
  while (start > 0 && !endsSentence(pieces, turn[start - 1])) start -= 1
  return start
}

function nextSentence(pieces: readonly Piece[], turn: readonly number[], at: number): number {
  let end = Math.min(at, turn.length - 1)
  while (end < turn.length - 1 && !endsSentence(pieces, turn[end])) end += 1
  return end + 1
}

export function spanOf(pieces: readonly Piece[], { from, to }: MarkedWords): Span {
  const start = textOf(pieces.slice(0, from)).length
  return { start, end: start + textOf(pieces.slice(from, to + 1)).length }
}

/** What became of a tag, by construction. */
export interface Gold {
  /** From the first to the last of its words that are left; undefined if none is. */
  readonly span: Span | undefined
  /** Whether half of its words at least are there as they were. */
  readonly stands: boolean
  /** Whether some of its words were copied. */
  readonly copied: boolean
  /** Whether a copy stands where the words were, and these do not: no one can tell that from an edit. */
  readonly unknowable: boolean
}

const nearby = 60

export function goldOf(pieces: readonly Piece[], mark: MarkedWords): Gold {
  const ours = (origin: number | undefined): boolean =>
    origin !== undefined && origin >= mark.from && origin <= mark.to
  const places: number[] = []
  let kept = 0
  const holes: number[] = []
  const copies: number[] = []
  for (const [at, piece] of pieces.entries()) {
    if (ours(piece.copyOf)) copies.push(at)
    if (!ours(piece.origin)) continue
    if (piece.kind === 'hole') holes.push(at)
    if (piece.kind !== 'word') continue
    places.push(at)
    if (!piece.edited) kept += 1
  }
  const count = new Set([...places, ...holes].map((at) => pieces[at]?.origin)).size
  const [first, last] = [places[0], places.at(-1)]
  return {
    span:
      first === undefined || last === undefined
        ? undefined
        : spanOf(pieces, { from: first, to: last }),
    stands: kept > 0 && kept >= count / 2,
    copied: copies.length > 0,
    unknowable: holes.some((hole) => copies.some((copy) => isInsteadOf(pieces, copy, hole))),
  }
}

/**
 * Whether a copy stands where words were: nearby, or with fewer said words between than were copied. Those then seem to
 * have been moved, and the copy to have stayed.
 */
function isInsteadOf(pieces: readonly Piece[], copy: number, hole: number): boolean {
  const between = pieces.slice(Math.min(copy, hole), Math.max(copy, hole))
  const said = between.filter(
    (piece) => piece.kind === 'word' && piece.said && piece.origin !== undefined,
  )
  return between.length < nearby || said.length < lengthOfCopy(pieces, copy)
}

function lengthOfCopy(pieces: readonly Piece[], at: number): number {
  let [from, to] = [at, at]
  while (pieces[from - 1]?.copyOf !== undefined) from -= 1
  while (pieces[to + 1]?.copyOf !== undefined) to += 1
  return pieces.slice(from, to + 1).filter(({ kind }) => kind === 'word').length
}

export type Edit = (pieces: readonly Piece[], random: Random) => readonly Piece[]

const strangers = (
  'fiets winter misschien sloot bakker verder kapot rustig donderdag lantaarn kwijt dapper ' +
  'koffer heel niet toen ook nog wel maar dus de het een van ik we dat in op is'
).split(' ')

const newSentences = [
  'Dat was op een dinsdag. ',
  'En toen ging de bel. ',
  'Nou ja, zo gaat dat dan. ',
  'Ik weet niet meer precies wie dat zei, maar het was in de gang bij de kapstokken. ',
  'Dat heb ik wel drie keer gevraagd en drie keer kreeg ik een ander antwoord. ',
  'Ja. ',
]

/** A spot where words are as they were on both sides: a word put in beside one taken out would be a word replaced. */
function isWhole(pieces: readonly Piece[], at: number): boolean {
  const around = pieces.slice(Math.max(0, at - 4), at + 5)
  return around.every((piece, index) => {
    const next = around[index + 1]
    const isNext = next === undefined || follows(piece, next)
    return piece.kind !== 'hole' && !piece.edited && isNext
  })
}

function follows(piece: Piece, next: Piece): boolean {
  if (piece.origin !== undefined) return next.origin === piece.origin + 1
  return piece.copyOf !== undefined && next.copyOf === piece.copyOf + 1
}

function saidPlaces(pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap(({ kind, said }, at) => (kind === 'word' && said ? [at] : []))
}

function replaced(pieces: readonly Piece[], at: number, by: readonly Piece[]): readonly Piece[] {
  return pieces.toSpliced(at, 1, ...by)
}

function wordOf(pieces: readonly Piece[], random: Random): string {
  if (random() < 0.5) return pick(random, strangers) ?? ''
  return pieces[pick(random, saidPlaces(pieces)) ?? 0]?.text ?? ''
}

const replaceWord: Edit = (pieces, random) => {
  const at = pick(random, saidPlaces(pieces)) ?? 0
  const piece = pieces[at]
  return piece === undefined
    ? pieces
    : replaced(pieces, at, [{ ...piece, text: wordOf(pieces, random), edited: true }])
}

const mendWord: Edit = (pieces, random) => {
  const at = pick(random, saidPlaces(pieces)) ?? 0
  const piece = pieces[at]
  if (piece === undefined || piece.text.length < 5) return pieces
  const cut = 1 + Math.floor(random() * (piece.text.length - 2))
  const text = piece.text.slice(0, cut) + piece.text.slice(cut + 1)
  return replaced(pieces, at, [{ ...piece, text, edited: true }])
}

const insertWord: Edit = (pieces, random) => {
  const at = pick(random, saidPlaces(pieces)) ?? 0
  const before = pieces[at]
  if (before === undefined || !isWhole(pieces, at)) return pieces
  const put = { ...before, origin: undefined, copyOf: undefined, edited: true }
  return pieces.toSpliced(
    at,
    0,
    { ...put, text: wordOf(pieces, random) },
    { ...put, kind: 'between', text: ' ' },
  )
}

const deleteWord: Edit = (pieces, random) => {
  const at = pick(random, saidPlaces(pieces)) ?? 0
  return isWhole(pieces, at) ? withHoles(pieces, at, at + 1) : pieces
}

function withHoles(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  return pieces.map((piece, at) =>
    at >= from && at < to && piece.kind === 'word'
      ? { ...piece, kind: 'hole', text: '' }
      : at >= from && at < to && !piece.text.includes('\n\n')
        ? { ...piece, text: ' ' }
        : piece,
  )
}

/** Where a sentence begins, and where it ends. */
function sentenceAt(pieces: readonly Piece[], at: number): { from: number; to: number } {
  const inside = (place: number): boolean =>
    pieces[place]?.said === true && pieces[place].turn === pieces[at]?.turn
  let from = at
  while (inside(from - 1) && !isSentenceGap(pieces[from - 1])) from -= 1
  let to = at + 1
  while (inside(to) && !isSentenceGap(pieces[to - 1])) to += 1
  return { from, to }
}

function isSentenceGap(piece: Piece | undefined): boolean {
  return piece?.kind === 'between' && sentenceEnd.test(piece.text)
}

/** Whether no word was taken out right here: what is put in then would take its place. */
function isUnbroken(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 4), at + 4).every(({ kind }) => kind !== 'hole')
}

const insertSentence: Edit = (pieces, random) => {
  const at = pick(random, saidPlaces(pieces)) ?? 0
  const { from } = sentenceAt(pieces, at)
  if (!isUnbroken(pieces, from)) return pieces
  const turn = pieces[from]?.turn ?? 0
  return pieces.toSpliced(from, 0, ...freshPieces(pick(random, newSentences) ?? '', turn))
}

function freshPieces(text: string, turn: number): readonly Piece[] {
  return piecesOf(text).map((piece) => ({
    ...piece,
    origin: undefined,
    edited: true,
    turn,
    said: true,
  }))
}

/**
 * A copy that outlives what it was copied from is what a moved passage is, so what was copied may be taken out only
 * where words stand beside it that were copied with it.
 */
function keepsOriginal(pieces: readonly Piece[], from: number, to: number): boolean {
  const copied = new Set(pieces.flatMap(({ copyOf }) => (copyOf === undefined ? [] : [copyOf])))
  const going = pieces
    .slice(from, to)
    .flatMap(({ kind, origin }) => (kind === 'word' && origin !== undefined ? [origin] : []))
  if (!going.some((origin) => copied.has(origin))) return true
  const areBeside = (beside: readonly Piece[], edge: number | undefined): boolean =>
    beside.length === 3 &&
    beside.every(
      ({ origin }) =>
        origin !== undefined && copied.has(origin) && Math.abs(origin - (edge ?? Infinity)) < 12,
    )
  const words = (some: readonly Piece[]): readonly Piece[] =>
    some.filter(({ kind }) => kind === 'word')
  return (
    areBeside(words(pieces.slice(0, from)).slice(-3), going[0]) ||
    areBeside(words(pieces.slice(to)).slice(0, 3), going.at(-1))
  )
}

const deleteSentence: Edit = (pieces, random) => {
  const at = pick(random, saidPlaces(pieces)) ?? 0
  const { from, to } = sentenceAt(pieces, at)
  const isApart = isWhole(pieces, from) && isWhole(pieces, to)
  return isApart && keepsOriginal(pieces, from, to) ? withHoles(pieces, from, to) : pieces
}

function turnRange(pieces: readonly Piece[], turn: number): { from: number; to: number } {
  const from = pieces.findIndex((piece) => piece.turn === turn && piece.kind !== 'hole')
  let to = from
  while (to < pieces.length && pieces[to]?.turn === turn) to += 1
  return { from, to }
}

function someTurn(pieces: readonly Piece[], random: Random): number {
  return pieces[pick(random, saidPlaces(pieces)) ?? 0]?.turn ?? 0
}

const moveTurn: Edit = (pieces, random) => {
  const { from, to } = turnRange(pieces, someTurn(pieces, random))
  const target = turnRange(pieces, someTurn(pieces, random)).from
  if (target >= from && target <= to) return pieces
  const moved = pieces.slice(from, to)
  const holes = moved.map((piece): Piece => ({ ...piece, kind: 'hole', text: '' }))
  const without = pieces.toSpliced(from, to - from, ...holes)
  return without.toSpliced(target, 0, ...endingTurn(moved))
}

function endingTurn(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) =>
    at === pieces.length - 1 && !piece.text.includes('\n\n')
      ? { ...piece, text: `${piece.text.trimEnd()}\n\n` }
      : piece,
  )
}

/** Some sentences, some words or a turn, copied to another spot, sometimes close by. */
// eslint-disable-next-line complexity -- what is copied and where to are drawn together
const duplicatePassage: Edit = (pieces, random) => {
  const at = pick(random, saidPlaces(pieces)) ?? 0
  const turn = turnRange(pieces, pieces[at]?.turn ?? 0)
  const dice = random()
  const first = sentenceAt(pieces, at)
  const far = Math.min(turn.to - 1, first.to + Math.floor(random() * 60))
  const range =
    dice < 0.3
      ? turn
      : dice < 0.8
        ? { from: first.from, to: sentenceAt(pieces, Math.max(at, far)).to }
        : { from: at, to: Math.min(turn.to, at + 7 + Math.floor(random() * 40)) }
  const places = saidPlaces(pieces)
  const close = places.filter((place) => Math.abs(place - at) < 150)
  const goal = pick(random, random() < 0.2 ? close : places) ?? 0
  const target =
    dice < 0.3 ? turnRange(pieces, pieces[goal]?.turn ?? 0).from : sentenceAt(pieces, goal).from
  if (target > range.from && target < range.to) return pieces
  if (!isUnbroken(pieces, target)) return pieces
  const home = pieces[target]?.turn ?? 0
  const copy = pieces.slice(range.from, range.to).map((piece): Piece => ({
    ...piece,
    origin: undefined,
    copyOf: piece.origin ?? piece.copyOf,
    // A turn that is a copy is a turn of its own.
    turn: dice < 0.3 ? 100_000 + pieces.length : home,
  }))
  return pieces.toSpliced(
    target,
    0,
    ...(dice < 0.3 ? endingTurn(copy) : [...copy, ...freshPieces(' ', home)]),
  )
}

const renameSpeaker: Edit = (pieces, random) => {
  const labels = pieces.filter(({ kind, said, turn }) => kind === 'word' && !said && turn > 0)
  const old = pick(random, labels)?.text
  const name = pick(random, ['Interviewer', 'R1', 'SPREKER 2', 'Vader', 'I'])
  return pieces.map((piece) =>
    !piece.said && piece.turn > 0 && piece.text === old
      ? { ...piece, text: name ?? '', edited: true }
      : piece,
  )
}

const changeFrontMatter: Edit = (pieces, random) => {
  const front = pieces.filter(({ turn }) => turn === 0)
  if (random() < 0.3)
    return [
      ...freshPieces('---\nid: nieuw\nversie: 2\n---\n', 0),
      ...pieces.filter(({ turn }) => turn !== 0),
    ]
  const old = pick(random, front)
  return pieces.map((piece) =>
    piece === old && piece.kind === 'word' ? { ...piece, text: 'anders' } : piece,
  )
}

/** Every line anew, at another width. */
const rewrap: Edit = (pieces, random) => {
  const width = 40 + Math.floor(random() * 80)
  let column = 0
  return pieces.map((piece) => {
    const text =
      piece.kind === 'between' &&
      piece.said &&
      !piece.text.includes('\n\n') &&
      /\s/u.test(piece.text)
        ? piece.text.replace(/\s+/u, column > width ? '\n' : ' ')
        : piece.text
    column = text.includes('\n') ? 0 : column + text.length
    return { ...piece, text }
  })
}

const retouch: Edit = (pieces, random) => {
  const dice = random()
  return pieces.map((piece) => {
    if (dice < 0.3) return { ...piece, text: piece.text.replaceAll("'", '’').replaceAll('"', '”') }
    if (dice < 0.5) return { ...piece, text: piece.text.replaceAll(', ', ' – ') }
    if (dice < 0.7) return piece.said ? { ...piece, text: piece.text.toLowerCase() } : piece
    return { ...piece, text: piece.text.replaceAll('\n\n', '\n\n\n') }
  })
}

const pseudonymise: Edit = (pieces, random) => {
  const names = pieces.filter(
    ({ kind, said, text }) => kind === 'word' && said && /^\p{Lu}\p{Ll}{2,}/u.test(text),
  )
  const name = pick(random, names)?.text
  const other = pick(random, ['Bram', 'Noor', 'Jansen', 'Veenstad'])
  return pieces.map((piece) =>
    piece.said && piece.text === name ? { ...piece, text: other ?? '', edited: true } : piece,
  )
}

/** Edits of each kind, some more often than others. */
export const edits: Readonly<Record<string, Edit>> = {
  replaceWord,
  mendWord,
  insertWord,
  deleteWord,
  insertSentence,
  deleteSentence,
  moveTurn,
  duplicatePassage,
  renameSpeaker,
  changeFrontMatter,
  rewrap,
  retouch,
  pseudonymise,
}

const weights: Readonly<Record<string, number>> = {
  replaceWord: 4,
  mendWord: 3,
  insertWord: 3,
  deleteWord: 3,
  insertSentence: 3,
  deleteSentence: 2,
  moveTurn: 2,
  duplicatePassage: 2,
}

const drawn = Object.entries(edits).flatMap(([name, edit]) =>
  Array.from({ length: weights[name] ?? 1 }, () => edit),
)

export function randomEdits(
  pieces: readonly Piece[],
  count: number,
  random: Random,
): readonly Piece[] {
  let edited = pieces
  for (let made = 0; made < count; made += 1)
    edited = (pick(random, drawn) ?? rewrap)(edited, random)
  return edited
}
