import type { Codebook } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { type Axis, categories, unitValue } from './axis.ts'
import type { CodingSource, Flagging } from './choices.ts'

/** The part of a corpus that a table is about. Every command understands all of it. */
export interface Selection {
  /** One of the values has to hold for each. */
  readonly where: readonly { readonly axis: Axis; readonly values: readonly string[] }[]
  readonly source: CodingSource
  readonly negated: Flagging
  readonly echo: Flagging
}

/**
 * The corpus as if only the selected part were there: transcripts that a condition rules out are gone, turns of other
 * speakers do not count, codes outside the chosen branches keep neither codings nor place in a base.
 */
export function select({ codebook, transcripts }: Corpus, selection: Selection): Corpus {
  const selector = createSelector(codebook, selection)
  return {
    codebook: selector.codebook,
    transcripts: transcripts.flatMap((one) => selector.select(one) ?? []),
  }
}

export interface Selector {
  readonly codebook: Codebook
  /** The part of one transcript; undefined where none of it is selected. */
  readonly select: (transcript: CodedTranscript) => CodedTranscript | undefined
}

/** The same for transcripts that come one by one. */
export function createSelector(codebook: Codebook, selection: Selection): Selector {
  const codes = chosenCodes(codebook, selection)
  const keeps = (coding: Coding): boolean =>
    (codes === undefined || codes.has(coding.code)) &&
    (selection.source === 'all' ||
      (selection.source === 'keyword') === (coding.by.kind === 'keyword')) &&
    isWanted(selection.negated, coding.negated) &&
    isWanted(selection.echo, coding.echo)
  return {
    codebook: codes === undefined ? codebook : codebookOf(codebook, codes),
    select: (transcript) => {
      if (isAll(selection)) return transcript.turns.length > 0 ? transcript : undefined
      const chosen = transcript.turns.map((_, turn) => holds(selection, transcript, turn))
      if (!chosen.includes(true)) return undefined
      const counted = transcript.counted.map((one, turn) => one && chosen[turn] === true)
      return { ...transcript, counted, codings: transcript.codings.filter(keeps) }
    },
  }
}

/** Whether everything is selected that has a word in it. */
export function isAll({ where, source, negated, echo }: Selection): boolean {
  return where.length === 0 && source === 'all' && negated === 'include' && echo === 'include'
}

function isWanted(flagging: Flagging, flag: boolean): boolean {
  return flagging === 'include' || (flagging === 'only') === flag
}

/** The chosen codes under their branches; what is above them keeps its place, and can no longer be coded itself. */
function codebookOf(codebook: Codebook, chosen: ReadonlySet<string>): Codebook {
  const shown = new Set([...chosen].flatMap((id) => ancestors(id)))
  return {
    ...codebook,
    codes: codebook.codes
      .filter(({ id }) => shown.has(id))
      .map((code) => (chosen.has(code.id) ? code : { ...code, keywords: [], manual: false })),
  }
}

/** Only codes in all the chosen branches; undefined where no condition is on codes. */
function chosenCodes(codebook: Codebook, { where }: Selection): ReadonlySet<string> | undefined {
  const sets = where.flatMap(({ axis, values }) => {
    if (!isCodeAxis(axis)) return []
    const chosen = categories({ codebook, transcripts: [] }, axis).filter(({ key }) =>
      values.includes(key),
    )
    return [new Set(chosen.flatMap(({ codes }) => [...(codes ?? [])]))]
  })
  const [first, ...others] = sets
  if (first === undefined) return undefined
  return new Set([...first].filter((id) => others.every((set) => set.has(id))))
}

function ancestors(id: string): readonly string[] {
  const parts = id.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function isCodeAxis(
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
