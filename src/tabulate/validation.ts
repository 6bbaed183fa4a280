import { appliesToTranscript, type Codebook } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Localised } from '../model/language.ts'
import type { CellDetail } from '../model/table.ts'
import type { Category } from './category.ts'

/** Whether people have ever judged what the keywords find. */
export interface Validation {
  /** How many codes have keywords. */
  readonly codes: number
  /**
   * Ids of those that could be in no transcript which somebody finished: nobody was in a position to say that their keywords are
   * right or wrong. All of them where nobody finished any.
   */
  readonly unvalidated: ReadonlySet<string>
}

type Judged = Pick<CodedTranscript, 'attributes'>

/** Of a codebook, by the transcripts that at least one person finished. */
export function validationOf({ codes }: Codebook, finished: readonly Judged[]): Validation {
  const own = codes.filter(({ keywords }) => keywords.length > 0)
  const unvalidated = own.filter(
    (code) => !finished.some(({ attributes }) => appliesToTranscript(code, attributes)),
  )
  return { codes: own.length, unvalidated: new Set(unvalidated.map(({ id }) => id)) }
}

export function isFinished({ coders }: Pick<CodedTranscript, 'coders'>): boolean {
  return coders.some(({ finished }) => finished)
}

/** Whether a code should be told from others: where all are alike a sentence says it once. */
export function isMarked(validation: Validation | undefined, code: string): boolean {
  return validation !== undefined && !isNever(validation) && validation.unvalidated.has(code)
}

/** Whether there are keywords, and nobody ever judged any. */
export function isNever({ codes, unvalidated }: Validation): boolean {
  return codes > 0 && unvalidated.size === codes
}

/** The mark of a code, if it has one. */
export function validationCell(
  validation: Validation | undefined,
  code: string,
): CellDetail | undefined {
  return isMarked(validation, code) ? { mark: '†' } : undefined
}

/** Which of the notes rows ask for, if they are codes. */
export function validationNoted(
  validation: Validation | undefined,
  rows: readonly Pick<Category, 'key' | 'codes'>[],
): 'marked' | 'never' | undefined {
  if (validation === undefined || !rows.some(({ codes }) => codes !== undefined)) return undefined
  if (isNever(validation)) return 'never'
  return rows.some(({ key }) => isMarked(validation, key)) ? 'marked' : undefined
}

export const unvalidatedNote: Localised = {
  nl: '† Trefwoorden nooit gevalideerd: niemand heeft een gesprek waarin deze code kan voorkomen met de hand gecodeerd en afgerond.',
  en: '† Keywords never validated: nobody finished coding a transcript by hand in which this code can occur.',
}

export const neverValidatedNote: Localised = {
  nl: 'De trefwoorden zijn nooit gevalideerd: niemand heeft een van deze gesprekken met de hand gecodeerd en afgerond.',
  en: 'The keywords were never validated: nobody finished coding one of these transcripts by hand.',
}
