import type { Code, Located, Thread } from '../model/codebook.ts'
import {
  didYouMean,
  entriesOf,
  fieldSpans,
  onlyOnce,
  readEntries,
  readText,
  readTexts,
} from './fields.ts'
import { type Findings, noteMistyped } from './findings.ts'
import type { YamlNode } from './yaml-node.ts'

export const threadKeys = ['label', 'definition', 'claim', 'codes'] as const

/** Reads the rode draden of a codebook; a code that it does not have is an error. */
export function readThreads(
  node: YamlNode | undefined,
  codes: readonly Code[],
  findings: Findings,
): readonly Thread[] {
  const ids = new Set(codes.map((code) => code.id))
  return [...onlyOnce(entriesOf(node, findings), 'duplicate-id', findings).values()].map(
    ({ key, value }) => {
      noteMistyped(key, findings)
      const entries = readEntries(value, new Set(threadKeys), findings)
      const named = readTexts(entries.get('codes')?.value, findings)
      return {
        id: key,
        label: readText(entries.get('label')?.value, findings)?.value ?? key.value,
        definition: readText(entries.get('definition')?.value, findings)?.value,
        claim: readText(entries.get('claim')?.value, findings)?.value,
        codes: named.filter((code) => isKnownCode(code, ids, findings)),
        fields: fieldSpans(entries),
      }
    },
  )
}

/** Whether the codebook has this code; said with a suggestion where it has not. */
export function isKnownCode(
  code: Located<string>,
  ids: ReadonlySet<string>,
  findings: Findings,
): boolean {
  if (ids.has(code.value)) return true
  findings.error('unknown-code', code.span, {
    nl: `onbekende code “${code.value}”`,
    en: `unknown code “${code.value}”`,
    fix: didYouMean(code.value, ids),
  })
  return false
}
