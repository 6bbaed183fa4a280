import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'
import { checkFormats } from '../../src/render/check-formats.ts'
import { folderWith, run } from './run.ts'

/** Without which more would be found. */
const described = `    definition: Thuis of op school is het kalm.
    when: Iemand vertelt dat het kalm werd.
    when_not: Het gaat om slapen.
    examples: [Er kwam eindelijk rust.]
`

/** An error and a warning: a key that is unknown, and a comment that ignores nothing. */
const book = `codes:
  rust:
    label: Rust
    keywords: [rust] # rodedraad-ignore no-keywords: zomaar
    keyword: [stilte]
${described}`
const onlyWarning = book.replace('    keyword: [stilte]\n', '')
const well = `codes:\n  rust:\n    label: Rust\n    keywords: [rust]\n${described}`
const files = { 'b/één boek.yaml': book, 'a.yaml': well }

async function check(...args: readonly string[]): Promise<Awaited<ReturnType<typeof run>>> {
  const cwd = await folderWith({ ...files, 'c.yaml': onlyWarning })
  return run(['check', ...args], { cwd })
}

test.each(checkFormats)('%s: the same findings and the same bytes every run', async (format) => {
  const cwd = await folderWith(files)
  const args = ['check', 'b', 'a.yaml', 'b/één boek.yaml', '--format', format]
  const first = await run(args, { cwd })
  expect(first).toMatchObject({ status: 1, stderr: '' })
  expect(await run(args, { cwd })).toEqual(first)
  // Whatever the order in which they are named, and what is named twice is told once.
  expect(await run(['check', 'a.yaml', 'b', '--format', format], { cwd })).toEqual(first)
  expect(first.stdout.split('unused-ignore').length).toBeGreaterThan(1)
})

test.each(checkFormats)('%s: in Dutch or in English', async (format) => {
  const dutch = await check('b', '--format', format)
  const english = await check('b', '--format', format, '--lang', 'en')
  expect(dutch.stdout).toContain('onbekende sleutel “keyword” bij een code')
  expect(english.stdout).toContain('unknown key “keyword” of a code')
  expect(english.stdout).not.toMatch(/onbekend|fout|waarschuwing/u)
})

test.each(checkFormats)('%s: --quiet leaves only what is an error', async (format) => {
  const { stdout, status } = await check('b', '--format', format, '--quiet')
  expect(status).toBe(1)
  expect(stdout).toContain('unknown-key')
  expect(stdout).not.toContain('vindt hier niets (meer)')
})

test.each(checkFormats)('%s: where all is well it is a whole file of that form', async (format) => {
  const { status, stdout } = await check('a.yaml', '--format', format)
  expect(status).toBe(0)
  if (format === 'json' || format === 'sarif') expect(JSON.parse(stdout)).toBeTypeOf('object')
  else if (format === 'junit') expect(stdout).toMatch(/^<\?xml .*<\/testsuites>\n$/su)
  else if (format === 'github') expect(stdout).toBe('')
  else expect(stdout).toContain(`1 bestand bekeken met ${rules.length} regels: niets gevonden\n`)
})

test('--quiet says of a codebook with warnings that there are no errors, not that it is well', async () => {
  const { stdout } = await check('c.yaml', '--quiet')
  expect(stdout).toBe(`1 bestand bekeken met ${rules.length} regels: geen fouten gevonden\n`)
})

test.each([
  [['a.yaml'], 0],
  [['c.yaml'], 0],
  [['c.yaml', '--max-warnings', '1'], 0],
  [['c.yaml', '--max-warnings', '0'], 1],
  [['c.yaml', '--max-warnings', '0', '--quiet'], 1],
  [['c.yaml', '--max-warnings', '0', '--exit-zero'], 0],
  [['b'], 1],
  [['b', '--max-warnings', '9'], 1],
  [['b', '--exit-zero'], 0],
  [['weg.yaml'], 3],
  [['a.yaml', '--max-warnings', 'veel'], 2],
  [['a.yaml', '--format', 'xml'], 2],
])('%j ends with %i', async (args, status) => {
  expect((await check(...args)).status).toBe(status)
})

test('a path with spaces and accents is encoded where the form asks for it', async () => {
  const [sarif, github] = await Promise.all([
    check('b', '--format', 'sarif'),
    check('b', '--format', 'github'),
  ])
  expect(sarif.stdout).toContain('"uri": "b/%C3%A9%C3%A9n%20boek.yaml"')
  expect(github.stdout).toContain('::error file=b/één boek.yaml,line=5,col=5,')
})

test('to a file, in the form that its name or --format says', async () => {
  const cwd = await folderWith(files)
  const written = async (name: string, ...more: readonly string[]): Promise<string> => {
    const { stdout } = await run(['check', 'b', '-o', name, ...more], { cwd })
    expect(stdout).toBe('')
    return readFile(`${cwd}/${name}`, 'utf8')
  }
  expect(await written('a.md')).toMatch(/^## rodedraad check: 1 fout, 1 waarschuwing\n/u)
  expect(await written('a.json')).toMatch(/^\{\n {2}"schema": 1,/u)
  expect(await written('a.sarif')).toContain('"version": "2.1.0"')
  expect(await written('a.xml', '--format', 'junit')).toMatch(/^<\?xml /u)
})

test('a rule of every finding is in the SARIF file with its manual', async () => {
  const { stdout } = await check('b', '--format', 'sarif')
  const long = rules.filter(({ why }) => why.nl.length > 1024 || why.en.length > 1024)
  // GitHub shows no more of a description than that.
  expect(long.map(({ id }) => id)).toEqual([])
  for (const { id } of rules) expect(stdout).toContain(`"id": "${id}"`)
})

test('too many warnings are told apart, so that --quiet still says why it fails', async () => {
  const { status, stdout, stderr } = await check('c.yaml', '--quiet', '--max-warnings', '0')
  expect(status).toBe(1)
  expect(stdout).toContain('geen fouten gevonden')
  expect(stderr).toBe('rodedraad: 1 waarschuwing, meer dan de 0 van --max-warnings\n')
})

test('the output never takes the place of what is checked', async () => {
  const cwd = await folderWith(files)
  const { status, stderr } = await run(
    ['check', 'a.yaml', '-o', './a.yaml', '--format', 'json', '--force'],
    { cwd },
  )
  expect(status).toBe(2)
  expect(stderr).toContain('a.yaml wordt zelf gecontroleerd')
  expect(await readFile(`${cwd}/a.yaml`, 'utf8')).toBe(well)
})

test('what must not be in a log is dotted on every line that is shown', async () => {
  const told = well.replace('Er kwam eindelijk rust.', 'Mevrouw Wouda belde 06-00000000 op.')
  const cwd = await folderWith({ 'a.yaml': told })
  const { stdout } = await run(['check', 'a.yaml'], { cwd })
  expect(stdout).toContain('example-not-found')
  expect(stdout).toContain('personal-data')
  expect(stdout).not.toMatch(/Wouda|06-0/u)
})
