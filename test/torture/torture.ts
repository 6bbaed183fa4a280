// npm run torture: everything that can go wrong while tags are saved, made to go wrong. Ends with 1 if anything was lost.
//   [--kills 1000] [--saves 500] [--merges 500] [--seed 1] [--only faults,kills,race,merges]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { failEveryStep } from './faults.ts'
import { race } from './kills.ts'
import { gitMerges } from './merges.ts'
import { finishingWork, fullFile, inMemory, onDisk, savingWork, togetherWork } from './works.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'rodedraad-torture-'))
const saver = fileURLToPath(new URL('saver.js', import.meta.url))
let lost = 0

function option(name: string, usual: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? usual : (process.argv[at + 1] ?? usual)
}

function tell(what: string, losses: readonly string[]): void {
  lost += losses.length
  process.stdout.write(`${losses.length === 0 ? 'ok  ' : 'LOST'}  ${what}: ${losses.length} lost\n`)
  for (const loss of losses.slice(0, 10)) process.stdout.write(`        ${loss}\n`)
}

const only = option('only', 'faults,kills,race,merges').split(',')
const seed = Number(option('seed', '1'))
const saves = Number(option('saves', '500'))
const kills = Number(option('kills', '1000'))

if (only.includes('faults')) {
  for (const create of [inMemory, onDisk(path.join(folder, 'faults'))]) {
    const where = create === inMemory ? 'in memory' : 'on the disk'
    for (const work of [
      savingWork(create, undefined),
      savingWork(create, fullFile),
      finishingWork(create, true),
      finishingWork(create, false),
      togetherWork(create),
    ]) {
      const { runs, losses } = failEveryStep(work)
      tell(`${work.name}, ${where}: ${runs} runs, each step failing in each way`, losses)
    }
  }
}

const shared = { saver, folder: path.join(folder, 'race'), seed }
if (only.includes('kills')) {
  const one = await race({ ...shared, processes: 1, kills, saves: 20 })
  tell(
    `${one.kills} kills of one process (${one.during} during a save), ${one.saves} saves`,
    one.losses,
  )
}
if (only.includes('race')) {
  const two = await race({ ...shared, processes: 2, kills: 0, saves: saves / 2 })
  tell(`2 processes, ${two.saves} racing saves`, two.losses)
  const three = await race({
    ...shared,
    processes: 3,
    kills: Math.ceil(kills / 10),
    saves: Math.ceil(saves / 3),
  })
  tell(
    `3 processes, ${three.kills} kills (${three.during} during a save), ${three.saves} racing saves`,
    three.losses,
  )
}
if (only.includes('merges')) {
  const count = Number(option('merges', '500'))
  const { merges, losses, deletedAgain } = gitMerges(path.join(folder, 'git'), count, seed)
  tell(`${merges} git merges (${deletedAgain} deletions taken back are deletions again)`, losses)
}

rmSync(folder, { recursive: true, force: true })
process.exitCode = lost === 0 ? 0 : 1
