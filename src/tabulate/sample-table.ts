import { lineAt } from '../model/source.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import { turnText } from '../model/transcript.ts'
import { columns } from './columns.ts'
import type { SampledUnit } from './sample.ts'

/** The columns by which a judged sample is read again, by what they hold: in either language. */
export const sampleColumns = {
  number: { nl: 'nr', en: 'no' },
  transcript: { nl: 'gesprek', en: 'transcript' },
  line: { nl: 'regel', en: 'line' },
  unit: { nl: 'beurt', en: 'turn' },
  code: { nl: 'code', en: 'code' },
  label: { nl: 'naam', en: 'label' },
  hit: { nl: 'treffer', en: 'hit' },
  quote: { nl: 'citaat', en: 'quote' },
  judgement: { nl: 'oordeel', en: 'judgement' },
  drawing: { nl: 'trekking', en: 'drawing' },
} as const

export interface SampleTableOptions {
  /** Whether it stays unsaid where keywords hit. */
  readonly blind: boolean
  /** What it was drawn from, by which a judged file is known again. */
  readonly drawing: string
}

const yes = { nl: 'ja', en: 'yes' }
const no = { nl: 'nee', en: 'no' }

/** A unit a row, with an empty cell for what the judge makes of it. */
export function sampleTable(
  units: readonly SampledUnit[],
  { blind, drawing }: SampleTableOptions,
): Table {
  const text = (name: keyof typeof sampleColumns): Column => ({
    label: sampleColumns[name],
    kind: 'text',
  })
  return {
    caption: '',
    columns: [
      text('number'),
      text('transcript'),
      { ...columns.line, label: sampleColumns.line },
      text('unit'),
      text('code'),
      text('label'),
      ...(blind ? [] : [text('hit')]),
      text('quote'),
      text('judgement'),
      { ...text('drawing'), machine: true },
    ],
    rows: units.map((one, at) => rowOf(one, at + 1, { blind, drawing })),
  }
}

function rowOf(
  { transcript, unit, asked }: SampledUnit,
  number: number,
  { blind, drawing }: SampleTableOptions,
): readonly Cell[] {
  const { source, turns } = transcript
  const turn = turns[unit] ?? { speaker: '', role: '', span: { start: 0, end: 0 } }
  const hit = asked?.hit === true ? yes : no
  return [
    ...[number, transcript.id, lineAt(source, turn.span.start), unit],
    ...(asked === undefined ? ['', ''] : [asked.code.id, asked.code.label]),
    ...(blind ? [] : [asked === undefined ? '' : hit]),
    ...[turnText(transcript, turn), '', drawing],
  ]
}
