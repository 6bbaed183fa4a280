import type { Codebook } from './codebook.ts'
import type { Coding, Rejection } from './coding.ts'
import type { TranscriptCoder } from './tag.ts'
import type { Transcript } from './transcript.ts'

/** A codebook and the transcripts that were coded with it: what every table is made from. */
export interface Corpus {
  readonly codebook: Codebook
  readonly transcripts: readonly CodedTranscript[]
}

export interface CodedTranscript extends Transcript {
  /** In the order of the text. */
  readonly codings: readonly Coding[]
  /** What people took out of the keywords' codings. */
  readonly rejections: readonly Rejection[]
  /** Who worked on it with tags of their own, by name; tags in the text itself are nobody's work. */
  readonly coders: readonly TranscriptCoder[]
  /** Number of words of each turn that counts. */
  readonly words: Uint32Array
  /** Whether a turn takes part in counts and bases: not the interviewer's, nor one that a filter takes out. */
  readonly counted: readonly boolean[]
}
