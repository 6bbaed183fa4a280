import { type Code, type Codebook, type Condition, roleCondition } from '../model/codebook.ts'
import { type Coding, isRejectedBy, type Rejection } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Bar, Explanation } from '../model/explanation.ts'
import type { Finding } from '../model/finding.ts'
import { interviewer } from '../model/transcript.ts'
import { keywordExaminer } from './examine.ts'
import type { KeywordOptions } from './keywords.ts'

export interface ExplainOptions extends KeywordOptions {
  /** Whether codes that nothing was found or said of are explained too. */
  readonly silent: boolean
}

/**
 * Makes a codebook's keywords ready; what it returns tells code by code why a turn has it or not. It asks what
 * `keywordCoder` and `joinCodings` ask, and says each answer.
 */
export function codeExplainer(
  codebook: Codebook,
  options: ExplainOptions,
): (transcript: CodedTranscript, turn: number) => readonly Explanation[] {
  const examine = keywordExaminer(codebook)
  return (transcript, turn) => {
    const here = (one: { readonly turn: number }): boolean => one.turn === turn
    const rejections = transcript.rejections.filter(here)
    const told: Told = {
      findings: examine(transcript, turn),
      tags: transcript.codings.filter((one) => here(one) && one.by.kind === 'person'),
      rejections,
      isRejected: isRejectedBy(rejections),
    }
    const codes = options.silent ? codebook.codes : codesOf(told, codebook)
    return codes.map((code) =>
      explanation(code, told, { turn, bars: barsOn(code, transcript, turn) }),
    )
  }

  function barsOn(
    code: Code,
    { turns, attributes }: CodedTranscript,
    turn: number,
  ): readonly Bar[] {
    const role = turns[turn]?.role ?? ''
    const asks = role === interviewer && !options.interviewer
    return [
      ...(asks ? [{ kind: 'interviewer' } as const] : []),
      ...code.appliesTo.flatMap((condition) => barOf(condition, role, attributes)),
    ]
  }
}

/** What keywords and people have to say of one turn. */
interface Told {
  readonly findings: readonly Finding[]
  readonly tags: readonly Coding[]
  readonly rejections: readonly Rejection[]
  readonly isRejected: ReturnType<typeof isRejectedBy>
}

/** The codes that there is something to tell of. */
function codesOf({ findings, tags, rejections }: Told, { codes }: Codebook): readonly Code[] {
  if (findings.length + tags.length + rejections.length === 0) return []
  const ids = new Set([
    ...findings.map(({ code }) => code.id),
    ...[...tags, ...rejections].map(({ code }) => code),
  ])
  return codes.filter(({ id }) => ids.has(id))
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
  readonly turn: number
  readonly bars: readonly Bar[]
}

function explanation(code: Code, told: Told, { turn, bars }: Place): Explanation {
  const own = { turn, code: code.id }
  const open = bars.length === 0 && !told.isRejected(own)
  const hits = told.findings
    .filter((finding) => finding.code === code)
    .map((finding) => ({ ...finding, coded: open && finding.exclusion === undefined }))
  const tags = told.tags.filter((tag) => tag.code === code.id)
  const names = told.rejections.filter((one) => one.code === code.id).map(({ name }) => name)
  const counts = !bars.some(({ kind }) => kind === 'interviewer')
  return {
    ...own,
    coded: counts && (tags.length > 0 || hits.some((hit) => hit.coded)),
    bars,
    hits,
    tags,
    rejectedBy: [...new Set(names)],
  }
}
