import { lint } from '../../src/lint/lint.ts'
import type { Rule } from '../../src/lint/rule.ts'
import type { Material } from '../../src/lint/subject.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Edit } from '../../src/model/edit.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { readProjectYaml } from '../../src/read/project-yaml.ts'

/** What one rule finds in a codebook, with what else there is to check it with. */
export function foundBy(
  rule: Rule,
  text: string,
  beside: Partial<Omit<Material, 'codebook'>> = {},
): readonly Diagnostic[] {
  const { codebook } = readCodebookYaml({ path: 'codeboek.yaml', text })
  const nothing = { project: undefined, transcripts: undefined, older: undefined }
  return lint({ ...nothing, ...beside, codebook }, [rule])
}

/** A project as its file says it. */
export function projectOf(text: string): NonNullable<Material['project']> {
  return readProjectYaml({ path: 'rodedraad.yaml', text }).project
}

/** A codebook after all edits that a rule has for it. */
export function mendedBy(rule: Rule, text: string): string {
  return applied(
    text,
    foundBy(rule, text).flatMap(({ edits = [] }) => edits),
  )
}

function applied(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.span.start - a.span.start)
  return fromTheEnd.reduce(
    (mended, { span, text: put }) => mended.slice(0, span.start) + put + mended.slice(span.end),
    text,
  )
}

/** The related places of findings, as the texts that stand there. */
export function relatedTexts(found: readonly Diagnostic[]): readonly (readonly string[])[] {
  return found.map(({ related }) =>
    related.map(({ source, span }) => source.text.slice(span.start, span.end)),
  )
}
