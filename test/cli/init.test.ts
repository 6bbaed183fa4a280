import { copyFile, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

const made = [
  '.gitattributes',
  '.gitignore',
  'codebooks/codebook.schema.json',
  'codebooks/project.schema.json',
  'codebooks/wio.yaml',
  'interviews/LEESMIJ',
  'rodedraad.yaml',
  'sjabloon-interview.md',
]

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted()
}

test('init makes a project and says what is in it', async () => {
  const cwd = await folderWith({})
  const { status, stdout, stderr } = await run(['init', 'nieuw'], { cwd })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(await filesIn(path.join(cwd, 'nieuw'))).toEqual(made)
  for (const name of made) expect(stdout).toContain(`  nieuw/${name}\n`)
})

test('init adds to what git knows already', async () => {
  const cwd = await folderWith({
    '.gitignore': 'node_modules\n.*.tmp',
    '.gitattributes': '*.md text\n',
  })
  expect(await run(['init'], { cwd })).toMatchObject({ status: 0, stderr: '' })
  expect(await readFile(path.join(cwd, '.gitignore'), 'utf8')).toBe(
    'node_modules\n.*.tmp\n.*.lock\n.rodedraad-journal\n',
  )
  expect(await readFile(path.join(cwd, '.gitattributes'), 'utf8')).toBe(
    '*.md text\ntags/**/*.csv merge=union text eol=lf\ntags/.base/*.txt -text\n',
  )
})

test('a filled-in template makes every command work', async () => {
  const cwd = await folderWith({})
  await run(['init'], { cwd })
  await copyFile(path.join(cwd, 'sjabloon-interview.md'), path.join(cwd, 'interviews/x-01.md'))
  for (const args of [
    ['status'],
    ['freq'],
    ['report'],
    ['code'],
    ['kwic', 'rust'],
    ['suggest', 'ouders'],
  ]) {
    expect(await run(args, { cwd })).toMatchObject({ status: 0, stderr: '' })
  }
  expect((await run(['status'], { cwd })).stdout).toContain('Noord')
  expect((await run(['code'], { cwd })).stdout).toContain('ouders/houding/kind-zien')
})

test('an editor finds the schemas that the first lines name', async () => {
  const cwd = await folderWith({})
  await run(['init'], { cwd })
  for (const name of ['codebooks/wio.yaml', 'rodedraad.yaml']) {
    const text = await readFile(path.join(cwd, name), 'utf8')
    const line = /^# yaml-language-server: \$schema=(?<schema>\S+)\n/u.exec(text)
    const schema = path.join(path.dirname(name), line?.groups?.schema ?? '')
    expect(made).toContain(schema)
    expect(await readFile(path.join(cwd, schema))).toEqual(await readFile(schema))
  }
})

test('before there are interviews it is said where they go', async () => {
  const cwd = await folderWith({})
  await run(['init'], { cwd })
  const { status, stderr } = await run(['status'], { cwd })
  expect(status).toBe(3)
  expect(stderr).toContain('bij transcripts: interviews/**/*.txt, interviews/**/*.md')
})

test.each(made.filter((name) => !name.startsWith('.git')))(
  'where there is a %s already, nothing is made and it stays',
  async (name) => {
    const cwd = await folderWith({ [name]: 'van mij\n' })
    const { status, stdout, stderr } = await run(['init'], { cwd })
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toBe(
      `rodedraad: in . staat al een ${name}; er is niets gemaakt, kies een lege map\n`,
    )
    expect(await filesIn(cwd)).toEqual([name])
    expect(await readFile(path.join(cwd, name), 'utf8')).toBe('van mij\n')
  },
)

test('a file where a folder has to come is in the way too', async () => {
  const cwd = await folderWith({ interviews: 'van mij\n' })
  const { status, stderr } = await run(['init'], { cwd })
  expect(status).toBe(3)
  expect(stderr).toContain('staat al een interviews')
  expect(await filesIn(cwd)).toEqual(['interviews'])
})

test('other files in the folder are let be', async () => {
  const cwd = await folderWith({ 'notities.txt': 'van mij\n' })
  expect((await run(['init'], { cwd })).status).toBe(0)
  expect(await filesIn(cwd)).toEqual([...made, 'notities.txt'].toSorted())
})
