import { Failure } from '../model/failure.ts'
import { lineAt, type Source, type Span } from '../model/source.ts'
import { type CsvLine, readCsvLines } from './tag-lines.ts'
import { delimiterOf } from '../read/csv-delimiter.ts'

/** A line of a sample that somebody judged. */
export interface SampleLine {
  readonly transcript: string
  readonly unit: number
  /** Empty where all codes were judged. */
  readonly code: string
  /** As it is written: a yes or no, or ids of codes; never empty. */
  readonly judgement: string
  readonly span: Span
}

export interface SampleFile {
  /** What it was drawn from. */
  readonly drawing: string
  /** Those with a judgement. */
  readonly lines: readonly SampleLine[]
  /** How many there are in all. */
  readonly drawn: number
}

type Column = 'transcript' | 'unit' | 'code' | 'judgement' | 'drawing'

/** Reads a sample by the names of its columns, in either language. */
export function readSampleFile(
  source: Source,
  names: Readonly<Record<Column, { readonly nl: string; readonly en: string }>>,
): SampleFile {
  const [head, ...rest] = readCsvLines(source, delimiterOf(source.text))
  const titles = (head?.fields ?? []).map(({ value }) => value.trim().toLowerCase())
  const at = (column: Column): number => {
    const { nl, en } = names[column]
    const place = titles.findIndex((title) => title === nl || title === en)
    if (place >= 0) return place
    throw wrong(source, head?.span, {
      nl: `de kolom “${nl}” ontbreekt; is dit een bestand van “rodedraad sample”?`,
      en: `the column “${en}” is not there; is this a file of “rodedraad sample”?`,
    })
  }
  const places = {
    transcript: at('transcript'),
    unit: at('unit'),
    code: at('code'),
    judgement: at('judgement'),
    drawing: at('drawing'),
  }
  const lines = rest.map((line) => lineOf(source, line, places))
  const drawings = new Set(lines.map(({ drawing }) => drawing))
  if (drawings.size > 1) {
    throw wrong(source, rest[0]?.span, {
      nl: 'er staan regels van meer dan één trekking in; geef elke steekproef een eigen bestand',
      en: 'there are lines of more than one drawing; give each sample a file of its own',
    })
  }
  return {
    drawing: [...drawings].join(''),
    lines: lines.filter(({ judgement }) => judgement !== ''),
    drawn: lines.length,
  }
}

function lineOf(
  source: Source,
  { fields, span }: CsvLine,
  places: Readonly<Record<Column, number>>,
): SampleLine & { readonly drawing: string } {
  if (fields === undefined) {
    throw wrong(source, span, {
      nl: 'deze regel is geen geldige CSV: zijn alle aanhalingstekens gesloten?',
      en: 'this line is no valid CSV: is every quote closed?',
    })
  }
  const value = (column: Column): string => fields[places[column]]?.value.trim() ?? ''
  if (!/^\d{1,9}$/u.test(value('unit'))) {
    throw wrong(source, span, {
      nl: `“${value('unit')}” is geen beurtnummer`,
      en: `“${value('unit')}” is not the number of a turn`,
    })
  }
  return {
    transcript: value('transcript').normalize('NFC'),
    unit: Number(value('unit')),
    code: value('code'),
    judgement: value('judgement'),
    drawing: value('drawing'),
    span,
  }
}

/** What is wrong with a line, which stops the work: a judgement that is passed over would change the estimates. */
export function wrong(
  source: Source,
  span: Span | undefined,
  { nl, en }: { readonly nl: string; readonly en: string },
): Failure {
  const place = `${source.path}:${lineAt(source, span?.start ?? 0)}`
  return new Failure({ nl: `${place}: ${nl}`, en: `${place}: ${en}` })
}
