import type { Located } from './codebook.ts'
import type { Severity } from './diagnostic.ts'
import type { Language } from './language.ts'
import type { Source } from './source.ts'

/** What `rodedraad.yaml` says of a project. Paths in it are relative to its folder. */
export interface Project {
  readonly source: Source
  readonly title: string | undefined
  readonly period: string | undefined
  readonly language: Language | undefined
  readonly codebook: Located<string> | undefined
  /** Globs of the transcripts. */
  readonly transcripts: readonly Located<string>[]
  /** Folder of the manual tags. */
  readonly tags: string
  /** Speaker label, in lower case → role. */
  readonly roles: ReadonlyMap<string, string>
  readonly targets: readonly Target[]
  readonly thresholds: Thresholds
  /** What transcripts have to tell of themselves; none where the project does not say. */
  readonly attributes: readonly DeclaredAttribute[]
  /** How grave the project finds what the rules find. */
  readonly check: readonly RuleSetting[]
  /** Texts without quotes that YAML calls something else: a number, a date, a yes or no. */
  readonly mistyped: readonly Located<string>[]
}

export interface DeclaredAttribute {
  readonly name: Located<string>
  readonly required: boolean
  /** The values that it may have; undefined for any. */
  readonly values: readonly string[] | undefined
}

export interface RuleSetting {
  readonly rule: Located<string>
  readonly severity: Severity | 'off'
}

/** How many transcripts of a kind the project wants for each value of an attribute. */
export interface Target {
  /** A value of the attribute `soort`: interview, werkatelier. */
  readonly kind: string
  readonly attribute: string
  readonly values: ReadonlyMap<string, number>
}

/** When a thread has enough evidence, and from where on a base is large enough for a percentage. */
export interface Thresholds {
  /** Least number of transcripts. */
  readonly interviews: number
  /** Least part of the eligible transcripts, 0 to 1. */
  readonly share: number
  /** Least number of groups (roots of the codebook) with a code of the thread. */
  readonly groups: number
  /** No transcript may give more than this part of the turns, 0 to 1. */
  readonly dominance: number
  /** A base below this is marked as small. */
  readonly small_base: number
}

/** The evidence rule of the project WEL in Ontwikkeling; a base below ten makes a percentage jump by over ten points. */
export const defaultThresholds: Thresholds = {
  interviews: 3,
  share: 0.25,
  groups: 2,
  dominance: 0.5,
  small_base: 10,
}
