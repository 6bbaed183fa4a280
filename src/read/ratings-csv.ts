import { CsvError, parse } from 'csv-parse/sync'
import type { Level, RatingSheet, SheetUnit } from '../model/agreement.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source, Span } from '../model/source.ts'
import { createFindings, type Findings } from './findings.ts'
import { ratings, type RatingsQuestion, type Reading, valueOf } from './rating-value.ts'
import { delimiterOf } from './csv-delimiter.ts'

export interface RatingsReading {
  readonly sheet: RatingSheet
  readonly diagnostics: readonly Diagnostic[]
}

type Column = 'unit' | 'coder' | 'value' | 'interview'

const columnNames: ReadonlyMap<string, Column> = new Map<string, Column>([
  ['unit', 'unit'],
  ['eenheid', 'unit'],
  ['coder', 'coder'],
  ['codeur', 'coder'],
  ['value', 'value'],
  ['waarde', 'value'],
  ['interview', 'interview'],
  ['gesprek', 'interview'],
])

interface Line {
  readonly fields: Readonly<Partial<Record<Column, string>>>
  readonly span: Span
}

/**
 * Reads ratings: a line for what a coder gave a unit, in the columns unit, coder and value, and interview where units hang
 * together. An empty value is a missing one. `|` between values makes sets of all values; `|` alone is the empty set: a coder
 * who looked and gave nothing. The delimiter is a comma, a semicolon or a tab, as the first line has it.
 */
export function readRatingsCsv(source: Source, question: RatingsQuestion): RatingsReading {
  const findings = createFindings(source)
  const delimiter = delimiterOf(source.text)
  const lines = readLines(source, delimiter, findings)
  const sets = lines.some(({ fields: { value = '' } }) => value.includes('|'))
  if (sets && question.level !== 'nominal') refuseSets(lines, question.level, findings)
  const read = { ...question, sets, comma: delimiter !== ',' }
  const sheet = collect(lines, read, findings)
  return { sheet: { ...question, sets, ...sheet }, diagnostics: findings.diagnostics }
}

function readLines(source: Source, delimiter: string, findings: Findings): readonly Line[] {
  const records: { record: readonly string[]; span: Span }[] = []
  let start = 1
  try {
    parse(source.text, {
      delimiter,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        records.push({ record, span: lineSpan(source.text, start, lines) })
        start = lines + 1
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const at = typeof error.lines === 'number' ? error.lines : 1
    findings.error(ratings, lineSpan(source.text, at, at), {
      nl: 'deze regel is geen geldige CSV: klopt het aantal velden en zijn alle aanhalingstekens gesloten?',
      en: 'this line is no valid CSV: is the number of fields right and is every quote closed?',
    })
    return []
  }
  const [head, ...rest] = records
  const names = readHead(head, findings)
  if (names === undefined) return []
  if (rest.length === 0) reportNothing(source, findings)
  return rest.map(({ record, span }) => ({ fields: fieldsOf(record, names), span }))
}

/** From the beginning of the last line of a record; blank lines before it are no part of it. */
function lineSpan(text: string, from: number, to: number): Span {
  const lines = text.split('\n')
  const first = Math.min(to, lines.length)
  const begin = lines.findIndex((line, index) => index + 1 >= from && line.trim() !== '')
  const at = begin < 0 ? first - 1 : Math.min(begin, first - 1)
  const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0)
  return { start, end: start + (lines[at] ?? '').length }
}

function reportNothing({ text }: Source, findings: Findings): void {
  findings.error(ratings, lineSpan(text, 1, 1), {
    nl: 'er staat geen enkele waarde in dit bestand, alleen een eerste regel',
    en: 'there is not one value in this file, only a first line',
  })
}

function readHead(
  head: { readonly record: readonly string[]; readonly span: Span } | undefined,
  findings: Findings,
): readonly (Column | undefined)[] | undefined {
  const span = head?.span ?? { start: 0, end: 0 }
  const written = head?.record.map((name) => name.trim()) ?? []
  const names = written.map((name) => columnNames.get(name.toLowerCase()))
  const missing = (['unit', 'coder', 'value'] as const).filter((name) => !names.includes(name))
  if (missing.length > 0) {
    findings.error(ratings, span, {
      nl: `in de eerste regel ontbreekt: ${missing.join(', ')}`,
      en: `the first line lacks: ${missing.join(', ')}`,
      fix: {
        nl: 'de kolommen heten unit, coder en value (of eenheid, codeur en waarde)',
        en: 'the columns are called unit, coder and value',
      },
    })
    return undefined
  }
  const twice = names.find((name, index) => name !== undefined && names.indexOf(name) !== index)
  if (twice !== undefined) {
    findings.error(ratings, span, {
      nl: `er is meer dan één kolom voor ${twice}`,
      en: `there is more than one column for ${twice}`,
    })
    return undefined
  }
  const unused = written.filter((_, index) => names[index] === undefined)
  if (unused.length > 0) {
    findings.warning(ratings, span, {
      nl: `niet gebruikt: ${unused.map((name) => `“${name}”`).join(', ')}`,
      en: `not used: ${unused.map((name) => `“${name}”`).join(', ')}`,
    })
  }
  return names
}

function fieldsOf(
  record: readonly string[],
  names: readonly (Column | undefined)[],
): Line['fields'] {
  const fields: Partial<Record<Column, string>> = {}
  for (const [index, name] of names.entries()) {
    if (name !== undefined) fields[name] = (record[index] ?? '').trim().normalize('NFC')
  }
  return fields
}

function refuseSets(lines: readonly Line[], level: Level, findings: Findings): void {
  const first = lines.find(({ fields: { value = '' } }) => value.includes('|'))
  findings.error(ratings, first?.span ?? { start: 0, end: 0 }, {
    nl: `een verzameling codes (met |) heeft geen volgorde; --level ${level} past daar niet bij`,
    en: `a set of codes (with |) has no order; --level ${level} does not go with it`,
  })
}

/** The lines by unit and coder, each in the order in which it is first met. */
function collect(
  lines: readonly Line[],
  reading: Reading,
  findings: Findings,
): { readonly coders: readonly string[]; readonly units: readonly SheetUnit[] } {
  const coders = new Set<string>()
  const units = new Map<string, UnitLines>()
  for (const line of lines) {
    const { unit, coder } = line.fields
    if (!unit || !coder) {
      reportNameless(unit ? 'coder' : 'unit', line.span, findings)
      continue
    }
    coders.add(coder)
    const own = units.get(unit) ?? {
      interview: line.fields.interview,
      given: new Map<string, Given>(),
    }
    units.set(unit, own)
    take(line, own.given, (value) => valueOf(value, reading, { span: line.span, findings }))
    if (own.given.get(coder)?.line !== line) reportTwice(line, own.given.get(coder), findings)
  }
  return {
    coders: [...coders],
    units: [...units].map(([unit, { interview, given }]) => ({
      unit,
      interview: interview === '' ? undefined : interview,
      values: [...coders].map((coder) => given.get(coder)?.value),
    })),
  }
}

/** Keeps what a coder gave a unit first. */
function take(
  line: Line,
  given: Map<string, Given>,
  read: (value: string) => string | undefined,
): void {
  const { coder = '', value = '' } = line.fields
  if (!given.has(coder)) given.set(coder, { value: read(value), line })
}

interface UnitLines {
  readonly interview: string | undefined
  readonly given: Map<string, Given>
}

interface Given {
  readonly value: string | undefined
  readonly line: Line
}

function reportNameless(column: 'unit' | 'coder', span: Span, findings: Findings): void {
  findings.error(ratings, span, {
    nl: `deze regel heeft geen ${column}`,
    en: `this line has no ${column}`,
  })
}

function reportTwice({ fields, span }: Line, before: Given | undefined, findings: Findings): void {
  const { unit = '', coder = '' } = fields
  findings.error(ratings, span, {
    nl: `“${coder}” gaf “${unit}” al een waarde; een codeur geeft elke eenheid er één`,
    en: `“${coder}” gave “${unit}” a value before; a coder gives every unit one`,
    related: before === undefined ? [] : [before.line.span],
  })
}
