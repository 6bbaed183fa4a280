import process from 'node:process'
import type { Desk } from '../coder/desk.ts'
import { reduce, startState } from '../coder/reduce.ts'
import { screen } from '../coder/screen.ts'
import type { Change, CoderEvent, Effect, LeaveStatus, State, Work } from '../coder/state.ts'
import { Failure } from '../model/failure.ts'
import { type Localised, say } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import { colorLevel, type Exit, exit, type Io, type Session } from './session.ts'
import type { TagStore } from './tag-store.ts'
import { openTerminal, type Terminal } from './terminal.ts'
import type { EndSignal } from './terminal-keys.ts'

/** What the loop needs of a tag store. */
export type WorkStore = Pick<TagStore, 'tags' | 'finished' | 'finish'> & {
  save(puts: readonly Tag[]): {
    readonly others: readonly unknown[]
    readonly conflicts: readonly unknown[]
    readonly brokenLocks: readonly string[]
  }
}

/** How long to wait before a save that failed is tried again, in ms. */
const patience = 3000

/**
 * Lets someone code until they are done: keys go to the reducer, its screen to the terminal, its changes to the disk.
 *
 * @param stores of the sheets, in their order
 */
export async function runCoder(
  desk: Desk,
  stores: readonly WorkStore[],
  session: Session,
): Promise<Exit> {
  const state = startState(desk, stores.map(workOf), { columns: 80, rows: 24 })
  const color = colorLevel(session, session.io.stdout) > 0
  const ended = await new Promise<End>((resolve, reject) => {
    const idle = { over: false, drawing: undefined, waiting: undefined, terminal: undefined }
    startLoop({ state, stores, ended: resolve, broke: reject, ...idle }, { io: session.io, color })
  })
  if (ended.unsaved > 0) tellLost(ended.unsaved, session)
  if (ended.signal !== undefined && ended.signal !== 'SIGINT')
    process.kill(process.pid, ended.signal)
  return exits[ended.status]
}

const exits: Readonly<Record<LeaveStatus, Exit>> = {
  ok: exit.ok,
  interrupted: exit.interrupted,
  failure: exit.failure,
}

interface End {
  readonly status: LeaveStatus
  /** The signal that ended it, which the process still has to end by. */
  readonly signal: EndSignal | undefined
  readonly unsaved: number
}

/** Someone coding, as long as it lasts. */
interface Loop {
  state: State
  over: boolean
  drawing: NodeJS.Immediate | undefined
  waiting: NodeJS.Timeout | undefined
  terminal: Terminal | undefined
  readonly stores: readonly WorkStore[]
  readonly ended: (end: End) => void
  readonly broke: (error: Error) => void
}

function startLoop(loop: Loop, { io, color }: { io: Io; color: boolean }): void {
  const heard = (event: CoderEvent): void => {
    safely(loop, () => {
      happen(loop, event)
    })
  }
  const measured = (): void => {
    const size = loop.terminal?.size()
    if (size !== undefined) heard({ kind: 'resize', size })
  }
  loop.terminal = openTerminal(io, color, {
    key: (key) => {
      heard({ kind: 'key', key })
    },
    paste: (text) => {
      heard({ kind: 'paste', text })
    },
    resize: measured,
    end: (signal) => {
      safely(loop, () => {
        save(loop)
        end(loop, 'interrupted', signal)
      })
    },
  })
  measured()
}

/** A slip of ours must not leave a terminal behind that nobody can type in. */
function safely(loop: Loop, act: () => void): void {
  if (loop.over) return
  try {
    act()
  } catch (error) {
    stop(loop)
    loop.broke(error instanceof Error ? error : new Error(String(error)))
  }
}

function stop(loop: Loop): void {
  loop.over = true
  clearImmediate(loop.drawing)
  clearTimeout(loop.waiting)
  loop.terminal?.close()
}

function end(loop: Loop, status: LeaveStatus, signal?: EndSignal): void {
  if (loop.over) return
  stop(loop)
  loop.ended({ status, signal, unsaved: loop.state.pending.length })
}

function happen(loop: Loop, event: CoderEvent): void {
  loop.state = reduce(loop.state, event)
  for (const effect of loop.state.effects) if (!loop.over) perform(loop, effect)
  if (loop.over) return
  // Keys that came together are drawn together.
  loop.drawing ??= setImmediate(() => {
    safely(loop, () => {
      draw(loop)
    })
  })
}

function draw(loop: Loop): void {
  loop.drawing = undefined
  loop.terminal?.show(screen(loop.state))
}

function perform(loop: Loop, effect: Effect): void {
  switch (effect.kind) {
    case 'save':
      draw(loop)
      save(loop)
      break
    case 'bell':
      loop.terminal?.bell()
      break
    case 'redraw':
      loop.terminal?.forget()
      break
    case 'suspend':
      loop.terminal?.suspend()
      break
    case 'quit':
      end(loop, effect.status)
  }
}

function save(loop: Loop): void {
  while (!loop.over && loop.state.pending.length > 0) {
    const event = saveOldest(loop.state, loop.stores)
    happen(loop, event)
    if (event.kind === 'failed') break
  }
  clearTimeout(loop.waiting)
  if (loop.over || loop.state.failure === undefined) return
  loop.waiting = setTimeout(() => {
    safely(loop, () => {
      happen(loop, { kind: 'retry' })
    })
  }, patience)
}

function workOf({ tags, finished }: WorkStore): Work {
  return { tags, finished }
}

/** Puts the oldest change on the disk. Whatever goes wrong there, the change is still pending then. */
function saveOldest({ pending }: State, stores: readonly WorkStore[]): CoderEvent {
  const [change] = pending
  const store = stores[change?.sheet ?? -1]
  if (change === undefined || store === undefined) return { kind: 'retry' }
  try {
    const told = put(change, store)
    return { kind: 'saved', work: workOf(store), told }
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown'
    return { kind: 'failed', why: error instanceof Failure ? error.text : { nl: name, en: name } }
  }
}

function put(change: Change, store: WorkStore): Localised | undefined {
  if (change.kind === 'finish') {
    store.finish(change.on)
    return undefined
  }
  const { others, conflicts, brokenLocks } = store.save(change.puts)
  if (conflicts.length > 0) {
    return {
      nl: `Iemand anders veranderde dezelfde tags (${conflicts.length}): van elke tag zijn beide versies bewaard`,
      en: `Someone else changed the same tags (${conflicts.length}): of each, both versions were kept`,
    }
  }
  if (others.length > 0) {
    return {
      nl: `Opgeslagen. Ook iemand anders veranderde dit bestand (${others.length}): dat is overgenomen`,
      en: `Saved. Someone else changed this file too (${others.length}): that was taken over`,
    }
  }
  if (brokenLocks.length === 0) return undefined
  return {
    nl: `Opgeslagen. Er zat nog een slot op het bestand, van ${brokenLocks.join(', ')}: dat is weggehaald`,
    en: `Saved. There was a lock left of ${brokenLocks.join(', ')}: it was taken away`,
  }
}

function tellLost(count: number, { io, language }: Session): void {
  const text = {
    nl: `rodedraad: ${count === 1 ? 'je laatste wijziging is' : `je laatste ${count} wijzigingen zijn`} niet opgeslagen`,
    en: `rodedraad: your last ${count === 1 ? 'change was' : `${count} changes were`} not saved`,
  }
  io.stderr.write(`${say(text, language)}\n`)
}
