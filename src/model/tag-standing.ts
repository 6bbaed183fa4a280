/** How the tags of a coder stand in a transcript as it is now. */
export interface TagStanding {
  readonly coder: string
  readonly transcript: string
  readonly finished: boolean
  /** Whether the transcript has changed since it was finished. */
  readonly outdated: boolean
  readonly tags: number
  readonly rejections: number
  /** Taken back: kept in the file, so that a merge does not bring them back. */
  readonly deleted: number
  /** Lines of the file that cannot be read. */
  readonly broken: number
  /** Tags whose words went elsewhere, or are written otherwise now. */
  readonly moved: readonly FollowedTag[]
  /** Tags whose words cannot be found for certain. */
  readonly lost: readonly FollowedTag[]
}

/** A tag whose words do not stand where it says. */
export interface FollowedTag {
  readonly id: string
  readonly code: string
  /** The words, as the tag has them, between what stood before and behind them. */
  readonly was: Passage
  /** The words where they are, or may be; undefined where nothing is like them. */
  readonly now: (Passage & { readonly line: number }) | undefined
  readonly why: 'moved' | 'deleted' | 'ambiguous' | 'changed'
}

/** Words with what stands around them, on one line. */
export interface Passage {
  readonly before: string
  readonly words: string
  readonly behind: string
}
