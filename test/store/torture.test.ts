import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { describe, expect, it, test } from 'vitest'
import { folderWith } from '../cli/run.ts'
import { failEveryStep } from '../torture/faults.ts'
import { race } from '../torture/kills.ts'
import { gitMerges } from '../torture/merges.ts'
import { finishingWork, onDisk } from '../torture/works.ts'

// A small dose of what `npm run torture` does.

async function builtSaver(folder: string): Promise<string> {
  const input = fileURLToPath(new URL('../torture/saver.ts', import.meta.url))
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'warn' })
  const file = path.join(folder, 'saver.mjs')
  await bundle.write({ file, format: 'esm' })
  return file
}

describe('processes that save into one file', () => {
  test.each([
    { processes: 1, kills: 12, saves: 5 },
    { processes: 2, kills: 0, saves: 25 },
    { processes: 3, kills: 6, saves: 5 },
  ])('$processes, of which $kills are killed: all that was confirmed is there', async (dose) => {
    const folder = await folderWith({})
    const saver = await builtSaver(folder)
    const result = await race({ saver, folder: path.join(folder, 'race'), seed: 7, ...dose })
    expect(result.losses).toEqual([])
    expect(result.kills).toBe(dose.kills)
    expect(result.saves).toBeGreaterThanOrEqual(dose.processes * dose.saves)
  })
})

describe('on the disk of this computer', () => {
  it('every step may fail, or be the last', async () => {
    const create = onDisk(path.join(await folderWith({}), 'faults'))
    expect(failEveryStep(finishingWork(create, false)).losses).toEqual([])
  })
})

const git = (() => {
  try {
    return execFileSync('git', ['--version'], { encoding: 'utf8' })
  } catch {
    return undefined
  }
})()

test.skipIf(git === undefined)(
  'git merges the work of coders on one transcript without a conflict, and no tag is lost',
  async () => {
    const { merges, losses } = gitMerges(path.join(await folderWith({}), 'git'), 12, 3)
    expect(merges).toBe(12)
    expect(losses).toEqual([])
  },
)
