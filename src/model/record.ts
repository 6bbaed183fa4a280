/** A coding as it leaves the program: what another program needs to find the words again. Keys never change. */
export interface CodingRecord {
  readonly transcript: string
  /** 0-based over all turns. */
  readonly turn: number
  readonly speaker: string
  readonly role: string
  readonly code: string
  /** `keyword`, or the coder's name. */
  readonly by: string
  /** The keyword as the codebook has it; null for a coder. */
  readonly keyword: string | null
  readonly negated: boolean
  /** Whether the turn only repeats words of the question before it. */
  readonly echo: boolean
  /** Code points in the source text (Unicode NFC, LF line ends), the end not included. */
  readonly start: number
  readonly end: number
  /** The words themselves, on one line. */
  readonly text: string
}
