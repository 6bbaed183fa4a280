import type { Rule } from '../rule.ts'
import { noKeywords } from './no-keywords.ts'
import { unicodeForm } from './unicode-form.ts'
import { unknownKey } from './unknown-key.ts'

/** In the order in which the manual has them. */
export const rules: readonly Rule[] = [
  // Structure
  unknownKey,
  unicodeForm,
  // Keywords
  noKeywords,
]
