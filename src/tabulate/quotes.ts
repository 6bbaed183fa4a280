import { interviewer, spokenText } from '../model/transcript.ts'
import type { Coding } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { positionAt, type Span } from '../model/source.ts'
import { sentences } from '../text/sentences.ts'
import { type Category, codingsIn } from './category.ts'

/** A coded turn that can be quoted: the words that carry the code, with the sentences around them. */
export interface CodedTurn {
  readonly transcript: CodedTranscript
  readonly turn: number
  readonly codings: readonly Coding[]
}

/** All turns that a category was coded in, in the order of the transcripts. */
export function codedTurns(corpus: Corpus, category: Category): readonly CodedTurn[] {
  return corpus.transcripts.flatMap((transcript) => {
    const byTurn = new Map<number, Coding[]>()
    for (const coding of codingsIn(transcript, category)) {
      byTurn.set(coding.turn, [...(byTurn.get(coding.turn) ?? []), coding])
    }
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
  const ranked = turns
    .map((turn, index) => ({ turn, index, rank: rankOf(turn) + (used.has(keyOf(turn)) ? 100 : 0) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
  const chosen: CodedTurn[] = []
  const rounds = new Map<string, number>()
  for (let round = 0; chosen.length < most && chosen.length < turns.length; round += 1) {
    for (const { turn } of ranked) {
      if (chosen.length >= most) break
      if (chosen.includes(turn) || (rounds.get(turn.transcript.id) ?? 0) > round) continue
      chosen.push(turn)
      used.add(keyOf(turn))
      rounds.set(turn.transcript.id, round + 1)
    }
  }
  return chosen
}

function keyOf({ transcript, turn }: CodedTurn): string {
  return `${transcript.id}\n${turn}`
}

function rankOf({ codings }: CodedTurn): number {
  const byPerson = codings.some(({ by }) => by.kind === 'person')
  const plain = codings.some(({ negated }) => !negated)
  const keywords = new Set(codings.map(({ by }) => (by.kind === 'keyword' ? by.keyword : by.name)))
  return (byPerson ? 0 : 20) + (plain ? 0 : 10) - Math.min(keywords.size, 5)
}

/** Shorter than this, a sentence alone says little and its neighbours come with it. */
const shortest = 90
const longest = 320

/** The sentences of a coded turn around its first words with the code, on one line; `…` where the turn goes on. */
export function quoteText({ transcript, turn, codings }: CodedTurn): string {
  const whole = transcript.turns[turn]?.span
  const [first] = codings
  if (whole === undefined || first === undefined) return ''
  const { start, end } = around(sentences(transcript.spoken, whole), first.span, whole)
  const text = spokenText(transcript, { start, end })
  return `${start > whole.start ? '… ' : ''}${text}${end < whole.end ? ' …' : ''}`
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
  return positionAt(transcript.source.text, transcript.turns[turn]?.span.start ?? 0).line
}

/** Who says a turn, for a source: the role, or the label where it has none. Names stay out of it. */
export function roleName({ transcript, turn }: Pick<CodedTurn, 'transcript' | 'turn'>): string {
  const { role = '', speaker = '' } = transcript.turns[turn] ?? {}
  return role === '' || role === interviewer ? speaker.toLowerCase() : role
}
