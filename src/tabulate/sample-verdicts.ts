import type { Code } from '../model/codebook.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { type Drawable, grouped, hitsOf, strataOf, unitsOf } from './sample.ts'
import type { Verdict } from './verdicts.ts'

/** What somebody made of a unit that was drawn: of one code, or which codes it has. */
export interface SampleJudgement {
  readonly transcript: string
  readonly unit: number
  readonly of:
    | { readonly kind: 'code'; readonly code: string; readonly given: boolean }
    | { readonly kind: 'all'; readonly codes: readonly string[] }
}

/**
 * Verdicts on drawn units, each with a weight: how many units it stands for.
 *
 * A weight is the number of units of a stratum by the number of them that were judged, which is what one unit stands for after
 * Horvitz and Thompson (“A generalization of sampling without replacement from a finite universe”, Journal of the American
 * Statistical Association 47 (1952) 663–685). Strata are, for each code, the units with a hit and those without, by interview; where
 * an interview has units and none was judged, its interviews are one stratum (W. G. Cochran, Sampling Techniques (3rd edition,
 * 1977) ch. 5). Recall so weighted is that of C. B. Begg and R. A. Greenes, “Assessment of diagnostic tests when disease
 * verification is subject to selection bias”, Biometrics 39 (1983) 207–215.
 */
export function sampleVerdicts(
  corpus: Corpus,
  judgements: readonly SampleJudgement[],
): readonly Verdict[] {
  const byCode = corpus.codebook.codes.flatMap((code) => ofCode(corpus, code, judgements))
  return [...byCode, ...ofUnits(corpus, judgements)]
}

function ofCode(
  corpus: Corpus,
  code: Code,
  judgements: readonly SampleJudgement[],
): readonly Verdict[] {
  const given = new Map<string, boolean>()
  for (const { transcript, unit, of } of judgements) {
    if (of.kind === 'code' && of.code === code.id) given.set(`${transcript} ${unit}`, of.given)
  }
  if (given.size === 0) return []
  const { hits, without } = strataOf(corpus, code)
  return [hits, without].flatMap((stratum) =>
    weighted(stratum, (one) => given.has(keyOf(one))).flatMap(({ one, weight }) =>
      verdict({ ...one, code: code.id, given: given.get(keyOf(one)) === true, weight }),
    ),
  )
}

/** Of units in which all codes were judged. */
function ofUnits(corpus: Corpus, judgements: readonly SampleJudgement[]): readonly Verdict[] {
  const given = new Map<string, ReadonlySet<string>>()
  for (const { transcript, unit, of } of judgements) {
    if (of.kind === 'all') given.set(`${transcript} ${unit}`, new Set(of.codes))
  }
  const all = corpus.transcripts.flatMap((transcript) =>
    unitsOf(transcript, () => true).map((unit) => ({ transcript, unit })),
  )
  return weighted(all, (one) => given.has(keyOf(one))).flatMap(({ one, weight }) =>
    corpus.codebook.codes.flatMap(({ id }) => {
      const codes = given.get(keyOf(one))
      return verdict({ ...one, code: id, given: codes?.has(id) === true, weight })
    }),
  )
}

function keyOf({ transcript, unit }: Drawable): string {
  return `${transcript.id} ${unit}`
}

/** The judged units of a stratum, with how many each of them stands for. */
function weighted(
  stratum: readonly Drawable[],
  isJudged: (one: Drawable) => boolean,
): readonly { readonly one: Drawable; readonly weight: number }[] {
  const groups = grouped(stratum).map((units) => ({ units, judged: units.filter(isJudged) }))
  const whole = groups.every(({ judged }) => judged.length > 0)
  const judgedInAll = groups.reduce((sum, { judged }) => sum + judged.length, 0)
  return groups.flatMap(({ units, judged }) => {
    const weight = whole ? units.length / judged.length : stratum.length / judgedInAll
    return judged.map((one) => ({ one, weight }))
  })
}

/** None where neither the judge nor a keyword gives the code. */
function verdict({
  transcript,
  unit,
  code,
  given,
  weight,
}: {
  readonly transcript: CodedTranscript
  readonly unit: number
  readonly code: string
  readonly given: boolean
  readonly weight: number
}): readonly Verdict[] {
  const hits = hitsOf(transcript, code).filter(({ turn }) => turn === unit)
  if (!given && hits.length === 0) return []
  return [{ transcript, unit, code, given, tags: [], hits, weight }]
}
