import process from 'node:process'
import { paintLine } from '../coder/paint.ts'
import type { Screen } from '../coder/screen.ts'
import type { Size } from '../coder/state.ts'
import { Failure } from '../model/failure.ts'
import type { Io, Stream } from './session.ts'
import { endSignals, type Keys, listenToKeys, type TerminalListener } from './terminal-keys.ts'

// Libraries were tried first. terminal-kit: 19 packages, 8.4 MB, 33 ms to load; neo-blessed and blessed: 1.8 MB, 28 ms, not
// maintained since 2018 or so; @clack/prompts: 18 ms, and no full screen; ink: 40 packages, 279 ms. node:readline: 2 ms, and what
// follows is all that is needed beside it.

/** A whole screen and its keys. */
export interface Terminal {
  size(): Size
  /** Draws what is not on the screen yet. */
  show(screen: Screen): void
  /** Draws all of the next screen: something else may have written on this one. */
  forget(): void
  bell(): void
  /** Gives the screen back and waits in the background until someone calls. */
  suspend(): void
  /** Gives the screen back for good. */
  close(): void
}

/** A process that is stopped by the system is so at once; in ms. */
const notStopped = 300

const sequences = {
  /** Another screen than the one with the command line; no cursor, no wrapping, the clipboard in one piece. */
  enter: '\u001B[?1049h\u001B[?7l\u001B[?25l\u001B[?2004h\u001B[2J\u001B[H',
  /** What was shown is wiped, for a terminal with only one screen. */
  leave: '\u001B[0m\u001B[2J\u001B[H\u001B[?2004l\u001B[?7h\u001B[?25h\u001B[?1049l',
  bell: '\u0007',
} as const

/** Refuses where there is no screen to draw on, or nobody to type. */
export function refuseWithoutTerminal({ stdout, keyboard, env }: Io): void {
  if (stdout.isTTY !== true || keyboard?.isTTY !== true) {
    throw new Failure(
      {
        nl: 'deze opdracht werkt alleen in een terminal: je leest en typt daar zelf, dus invoer en uitvoer kunnen niet van of naar een bestand of ander programma gaan',
        en: 'this command works in a terminal only: you read and type in it yourself, so that its input and output cannot be a file or another program',
      },
      { kind: 'usage' },
    )
  }
  if (env.TERM !== 'dumb') return
  throw new Failure(
    {
      nl: 'deze terminal (TERM=dumb) kan geen heel scherm tonen; open een gewone terminal, of zet TERM=xterm als dit er een is',
      en: 'this terminal (TERM=dumb) cannot show a full screen; open an ordinary one, or set TERM=xterm if this is one',
    },
    { kind: 'usage' },
  )
}

/** Takes the screen and the keys, until it is closed. */
export function openTerminal(io: Io, color: boolean, listener: TerminalListener): Terminal {
  const { stdout } = io
  const drawn = createDrawing(color)
  const hold = createHold(io, listenToKeys(io.keyboard, listener))
  const enter = (): void => {
    drawn.forget()
    hold.enter()
  }
  const resumed = (): void => {
    if (closed || hold.held()) return
    enter()
    listener.resize()
  }
  let closed = false
  const deaf = listenToProcess(stdout, listener, hold)
  enter()
  return {
    size: () => ({ columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 }),
    show: (screen) => {
      hold.write(drawn.update(screen))
    },
    forget: drawn.forget,
    bell: () => {
      hold.write(sequences.bell)
    },
    suspend: () => {
      if (process.platform === 'win32') return
      hold.leave()
      stopHere(resumed)
    },
    close: () => {
      closed = true
      hold.leave()
      hold.end()
      process.off('SIGCONT', resumed)
      deaf()
    },
  }
}

/** Stops until someone calls; where nobody can, the system does not stop it, and it goes on at once. */
function stopHere(resumed: () => void): void {
  process.once('SIGCONT', resumed)
  process.kill(process.pid, 'SIGTSTP')
  setTimeout(resumed, notStopped).unref()
}

/** The terminal while it is ours. */
interface Hold {
  readonly held: () => boolean
  readonly enter: () => void
  readonly leave: () => void
  readonly write: (text: string) => void
  readonly end: () => void
}

function createHold({ stdout }: Io, keys: Keys): Hold {
  let held = false
  return {
    held: () => held,
    enter: () => {
      held = true
      keys.start()
      stdout.write(sequences.enter)
    },
    leave: () => {
      if (!held) return
      held = false
      keys.stop()
      stdout.write(sequences.leave)
    },
    write: (text) => {
      if (held) stdout.write(text)
    },
    end: keys.end,
  }
}

/** Hears of another size and of the end; gives what stops that. */
function listenToProcess(stdout: Stream, listener: TerminalListener, { leave }: Hold): () => void {
  const resized = (): void => {
    listener.resize()
  }
  const signals = endSignals.map((name) => ({
    name,
    heard: (): void => {
      listener.end(name)
    },
  }))
  stdout.on?.('resize', resized)
  for (const { name, heard } of signals) process.on(name, heard)
  // Whatever happens, the terminal is given back as it was.
  process.on('exit', leave)
  return () => {
    process.off('exit', leave)
    stdout.off?.('resize', resized)
    for (const { name, heard } of signals) process.off(name, heard)
  }
}

interface Drawing {
  readonly update: (screen: Screen) => string
  readonly forget: () => void
}

/** Knows what is on the screen, and says what changes it: all in one piece, so that nothing flickers. */
function createDrawing(color: boolean): Drawing {
  let before: readonly string[] = []
  return {
    update: ({ lines, cursor }) => {
      const now = lines.map((line) => paintLine(line, color))
      const changed = now.map((line, row) =>
        line === before[row] ? '' : `\u001B[${row + 1};1H\u001B[2K${line}`,
      )
      before = now
      const typing =
        cursor === undefined ? '\u001B[?25l' : `\u001B[${cursor.row};${cursor.column}H\u001B[?25h`
      return `\u001B[?25l${changed.join('')}${typing}`
    },
    forget: () => {
      before = []
    },
  }
}
