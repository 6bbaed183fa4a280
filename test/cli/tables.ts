import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { run } from './run.ts'

/** What a command gives as csv, a row a line: `ouders/proces | Proces | 2 | 4 | 0.5`; “–” for an empty cell. */
export async function csvLines(args: readonly string[]): Promise<readonly string[]> {
  const { status, stdout, stderr } = await run([...args, '--format', 'csv'])
  // Which of two was taken is a note; anything else on stderr is wrong.
  const notes = stderr.replace(/^“\w+” is hier het niveau van het codeboek.*\n/gmu, '')
  expect({ status, notes }).toEqual({ status: 0, notes: '' })
  return parse(stdout, { relax_column_count: false }).map((row) => row.map(cell).join(' | '))
}

function cell(text: string): string {
  if (text === '') return '–'
  return /^0\.\d{4,}$/u.test(text) ? Number(text).toFixed(3) : text
}
