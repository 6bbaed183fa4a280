import path from 'node:path'
import type { Corpus } from '../model/corpus.ts'
import { Failure } from '../model/failure.ts'
import type { Source } from '../model/source.ts'
import type { EvaluationFindings } from '../report/evaluation-findings.ts'
import { sampleBasis } from '../report/sample-basis.ts'
import { readSampleFile, type SampleFile, type SampleLine, wrong } from '../store/sample-file.ts'
import { sampleColumns } from '../tabulate/sample-table.ts'
import { type SampleJudgement, sampleVerdicts } from '../tabulate/sample-verdicts.ts'
import { withFlagged } from '../tabulate/verdicts.ts'
import { compared, type FindingOptions } from './coder-findings.ts'
import { drawingOf } from './drawing.ts'
import type { OpenSelection } from './selection.ts'
import { openSource } from './sources.ts'

/** Holds the keywords against what somebody made of a sample. */
export function sampleFindings(
  { corpus, whole, workspace, session }: OpenSelection,
  { file, ...options }: FindingOptions & { readonly file: string },
): EvaluationFindings {
  const { source } = openSource(path.resolve(session.io.cwd(), file), session)
  const sample = readSampleFile(source, sampleColumns)
  if (sample.drawing !== drawingOf(corpus, workspace.codebookHash)) throw drawnElsewhere(source)
  if (sample.lines.length === 0) throw nothingJudged(source)
  const judgements = sample.lines.map((line) => judgementOf(line, source, whole))
  const all = sampleVerdicts(corpus, oneEach(judgements, { sample, source }))
  const interviews = [...new Set(judgements.map(({ transcript }) => transcript))].sort()
  return {
    ...compared(all, { ...options, interviews, sampled: true }),
    codebook: corpus.codebook,
    coder: { nl: 'de beoordelaar', en: 'the judge' },
    basis: sampleBasis({
      file: source.path,
      drawn: sample.drawn,
      judged: judgements.length,
      verdicts: withFlagged(all, options.negated),
    }),
  }
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['j', true],
  ['yes', true],
  ['y', true],
  ['1', true],
  ['nee', false],
  ['n', false],
  ['no', false],
  ['0', false],
])

/** What means that a turn has no code at all. */
const noCodes = ['-', '–', 'geen', 'none']

function judgementOf(line: SampleLine, source: Source, corpus: Corpus): SampleJudgement {
  const { transcript, unit, code, judgement, span } = line
  const { codebook, transcripts } = corpus
  if (transcripts.find(({ id }) => id === transcript)?.counted[unit] !== true) {
    throw wrong(source, span, {
      nl: `gesprek “${transcript}” heeft geen beurt ${unit} die meetelt`,
      en: `transcript “${transcript}” has no turn ${unit} that counts`,
    })
  }
  const known = (id: string): string => {
    if (codebook.codes.some((one) => one.id === id)) return id
    throw wrong(source, span, { nl: `onbekende code “${id}”`, en: `unknown code “${id}”` })
  }
  if (code === '') {
    const codes = noCodes.includes(judgement.toLowerCase())
      ? []
      : judgement.split(/[;|]/u).map((id) => known(id.trim()))
    return { transcript, unit, of: { kind: 'all', codes } }
  }
  const given = answers.get(judgement.toLowerCase())
  if (given === undefined) {
    throw wrong(source, span, {
      nl: `“${judgement}” is geen oordeel; schrijf ja of nee, of laat het leeg`,
      en: `“${judgement}” is no judgement; write yes or no, or leave it empty`,
    })
  }
  return { transcript, unit, of: { kind: 'code', code: known(code), given } }
}

/** A unit judged twice would stand for more than it does. */
function oneEach(
  judgements: readonly SampleJudgement[],
  { sample, source }: { readonly sample: SampleFile; readonly source: Source },
): readonly SampleJudgement[] {
  const seen = new Set<string>()
  for (const [at, { transcript, unit, of }] of judgements.entries()) {
    const key = `${transcript} ${unit} ${of.kind === 'code' ? of.code : ''}`
    if (seen.has(key)) {
      throw wrong(source, sample.lines[at]?.span, {
        nl: 'deze beurt is bij deze code twee keer beoordeeld; haal een van beide regels weg',
        en: 'this turn was judged twice for this code; take one of the lines out',
      })
    }
    seen.add(key)
  }
  return judgements
}

function drawnElsewhere({ path: file }: Source): Failure {
  return new Failure({
    nl: `${file} is niet uit deze gesprekken met dit codeboek getrokken, dus de gewichten kloppen niet; gebruik het codeboek, de gesprekken, --where en --unit van toen, of trek een nieuwe steekproef`,
    en: `${file} was not drawn from these transcripts with this codebook, so that its weights are not right; use the codebook, the transcripts, --where and --unit of then, or draw a new sample`,
  })
}

function nothingJudged({ path: file }: Source): Failure {
  return new Failure({
    nl: `in ${file} is nog niets beoordeeld; vul in de kolom “${sampleColumns.judgement.nl}” ja of nee in`,
    en: `nothing is judged yet in ${file}; write yes or no in the column “${sampleColumns.judgement.en}”`,
  })
}
