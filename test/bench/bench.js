// How fast rodedraad is, as whole processes, against starting Node, against `wc -w` over the same files and against two plain
// ways in JavaScript. Medians, in one sitting; the cases take turns, so that a slow moment of the machine hits all alike.
// node test/bench/bench.js [--runs 5] [--only commands,check,S,M,L]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCodebook, makeCorpus, makeDescribedCodebook } from './material.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? usual : process.argv[at + 1]
}
const runs = Number(option('runs', '5'))
const only = option('only', 'commands,check,S,M,L').split(',')
const folder = path.join(os.tmpdir(), 'rodedraad-bench')
mkdirSync(folder, { recursive: true })

const corpora = { S: 20, M: 220, L: 5000, LL: 10_000 }
const sizes = new Map()
function corpus(name) {
  const place = path.join(folder, name)
  makeCorpus(place, corpora[name])
  if (!sizes.has(name)) {
    const bytes = readdirSync(place).map((file) => statSync(path.join(place, file)).size)
    sizes.set(name, bytes.reduce((a, b) => a + b, 0) / 1e6)
  }
  return place
}

const codebooks = new Map(
  [
    [400, 40],
    [10_000, 400],
  ].map(([keywords, codes]) => {
    const file = path.join(folder, `${keywords}.yaml`)
    writeFileSync(`${file}.json`, JSON.stringify(makeCodebook(file, codes, keywords)))
    return [keywords, file]
  }),
)

const described = new Map(
  [
    [1000, 40],
    [10_000, 400],
  ].map(([keywords, codes]) => {
    const file = path.join(folder, `described-${keywords}.yaml`)
    makeDescribedCodebook(file, codes, keywords)
    return [keywords, file]
  }),
)

const bin = path.join(root, 'bin', 'rodedraad.js')
const node = (...args) => [process.execPath, ...args]
const freq = (name, keywords, threads) =>
  node(
    bin,
    'freq',
    corpus(name),
    '--codebook',
    codebooks.get(keywords),
    '--format',
    'csv',
    '--threads',
    String(threads),
  )
const plain = (script, name, keywords) =>
  node(here(script), corpus(name), `${codebooks.get(keywords)}.json`)
/** By the shell, because a command line has room for only so many files. */
const wc = (name) => [
  'sh',
  '-c',
  `cd '${corpus(name)}' && ls | LC_ALL=C xargs -n 100000 wc -w | tail -n 1`,
]

const start = { name: 'node -e 0', command: node('-e', '0') }
const groups = {
  commands: () => [
    { name: 'rodedraad --help', command: node(bin, '--help') },
    { name: 'rodedraad freq samples', command: node(bin, 'freq', 'samples') },
    { name: 'rodedraad report samples', command: node(bin, 'report', 'samples') },
    {
      name: 'rodedraad report samples, html',
      command: node(bin, 'report', 'samples', '--format', 'html'),
    },
  ],
  check: () => [
    ...[...described].map(([keywords, file]) => ({
      name: `check, ${keywords.toLocaleString('en')}`,
      command: node(bin, 'check', file, '--exit-zero', '--no-corpus'),
    })),
    {
      name: 'check codebooks/wio.yaml',
      command: node(bin, 'check', path.join(root, 'codebooks', 'wio.yaml'), '--exit-zero'),
    },
  ],
  S: () =>
    corpusCases('S', [
      { name: 'S, plain RegExp, 400', command: plain('plain-regexp.js', 'S', 400) },
      { name: 'S, plain RegExp, 10,000', command: plain('plain-regexp.js', 'S', 10_000) },
      { name: 'S, plain stemmer, 400', command: plain('plain-stemmer.js', 'S', 400) },
    ]),
  M: () =>
    corpusCases('M', [
      { name: 'M, plain RegExp, 400', command: plain('plain-regexp.js', 'M', 400) },
      { name: 'M, plain stemmer, 400', command: plain('plain-stemmer.js', 'M', 400) },
    ]),
  L: () =>
    corpusCases('L', [
      { name: 'LL (twice L), freq, 400, 1 thread', corpus: 'LL', command: freq('LL', 400, 1) },
    ]),
}

function corpusCases(name, more) {
  const own = [400, 10_000].flatMap((keywords) =>
    (name === 'S' ? [1] : [1, 2]).map((threads) => ({
      name: `${name}, freq, ${keywords.toLocaleString('en')}, ${threads} thread${threads > 1 ? 's' : ''}`,
      command: freq(name, keywords, threads),
    })),
  )
  return [{ name: `${name}, wc -w`, command: wc(name), wc: true }, ...own, ...more].map((one) => ({
    corpus: name,
    ...one,
  }))
}

/** Wall time and CPU time in ms, and peak memory in MiB as far as GNU time can be asked. */
const gnuTime = existsSync('/usr/bin/time')
function measure(command) {
  const whole = gnuTime ? ['/usr/bin/time', '-f', '%U %S %M', ...command] : command
  const begin = process.hrtime.bigint()
  const { status, stderr } = spawnSync(whole[0], whole.slice(1), {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const wall = Number(process.hrtime.bigint() - begin) / 1e6
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`)
  const [user, system, memory] = String(stderr).trim().split('\n').at(-1).split(' ').map(Number)
  return gnuTime
    ? { wall, cpu: 1000 * (user + system), memory: memory / 1024 }
    : { wall, cpu: NaN, memory: NaN }
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
function medians(all) {
  const of = (key) => median(all.map((one) => one[key]))
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') }
}

const rows = []
for (const group of only) {
  const cases = [start, ...groups[group]()]
  const measured = cases.map(() => [])
  for (let run = 0; run < runs; run += 1) {
    cases.forEach(({ command }, at) => measured[at].push(measure(command)))
  }
  const figures = measured.map(medians)
  const words = figures[cases.findIndex((one) => one.wc)]
  cases.forEach((one, at) => rows.push(rowOf(one, figures[at], { start: figures[0], words })))
}

function rowOf({ name, corpus: of }, { wall, cpu, memory }, { start: begun, words }) {
  const size = sizes.get(of)
  const times = (value, unit) => (unit > 5 ? `${(value / unit).toFixed(2)} ×` : '')
  return [
    name,
    `${wall.toFixed(0)} ms`,
    `${cpu.toFixed(0)} ms`,
    of === undefined ? '' : `${((1000 * size) / wall).toFixed(0)} MB/s`,
    `${memory.toFixed(0)} MiB`,
    times(wall, begun.wall),
    of === 'LL' ? '' : times(wall, words?.wall),
    of === 'LL' ? '' : times(cpu, words?.cpu),
  ]
}

const head = ['case', 'wall', 'CPU', 'speed', 'memory', '× node', '× wc, wall', '× wc, CPU']
const table = [head, head.map(() => '---'), ...rows]
const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)))
process.stdout.write(
  `Node ${process.version}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, medians of ${runs}`,
)
process.stdout.write(
  `; ${[...sizes].map(([name, size]) => `${name} ${size.toFixed(1)} MB`).join(', ')}\n\n`,
)
for (const row of table)
  process.stdout.write(`| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |\n`)
