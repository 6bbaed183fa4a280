import type { Keyword, Phrase } from './keyword.ts'
import type { Located, Source, Span } from './source.ts'

export type { Located } from './source.ts'

export interface Codebook {
  readonly source: Source
  readonly name: string
  readonly version: string | undefined
  /** What the branches of the tree stand for, from the root down: groep, thema. */
  readonly levels: readonly string[]
  /** Every node of the tree, branches too, a parent before its children. */
  readonly codes: readonly Code[]
  readonly threads: readonly Thread[]
  /** What became of codes of earlier versions. */
  readonly replaced: readonly Replacement[]
  /** Top-level key → where its value is written. */
  readonly fields: ReadonlyMap<string, Span>
  /** Texts without quotes that YAML calls something else: a number, a date, a yes or no. */
  readonly mistyped: readonly Located<string>[]
}

/** A code of an earlier version and those that took its place: one where it was renamed or merged, more where it was split. */
export interface Replacement {
  readonly from: Located<string>
  readonly to: readonly Located<string>[]
}

export interface Code {
  /** The path from the root: `ouders/inhoud/expertise`. */
  readonly id: string
  /** Where the id's last part is written. */
  readonly span: Span
  /** Id of the branch above; undefined for a root. */
  readonly parent: string | undefined
  /** 0 for a root. */
  readonly depth: number
  /** Whether other codes stand under it. */
  readonly branch: boolean
  readonly label: string
  readonly definition: string | undefined
  readonly when: string | undefined
  readonly whenNot: string | undefined
  readonly examples: readonly Located<string>[]
  readonly counterexamples: readonly Located<string>[]
  readonly keywords: readonly Keyword[]
  readonly exclude: readonly Located<Phrase>[]
  /** Attribute (or `role`) → the values it may have; its own and those of the branches above. */
  readonly appliesTo: readonly Condition[]
  /** True where only people give this code, so that it needs no keywords. */
  readonly manual: boolean
  readonly deprecated: boolean
  readonly replacedBy: readonly Located<string>[]
  /** Codes that may find the examples of this one too, because both are meant. */
  readonly also: readonly Located<string>[]
  /** Key → where its value is written. */
  readonly fields: ReadonlyMap<string, Span>
}

/** A transcript or turn meets it when the attribute has one of the values. */
export interface Condition {
  readonly attribute: string
  readonly values: readonly string[]
  /** Where the attribute is written, and each of the values. */
  readonly span: Span
  readonly valueSpans: readonly Span[]
}

/** A rode draad: a named line through the groups. */
export interface Thread {
  readonly id: Located<string>
  readonly label: string
  readonly definition: string | undefined
  /** The researcher's own sentence about it. */
  readonly claim: string | undefined
  readonly codes: readonly Located<string>[]
  /** Key → where its value is written. */
  readonly fields: ReadonlyMap<string, Span>
}

/** Whether a code is the given one or stands under it. */
export function isWithin(code: string, ancestor: string): boolean {
  return code === ancestor || code.startsWith(`${ancestor}/`)
}

/** What `applies_to` calls a turn's role; every other name is an attribute of the transcript. */
export const roleCondition = 'role'

/** Whether a code can be given in a transcript at all. An absent attribute meets no condition. */
export function appliesToTranscript(code: Code, attributes: ReadonlyMap<string, string>): boolean {
  return code.appliesTo.every(
    ({ attribute, values }) =>
      attribute === roleCondition || values.includes(attributes.get(attribute) ?? ''),
  )
}

/** Whether a code can be given to a turn of someone with this role, in a transcript that it applies to. */
export function appliesToRole(code: Code, role: string): boolean {
  return code.appliesTo.every(
    ({ attribute, values }) => attribute !== roleCondition || values.includes(role),
  )
}
