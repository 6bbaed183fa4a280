import type { Code, Codebook, Replacement } from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { readCodes } from './codes.ts'
import { entriesOf, fieldSpans, onlyOnce, readEntries, readText, readTexts } from './fields.ts'
import { createFindings, type Findings, withFindings } from './findings.ts'
import { isKnownCode, readThreads } from './threads.ts'
import type { YamlNode } from './yaml-node.ts'
import { readYamlTree } from './yaml-tree.ts'

export interface CodebookReading {
  readonly codebook: Codebook
  readonly diagnostics: readonly Diagnostic[]
}

export const codebookKeys = [
  'codebook',
  'version',
  'language',
  'title',
  'description',
  'levels',
  'codes',
  'threads',
  'replaced',
] as const

/** Reads what it can of a codebook and reports the rest, so that one slip hides no other. */
export function readCodebookYaml(source: Source): CodebookReading {
  const findings = createFindings(source)
  const { root, diagnostics } = readYamlTree(source, { start: 0, end: source.text.length })
  const top = readEntries(root, new Set(codebookKeys), findings)
  const value = (key: (typeof codebookKeys)[number]): YamlNode | undefined => top.get(key)?.value
  const codes = readCodes(value('codes'), findings)
  // Of what was there and could not be a code, that has been said.
  const refused = findings.diagnostics.some(({ rule }) => rule !== 'unknown-key')
  if (codes.length === 0 && diagnostics.length === 0 && !refused) reportEmpty(findings)
  for (const key of ['language', 'title', 'description'] as const) readText(value(key), findings)
  const codebook: Codebook = {
    source,
    name: readText(value('codebook'), findings)?.value ?? '',
    version: readText(value('version'), findings)?.value,
    levels: readTexts(value('levels'), findings).map((level) => level.value),
    codes,
    threads: readThreads(value('threads'), codes, findings),
    replaced: readReplaced(value('replaced'), codes, findings),
    fields: fieldSpans(top),
    mistyped: findings.mistyped,
  }
  checkNamedCodes(codes, findings)
  return { codebook, diagnostics: withFindings(diagnostics, findings) }
}

function reportEmpty(findings: Findings): void {
  findings.error(
    'empty-codebook',
    { start: 0, end: 0 },
    {
      nl: 'dit codeboek heeft geen codes',
      en: 'this codebook has no codes',
      fix: {
        nl: 'begin met “codes:” en daaronder een code met keywords',
        en: 'begin with “codes:” and under it a code with keywords',
      },
    },
  )
}

/** `replaced: { old/id: new/id }`, or more of them where a code was split. */
function readReplaced(
  node: YamlNode | undefined,
  codes: readonly Code[],
  findings: Findings,
): readonly Replacement[] {
  const ids = new Set(codes.map((code) => code.id))
  const entries = onlyOnce(entriesOf(node, findings), 'duplicate-key', findings)
  return [...entries.values()].map(({ key, value }) => ({
    from: { ...key, value: key.value.normalize('NFC') },
    to: readTexts(value, findings).filter((code) => isKnownCode(code, ids, findings)),
  }))
}

function checkNamedCodes(codes: readonly Code[], findings: Findings): void {
  const ids = new Set(codes.map((code) => code.id))
  for (const { replacedBy, also } of codes) {
    for (const named of [...replacedBy, ...also]) isKnownCode(named, ids, findings)
  }
}
