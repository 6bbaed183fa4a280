import { spokenText } from '../model/transcript.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Text } from '../model/language.ts'
import { lineAt, type Span } from '../model/source.ts'
import { wholeTurn } from '../model/division.ts'
import { sentences } from '../text/sentences.ts'
import { type Category, codingsIn } from './category.ts'
import { type CodedTurn, codingsByTurn } from './turns.ts'

/** All turns that a category was coded in, in the order of the transcripts. */
export function codedTurns(corpus: Corpus, category: Category): readonly CodedTurn[] {
  return corpus.transcripts.flatMap((transcript) => {
    const byTurn = codingsByTurn(codingsIn(transcript, category))
    return [...byTurn].map(([turn, codings]) => ({ transcript, turn, codings }))
  })
}

/**
 * Chooses turns to quote, the same ones every run: what a person tagged before what keywords found, plain hits before
 * negated ones, turns with more evidence before those with less; no transcript twice before each has had its turn, and
 * none that `used` holds while another will do. What is chosen is added to `used`.
 */
export function chooseQuotes(
  turns: readonly CodedTurn[],
  most: number,
  used: Set<string>,
): readonly CodedTurn[] {
  return choose(turns, most, { used, rounds: new Map() })
}

/**
 * The same from each of several lists, that are read one below the other: no transcript twice over all of them while
 * another will do. The lists with the fewest transcripts choose first, since they have the least to choose from.
 */
export function chooseFromEach(
  lists: readonly (readonly CodedTurn[])[],
  most: number,
  used: Set<string>,
): readonly CodedTurn[] {
  const rounds = new Map<string, number>()
  const chosen = new Map<readonly CodedTurn[], readonly CodedTurn[]>()
  for (const list of lists.toSorted((a, b) => transcriptsIn(a) - transcriptsIn(b))) {
    chosen.set(list, choose(list, most, { used, rounds }))
  }
  return lists.flatMap((list) => chosen.get(list) ?? [])
}

function transcriptsIn(turns: readonly CodedTurn[]): number {
  return new Set(turns.map(({ transcript }) => transcript.id)).size
}

interface Quoted {
  /** Turns that were quoted already. */
  readonly used: Set<string>
  /** How often each transcript was chosen. */
  readonly rounds: Map<string, number>
}

function choose(
  turns: readonly CodedTurn[],
  most: number,
  { used, rounds }: Quoted,
): readonly CodedTurn[] {
  const ranked = eachTurnOnce(
    turns
      .map((turn, index) => ({
        turn,
        index,
        rank: rankOf(turn) + (used.has(keyOf(turn)) ? 100 : 0),
      }))
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
      .map(({ turn }) => turn),
  )
  const chosen = new Set<CodedTurn>()
  for (let round = 0; chosen.size < most && chosen.size < ranked.length; round += 1) {
    for (const turn of ranked) {
      if (chosen.size >= most) break
      if (chosen.has(turn) || (rounds.get(turn.transcript.id) ?? 0) > round) continue
      chosen.add(turn)
      used.add(keyOf(turn))
      rounds.set(turn.transcript.id, round + 1)
    }
  }
  return [...chosen]
}

/** Of sentences of one turn only the first, for a quote can have the others in it. */
function eachTurnOnce(ranked: readonly CodedTurn[]): readonly CodedTurn[] {
  const seen = new Set<string>()
  return ranked.filter((turn) => {
    const key = keyOf(turn)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function keyOf({ transcript, turn }: CodedTurn): string {
  return `${transcript.id}\n${wholeTurn(transcript, turn).turn}`
}

function rankOf({ codings }: CodedTurn): number {
  const byPerson = codings.some(({ by }) => by.kind === 'person')
  const plain = codings.some(({ negated, echo }) => !negated && !echo)
  const keywords = new Set(codings.map(({ by }) => (by.kind === 'keyword' ? by.keyword : by.name)))
  return (byPerson ? 0 : 20) + (plain ? 0 : 10) - Math.min(keywords.size, 5)
}

/** Shorter than this, a sentence alone says little and its neighbours come with it. */
const shortest = 90
const longest = 320

/** The sentences of a coded turn with its first words with the code, on one line; `…` where the turn goes on. */
export function quoteText(coded: CodedTurn): string {
  const { start, end } = quotedSpan(coded)
  const text = spokenText(coded.transcript, { start, end })
  const whole = wholeTurn(coded.transcript, coded.turn).span
  return `${start > whole.start ? '… ' : ''}${text}${end < whole.end ? ' …' : ''}`
}

/** The line that the words of the quote begin on, from 1; a turn can be many paragraphs. */
export function quoteLine(coded: CodedTurn): number {
  return lineAt(coded.transcript.source, quotedSpan(coded).start)
}

function quotedSpan(coded: CodedTurn): Span {
  const { transcript, codings } = coded
  const whole = wholeTurn(transcript, coded.turn).span
  const tag = codings.find(({ by }) => by.kind === 'person')
  const first = tag ?? codings[0]
  if (first === undefined) return { start: 0, end: 0 }
  const parts = sentences(transcript.spoken, whole)
  return tag === undefined ? around(parts, first.span, whole) : upTo(parts, tag.span, whole)
}

/** A tag stands behind its words: the sentence that they end in, and what fits of those before it. */
function upTo(parts: readonly Span[], words: Span, whole: Span): Span {
  const own = parts.findLast((part) => part.start < words.end) ?? whole
  const fitting = parts.filter(
    ({ start, end }) =>
      start <= own.start &&
      own.end - start <= longest &&
      (end > words.start || own.end - end < shortest),
  )
  return { start: fitting[0]?.start ?? own.start, end: own.end }
}

/** From the sentence with the hit on; what comes after explains more than what went before, which fills up the rest. */
function around(parts: readonly Span[], hit: Span, whole: Span): Span {
  const at = parts.findIndex((part) => hit.start < part.end)
  const own = parts[at] ?? whole
  const after = parts.slice(at + 1).find((part) => part.end - own.start >= shortest)
  // A neighbour that would make the quote too long stays out.
  const end = own.end - own.start >= shortest ? own.end : (after?.end ?? whole.end)
  if (end - own.start > longest) return { start: own.start, end: own.end }
  const before = parts.slice(0, Math.max(at, 0)).findLast((part) => end - part.start >= shortest)
  const start = end - own.start >= shortest ? own.start : (before?.start ?? whole.start)
  return end - start > longest ? { start: own.start, end } : { start, end }
}

/** The line that a turn begins on, from 1. */
export function lineOf({ transcript, turn }: Pick<CodedTurn, 'transcript' | 'turn'>): number {
  return lineAt(transcript.source, transcript.turns[turn]?.span.start ?? 0)
}

/** Who says a turn, for a source: the role, or a number for a label without one. Names stay out of it. */
export function roleName({ transcript, turn }: Pick<CodedTurn, 'transcript' | 'turn'>): Text {
  const { role = '', speaker = '' } = transcript.turns[turn] ?? {}
  if (role !== '' || speaker === '') return role
  const number = speakerNumbers(transcript).get(speaker.toLowerCase()) ?? 0
  return { nl: `spreker ${number}`, en: `speaker ${number}` }
}

const numbersOf = new WeakMap<CodedTranscript, ReadonlyMap<string, number>>()

/** The labels of a transcript by the order in which they first speak, from 1. */
function speakerNumbers(transcript: CodedTranscript): ReadonlyMap<string, number> {
  const known = numbersOf.get(transcript)
  if (known !== undefined) return known
  const labels = new Set(transcript.turns.map(({ speaker }) => speaker.toLowerCase()))
  labels.delete('')
  const numbers = new Map([...labels].map((label, index) => [label, index + 1]))
  numbersOf.set(transcript, numbers)
  return numbers
}
