import { type Code, type Codebook, type Condition, roleCondition } from '../model/codebook.ts'
import { isRejectedBy } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Bar, Explanation } from '../model/explanation.ts'
import type { Finding } from '../model/finding.ts'
import { interviewer } from '../model/transcript.ts'
import { keywordExaminer } from './examine.ts'
import type { KeywordOptions } from './keywords.ts'

/**
 * Makes a codebook's keywords ready; what it returns tells for every code of the codebook why a turn has it or not. It
 * asks what `keywordCoder` and `joinCodings` ask, and says each answer.
 */
export function codeExplainer(
  codebook: Codebook,
  options: KeywordOptions,
): (transcript: CodedTranscript, turn: number) => readonly Explanation[] {
  const examine = keywordExaminer(codebook)
  return (transcript, turn) => {
    const findings = examine(transcript, turn)
    return codebook.codes.map((code) =>
      explanation(code, findings, { transcript, turn, bars: barsOn(code, transcript, turn) }),
    )
  }

  function barsOn(code: Code, transcript: CodedTranscript, turn: number): readonly Bar[] {
    const role = transcript.turns[turn]?.role ?? ''
    const asks = role === interviewer && !options.interviewer
    return [
      ...(asks ? [{ kind: 'interviewer' } as const] : []),
      ...code.appliesTo.flatMap((condition) => barOf(condition, role, transcript.attributes)),
    ]
  }
}

/** What a condition keeps the code from; nothing where it is met. */
function barOf(
  { attribute, values }: Condition,
  role: string,
  attributes: ReadonlyMap<string, string>,
): readonly Bar[] {
  const ofRole = attribute === roleCondition
  const value = ofRole ? role : attributes.get(attribute)
  if (values.includes(value ?? '')) return []
  return [{ kind: ofRole ? 'role' : 'attribute', name: attribute, value, wanted: values }]
}

interface Place {
  readonly transcript: CodedTranscript
  readonly turn: number
  readonly bars: readonly Bar[]
}

function explanation(
  code: Code,
  findings: readonly Finding[],
  { transcript, turn, bars }: Place,
): Explanation {
  const { codings, rejections } = transcript
  const own = { turn, code: code.id }
  const open = bars.length === 0 && !isRejectedBy(rejections)(own)
  const hits = findings
    .filter((finding) => finding.code === code)
    .map((finding) => ({ ...finding, coded: open && finding.exclusion === undefined }))
  const tags = codings.filter(
    ({ by, turn: at, code: id }) => by.kind === 'person' && at === turn && id === code.id,
  )
  const counts = !bars.some(({ kind }) => kind === 'interviewer')
  const rejectedBy = rejections
    .filter((rejection) => rejection.turn === turn && rejection.code === code.id)
    .map(({ name }) => name)
  return {
    ...own,
    coded: counts && (tags.length > 0 || hits.some((hit) => hit.coded)),
    bars,
    hits,
    tags,
    rejectedBy: [...new Set(rejectedBy)],
  }
}
