import { stringify } from 'csv-stringify/sync'
import type { CodingRecord, ExplanationRecord } from '../model/record.ts'

const keys = [
  'transcript',
  'turn',
  'speaker',
  'role',
  'code',
  'by',
  'keyword',
  'negated',
  'echo',
  'start',
  'end',
  'text',
] as const satisfies readonly (keyof CodingRecord)[]

/** One JSON object a line. */
export function recordLines(records: readonly (CodingRecord | ExplanationRecord)[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}

export function recordCsv(records: readonly CodingRecord[]): string {
  const rows = records.map((record) =>
    keys.map((key) => (typeof record[key] === 'boolean' ? String(record[key]) : record[key])),
  )
  return stringify([[...keys], ...rows], { quoted_match: /\r/u })
}
