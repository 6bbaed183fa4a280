import type { Disk } from '../../src/store/disk.ts'
import { failingDisk, type Fault, faultKinds } from './failing-disk.ts'

/** A disk that processes share, each with a name of its own. */
export interface SharedDisk {
  /** The disk as a new process sees it. */
  readonly process: () => Disk
  /** All files and what is in them. */
  readonly files: () => ReadonlyMap<string, string>
}

/** Something that is done with files, and what has to be true of them. */
export interface Work {
  readonly name: string
  /** A disk with the files that are there before. */
  readonly disk: () => SharedDisk
  readonly run: (disk: Disk) => void
  /** What a later run does to make good what was cut off: it saves something else, say. */
  readonly later: (disk: Disk) => void
  /** What is wrong with the files right after a run that failed; whether it said that it was done. */
  readonly wrong: (files: ReadonlyMap<string, string>, done: boolean) => string | undefined
  /** What is wrong with them after the later run. */
  readonly wrongLater: (files: ReadonlyMap<string, string>, done: boolean) => string | undefined
}

export interface Torture {
  readonly runs: number
  readonly losses: readonly string[]
}

export const codes = ['ENOSPC', 'EIO', 'EACCES'] as const

/** Lets every step of a work fail in every way, one at a time. */
export function failEveryStep(work: Work): Torture {
  const clean = failingDisk(work.disk().process())
  work.run(clean)
  const faults = Array.from({ length: clean.steps() }, (_, at) => faultsAt(at)).flat()
  const losses = faults.flatMap((fault) => {
    const lost = failOnce(work, fault)
    return lost === undefined ? [] : [`${work.name}: ${lost}`]
  })
  return { runs: faults.length, losses }
}

function faultsAt(at: number): readonly Fault[] {
  return faultKinds.flatMap((kind) =>
    (kind === 'killed' ? ['SIGKILL'] : codes).map((code) => ({ kind, code, at })),
  )
}

function failOnce(work: Work, fault: Fault): string | undefined {
  const disk = work.disk()
  const dead = new Set<string>()
  const first = failingDisk(mortal(disk.process(), dead), fault)
  const done = finishes(() => {
    work.run(first)
  })
  const where = `${fault.kind} ${fault.code} at step ${fault.at} (${first.failed() ?? 'none'})`
  const wrong = work.wrong(disk.files(), done)
  if (wrong !== undefined) return `${where}: ${wrong}`
  // The process that met the fault lives on and tries again, or is gone and another comes.
  if (fault.kind === 'killed') dead.add(first.owner)
  const next = fault.kind === 'refused' ? { ...disk.process(), owner: first.owner } : disk.process()
  if (fault.kind !== 'refused') dead.add(first.owner)
  try {
    work.later(mortal(next, dead))
  } catch (error) {
    return `${where}: the next run fails: ${String(error)}`
  }
  const wrongLater = work.wrongLater(disk.files(), done)
  return wrongLater === undefined ? undefined : `${where}, next run: ${wrongLater}`
}

function mortal(disk: Disk, dead: ReadonlySet<string>): Disk {
  return {
    ...disk,
    ownerOf: (owner, file) =>
      dead.has(owner) ? { kind: 'dead', name: owner, age: 0 } : disk.ownerOf(owner, file),
  }
}

function finishes(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
