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
  const parts = sentences(transcript.spoken, whole)
  const hit = parts.findIndex((part) => first.span.start < part.end)
  let from = Math.max(hit, 0)
  let to = from
  while (lengthOf(parts, from, to) < shortest && (from > 0 || to < parts.length - 1)) {
    // What comes after explains more than what went before.
    if (to < parts.length - 1) to += 1
    else from -= 1
  }
  while (to > from && lengthOf(parts, from, to) > longest) to -= 1
  const span = { start: parts[from]?.start ?? whole.start, end: parts[to]?.end ?? whole.end }
  const text = spokenText(transcript, span)
  return `${span.start > whole.start ? '… ' : ''}${text}${span.end < whole.end ? ' …' : ''}`
}

function lengthOf(parts: readonly Span[], from: number, to: number): number {
  return (parts[to]?.end ?? 0) - (parts[from]?.start ?? 0)
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
