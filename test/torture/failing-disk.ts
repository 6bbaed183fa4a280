import type { Disk } from '../../src/store/disk.ts'

/** How a step goes wrong. */
export const faultKinds = [
  /** It is not done, and says so. */
  'refused',
  /** It is done, and says that it was not. */
  'doubtful',
  /** It is not done, and nothing is from then on that changes the disk. */
  'lasting',
  /** The process is killed before it. */
  'killed',
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  readonly kind: FaultKind
  /** The code of its error. */
  readonly code: string
  /** The number of the step, from 0. */
  readonly at: number
}

export interface FailingDisk extends Disk {
  /** How many steps were taken. */
  readonly steps: () => number
  /** The step that went wrong; undefined where it was not reached. */
  readonly failed: () => keyof Disk | undefined
}

const reading: ReadonlySet<keyof Disk> = new Set(['read', 'list', 'mode', 'real'])

/** A disk of which one step goes wrong. */
export function failingDisk(disk: Disk, fault?: Fault): FailingDisk {
  let steps = 0
  let failed: keyof Disk | undefined
  const broken = (name: keyof Disk): boolean => {
    if (failed === undefined || fault === undefined) return false
    return fault.kind === 'killed' || (fault.kind === 'lasting' && !reading.has(name))
  }
  const step =
    <Given extends readonly unknown[], Result>(
      name: keyof Disk,
      work: (...given: Given) => Result,
    ): ((...given: Given) => Result) =>
    (...given) => {
      const now = steps === fault?.at
      steps += 1
      if (now) failed = name
      if (fault === undefined || !(now || broken(name))) return work(...given)
      if (now && fault.kind === 'doubtful') work(...given)
      // What a killed process would do next must not be done: no error of the disk, so that nothing is mended.
      throw Object.assign(
        new Error(fault.code),
        fault.kind === 'killed' ? {} : { code: fault.code },
      )
    }
  return {
    ...disk,
    read: step('read', disk.read),
    list: step('list', disk.list),
    mode: step('mode', disk.mode),
    real: step('real', disk.real),
    openNew: step('openNew', disk.openNew),
    write: step('write', disk.write),
    chmod: step('chmod', disk.chmod),
    fsync: step('fsync', disk.fsync),
    close: step('close', disk.close),
    rename: step('rename', disk.rename),
    remove: step('remove', disk.remove),
    makeFolder: step('makeFolder', disk.makeFolder),
    fsyncFolder: step('fsyncFolder', disk.fsyncFolder),
    steps: () => steps,
    failed: () => failed,
  }
}
