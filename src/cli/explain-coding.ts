import { codeExplainer } from '../apply/explain.ts'
import type { Codebook } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { ExplainedTurn } from '../model/explanation.ts'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { lineAt } from '../model/source.ts'
import { recordLines } from '../render/records.ts'
import { explanationReport } from '../report/explanation-report.ts'
import { subtree } from '../tabulate/category.ts'
import { explanationRecords } from '../tabulate/explanation-records.ts'
import { select } from '../tabulate/selection.ts'
import { nearest } from '../text/nearest.ts'
import type { Destination, SelectionOptions } from './options.ts'
import { put, render, isFile } from './output.ts'
import { openSelection, type OpenSelection } from './selection.ts'
import { type Exit, exit, type Session } from './session.ts'

export interface ExplainRequest extends SelectionOptions, Destination {
  readonly paths: readonly string[]
  /** Id of a code or a branch. */
  readonly explain: string
  /** Only the turn on this line, from 1, or with this number, from 0. */
  readonly line?: number
  readonly turn?: number
  readonly format: 'text' | 'jsonl'
}

/** Tells of turns why they have a code or not. */
export async function explainCoding(request: ExplainRequest, asked: Session): Promise<Exit> {
  const opened = await openSelection(request.paths, request, asked)
  if (opened === undefined) return exit.failure
  const codebook = codebookOf(opened.whole.codebook, request.explain)
  const single = request.line !== undefined || request.turn !== undefined
  const chosen = chosenTurns(opened)
  const turns = single ? [oneTurn(chosen, request)] : chosen
  const explain = codeExplainer(codebook, {
    interviewer: request.interviewer === true,
    silent: single,
  })
  const explained = turns.flatMap(({ transcript, numbers }) =>
    numbers.flatMap((turn) =>
      explain(transcript, turn).map((explanation): ExplainedTurn => ({ transcript, explanation })),
    ),
  )
  const corpus = { codebook, transcripts: turns.map(({ transcript }) => transcript) }
  await put(
    request.format === 'jsonl'
      ? recordLines(explanationRecords(explained))
      : await render(explanationReport(explained, { corpus, single }), 'text', {
          session: opened.session,
          toFile: isFile(request.output),
        }),
    request,
    opened.session,
  )
  return exit.ok
}

/** Only the code, or the branch with all under it. */
function codebookOf(codebook: Codebook, id: string): Codebook {
  const wanted = subtree(codebook.codes, id)
  if (wanted.size > 0) {
    return { ...codebook, codes: codebook.codes.filter((code) => wanted.has(code.id)) }
  }
  const ids = codebook.codes.map((code) => code.id)
  const near = nearest(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`))
  throw usage({
    nl: `onbekende code “${id}”${near === undefined ? '' : `; bedoel je “${near}”?`}`,
    en: `unknown code “${id}”${near === undefined ? '' : `; did you mean “${near}”?`}`,
  })
}

interface ChosenTurns {
  readonly transcript: CodedTranscript
  readonly numbers: readonly number[]
}

/** The turns that meet the conditions; the interviewer's too, since it may be them who said the word. */
function chosenTurns({ whole, selection }: OpenSelection): readonly ChosenTurns[] {
  const byId = new Map(whole.transcripts.map((one) => [one.id, one]))
  const transcripts = whole.transcripts.map((one) => ({
    ...one,
    counted: one.turns.map(() => true),
  }))
  return select({ ...whole, transcripts }, selection).transcripts.flatMap(({ id, counted }) => {
    const transcript = byId.get(id)
    const numbers = counted.flatMap((holds, turn) => (holds ? turn : []))
    return transcript === undefined ? [] : { transcript, numbers }
  })
}

function oneTurn(
  chosen: readonly ChosenTurns[],
  { line, turn }: Pick<ExplainRequest, 'line' | 'turn'>,
): ChosenTurns {
  const [first, another] = chosen
  if (first === undefined || another !== undefined) throw usage(refusals.several)
  const { transcript } = first
  const number = turn ?? turnOnLine(transcript, line ?? 0)
  if (transcript.turns[number] === undefined) throw usage(noTurn(transcript, number))
  return { transcript, numbers: [number] }
}

const refusals = {
  several: {
    nl: '--line en --turn wijzen een beurt van één gesprek aan; noem dat bestand, of kies het met --where gesprek=…',
    en: '--line and --turn point at a turn of one transcript; name that file, or choose it with --where transcript=…',
  },
} as const satisfies Readonly<Record<string, Localised>>

/** The turn whose words stand on a line; a label alone on its line belongs to the words below it. */
function turnOnLine(transcript: CodedTranscript, line: number): number {
  const { source, turns } = transcript
  const at = turns.findIndex(({ span }) => lineAt(source, span.end) >= line)
  const turn = turns[at]
  if (turn === undefined) throw usage(noTurnOnLine(transcript, line))
  const begins = lineAt(source, turn.span.start)
  const written = source.text.split('\n')[line - 1]?.trim() ?? ''
  const isLabel = written.endsWith(':') && written.startsWith(turn.speaker)
  if (begins > line && !isLabel) throw usage(noTurnOnLine(transcript, line, begins))
  return at
}

function noTurnOnLine({ id }: CodedTranscript, line: number, next?: number): Localised {
  const more = next === undefined ? { nl: '', en: '' } : nextTurn(next)
  return {
    nl: `op regel ${line} van ${id} staat geen beurt${more.nl}`,
    en: `there is no turn on line ${line} of ${id}${more.en}`,
  }
}

function nextTurn(line: number): Localised {
  return { nl: `; de volgende begint op regel ${line}`, en: `; the next begins on line ${line}` }
}

function noTurn({ id, turns }: CodedTranscript, turn: number): Localised {
  return {
    nl: `${id} heeft geen beurt ${turn}; ze lopen van 0 tot en met ${turns.length - 1}`,
    en: `${id} has no turn ${turn}; they run from 0 to ${turns.length - 1}`,
  }
}

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
