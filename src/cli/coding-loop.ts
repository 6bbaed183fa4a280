import process from 'node:process'
import type { Desk } from '../coder/desk.ts'
import { reduce, startState } from '../coder/reduce.ts'
import { screen } from '../coder/screen.ts'
import type { Change, CoderEvent, Effect, LeaveStatus, State, Work } from '../coder/state.ts'
import { Failure } from '../model/failure.ts'
import { type Localised, say } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import { colorLevel, type Exit, exit, type Session } from './session.ts'
import type { TagStore } from './tag-store.ts'
import { type EndSignal, openTerminal, type Terminal } from './terminal.ts'

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
  const ended = await new Promise<End>((resolve, reject) => {
    openLoop(desk, stores, { session, resolve, reject })
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

interface Ending {
  readonly session: Session
  readonly resolve: (end: End) => void
  readonly reject: (error: Error) => void
}

function openLoop(
  desk: Desk,
  stores: readonly WorkStore[],
  { session, resolve, reject }: Ending,
): void {
  const works = stores.map(workOf)
  let state = startState(desk, works, { columns: 80, rows: 24 })
  let drawing: NodeJS.Immediate | undefined
  let waiting: NodeJS.Timeout | undefined
  let over = false

  const stop = (): void => {
    over = true
    clearImmediate(drawing)
    clearTimeout(waiting)
    terminal.close()
  }
  const end = (status: LeaveStatus, signal?: EndSignal): void => {
    stop()
    resolve({ status, signal, unsaved: state.pending.length })
  }
  /** A slip of ours must not leave a terminal behind that nobody can type in. */
  const safely = (act: () => void): void => {
    if (over) return
    try {
      act()
    } catch (error) {
      stop()
      reject(error instanceof Error ? error : new Error(String(error)))
    }
  }
  const draw = (): void => {
    drawing = undefined
    terminal.show(screen(state))
  }
  const happen = (event: CoderEvent): void => {
    state = reduce(state, event)
    for (const effect of state.effects) if (!over) perform(effect)
    // Keys that came together are drawn together.
    if (!over) drawing ??= setImmediate(safely, draw)
  }
  const save = (): void => {
    while (!over && state.pending.length > 0) {
      const event = saveOldest(state, stores)
      happen(event)
      if (event.kind === 'failed') break
    }
    clearTimeout(waiting)
    if (!over && state.failure !== undefined) {
      waiting = setTimeout(safely, patience, () => {
        happen({ kind: 'retry' })
      })
    }
  }
  const perform = (effect: Effect): void => {
    switch (effect.kind) {
      case 'save':
        draw()
        save()
        break
      case 'bell':
        terminal.bell()
        break
      case 'redraw':
        terminal.forget()
        break
      case 'suspend':
        terminal.suspend()
        break
      case 'quit':
        end(effect.status)
    }
  }
  const measure = (): CoderEvent => ({ kind: 'resize', size: terminal.size() })
  const terminal: Terminal = openTerminal(session.io, colorLevel(session, session.io.stdout) > 0, {
    key: (key) => {
      safely(() => {
        happen({ kind: 'key', key })
      })
    },
    paste: (text) => {
      safely(() => {
        happen({ kind: 'paste', text })
      })
    },
    resize: () => {
      safely(() => {
        happen(measure())
      })
    },
    end: (signal) => {
      safely(() => {
        save()
        if (!over) end('interrupted', signal)
      })
    },
  })
  safely(() => {
    happen(measure())
  })
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
      nl: `Iemand anders veranderde dezelfde tags (${conflicts.length}): van elk zijn beide bewaard`,
      en: `Someone else changed the same tags (${conflicts.length}): both were kept of each`,
    }
  }
  if (others.length > 0) {
    return {
      nl: `Opgeslagen. Iemand anders veranderde dit bestand ook (${others.length}): dat is overgenomen`,
      en: `Saved. Someone else changed this file too (${others.length}): that was taken over`,
    }
  }
  if (brokenLocks.length === 0) return undefined
  return {
    nl: `Opgeslagen. Er lag nog een slot van ${brokenLocks.join(', ')}: dat is weggehaald`,
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
