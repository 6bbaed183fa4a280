import type { Rule } from '../rule.ts'
import { absentSpeaker } from './absent-speaker.ts'
import { attributeValue } from './attribute-value.ts'
import { brokenTagFile } from './broken-tag-file.ts'
import { brokenTag } from './broken-tag.ts'
import { codeGone } from './code-gone.ts'
import { codeNeverUsed } from './code-never-used.ts'
import { codeWithoutThread } from './code-without-thread.ts'
import { conditionWithoutValue } from './condition-without-value.ts'
import { confusableId } from './confusable-id.ts'
import { counterexampleFound } from './counterexample-found.ts'
import { definitionMissing } from './definition-missing.ts'
import { definitionRepeatsLabel } from './definition-repeats-label.ts'
import { deprecatedTag } from './deprecated-tag.ts'
import { depthDiffers } from './depth-differs.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateKey } from './duplicate-key.ts'
import { duplicateLabel } from './duplicate-label.ts'
import { duplicateTranscriptId } from './duplicate-transcript-id.ts'
import { duplicateTagId } from './duplicate-tag-id.ts'
import { emptyCell } from './empty-cell.ts'
import { emptyCodebook } from './empty-codebook.ts'
import { emptyTranscript } from './empty-transcript.ts'
import { encoding } from './encoding.ts'
import { exampleMissing } from './example-missing.ts'
import { exampleNotFound } from './example-not-found.ts'
import { excludeSwallowsKeyword } from './exclude-swallows-keyword.ts'
import { fixedSeverity } from './fixed-severity.ts'
import { frontMatterKey } from './front-matter-key.ts'
import { hiddenTurn } from './hidden-turn.ts'
import { homograph } from './homograph.ts'
import { idleExclude } from './idle-exclude.ts'
import { ignoreWithoutReason } from './ignore-without-reason.ts'
import { invalidId } from './invalid-id.ts'
import { invalidKeyword } from './invalid-keyword.ts'
import { invalidTranscriptId } from './invalid-transcript-id.ts'
import { invalidValue } from './invalid-value.ts'
import { keywordInMost } from './keyword-in-most.ts'
import { keywordNeverHits } from './keyword-never-hits.ts'
import { keywordOrder } from './keyword-order.ts'
import { keywordsChanged } from './keywords-changed.ts'
import { longTurn } from './long-turn.ts'
import { lowPrecision } from './low-precision.ts'
import { meaningChanged } from './meaning-changed.ts'
import { misplacedTag } from './misplaced-tag.ts'
import { missingAttribute } from './missing-attribute.ts'
import { missingCodebook } from './missing-codebook.ts'
import { missingFile } from './missing-file.ts'
import { mistypedProjectScalar } from './mistyped-project-scalar.ts'
import { mistypedScalar } from './mistyped-scalar.ts'
import { mostlyNegated } from './mostly-negated.ts'
import { lostTag } from './lost-tag.ts'
import { movedTag } from './moved-tag.ts'
import { negationUntested } from './negation-untested.ts'
import { noKeywords } from './no-keywords.ts'
import { noSpeakers } from './no-speakers.ts'
import { oldEncoding } from './old-encoding.ts'
import { oneKeywordDominates } from './one-keyword-dominates.ts'
import { onlyInterviewer } from './only-interviewer.ts'
import { openFrontMatter } from './open-front-matter.ts'
import { orphanedTags } from './orphaned-tags.ts'
import { outdatedFinish } from './outdated-finish.ts'
import { outOfScopeTag } from './out-of-scope-tag.ts'
import { personalData } from './personal-data.ts'
import { redundantKeyword } from './redundant-keyword.ts'
import { repeatedKeyword } from './repeated-keyword.ts'
import { replacedStillThere } from './replaced-still-there.ts'
import { sameKeyword } from './same-keyword.ts'
import { scopeChanged } from './scope-changed.ts'
import { sharedExample } from './shared-example.ts'
import { sharedForms } from './shared-forms.ts'
import { shortWildcard } from './short-wildcard.ts'
import { similarDefinitions } from './similar-definitions.ts'
import { splitWithoutMapping } from './split-without-mapping.ts'
import { stopWord } from './stop-word.ts'
import { suspiciousCharacters } from './suspicious-characters.ts'
import { threadOfOneGroup } from './thread-of-one-group.ts'
import { uncodedTranscript } from './uncoded-transcript.ts'
import { uncountedTag } from './uncounted-tag.ts'
import { unicodeForm } from './unicode-form.ts'
import { unknownAttributeValue } from './unknown-attribute-value.ts'
import { unknownAttribute } from './unknown-attribute.ts'
import { unknownCode } from './unknown-code.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownRule } from './unknown-rule.ts'
import { unknownSpeaker } from './unknown-speaker.ts'
import { unknownTag } from './unknown-tag.ts'
import { unlikelySpelling } from './unlikely-spelling.ts'
import { unneededAlso } from './unneeded-also.ts'
import { unreachableCode } from './unreachable-code.ts'
import { untrimmedText } from './untrimmed-text.ts'
import { unusedIgnore } from './unused-ignore.ts'
import { unusualRole } from './unusual-role.ts'
import { versionNotRaised } from './version-not-raised.ts'
import { whenMissing } from './when-missing.ts'
import { wildcardCovers } from './wildcard-covers.ts'
import { wrongType } from './wrong-type.ts'
import { yamlFeature } from './yaml-feature.ts'
import { yamlSyntax } from './yaml-syntax.ts'

/** In the order in which the manual has them. */
export const rules: readonly Rule[] = [
  // Structure
  yamlSyntax,
  yamlFeature,
  emptyCodebook,
  unknownKey,
  unicodeForm,
  duplicateKey,
  wrongType,
  invalidValue,
  mistypedScalar,
  invalidId,
  duplicateId,
  confusableId,
  unknownCode,
  conditionWithoutValue,
  unknownAttribute,
  unknownAttributeValue,
  unreachableCode,
  depthDiffers,
  emptyCell,
  threadOfOneGroup,
  codeWithoutThread,
  duplicateLabel,
  suspiciousCharacters,
  untrimmedText,
  repeatedKeyword,
  keywordOrder,
  // Description
  definitionMissing,
  whenMissing,
  exampleMissing,
  definitionRepeatsLabel,
  similarDefinitions,
  // Examples
  exampleNotFound,
  counterexampleFound,
  sharedExample,
  unneededAlso,
  personalData,
  // Keywords
  invalidKeyword,
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
  // Corpus
  codeNeverUsed,
  keywordNeverHits,
  keywordInMost,
  oneKeywordDominates,
  mostlyNegated,
  lowPrecision,
  deprecatedTag,
  // Drift
  codeGone,
  splitWithoutMapping,
  replacedStillThere,
  meaningChanged,
  scopeChanged,
  keywordsChanged,
  versionNotRaised,
  // Transcripts
  missingFile,
  missingCodebook,
  encoding,
  oldEncoding,
  mistypedProjectScalar,
  unusualRole,
  emptyTranscript,
  openFrontMatter,
  noSpeakers,
  invalidTranscriptId,
  duplicateTranscriptId,
  unknownSpeaker,
  absentSpeaker,
  onlyInterviewer,
  hiddenTurn,
  uncodedTranscript,
  unknownTag,
  brokenTag,
  misplacedTag,
  outOfScopeTag,
  uncountedTag,
  brokenTagFile,
  lostTag,
  duplicateTagId,
  movedTag,
  orphanedTags,
  outdatedFinish,
  missingAttribute,
  attributeValue,
  frontMatterKey,
  longTurn,
  // Checking
  unknownRule,
  fixedSeverity,
  ignoreWithoutReason,
  unusedIgnore,
]
