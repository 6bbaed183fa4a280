import { type Language, say } from '../model/language.ts'
import type { Cell, Column } from '../model/table.ts'

type Numbers = Readonly<Record<'count' | 'base' | 'share' | 'coefficient', Intl.NumberFormat>>

/** Made when first asked for: formats for machines do without. */
const numbers = new Map<Language, Numbers>()

/** The cell as a reader of that language expects it; formats for machines keep the bare value. */
export function cellText(cell: Cell, kind: Column['kind'], language: Language): string {
  if (cell === null) return '–'
  // A number among words is a name (a year, a line), so it gets no thousands separator.
  if (typeof cell !== 'number') return say(cell, language)
  if (kind === 'text') return String(cell)
  const own = numbers.get(language) ?? numbersOf(language)
  numbers.set(language, own)
  return own[kind].format(cell)
}

/** The cell as a program expects it: a bare number, a text in the language asked for, null for what is not there. */
export function rawCell(cell: Cell, language: Language): string | number | null {
  return cell === null || typeof cell === 'number' ? cell : say(cell, language)
}

function numbersOf(language: Language): Numbers {
  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  return {
    count,
    base: count,
    share: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
    coefficient: new Intl.NumberFormat(language, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      // Without this -0.001 reads as “-0,00”.
      signDisplay: 'negative',
    }),
  }
}
