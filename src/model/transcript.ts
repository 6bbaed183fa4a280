import type { Located } from './codebook.ts'
import type { Source, Span } from './source.ts'
import type { Unit } from './unit.ts'

export interface Transcript {
  readonly id: string
  readonly source: Source
  /** Region, group, date …: what transcripts are selected and tabulated by. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where that is written, above the text; absent where nothing is. */
  readonly frontMatter?: readonly FrontMatterEntry[]
  readonly turns: readonly Turn[]
  /**
   * The source's text with what stands inside turns and nobody said (headings, tags) blanked out, so that an offset
   * means the same in both.
   */
  readonly spoken: string
  /** Where something smaller than a turn is counted, and stands in the place of the turns. */
  readonly division?: Division
}

/** A key of a transcript's front matter, as it is written, and where its value stands. */
export interface FrontMatterEntry {
  readonly key: Located<string>
  readonly value: Span
}

/** What the turns were divided into. */
export interface Division {
  readonly unit: Exclude<Unit, 'turn'>
  /** As they were said. */
  readonly turns: readonly Turn[]
  /** The number of the first unit of each. */
  readonly first: readonly number[]
}

/** One speaker's uninterrupted words. */
export interface Turn {
  /** As written in front of the colon; empty for words before the first label. */
  readonly speaker: string
  /** interviewer, ouder, kind, professional …; empty where nothing gives the label a role. */
  readonly role: string
  readonly span: Span
}

/** The role whose words are never coded by keyword and never counted in a base, unless asked for. */
export const interviewer = 'interviewer'

/** The roles that the usual speaker labels have by themselves; a transcript or project may name any other. */
export const usualRoles = [
  'ouder',
  'kind',
  'professional',
  'deelnemer',
  'cliënt',
  'interviewer',
] as const

/** A turn's words as a reader sees them: one line, the blanks closed up. */
export function turnText(transcript: Transcript, turn: Turn): string {
  return spokenText(transcript, turn.span)
}

/** The spoken words of a stretch of the source, on one line. */
export function spokenText({ spoken }: Transcript, { start, end }: Span): string {
  return spoken.slice(start, end).replace(/\s+/gu, ' ').trim()
}
