import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { createDisk } from '../../src/cli/disk.ts'
import { openTagStore } from '../../src/cli/tag-store.ts'
import { openTags } from '../../src/store/tag-bytes.ts'
import { randomNumbers } from './random.ts'

export interface Race {
  /** The built saver. */
  readonly saver: string
  readonly folder: string
  readonly processes: number
  /** How many processes are killed, each at a random moment, before the race ends. */
  readonly kills: number
  /** How many saves each process makes that is not killed. */
  readonly saves: number
  readonly seed: number
}

export interface RaceResult {
  readonly kills: number
  readonly saves: number
  /** Kills that came while a save was under way. */
  readonly during: number
  readonly losses: readonly string[]
}

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<string>
}

/** Processes that save into one tag file, some of them killed; afterwards all that was confirmed must be there. */
export async function race(asked: Race): Promise<RaceResult> {
  const { folder, processes, kills, seed } = asked
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const random = randomNumbers(seed)
  const must = new Map<string, readonly string[]>()
  const count = { kills: 0, saves: 0, during: 0 }
  const losses: string[] = []
  let started = 0
  const lane = async (): Promise<void> => {
    while (count.kills < kills) {
      count.kills += 1
      const running = start(asked, { number: (started += 1), saves: 1e9 })
      // After so many words of it: in its first save, or in a later one.
      for (let word = Math.floor(random() * 8); word >= 0; word -= 1)
        await new Promise((go) => running.child.stdout?.once('data', go))
      await new Promise((go) => setTimeout(go, random() * 20))
      running.child.kill('SIGKILL')
      note(await running.ended, must, count)
      // With others at work the file is never at rest; each is whole all the same.
      losses.push(...wrongIn(folder, processes === 1 ? must : new Map()))
    }
    note(await start(asked, { number: (started += 1), saves: asked.saves }).ended, must, count)
  }
  await Promise.all(Array.from({ length: processes }, lane))
  losses.push(...wrongIn(folder, must), ...leftAfterNextRun(folder))
  return { ...count, losses }
}

function start(
  { saver, folder, seed }: Race,
  { number, saves }: { readonly number: number; readonly saves: number },
): Running {
  const given = [saver, path.join(folder, 'tags'), `p${number}`, `${seed + number}`, `${saves}`]
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] })
  let written = ''
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString()
  })
  const ended = new Promise<string>((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(written)
      else reject(new Error(`a saver ended with ${code ?? signal ?? ''}`))
    })
  })
  return { child, ended }
}

/** What a process said: of each of its tags what must be there, or may be since the save was under way when it was killed. */
function note(
  written: string,
  must: Map<string, readonly string[]>,
  count: { saves: number; during: number },
): void {
  const lines = written.split('\n').slice(0, -1)
  for (const [at, line] of lines.entries()) {
    const [kind = '', id = '', ...says] = line.split('\t')
    const said = says.join(' ')
    if (kind !== 'try') {
      must.set(id, [said])
      count.saves += 1
    } else if (at === lines.length - 1) {
      // Killed while it was saved: the tag may be as it was, or not there at all if it was new.
      must.set(id, [...(must.get(id) ?? ['']), said])
      count.during += 1
    }
  }
}

function wrongIn(folder: string, must: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const file = path.join(folder, 'tags', 'anna', 'r-01.csv')
  const bytes = createDisk().read(file)
  const opened = openTags(bytes ?? new Uint8Array(), file)
  if (opened.kind === 'failure') return [opened.message.en]
  const broken = opened.file.diagnostics.map(({ message }) => message.en)
  const now = new Map(
    opened.file.tags.map(({ value }) => [value.id, `${value.status} ${value.note}`]),
  )
  const lost = [...must].flatMap(([id, allowed]) =>
    allowed.includes(now.get(id) ?? '')
      ? []
      : [`${id} is “${now.get(id) ?? 'gone'}”, not “${allowed.join('” or “')}”`],
  )
  return [...broken, ...lost]
}

/** One more save must clear whatever the killed ones left. */
function leftAfterNextRun(folder: string): readonly string[] {
  const tags = path.join(folder, 'tags')
  const text = readFileSync(
    path.join(
      tags,
      '.base',
      readdirSync(path.join(tags, '.base')).find((name) => name.startsWith('sha256')) ?? '',
    ),
    'utf8',
  )
  const store = openTagStore({
    tags,
    coder: 'anna',
    transcript: { id: 'r-01', file: undefined, text },
  })
  const [first] = store.tags
  if (first !== undefined) store.save([{ ...first, note: 'last' }])
  return readdirSync(tags, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:lock|tmp)$/u.test(name))
    .map((name) => `left: ${name}`)
}
