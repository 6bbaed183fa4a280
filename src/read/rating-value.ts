import type { Level } from '../model/agreement.ts'
import type { Span } from '../model/source.ts'
import type { Findings } from './findings.ts'

/** As findings call it. `check` never looks at ratings, so its list of rules does not have it. */
export const ratings = 'ratings'

export interface RatingsQuestion {
  readonly level: Level
  /** What may be given, in order; undefined where anything may. */
  readonly values: readonly string[] | undefined
}

export interface Reading extends RatingsQuestion {
  readonly sets: boolean
  /** Whether a comma in a number is a decimal sign: where it is not the delimiter. */
  readonly comma: boolean
}

/** Where a value stands, and where to say what is wrong with it. */
interface ValuePlace {
  readonly span: Span
  readonly findings: Findings
}

/** A value as all coders write it; undefined for a missing one, and, said, for one that cannot be. */
export function valueOf(
  value: string,
  reading: Reading,
  { span, findings }: ValuePlace,
): string | undefined {
  if (value === '') return undefined
  const parts = reading.sets ? partsOf(value) : [value]
  const { values } = reading
  const unknown = values === undefined ? undefined : parts.find((part) => !values.includes(part))
  if (unknown !== undefined) {
    const possible = values?.join(', ') ?? ''
    findings.error(ratings, span, {
      nl: `“${unknown}” is geen van de waarden: ${possible}`,
      en: `“${unknown}” is none of the values: ${possible}`,
    })
    return undefined
  }
  return asksNumbers(reading) ? numberOf(value, reading, { span, findings }) : parts.join('|')
}

function asksNumbers({ level, values, sets }: Reading): boolean {
  return !sets && level !== 'nominal' && !(level === 'ordinal' && values !== undefined)
}

function partsOf(value: string): readonly string[] {
  const parts = value.split('|').map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))].sort()
}

function numberOf(
  value: string,
  { level, comma }: Reading,
  { span, findings }: ValuePlace,
): string | undefined {
  const written = comma ? value.replace(',', '.') : value
  const number = Number(written)
  if (!Number.isFinite(number) || !/^[-+.\de]+$/iu.test(written)) {
    const order =
      level === 'ordinal'
        ? {
            nl: '; noem de waarden van laag naar hoog met --values',
            en: '; name the values from low to high with --values',
          }
        : { nl: '', en: '' }
    findings.error(ratings, span, {
      nl: `“${value}” is geen getal, en --level ${level} vraagt om getallen${order.nl}`,
      en: `“${value}” is no number, and --level ${level} asks for numbers${order.en}`,
    })
    return undefined
  }
  if (level === 'ratio' && number < 0) {
    findings.error(ratings, span, {
      nl: `“${value}” is kleiner dan nul, en een verhoudingsschaal (ratio) begint bij nul`,
      en: `“${value}” is below zero, and a ratio scale begins at zero`,
    })
    return undefined
  }
  return String(number)
}
