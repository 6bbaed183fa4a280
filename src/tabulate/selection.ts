import type { Coding } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { type Axis, categories, unitValue } from './axis.ts'
import type { CodingSource, Negation } from './choices.ts'

/** The part of a corpus that a table is about. Every command understands all of it. */
export interface Selection {
  /** One of the values has to hold for each. */
  readonly where: readonly { readonly axis: Axis; readonly values: readonly string[] }[]
  readonly source: CodingSource
  readonly negated: Negation
}

/**
 * The corpus as if only the selected part were there: transcripts that a condition rules out are gone, turns of other
 * speakers do not count, codes outside the chosen branches keep neither codings nor place in a base.
 */
export function select(corpus: Corpus, selection: Selection): Corpus {
  const codes = chosenCodes(corpus, selection)
  const codebook =
    codes === undefined
      ? corpus.codebook
      : { ...corpus.codebook, codes: corpus.codebook.codes.filter(({ id }) => codes.has(id)) }
  const keeps = (coding: Coding): boolean =>
    (codes === undefined || codes.has(coding.code)) &&
    (selection.source === 'all' ||
      (selection.source === 'keyword') === (coding.by.kind === 'keyword')) &&
    (selection.negated === 'include' || (selection.negated === 'only') === coding.negated)
  const transcripts = corpus.transcripts.flatMap((transcript): CodedTranscript[] => {
    const counted = transcript.counted.map((one, turn) => one && holds(selection, transcript, turn))
    if (!counted.includes(true)) return []
    return [{ ...transcript, counted, codings: transcript.codings.filter(keeps) }]
  })
  return { codebook, transcripts }
}

/** Only codes in all the chosen branches, and the branches above them; undefined where no condition is on codes. */
function chosenCodes(corpus: Corpus, { where }: Selection): ReadonlySet<string> | undefined {
  const sets = where.flatMap(({ axis, values }) => {
    if (!isCodeAxis(axis)) return []
    const chosen = categories(corpus, axis).filter(({ key }) => values.includes(key))
    return [new Set(chosen.flatMap(({ codes }) => [...(codes ?? [])]))]
  })
  const [first, ...others] = sets
  if (first === undefined) return undefined
  const inside = [...first].filter((id) => others.every((set) => set.has(id)))
  return new Set(inside.flatMap((id) => ancestors(id)))
}

function ancestors(id: string): readonly string[] {
  const parts = id.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

export function isCodeAxis(
  axis: Axis,
): axis is Extract<Axis, { kind: 'tree' | 'code' | 'level' | 'thread' }> {
  return (
    axis.kind === 'tree' || axis.kind === 'code' || axis.kind === 'level' || axis.kind === 'thread'
  )
}

function holds({ where }: Selection, transcript: CodedTranscript, turn: number): boolean {
  return where.every(
    ({ axis, values }) => isCodeAxis(axis) || values.includes(unitValue(axis, transcript, turn)),
  )
}
