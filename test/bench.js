// How long the commands take against starting Node at all: medians of whole processes, in one sitting.
// node test/bench.js [runs]
import { spawnSync } from 'node:child_process'
import os from 'node:os'

const runs = Number(process.argv[2] ?? 15)
const cases = [
  ['node -e 0', ['-e', '0'], undefined],
  ['rodedraad --help', ['bin/rodedraad.js', '--help'], 1.6],
  ['rodedraad freq samples', ['bin/rodedraad.js', 'freq', 'samples'], undefined],
  ['rodedraad report samples', ['bin/rodedraad.js', 'report', 'samples'], 5],
  [
    'rodedraad report samples --format html',
    ['bin/rodedraad.js', 'report', 'samples', '--format', 'html'],
    5,
  ],
]

function milliseconds(args) {
  const start = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

// Turn by turn, so that a slow moment of the machine hits all alike.
const times = cases.map(() => [])
for (let run = 0; run < runs; run += 1) {
  cases.forEach(([, args], index) => times[index].push(milliseconds(args)))
}
const medians = times.map((some) => some.sort((a, b) => a - b)[Math.floor(runs / 2)])
process.stdout.write(`Node ${process.version}, ${os.cpus().length} cores, ${runs} runs each\n`)
cases.forEach(([name, , most], index) => {
  const ratio = medians[index] / medians[0]
  const aim = most === undefined ? '' : `   aim: at most ${most.toFixed(1)} ×`
  const figures = `${medians[index].toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(6)} ×`
  process.stdout.write(`${name.padEnd(40)}${figures}${aim}\n`)
})
