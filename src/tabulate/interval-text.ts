import type { Localised } from '../model/language.ts'

/** “0,62–0,94”; null where there is no interval. */
export function intervalText(low: number | undefined, high: number | undefined): Localised | null {
  if (low === undefined || high === undefined) return null
  const en = `${low.toFixed(2)}–${high.toFixed(2)}`
  return { nl: en.replaceAll('.', ','), en }
}
