import type { Rule } from '../rule.ts'
import { noKeywords } from './no-keywords.ts'
import { codeNeverUsed } from './code-never-used.ts'
import { keywordNeverHits } from './keyword-never-hits.ts'
import { keywordInMost } from './keyword-in-most.ts'
import { oneKeywordDominates } from './one-keyword-dominates.ts'
import { mostlyNegated } from './mostly-negated.ts'
import { lowPrecision } from './low-precision.ts'
import { deprecatedTag } from './deprecated-tag.ts'
import { unknownKey } from './unknown-key.ts'

/** In the order in which the manual has them. */
export const rules: readonly Rule[] = [
  // Structure
  unknownKey,
  // Keywords
  noKeywords,
  // With transcripts
  codeNeverUsed,
  keywordNeverHits,
  keywordInMost,
  oneKeywordDominates,
  mostlyNegated,
  lowPrecision,
  deprecatedTag,
]
