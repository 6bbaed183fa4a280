import type { Rule } from '../rule.ts'
import { noKeywords } from './no-keywords.ts'
import { codeNeverUsed } from './code-never-used.ts'
import { keywordNeverHits } from './keyword-never-hits.ts'
import { keywordInMost } from './keyword-in-most.ts'
import { oneKeywordDominates } from './one-keyword-dominates.ts'
import { mostlyNegated } from './mostly-negated.ts'
import { lowPrecision } from './low-precision.ts'
import { deprecatedTag } from './deprecated-tag.ts'
import { codeGone } from './code-gone.ts'
import { splitWithoutMapping } from './split-without-mapping.ts'
import { replacedStillThere } from './replaced-still-there.ts'
import { meaningChanged } from './meaning-changed.ts'
import { scopeChanged } from './scope-changed.ts'
import { keywordsChanged } from './keywords-changed.ts'
import { versionNotRaised } from './version-not-raised.ts'
import { missingAttribute } from './missing-attribute.ts'
import { attributeValue } from './attribute-value.ts'
import { frontMatterKey } from './front-matter-key.ts'
import { longTurn } from './long-turn.ts'
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
  // Compared with an earlier version
  codeGone,
  splitWithoutMapping,
  replacedStillThere,
  meaningChanged,
  scopeChanged,
  keywordsChanged,
  versionNotRaised,
  // Project and transcripts
  missingAttribute,
  attributeValue,
  frontMatterKey,
  longTurn,
]
