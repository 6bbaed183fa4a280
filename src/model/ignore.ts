import type { Located } from './codebook.ts'
import type { Span } from './source.ts'

/** `# rodedraad-ignore rule-id: reason`: what a rule finds on one line is meant. */
export interface Ignore {
  readonly rule: Located<string>
  /** Empty where none is given. */
  readonly reason: string
  /** The whole comment. */
  readonly span: Span
  /** The line that it is about, from 1: its own, or the next with something on it. */
  readonly line: number
}
