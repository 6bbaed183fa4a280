import type { Localised, Text } from '../model/language.ts'
import type { Cell, Column } from '../model/table.ts'

/** A number with where it may lie; undefined what there is not. */
export interface NumberWithInterval {
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
}

/** The number, its interval in words, and the ends of that as numbers for programs; under the name of a group where there are more. */
export function intervalColumns(group?: Text): readonly Column[] {
  const under = group === undefined ? {} : { group }
  return [
    {
      label: group === undefined ? { nl: 'waarde', en: 'value' } : '',
      kind: 'coefficient',
      ...under,
    },
    { label: '95%', kind: 'text', ...under },
    { label: { nl: 'van', en: 'from' }, kind: 'coefficient', ...under, machine: true },
    { label: { nl: 'tot', en: 'to' }, kind: 'coefficient', ...under, machine: true },
  ]
}

export function intervalCells({ value, low, high }: NumberWithInterval): readonly Cell[] {
  return [value ?? null, intervalText(low, high), low ?? null, high ?? null]
}

/** “0,62–0,94”, and “-0,30 – -0,10” where dash and sign would run together; null where there is no interval. */
function intervalText(low: number | undefined, high: number | undefined): Localised | null {
  if (low === undefined || high === undefined) return null
  const [from = '', to = ''] = [low, high].map((end) => end.toFixed(2).replace(/^-(?=0\.00$)/u, ''))
  const en = to.startsWith('-') ? `${from} – ${to}` : `${from}–${to}`
  return { nl: en.replaceAll('.', ','), en }
}
