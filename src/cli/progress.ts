import type { Session } from './session.ts'

export interface Progress {
  readonly step: () => void
  /** So many have been read by now, by whomever. */
  readonly reach: (count: number) => void
  readonly end: () => void
}

/** Fewer transcripts than this are read before anyone would look. */
const worthShowing = 50

/** A counter on stderr for long work, only where a person looks on. */
export function createProgress(total: number, { io, language }: Session): Progress {
  const shown = io.stderr.isTTY === true && total >= worthShowing
  const word = { nl: 'gelezen', en: 'read' }[language]
  let done = 0
  const reach = (count: number): void => {
    done = Math.min(count, total)
    if (shown && (done % 10 === 0 || done === total))
      io.stderr.write(`\r${done} / ${total} ${word}`)
  }
  return {
    step: () => {
      reach(done + 1)
    },
    reach,
    end: () => {
      // Back to the start of the line and clear it.
      if (shown) io.stderr.write('\r\u001B[K')
    },
  }
}
