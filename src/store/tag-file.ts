import { stringify } from 'csv-stringify/sync'
import type { Located } from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source, Span } from '../model/source.ts'
import { type Tag, type TagStatus, tagStatuses } from '../model/tag.ts'
import { createFindings, type Findings } from '../read/findings.ts'
import { nearest } from '../text/nearest.ts'
import { type CsvLine, readCsvLines } from './tag-lines.ts'
import { delimiterOf } from '../read/csv-delimiter.ts'

/** `tags/<coder>/<transcript>.csv`, read: nothing in it is passed over, so that it can be written again whole. */
export interface TagFile {
  readonly source: Source
  /** In the order of the file, each with the place of its line. */
  readonly tags: readonly ReadTag[]
  /** Lines that cannot be read, as they are written. */
  readonly broken: readonly string[]
  readonly layout: TagLayout
  /** Whether its first line names the columns that a tag needs; if not, nothing in it can be read. */
  readonly readable: boolean
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReadTag extends Located<Tag> {
  /** Where its code stands. */
  readonly codeSpan: Span
}

/** How a file is written: a spreadsheet may have given it semicolons, and people other columns. */
export interface TagLayout {
  readonly delimiter: string
  readonly columns: readonly string[]
}

const ours = [
  'id',
  'code',
  'status',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'text_hash',
  'note',
] as const
type Column = (typeof ours)[number]

const needed = ['code', 'status', 'quote', 'start', 'end'] as const satisfies readonly Column[]

export const usualLayout: TagLayout = { delimiter: ',', columns: ours }

/** Reads a tag file. Lines may stand in any order, and columns too; a line that is not right is said where it is wrong. */
export function readTagFile(source: Source): TagFile {
  const findings = createFindings(source)
  const [head, ...rest] = readCsvLines(source, delimiterOf(source.text))
  const names = columnNames(head)
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    findings.error('broken-tag-file', head?.span ?? { start: 0, end: 0 }, {
      nl: `in de eerste regel ontbreekt: ${missing.join(', ')}`,
      en: `the first line lacks: ${missing.join(', ')}`,
    })
    const { diagnostics } = findings
    return { source, tags: [], broken: [], layout: usualLayout, readable: false, diagnostics }
  }
  const broken: string[] = []
  const tags = rest.flatMap((line) => {
    // Where git put two files together, the first line can be there twice.
    if (columnNames(line).join('\n') === names.join('\n')) return []
    const tag = readLine(line, names, findings)
    if (tag === undefined) broken.push(source.text.slice(line.span.start, line.span.end))
    return tag ?? []
  })
  const layout = { delimiter: delimiterOf(source.text), columns: names }
  return { source, tags, broken, layout, readable: true, diagnostics: findings.diagnostics }
}

/** Whether a line has a field for each column. Spreadsheets leave out empty ones at the end, or add them. */
function fits(fields: readonly Located<string>[], names: readonly string[]): boolean {
  const missing = names.slice(fields.length)
  const more = fields.slice(names.length)
  return (
    missing.every((name) => name === 'note' || !isOurs(name)) &&
    more.every(({ value }) => value.trim() === '')
  )
}

/** A name that is there twice, as spreadsheets leave empty ones, gets a number behind it that is not written. */
function columnNames(head: CsvLine | undefined): readonly string[] {
  const times = new Map<string, number>()
  return (head?.fields ?? []).map(({ value }) => {
    const name = value.trim()
    const time = times.get(name) ?? 0
    times.set(name, time + 1)
    return time === 0 ? name : `${name}\u0000${time}`
  })
}

function readLine(
  { fields, span }: CsvLine,
  names: readonly string[],
  findings: Findings,
): ReadTag | undefined {
  if (fields === undefined || !fits(fields, names)) {
    findings.error('broken-tag-file', span, {
      nl: 'deze regel is geen geldige CSV: klopt het aantal velden en zijn alle aanhalingstekens gesloten?',
      en: 'this line is no valid CSV: is the number of fields right and is every quote closed?',
    })
    return undefined
  }
  const row = new Map(names.map((name, index) => [name, fields[index] ?? { value: '', span }]))
  const field = (name: Column): Located<string> => row.get(name) ?? { value: '', span }
  const status = readStatus(field('status'), findings)
  const start = readPoint(field('start'), findings)
  const end = readPoint(field('end'), findings)
  if (status === undefined || start === undefined || end === undefined) return undefined
  return { value: { ...readTexts(row), status, start, end }, span, codeSpan: field('code').span }
}

function readTexts(
  row: ReadonlyMap<string, Located<string>>,
): Omit<Tag, 'status' | 'start' | 'end'> {
  const value = (name: Column): string => row.get(name)?.value ?? ''
  return {
    id: value('id').trim(),
    code: value('code').trim(),
    quote: oneLine(value('quote')),
    prefix: oneLine(value('prefix')),
    suffix: oneLine(value('suffix')),
    textHash: value('text_hash').trim(),
    note: value('note').replaceAll('⏎', '\n'),
    more: new Map([...row].flatMap(([name, one]) => (isOurs(name) ? [] : [[name, one.value]]))),
  }
}

function isOurs(name: string): name is Column {
  return ours.some((one) => one === name)
}

function readStatus({ value, span }: Located<string>, findings: Findings): TagStatus | undefined {
  const status = tagStatuses.find((one) => one === value.trim())
  if (status === undefined) {
    // Where columns shifted this is a piece of an interview, which is not to be repeated in a log.
    const meant = nearest(value.trim(), tagStatuses)
    findings.error('broken-tag-file', span, {
      nl: `onbekende status; ${meant === undefined ? 'mogelijk zijn tag, reject en deleted' : `bedoel je “${meant}”?`}`,
      en: `unknown status; ${meant === undefined ? 'possible are tag, reject and deleted' : `did you mean “${meant}”?`}`,
    })
  }
  return status
}

function readPoint({ value, span }: Located<string>, findings: Findings): number | undefined {
  if (/^\d{1,12}$/u.test(value.trim())) return Number(value)
  findings.error('broken-tag-file', span, {
    nl: 'dit is geen plaats; start en end tellen de tekens vanaf het begin van het transcript',
    en: 'this is no place; start and end count the characters from the start of the transcript',
  })
  return undefined
}

/** Words as a tag file quotes them: git merges lines, and a tag is one. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ')
}

/** A tag file as text: one tag a line, in the order of the transcript, and then what could not be read. */
export function formatTagFile(
  tags: readonly Tag[],
  { broken, layout }: Pick<TagFile, 'broken' | 'layout'>,
): string {
  const more = new Set(tags.flatMap((tag) => [...tag.more.keys()]))
  const columns = [...new Set([...layout.columns, ...ours, ...more])]
  const { delimiter } = layout
  const rows = [...tags].sort(byPlace).map((tag) => columns.map((name) => cell(tag, name)))
  const names = columns.map((name) => name.split('\u0000', 1)[0])
  const lines = stringify([names, ...rows], { delimiter, quoted_match: /[\r"]/u })
  return lines + broken.map((line) => `${line}\n`).join('')
}

function cell(tag: Tag, name: string): string | number {
  return isOurs(name) ? written(tag)[name] : (tag.more.get(name) ?? '')
}

function written(tag: Tag): Readonly<Record<Column, string | number>> {
  const { id, code, status, start, end, textHash } = tag
  const [quote, prefix, suffix] = [oneLine(tag.quote), oneLine(tag.prefix), oneLine(tag.suffix)]
  const note = tag.note.replace(/\r\n?|\n/gu, '⏎')
  return { id, code, status, quote, prefix, suffix, start, end, text_hash: textHash, note }
}

/** In the order of the text; by their codes where they are about the same words. */
function byPlace(a: Tag, b: Tag): number {
  return a.start - b.start || a.end - b.end || inOrder(a.code, b.code) || inOrder(a.id, b.id)
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
