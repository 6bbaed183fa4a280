import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Target } from '../model/project.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import { compare, yearOf } from './axis.ts'
import { kindLabel } from './columns.ts'

/** The attribute that tells interviews from werkateliers. */
const kindAttribute = 'soort'

/** Attributes with more values than this are no way to group by. */
const mostValues = 20

/** Stand van zaken: how many transcripts of each kind there are by every attribute, against the targets. */
export function standingTables(corpus: Corpus, targets: readonly Target[]): readonly Table[] {
  const { transcripts } = corpus
  const targeted = targets.map(({ attribute }) => attribute)
  const present = transcripts.flatMap(({ attributes }) => [...attributes.keys()])
  const names = [...new Set([...targeted, ...present])].filter(
    (name) => name !== kindAttribute && name !== 'datum' && name !== 'jaar',
  )
  const byAttribute = names.flatMap((name) => {
    const table = standingTable(transcripts, name, targets)
    return targeted.includes(name) || table.rows.length - 1 <= mostValues ? [table] : []
  })
  const years = transcripts.map(withYear)
  const known = targeted.includes('jaar') || years.some(({ attributes }) => attributes.has('jaar'))
  // Without any attribute this one still tells how many there are.
  if (!known && byAttribute.length > 0) return byAttribute
  return [...byAttribute, standingTable(years, 'jaar', targets)]
}

function withYear(transcript: CodedTranscript): CodedTranscript {
  const year = yearOf(transcript.attributes)
  return year === ''
    ? transcript
    : { ...transcript, attributes: new Map([...transcript.attributes, ['jaar', year]]) }
}

function standingTable(
  transcripts: readonly CodedTranscript[],
  attribute: string,
  targets: readonly Target[],
): Table {
  const own = targets.filter((target) => target.attribute === attribute)
  const kinds = kindsOf(transcripts, own)
  const known = transcripts.flatMap(({ attributes }) => attributes.get(attribute) ?? [])
  const values = [
    ...new Set([...own.flatMap((target) => [...target.values.keys()]), ...known]),
  ].sort(compare)
  const valueOf = (transcript: CodedTranscript): string =>
    transcript.attributes.get(attribute) ?? ''
  const missing = transcripts.some((one) => valueOf(one) === '')
  const rows = [...values, ...(missing ? [''] : [])].map((value): Cell[] => [
    value === '' ? '–' : value,
    ...kinds.flatMap((kind) => {
      const count = transcripts.filter(
        (one) => valueOf(one) === value && kindOf(one) === kind,
      ).length
      const target = own.find((one) => one.kind === kind)
      return target === undefined ? [count] : [count, target.values.get(value) ?? null]
    }),
  ])
  return {
    caption: { nl: `Per ${attribute}`, en: `By ${attribute}` },
    columns: [
      { label: attribute.charAt(0).toUpperCase() + attribute.slice(1), kind: 'text' },
      ...kinds.flatMap((kind) => kindColumns(kind, own)),
    ],
    rows: [...rows, totals(rows)],
    details: [...rows.map(() => ({})), { strong: true }],
  }
}

function kindOf({ attributes }: CodedTranscript): string {
  return attributes.get(kindAttribute) ?? ''
}

/** Interviews before werkateliers, as the report has them; then by name. */
function kindsOf(
  transcripts: readonly CodedTranscript[],
  targets: readonly Target[],
): readonly string[] {
  const kinds = new Set([...targets.map(({ kind }) => kind), ...transcripts.map(kindOf)])
  return [...kinds].sort(compare)
}

function kindColumns(kind: string, targets: readonly Target[]): readonly Column[] {
  const count: Column = { label: kindLabel(kind), kind: 'count' }
  const target: Column = { label: { nl: 'van gepland', en: 'of planned' }, kind: 'base' }
  return targets.some((one) => one.kind === kind) ? [count, target] : [count]
}

function totals(rows: readonly (readonly Cell[])[]): Cell[] {
  const [first = []] = rows
  return first.map((_, index): Cell => {
    if (index === 0) return { nl: 'Totaal', en: 'Total' }
    const numbers = rows.flatMap((row) => (typeof row[index] === 'number' ? row[index] : []))
    return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0)
  })
}
