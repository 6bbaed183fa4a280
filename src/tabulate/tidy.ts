import type { Codebook } from '../model/codebook.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import { yearOf } from './axis.ts'
import { type CodedTurn, codingsByTurn } from './turns.ts'

/** The levels and attributes that a tidy table has a column for. */
interface Names {
  readonly attributes: readonly string[]
  readonly levels: readonly string[]
}

/**
 * One observation a row, for R and Python: a counted turn and a code that it has. A turn without a code is there too,
 * with an empty code, so that every base can be counted from the rows. Column names are English and never change with
 * the language; no interview text.
 */
export function tidyTable(corpus: Corpus): Table {
  const names: Names = {
    attributes: [
      ...new Set(corpus.transcripts.flatMap(({ attributes }) => [...attributes.keys()])),
    ].sort(),
    levels: corpus.codebook.levels,
  }
  return {
    caption: { nl: 'Waarnemingen', en: 'Observations' },
    columns: tidyColumns(names),
    rows: corpus.transcripts.flatMap((transcript) => {
      const byTurn = codingsByTurn(transcript.codings)
      return [...transcript.turns.keys()]
        .filter((turn) => transcript.counted[turn] === true)
        .flatMap((turn) => {
          const codings = byTurn.get(turn) ?? []
          return turnRows(corpus.codebook, names, { transcript, turn, codings })
        })
    }),
  }
}

function tidyColumns({ attributes, levels }: Names): readonly Column[] {
  const text = (label: string): Column => ({ label, kind: 'text' })
  const count = (label: string): Column => ({ label, kind: 'count' })
  return [
    text('transcript'),
    ...attributes.map((name) => text(`attribute_${name}`)),
    text('year'),
    count('turn'),
    text('speaker'),
    text('role'),
    count('words'),
    text('code'),
    ...levels.map((name) => text(`level_${name}`)),
    count('keyword_hits'),
    count('negated_hits'),
    count('echo_hits'),
    count('manual_tags'),
  ]
}

function turnRows(
  codebook: Codebook,
  names: Names,
  { transcript, turn, codings }: CodedTurn,
): readonly (readonly Cell[])[] {
  const has = new Set(codings.map(({ code }) => code))
  const codes = has.size === 0 ? [] : codebook.codes.map(({ id }) => id).filter((id) => has.has(id))
  const { speaker = '', role = '' } = transcript.turns[turn] ?? {}
  const front: Cell[] = [
    transcript.id,
    ...names.attributes.map((name) => transcript.attributes.get(name) ?? ''),
    yearOf(transcript.attributes),
    turn,
    speaker,
    role,
    transcript.words[turn] ?? 0,
  ]
  if (codes.length === 0) return [[...front, '', ...names.levels.map(() => ''), 0, 0, 0, 0]]
  return codes.map((code) => {
    const own = codings.filter((coding) => coding.code === code)
    const parts = code.split('/')
    const keyword = own.filter(({ by }) => by.kind === 'keyword')
    return [
      ...front,
      code,
      ...names.levels.map((_, depth) => parts[depth] ?? ''),
      keyword.length,
      keyword.filter(({ negated }) => negated).length,
      keyword.filter(({ echo }) => echo).length,
      own.length - keyword.length,
    ]
  })
}
