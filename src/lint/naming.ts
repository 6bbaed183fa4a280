import type { Localised } from '../model/language.ts'

const mostNamed = 10
const longestName = 40

/** “a, b, c en 21 andere”: the first ten by name, and those that can be shown whole before others. */
export function firstNames(names: readonly string[]): Localised {
  const isLong = (name: string): number => Number(name.length > longestName)
  const shown = names.toSorted((a, b) => isLong(a) - isLong(b)).slice(0, mostNamed)
  const quoted = shown.map((name) => `“${shortName(name)}”`)
  const more = names.length - quoted.length
  return more > 0
    ? { nl: `${quoted.join(', ')} en ${more} andere`, en: `${quoted.join(', ')} and ${more} more` }
    : { nl: enumerated(quoted, 'en'), en: enumerated(quoted, 'and') }
}

/** A keyword of many alternatives is cut; most often its beginning tells which it is. */
function shortName(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`
}

/** “a, b en c”. */
function enumerated(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

/** “3 gesprekken”, “1 gesprek”. */
export function counted(count: number, one: Localised, more: Localised): Localised {
  const noun = count === 1 ? one : more
  return { nl: `${count} ${noun.nl}`, en: `${count} ${noun.en}` }
}

export function transcriptCount(count: number): Localised {
  return counted(
    count,
    { nl: 'gesprek', en: 'transcript' },
    { nl: 'gesprekken', en: 'transcripts' },
  )
}

export function keywordCount(count: number): Localised {
  return counted(count, { nl: 'trefwoord', en: 'keyword' }, { nl: 'trefwoorden', en: 'keywords' })
}

/** A part as a percentage, whole: “43%”. */
export function percentage(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`
}
