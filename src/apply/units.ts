import type { Coding, Rejection } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Span } from '../model/source.ts'
import type { Transcript, Turn } from '../model/transcript.ts'
import type { Unit } from '../model/unit.ts'
import { paragraphs } from '../text/paragraphs.ts'
import { sentences } from '../text/sentences.ts'
import { createLexicon, createTokens, type Target, tokenize } from '../text/tokenize.ts'
import { byPlace } from './join.ts'

const dividers = { sentence: sentences, paragraph: paragraphs } as const

/**
 * Makes what divides the turns of one coded transcript after the other, so that sentences or paragraphs are coded and
 * counted like turns. What keywords found in the whole turn goes to the unit in which it begins, and keeps its words; a tag
 * goes to every unit that it has words of, to each with those; a rejection goes to all units of its turn.
 */
export function turnDivider(unit: Unit): (coded: CodedTranscript) => CodedTranscript {
  if (unit === 'turn') return (coded) => coded
  const target: Target = { tokens: createTokens(), lexicon: createLexicon() }
  return (coded) => {
    const first: number[] = []
    const turns: Turn[] = []
    const counted: boolean[] = []
    const words: number[] = []
    for (const [index, turn] of coded.turns.entries()) {
      const counts = coded.counted[index] === true
      first.push(turns.length)
      for (const piece of pieces(coded.spoken, dividers[unit](coded.spoken, turn.span), target)) {
        turns.push({ ...turn, span: piece.span ?? turn.span })
        counted.push(counts)
        words.push(counts ? piece.words : 0)
      }
    }
    const division = { unit, turns: coded.turns, first }
    const divided = { ...coded, division, turns, counted, words: Uint32Array.from(words) }
    return {
      ...divided,
      codings: dividedCodings(divided),
      rejections: coded.rejections.flatMap((one) => ofEachUnit(one, divided)),
    }
  }
}

interface Piece {
  /** undefined for a turn in which nothing is said. */
  readonly span: Span | undefined
  readonly words: number
}

/** Units with words in them; what has none (“…”) goes with its neighbour. A turn is one unit at least. */
function pieces(text: string, spans: readonly Span[], target: Target): readonly Piece[] {
  const found: { span: Span | undefined; words: number }[] = []
  for (const span of spans) {
    tokenize(text, span, target)
    const { count } = target.tokens
    const before = found.at(-1)
    if (before?.span !== undefined && (count === 0 || before.words === 0)) {
      before.span = { start: before.span.start, end: span.end }
      before.words += count
    } else found.push({ span, words: count })
  }
  return found.length > 0 ? found : [{ span: undefined, words: 0 }]
}

function dividedCodings(divided: CodedTranscript): readonly Coding[] {
  if (!divided.codings.some(isTag)) return inUnits(divided, divided.codings)
  const byKeyword = divided.codings.filter((coding) => !isTag(coding))
  const tags = divided.codings.filter(isTag).flatMap((tag) => tagParts(tag, divided))
  return [...inUnits(divided, byKeyword), ...tags].sort(byPlace)
}

function isTag({ by }: Coding): boolean {
  return by.kind === 'person'
}

/** A tag by itself on what was said in each unit; one on no word at all stays where it begins. */
function tagParts(tag: Coding, divided: CodedTranscript): readonly Coding[] {
  const parts = unitsOf(divided, tag.turn).flatMap((turn): Coding[] => {
    const whole = divided.turns[turn]?.span ?? tag.span
    const span = {
      start: Math.max(tag.span.start, whole.start),
      end: Math.min(tag.span.end, whole.end),
    }
    const said = span.start < span.end ? divided.spoken.slice(span.start, span.end) : ''
    return /[\p{L}\p{N}]/u.test(said) ? [{ ...tag, turn, span }] : []
  })
  return parts.length > 0 ? parts : inUnits(divided, [tag])
}

function ofEachUnit(rejection: Rejection, divided: CodedTranscript): readonly Rejection[] {
  return unitsOf(divided, rejection.turn).map((turn) => ({ ...rejection, turn }))
}

/** The numbers of the units that a turn, as it was said, was divided into. */
function unitsOf({ division, turns }: Transcript, turn: number): readonly number[] {
  const from = division?.first[turn] ?? turn
  const to = division?.first[turn + 1] ?? turns.length
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** The transcript with its turns as they were said: what keywords match can go over several units, as in _near_. */
export function withWholeTurns(transcript: Transcript): Transcript {
  const { division } = transcript
  return division === undefined ? transcript : { ...transcript, turns: division.turns }
}

/** What was found in whole turns, each with the number of the unit in which it begins. */
export function inUnits<Found extends Pick<Coding, 'turn' | 'span'>>(
  { division, turns }: Transcript,
  found: readonly Found[],
): readonly Found[] {
  if (division === undefined) return found
  return found.map((one) => ({ ...one, turn: unitAt(one, turns, division.first) }))
}

/** The last unit of the turn that begins before the words do. */
function unitAt(
  { turn, span }: Pick<Coding, 'turn' | 'span'>,
  units: readonly Turn[],
  first: readonly number[],
): number {
  let low = first[turn] ?? 0
  let high = (first[turn + 1] ?? units.length) - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((units[middle]?.span.start ?? 0) <= span.start) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether a turn, as it was said, counts: all its units do, or none. */
export function isCounted({ division, counted }: CodedTranscript, turn: number): boolean {
  return counted[division?.first[turn] ?? turn] === true
}
