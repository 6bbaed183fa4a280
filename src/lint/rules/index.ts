import type { Rule } from '../rule.ts'
import { counterexampleFound } from './counterexample-found.ts'
import { exampleNotFound } from './example-not-found.ts'
import { excludeSwallowsKeyword } from './exclude-swallows-keyword.ts'
import { homograph } from './homograph.ts'
import { idleExclude } from './idle-exclude.ts'
import { negationUntested } from './negation-untested.ts'
import { noKeywords } from './no-keywords.ts'
import { personalData } from './personal-data.ts'
import { redundantKeyword } from './redundant-keyword.ts'
import { sameKeyword } from './same-keyword.ts'
import { sharedExample } from './shared-example.ts'
import { sharedForms } from './shared-forms.ts'
import { shortWildcard } from './short-wildcard.ts'
import { stopWord } from './stop-word.ts'
import { unknownKey } from './unknown-key.ts'
import { unlikelySpelling } from './unlikely-spelling.ts'
import { unneededAlso } from './unneeded-also.ts'
import { wildcardCovers } from './wildcard-covers.ts'

/** In the order in which the manual has them. */
export const rules: readonly Rule[] = [
  // Structure
  unknownKey,
  // Examples
  exampleNotFound,
  counterexampleFound,
  sharedExample,
  unneededAlso,
  personalData,
  // Keywords
  noKeywords,
  sameKeyword,
  sharedForms,
  wildcardCovers,
  redundantKeyword,
  excludeSwallowsKeyword,
  idleExclude,
  stopWord,
  shortWildcard,
  homograph,
  unlikelySpelling,
  negationUntested,
]
