import type { CodedTranscript } from '../model/corpus.ts'
import type { Span } from '../model/source.ts'
import type { ComparedTranscript, Comparison } from './comparison.ts'

/** A turn and a code that coders are to settle on. */
export interface OpenQuestion {
  readonly transcript: CodedTranscript
  /** 0-based over all turns of the transcript. */
  readonly turn: number
  readonly code: string
  /** By coder whether he gave it; undefined for one who did not work on the transcript. */
  readonly given: readonly (boolean | undefined)[]
  /** The words that they tagged, from the first to the last. */
  readonly span: Span
}

export interface Settlement {
  /** What all of them gave, and the consensus does not have yet. */
  readonly agreed: readonly OpenQuestion[]
  /** What some of them gave and others did not, and the consensus says nothing of. */
  readonly open: readonly OpenQuestion[]
  /** How many of the differences the consensus says yes or no to already. */
  readonly settled: number
}

/** What is left to be settled between coders, beside what a consensus coder says already. Turns are whole turns. */
export function settlementOf(comparison: Comparison, consensus: string): Settlement {
  const agreed: OpenQuestion[] = []
  const open: OpenQuestion[] = []
  let settled = 0
  for (const one of comparison.transcripts) {
    const known = knownTo(consensus, one.transcript)
    for (const question of questionsOf(one, comparison)) {
      const differs = question.given.includes(false)
      if (known.has(`${question.turn} ${question.code}`)) settled += Number(differs)
      else (differs ? open : agreed).push(question)
    }
  }
  return { agreed, open, settled }
}

/** The turns and codes that the consensus gave or rejected. */
function knownTo(name: string, { codings, rejections }: CodedTranscript): ReadonlySet<string> {
  const given = codings.filter(({ by }) => by.kind === 'person' && by.name === name)
  const rejected = rejections.filter((one) => one.name === name)
  return new Set([...given, ...rejected].map(({ turn, code }) => `${turn} ${code}`))
}

/** By turn, and in a turn by the order of the codebook. */
function questionsOf(
  { transcript, worked, given }: ComparedTranscript,
  { codes, coders }: Comparison,
): readonly OpenQuestion[] {
  const questions = codes.flatMap(({ id: code }) =>
    [...(given.get(code) ?? [])].map(([turn, marks]): OpenQuestion => {
      const spans = transcript.codings
        .filter((one) => one.turn === turn && one.code === code)
        .filter((one) => coders.some(({ gave }) => gave(one)))
        .map(({ span }) => span)
      const start = Math.min(...spans.map((span) => span.start))
      const end = Math.max(...spans.map((span) => span.end))
      const byCoder = worked.map((own, coder) => (own ? marks[coder] === true : undefined))
      return { transcript, turn, code, given: byCoder, span: { start, end } }
    }),
  )
  return questions.sort((a, b) => a.turn - b.turn)
}

/** What most of the coders who judged it say; undefined where they are in balance. */
export function majorityOf({ given }: OpenQuestion): boolean | undefined {
  const yes = given.filter((one) => one === true).length
  const no = given.filter((one) => one === false).length
  return yes === no ? undefined : yes > no
}
