import { stringify } from 'csv-stringify/sync'
import type { FormUse, KeywordUse, KeywordUses, UseExample } from '../model/keyword-use.ts'
import { closesUp } from './keyword-example.ts'

const header = [
  'code',
  'keyword',
  'form',
  'hits',
  'turns',
  'interviews',
  'negated',
  'excluded',
  'rejected',
  'examples',
]

/** A row for each keyword as a whole, its form left empty, then one for each of its forms. */
export function usesCsv({ found, never }: KeywordUses): string {
  const rows = [
    header,
    ...found.flatMap((use) => [
      rowOf(use, { ...use, form: '', examples: [] }),
      ...use.forms.map((form) => rowOf(use, form)),
    ]),
    ...never.map((use) => rowOf(use, { ...nothing, form: '', examples: [] })),
  ]
  return stringify(rows, { quoted_match: /\r/u })
}

const nothing = { hits: 0, turns: 0, interviews: 0, negated: 0, excluded: 0, rejected: 0 }

function rowOf(
  { code, keyword }: Pick<KeywordUse, 'code' | 'keyword'>,
  { form, hits, turns, interviews, negated, excluded, rejected, examples }: FormUse,
): readonly (string | number | null)[] {
  const shown = examples.map(exampleText).join(' | ')
  return [code, keyword, form, hits, turns, interviews, negated, excluded, rejected, shown]
}

function exampleText({ transcript, line, left, words, right }: UseExample): string {
  const hit = closesUp(right) ? words + right : `${words} ${right}`
  return [`${transcript}:${line}`, left, hit].filter((part) => part !== '').join(' ')
}

export function usesJson({ interviews, found, never }: KeywordUses): string {
  return `${JSON.stringify({ interviews, found, never }, undefined, 2)}\n`
}
