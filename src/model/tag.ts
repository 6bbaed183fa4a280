/** What a person says of some words: they carry a code, the keywords were wrong there, or the saying was taken back. */
export const tagStatuses = ['tag', 'reject', 'deleted'] as const
export type TagStatus = (typeof tagStatuses)[number]

/** A person's judgement, as it stands on a line of a tag file. */
export interface Tag {
  /** Unlike any other of the coder and the transcript; empty in a line that somebody wrote by hand. */
  readonly id: string
  readonly code: string
  readonly status: TagStatus
  /** The words, and some of what stands before and behind them; every blank is one space. */
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  /** Unicode code points from the start of the transcript's text. */
  readonly start: number
  readonly end: number
  /** Of the text that the place is in, as `textHash` gives it; empty where nobody wrote it down. */
  readonly textHash: string
  readonly note: string
  /** What columns that are not ours say: kept, and never read. */
  readonly more: ReadonlyMap<string, string>
}

/** Someone who worked on a transcript. */
export interface TranscriptCoder {
  readonly name: string
  /** Whether all of it was judged: what has no tag of theirs then has none on purpose. */
  readonly finished: boolean
  /** Whether the transcript has changed since. */
  readonly outdated: boolean
}
