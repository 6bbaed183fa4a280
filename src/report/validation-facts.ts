import type { Localised, Text } from '../model/language.ts'
import { type Nouns, outOf } from '../tabulate/columns.ts'
import { isNever, neverValidatedNote } from '../tabulate/validation.ts'
import type { Writing } from './writing.ts'

const codeNouns: Nouns = { one: { nl: 'code', en: 'code' }, many: { nl: 'codes', en: 'codes' } }

/** How many codes have keywords that a person was in a position to judge; nothing where no keyword counts. */
export function validationFacts({
  validation,
}: Pick<Writing, 'validation'>): readonly (readonly [Localised, Text])[] {
  if (validation === undefined || validation.codes === 0) return []
  const { codes, unvalidated } = validation
  const value = isNever(validation)
    ? neverValidatedNote
    : outOf(codes - unvalidated.size, codes, codeNouns)
  return [[{ nl: 'Trefwoorden gevalideerd', en: 'Keywords validated' }, value]]
}
