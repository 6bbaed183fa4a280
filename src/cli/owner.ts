import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'
import type { OwnerState } from '../store/disk.ts'
import { diskCode } from '../store/disk-reason.ts'

/**
 * This process as a part of file names: its number, when it began, the computer, and a random part. A number is given again to later
 * processes; with the moment of its beginning it is not.
 */
export function createOwner(): string {
  const random = randomBytes(4).toString('hex')
  return [process.pid, startOf(process.pid) ?? '-', host(), random].join('_')
}

function host(): string {
  const name = os.hostname()
  const plain = name.toLowerCase().replace(/[^0-9a-z]+/gu, '-')
  return `${plain.slice(0, 20)}-${createHash('sha256').update(name).digest('hex').slice(0, 4)}`
}

/** When a process began, on a system that tells (Linux): in ticks since this start of the computer, and which start that is. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the name of the program, which may hold anything, a bracket too; the 22nd is its beginning.
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Ended, and only waiting for its parent to notice.
    if (/[ZXx]/u.test(state)) return ''
    const begun = fields[18] ?? ''
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
    return `${boot}-${begun}`
  } catch {
    return undefined
  }
}

export function ownerOf(owner: string, file: string): OwnerState {
  const [pid = '', start = '', at = ''] = owner.split('_')
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  const here = at === host()
  const name = here ? `pid ${pid}` : `pid ${pid}, ${at.replace(/-[0-9a-f]{4}$/u, '')}`
  return { kind: here ? stateOf(Number(pid), start, age) : 'unknown', name, age }
}

function stateOf(pid: number, start: string, age: number): OwnerState['kind'] {
  if (!isRunning(pid)) return 'dead'
  const begun = startOf(pid)
  if (begun !== undefined && start !== '-') return begun === start ? 'alive' : 'dead'
  // Of before the last start of this computer, with room for a clock that was set.
  if (age > os.uptime() * 1000 + 60_000) return 'dead'
  return 'unknown'
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return diskCode(error) !== 'ESRCH'
  }
}
