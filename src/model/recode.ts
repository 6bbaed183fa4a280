import type { TagStatus } from './tag.ts'

/** A tag as a change of codes meets it; those inside a transcript are numbered `inline-1`, `inline-2` …. */
export interface TagPlace {
  readonly coder: string
  readonly transcript: string
  readonly id: string
  readonly code: string
  readonly status: TagStatus
}

/** How many tags of a coder in a transcript a change of codes touches. */
export interface RecodeCount extends Pick<TagPlace, 'coder' | 'transcript'> {
  /** The code that they had. */
  readonly code: string
  /** Whether they stand in the transcript itself. */
  readonly inline: boolean
  readonly tags: number
  readonly rejections: number
  /** Of the tags: how many are taken back, since the same words carry the same code already or the code is gone. */
  readonly deleted: number
}

/** Counts of the same coder, transcript and code as one. */
export function summedCounts(counts: readonly RecodeCount[]): readonly RecodeCount[] {
  const sums = new Map<string, RecodeCount>()
  for (const one of counts) {
    const key = JSON.stringify([one.coder, one.transcript, one.code, one.inline])
    const sum = sums.get(key)
    sums.set(key, {
      ...one,
      tags: one.tags + (sum?.tags ?? 0),
      rejections: one.rejections + (sum?.rejections ?? 0),
      deleted: one.deleted + (sum?.deleted ?? 0),
    })
  }
  return [...sums.values()]
}
