import { expect, test } from 'vitest'
import { run } from './run.ts'

const escape = '\u001B['

test.each([
  'status telling',
  'freq telling',
  'report telling',
  'code telling',
  'kwic rust telling',
  'suggest ouders telling',
  'forms rust',
])('%s puts its data on stdout, nothing on stderr, and ends with 0', async (line) => {
  const { status, stdout, stderr } = await run(line.split(' '))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/\n$/u)
  expect(stdout).not.toContain(escape)
})

test('a wrong use ends with 2 and a message on stderr, with nothing on stdout', async () => {
  expect(await run(['freq', 'telling', '--where', 'regio'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'rodedraad: “regio” is geen voorwaarde; schrijf kenmerk=waarde, zoals regio=Tilburg\n',
  })
})

test('what could not be done ends with 3', async () => {
  expect(await run(['freq', 'telling', '--codebook', 'weg.yaml'])).toEqual({
    status: 3,
    stdout: '',
    stderr: 'rodedraad: kan weg.yaml niet lezen: het bestaat niet\n',
  })
})

test('messages and tables are Dutch, or English with --lang en or RODEDRAAD_LANG', async () => {
  const args = ['freq', 'telling', '--count', 'turns']
  expect((await run(args)).stdout).toContain('Beurten')
  expect((await run([...args, '--lang', 'en'])).stdout).toContain('Turns')
  expect((await run(['--lang=en', ...args])).stdout).toContain('Turns')
  expect((await run(args, { env: { RODEDRAAD_LANG: 'en' } })).stdout).toContain('Turns')
  // What is typed goes before what is in the environment.
  const typed = await run([...args, '--lang', 'nl'], { env: { RODEDRAAD_LANG: 'en' } })
  expect(typed.stdout).toContain('Beurten')
  expect((await run([...args, '--codebook', 'weg.yaml', '--lang', 'en'])).stderr).toBe(
    'rodedraad: cannot read weg.yaml: it does not exist\n',
  )
})

test('an unknown language is a wrong use', async () => {
  const { status, stderr } = await run(['freq', 'telling', '--lang', 'fr'])
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'rodedraad: “fr” kan niet bij --lang <taal>; kies uit nl, en\n',
  })
})

const tty = { isTTY: true }
test.each([
  ['no terminal', [], {}, false],
  ['a terminal', [], tty, true],
  ['a terminal that knows no colours', [], { ...tty, env: { TERM: 'dumb' } }, false],
  ['FORCE_COLOR without a terminal', [], { env: { FORCE_COLOR: '1' } }, true],
  ['FORCE_COLOR=0 on a terminal', [], { ...tty, env: { FORCE_COLOR: '0' } }, false],
  ['NO_COLOR over FORCE_COLOR', [], { ...tty, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
  ['an empty NO_COLOR', [], { ...tty, env: { NO_COLOR: '' } }, true],
  ['--color always over NO_COLOR', ['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
  ['--color never over all', ['--color=never'], { ...tty, env: { FORCE_COLOR: '1' } }, false],
  ['--color auto as without it', ['--color', 'auto'], tty, true],
] as const)('colour: %s', async (_name, args, around, coloured) => {
  const { stdout } = await run(['freq', 'telling', ...args], around)
  expect(stdout.includes(escape)).toBe(coloured)
})

test('findings are coloured as stderr is', async () => {
  const args = ['freq', '--project', 'telling', 'weg.txt']
  expect((await run(args)).stderr).not.toContain(escape)
  expect((await run(args, tty)).stderr).toContain(escape)
})

test('csv, json, md and html are never coloured', async () => {
  for (const format of ['csv', 'json', 'md', 'html']) {
    const { stdout } = await run(['freq', 'telling', '--format', format, '--color', 'always'])
    expect(stdout).not.toContain(escape)
  }
})

test('a table fits the terminal that it is shown on', async () => {
  const { stdout } = await run('freq telling --columns regio'.split(' '), { columns: 60 })
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
})

test('a stack is shown with --debug only', async () => {
  const args = ['freq', 'telling', '--codebook', 'weg.yaml']
  expect((await run(args)).stderr).not.toMatch(/^ +at /mu)
  expect((await run([...args, '--debug'])).stderr).toMatch(/^ +at /mu)
})

test('a mistake in the program itself is said as such, without a word of an interview', async () => {
  const broken = {
    stdout: {
      write: (): never => {
        throw new RangeError('Iedereen kende haar naam.')
      },
    },
    stderr: {
      written: '',
      write(content: string | Uint8Array) {
        this.written += String(content)
      },
    },
  }
  const { main } = await import('../../src/cli/main.ts')
  const around = {
    ...broken,
    env: {},
    cwd: () => '/',
    readStdin: () => Promise.resolve(new Uint8Array()),
  }
  expect(await main(['forms', 'rust'], around)).toBe(3)
  expect(broken.stderr.written).toBe(
    'rodedraad: er ging iets mis in het programma zelf (RangeError); met --debug zie je waar\n',
  )
})

test('forms reads words from standard input', async () => {
  const { stdout } = await run(['forms', '--format', 'json', '-'], { stdin: 'huis\n\n rust \n' })
  expect(stdout).toMatch(/"huis": \[[^\]]*"huizen"/u)
  expect(stdout).toContain('"rust": [')
})

test('forms says so when standard input is no text', async () => {
  const { status, stdout, stderr } = await run(['forms', '-'], { stdin: new Uint8Array([0, 1]) })
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  expect(stderr).toContain('geen tekst')
})
