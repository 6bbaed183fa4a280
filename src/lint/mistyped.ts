import type { Located } from '../model/codebook.ts'
import type { Remark } from '../model/diagnostic.ts'
import type { Localised } from '../model/language.ts'

/** What is said of a text that YAML calls something else because it has no quotes. */
export function saidOfMistyped({ value, span }: Located<string>): Remark {
  const { nl, en } = readAs(value)
  const text = `"${value}"`
  return {
    nl: `“${value}” staat hier zonder aanhalingstekens; andere programma’s lezen er ${nl} in`,
    en: `“${value}” stands here without quotes; other programs read ${en} in it`,
    fix: { nl: `schrijf ${text}`, en: `write ${text}` },
    edits: [{ span: { start: span.start, end: span.start + value.length }, text }],
  }
}

function readAs(value: string): Localised {
  if (/^(?:true|yes|on)$/iu.test(value)) return { nl: '“waar” (true)', en: 'true' }
  if (/^(?:false|no|off)$/iu.test(value)) return { nl: '“onwaar” (false)', en: 'false' }
  if (/^(?:~|null)$/iu.test(value)) return { nl: 'dat er niets staat (null)', en: 'nothing (null)' }
  if (/^\d{4}-\d/u.test(value)) return { nl: 'een datum', en: 'a date' }
  if (/^(?:<<|=)$/u.test(value))
    return { nl: 'een teken van YAML zelf', en: 'a sign of YAML itself' }
  return number(value)
}

/** Where a number is written otherwise than it is shown, say how: 2022.10 becomes 2022.1. */
function number(value: string): Localised {
  const shown = Number(value).toString()
  return Number.isFinite(Number(value)) && shown !== value
    ? { nl: `het getal ${shown}`, en: `the number ${shown}` }
    : { nl: 'een getal', en: 'a number' }
}
