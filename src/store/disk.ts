/**
 * What saving asks of a disk, step by step, so that a test can let any step fail or stop right behind it. A step that cannot be
 * done throws an Error with a `code`, as Node does.
 */
export interface Disk {
  /** The bytes of a file; undefined where it is not there. */
  readonly read: (file: string) => Uint8Array | undefined
  /** The names in a folder; none where it is not there. */
  readonly list: (folder: string) => readonly string[]
  /** The permissions of a file; undefined where it is not there. */
  readonly mode: (file: string) => number | undefined
  /** Where a file really is, behind links; itself where it is not there. ENOENT where a link leads nowhere. */
  readonly real: (file: string) => string
  /** Opens a file that is not there yet, with these permissions or fewer, else the usual ones; EEXIST where it is. */
  readonly openNew: (file: string, mode?: number) => number
  /** Writes bytes behind what was written, and says how many: it may be fewer than were given. */
  readonly write: (opened: number, bytes: Uint8Array) => number
  readonly chmod: (opened: number, mode: number) => void
  readonly fsync: (opened: number) => void
  readonly close: (opened: number) => void
  readonly rename: (from: string, to: string) => void
  /** Takes a file away; all is well where it is not there. */
  readonly remove: (file: string) => void
  /** Makes a folder, in one that is there; all is well where it is there already. */
  readonly makeFolder: (folder: string) => void
  /** Makes sure that the names in a folder outlive a power cut. */
  readonly fsyncFolder: (folder: string) => void
  /** The process that saves, as a part of file names: `[0-9a-z_-]+`, unlike that of any other. */
  readonly owner: string
  /** What is known of the process that made a file with its name in it. */
  readonly ownerOf: (owner: string, file: string) => OwnerState
  /** Does nothing for so many milliseconds. */
  readonly wait: (milliseconds: number) => void
}

export interface OwnerState {
  /** `unknown`: of another computer, or a system that does not say. */
  readonly kind: 'alive' | 'dead' | 'unknown'
  /** The process as a person is told of it. */
  readonly name: string
  /** How long ago it made the file, in milliseconds. */
  readonly age: number
}
