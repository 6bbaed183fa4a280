import { CsvError, parse } from 'csv-parse/sync'
import type { Coding, Rejection } from '../model/coding.ts'
import type { Localised } from '../model/language.ts'
import { type Source, type Span } from '../model/source.ts'
import { type Transcript } from '../model/transcript.ts'
import { createFindings, type Findings } from './findings.ts'
import { checkedCode, fitsRole, type TagReading } from './tags.ts'
import type { Codebook } from '../model/codebook.ts'

/** What a tag file is about: the transcript it belongs to, the codebook of its codes, the coder whose folder it is in. */
export interface TagFile {
  readonly transcript: Transcript
  readonly codebook: Codebook
  readonly coder: string
}

interface Line {
  readonly fields: Readonly<Record<string, string>>
  /** Where the line stands in the tag file. */
  readonly span: Span
}

/**
 * Reads `tags/<coder>/<transcript>.csv`: a tag, a rejection or a tombstone a line. Offsets in it are code points of the
 * transcript's text; a quote that no longer stands where the line says is an error, so that no tag moves silently.
 */
export function readTagsCsv(source: Source, file: TagFile): TagReading {
  const findings = createFindings(source)
  const codings: Coding[] = []
  const rejections: Rejection[] = []
  for (const line of readLines(source, findings)) {
    const read = readLine(line, file, findings)
    if (read === undefined) continue
    const { turn, code, span } = read
    const shared = { transcript: file.transcript.id, turn, code }
    if (line.fields.status === 'reject') rejections.push({ ...shared, name: file.coder })
    else
      codings.push({
        ...shared,
        span,
        by: { kind: 'person', name: file.coder },
        negated: false,
        echo: false,
      })
  }
  return { codings, rejections, diagnostics: findings.diagnostics }
}

/** What a line says of which turn; undefined for a tombstone, and, said, for a line that is not right. */
function readLine(
  line: Line,
  file: TagFile,
  findings: Findings,
): Pick<Coding, 'turn' | 'code' | 'span'> | undefined {
  const { code = '', status = '' } = line.fields
  if (!isJudgement(status, line.span, findings)) return undefined
  const known = checkedCode(code, line.span, { ...file, findings })
  const place = placeOf(line, file, findings)
  if (known === undefined || place === undefined) return undefined
  const { role = '' } = file.transcript.turns[place.turn] ?? {}
  const fits = fitsRole(known, role, { span: line.span, findings })
  return fits ? { turn: place.turn, code: known.id, span: place.words } : undefined
}

function isJudgement(status: string, span: Span, findings: Findings): boolean {
  if (status === 'tag' || status === 'reject') return true
  if (status === 'deleted') return false
  findings.error('broken-tag-file', span, {
    nl: `onbekende status “${status}”; mogelijk zijn tag, reject en deleted`,
    en: `unknown status “${status}”; possible are tag, reject and deleted`,
  })
  return false
}

const needed = ['code', 'status', 'quote', 'start', 'end'] as const

function readLines(source: Source, findings: Findings): readonly Line[] {
  const records: { record: readonly string[]; line: number }[] = []
  try {
    parse(source.text, {
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        records.push({ record, line: lines })
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const span = lineSpan(source.text, typeof error.lines === 'number' ? error.lines : 1)
    findings.error('broken-tag-file', span, {
      nl: 'deze regel is geen geldige CSV: klopt het aantal velden en zijn alle aanhalingstekens gesloten?',
      en: 'this line is no valid CSV: is the number of fields right and is every quote closed?',
    })
    return []
  }
  const [head, ...rest] = records
  const names = head?.record ?? []
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    findings.error('broken-tag-file', lineSpan(source.text, 1), {
      nl: `in de eerste regel ontbreekt: ${missing.join(', ')}`,
      en: `the first line lacks: ${missing.join(', ')}`,
    })
    return []
  }
  return rest.map(({ record, line }) => ({
    fields: Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])),
    span: lineSpan(source.text, line),
  }))
}

function lineSpan(text: string, line: number): Span {
  let start = 0
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', start)
    if (next < 0) break
    start = next + 1
  }
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}

/** The words of a tag and the turn that they stand in; undefined, and said, where they are not there. */
function placeOf(
  { fields, span }: Line,
  { transcript }: TagFile,
  findings: Findings,
): { words: Span; turn: number } | undefined {
  const { start = '', end = '', quote = '' } = fields
  const { text, path } = transcript.source
  const words = { start: offsetOf(text, Number(start)), end: offsetOf(text, Number(end)) }
  const there = /^\d+$/u.test(start) && /^\d+$/u.test(end) && words.start < words.end
  if (!there || text.slice(words.start, words.end) !== quote.normalize('NFC')) {
    findings.error('moved-tag', span, {
      nl: `de woorden van deze tag staan niet meer op hun plaats (${start}–${end}) in ${path}`,
      en: `the words of this tag no longer stand at their place (${start}–${end}) in ${path}`,
      fix: {
        nl: 'is het transcript veranderd? Zoek de woorden op en verbeter start en end, of zet de oude tekst terug',
        en: 'did the transcript change? Find the words and mend start and end, or put the old text back',
      },
    })
    return undefined
  }
  const turn = turnOf(words, transcript)
  if (typeof turn === 'number') return { words, turn }
  findings.error('moved-tag', span, turn)
  return undefined
}

/** The turn that the words stand in; what is wrong where they stand in none, or not in it alone. */
function turnOf(words: Span, { turns, spoken }: Transcript): number | Localised {
  const turn = turns.findIndex(({ span }) => span.start <= words.start && words.start < span.end)
  const end = turns[turn]?.span.end
  if (end === undefined)
    return { nl: 'deze tag staat bij geen enkele beurt', en: 'this tag belongs to no turn' }
  if (spoken.slice(end, words.end).trim() === '') return turn
  return {
    nl: 'deze tag loopt door tot na het einde van een beurt; geef elke beurt een eigen tag',
    en: 'this tag goes on beyond the end of a turn; give every turn a tag of its own',
  }
}

/** UTF-16 offset of the given number of code points. */
function offsetOf(text: string, points: number): number {
  let offset = 0
  for (let passed = 0; passed < points && offset < text.length; passed += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  }
  return offset
}
