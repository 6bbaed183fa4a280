import {
  appliesToRole,
  appliesToTranscript,
  type Code,
  type Codebook,
  isWithin,
  roleCondition,
} from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { say, type Text } from '../model/language.ts'
import { countPlaces } from './places.ts'
import { isCodable } from './own-codes.ts'
import { codingsByTurn } from './turns.ts'

/** A row or a column of a table: what codings and turns belong to it. */
export interface Category {
  readonly key: string
  readonly label: Text
  /** Ids of the codes that count for it; undefined for all. */
  readonly codes?: ReadonlySet<string>
  /** The turns that count for it; undefined for all. */
  readonly holds?: (transcript: CodedTranscript, turn: number) => boolean
  readonly indent?: number
  readonly strong?: true
}

/** Different units, never sums: a transcript or turn counts once however many codes or hits it has. */
export interface Tally {
  readonly interviews: number
  readonly turns: number
  /** Places in the text; see `countPlaces`. */
  readonly hits: number
  /** Words of the turns. */
  readonly words: number
}

/** What belongs to both: a cell of a cross table. */
export function both(a: Category, b: Category): Category {
  const codes = a.codes && b.codes ? intersection(a.codes, b.codes) : (a.codes ?? b.codes)
  const { holds: first } = a
  const { holds: second } = b
  const holds: Category['holds'] =
    first && second
      ? (transcript, turn) => first(transcript, turn) && second(transcript, turn)
      : (first ?? second)
  return {
    key: `${a.key} ${b.key}`,
    label: b.key === '' ? a.label : joined(a.label, b.label),
    ...(codes && { codes }),
    ...(holds && { holds }),
  }
}

function joined(a: Text, b: Text): Text {
  return { nl: `${say(a, 'nl')}, ${say(b, 'nl')}`, en: `${say(a, 'en')}, ${say(b, 'en')}` }
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((one) => b.has(one)))
}

/** The counted codings of a category in one transcript, in the order of the text. */
export function codingsIn(
  transcript: CodedTranscript,
  { codes, holds }: Category,
): readonly Coding[] {
  return transcript.codings.filter(
    ({ code, turn }) =>
      transcript.counted[turn] === true &&
      (codes === undefined || codes.has(code)) &&
      (holds === undefined || holds(transcript, turn)),
  )
}

/** How often a category was coded. */
export function tally(corpus: Corpus, category: Category): Tally {
  const sum = { interviews: 0, turns: 0, hits: 0, words: 0 }
  for (const transcript of corpus.transcripts) {
    const codings = codingsIn(transcript, category)
    if (codings.length === 0) continue
    sum.interviews += 1
    for (const [turn, own] of codingsByTurn(codings)) {
      sum.turns += 1
      sum.hits += countPlaces(own)
      sum.words += transcript.words[turn] ?? 0
    }
  }
  return sum
}

/** What a category could have been coded in: the base of its counts. A hit has no base. */
export function base(corpus: Corpus, category: Category): Omit<Tally, 'hits'> {
  const sum = { interviews: 0, turns: 0, words: 0 }
  const codes = codesOf(corpus.codebook, category)
  for (const transcript of corpus.transcripts) {
    const { turns, words } = room(transcript, category, codes)
    if (turns > 0) sum.interviews += 1
    sum.turns += turns
    sum.words += words
  }
  return sum
}

/** The transcripts that a category could have been coded in. */
export function eligibleTranscripts(
  corpus: Corpus,
  category: Category,
): readonly CodedTranscript[] {
  const codes = codesOf(corpus.codebook, category)
  return corpus.transcripts.filter((one) => room(one, category, codes).turns > 0)
}

/** The codes that a category can be coded with. */
export function codesOf(codebook: Codebook, { codes }: Category): readonly Code[] {
  const chosen = codebook.codes.filter((code) => codes?.has(code.id) ?? true)
  const codable = chosen.filter(isCodable)
  return codable.length > 0 ? codable : chosen
}

export interface Room {
  readonly turns: number
  readonly words: number
}

/** The turns of one transcript that one of the codes could have been given to, or was: a tag on a branch is there too. */
export function room(
  transcript: CodedTranscript,
  category: Category,
  codes: readonly Code[],
): Room {
  const { holds } = category
  const open = codes.filter((code) => appliesToTranscript(code, transcript.attributes))
  const anyRole = open.some(isForAnyRole)
  if (anyRole && holds === undefined) return wholeRoom(transcript)
  const coded = anyRole
    ? new Set<number>()
    : new Set(codingsIn(transcript, category).map(({ turn }) => turn))
  if (open.length === 0 && coded.size === 0) return { turns: 0, words: 0 }
  return sumTurns(
    transcript,
    (turn, role) =>
      coded.has(turn) ||
      ((anyRole || open.some((code) => appliesToRole(code, role))) &&
        (holds === undefined || holds(transcript, turn))),
  )
}

export function isForAnyRole({ appliesTo }: Code): boolean {
  return appliesTo.every(({ attribute }) => attribute !== roleCondition)
}

/** Asked for every code and cell again, so it is remembered as long as the transcript is. */
const wholeRooms = new WeakMap<CodedTranscript, Room>()

export function wholeRoom(transcript: CodedTranscript): Room {
  const known = wholeRooms.get(transcript) ?? sumTurns(transcript, () => true)
  wholeRooms.set(transcript, known)
  return known
}

function sumTurns(
  transcript: CodedTranscript,
  counts: (turn: number, role: string) => boolean,
): Room {
  const sum = { turns: 0, words: 0 }
  for (const [turn, { role }] of transcript.turns.entries()) {
    if (transcript.counted[turn] !== true || !counts(turn, role)) continue
    sum.turns += 1
    sum.words += transcript.words[turn] ?? 0
  }
  return sum
}

/** A code with all that stands under it. */
export function subtree(codes: readonly Code[], ancestor: string): ReadonlySet<string> {
  return new Set(codes.map((code) => code.id).filter((id) => isWithin(id, ancestor)))
}

/** Categories of codes with each under its branch; those of one branch stay in the order that they came in. */
export function asTree(rows: readonly Category[]): readonly Category[] {
  const parents = new Set(rows.map(({ key }) => key))
  const parentOf = (key: string): string => {
    const parent = key.slice(0, Math.max(0, key.lastIndexOf('/')))
    return parent === '' || parents.has(parent) ? parent : parentOf(parent)
  }
  const below = (parent: string): readonly Category[] =>
    rows.filter(({ key }) => parentOf(key) === parent).flatMap((row) => [row, ...below(row.key)])
  return below('')
}
