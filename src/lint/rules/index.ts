import type { Rule } from '../rule.ts'
import { absentSpeaker } from './absent-speaker.ts'
import { brokenTag } from './broken-tag.ts'
import { brokenTagFile } from './broken-tag-file.ts'
import { codeWithoutThread } from './code-without-thread.ts'
import { conditionWithoutValue } from './condition-without-value.ts'
import { confusableId } from './confusable-id.ts'
import { definitionMissing } from './definition-missing.ts'
import { definitionRepeatsLabel } from './definition-repeats-label.ts'
import { depthDiffers } from './depth-differs.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateKey } from './duplicate-key.ts'
import { duplicateLabel } from './duplicate-label.ts'
import { duplicateTranscriptId } from './duplicate-transcript-id.ts'
import { emptyCell } from './empty-cell.ts'
import { emptyCodebook } from './empty-codebook.ts'
import { emptyTranscript } from './empty-transcript.ts'
import { encoding } from './encoding.ts'
import { exampleMissing } from './example-missing.ts'
import { fixedSeverity } from './fixed-severity.ts'
import { hiddenTurn } from './hidden-turn.ts'
import { ignoreWithoutReason } from './ignore-without-reason.ts'
import { invalidId } from './invalid-id.ts'
import { invalidKeyword } from './invalid-keyword.ts'
import { invalidTranscriptId } from './invalid-transcript-id.ts'
import { invalidValue } from './invalid-value.ts'
import { keywordOrder } from './keyword-order.ts'
import { misplacedTag } from './misplaced-tag.ts'
import { missingCodebook } from './missing-codebook.ts'
import { missingFile } from './missing-file.ts'
import { mistypedProjectScalar } from './mistyped-project-scalar.ts'
import { mistypedScalar } from './mistyped-scalar.ts'
import { movedTag } from './moved-tag.ts'
import { noKeywords } from './no-keywords.ts'
import { noSpeakers } from './no-speakers.ts'
import { oldEncoding } from './old-encoding.ts'
import { onlyInterviewer } from './only-interviewer.ts'
import { openFrontMatter } from './open-front-matter.ts'
import { orphanedTags } from './orphaned-tags.ts'
import { outOfScopeTag } from './out-of-scope-tag.ts'
import { repeatedKeyword } from './repeated-keyword.ts'
import { similarDefinitions } from './similar-definitions.ts'
import { suspiciousCharacters } from './suspicious-characters.ts'
import { threadOfOneGroup } from './thread-of-one-group.ts'
import { uncodedTranscript } from './uncoded-transcript.ts'
import { uncountedTag } from './uncounted-tag.ts'
import { unknownAttribute } from './unknown-attribute.ts'
import { unknownAttributeValue } from './unknown-attribute-value.ts'
import { unknownCode } from './unknown-code.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownRule } from './unknown-rule.ts'
import { unknownSpeaker } from './unknown-speaker.ts'
import { unknownTag } from './unknown-tag.ts'
import { unreachableCode } from './unreachable-code.ts'
import { untrimmedText } from './untrimmed-text.ts'
import { unusedIgnore } from './unused-ignore.ts'
import { unusualRole } from './unusual-role.ts'
import { whenMissing } from './when-missing.ts'
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
  // Keywords
  invalidKeyword,
  noKeywords,
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
  movedTag,
  orphanedTags,
  // Checking
  unknownRule,
  fixedSeverity,
  ignoreWithoutReason,
  unusedIgnore,
]
