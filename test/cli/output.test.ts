import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, projects, run } from './run.ts'

const telling = path.join(projects, 'telling')

test.each([
  ['uit.md', '# Frequenties'],
  ['uit.MD', '# Frequenties'],
  ['uit.csv', 'Id,Code,'],
  ['uit.json', '{'],
  ['uit.html', '<!doctype html>'],
  ['uit.txt', 'Frequenties\n━'],
])('-o %s is written in the format of its name', async (name, beginning) => {
  const cwd = await folderWith({})
  expect(await run(['freq', telling, '-o', name], { cwd })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  })
  expect(await readdir(cwd)).toEqual([name])
  const content = await readFile(path.join(cwd, name), 'utf8')
  expect(content.toLowerCase().startsWith(beginning.toLowerCase())).toBe(true)
})

test('--format goes before the name, and a folder is made where it is wanted', async () => {
  const cwd = await folderWith({})
  await run(['freq', telling, '-o', 'map/uit.txt', '--format', 'csv'], { cwd })
  expect(await readFile(path.join(cwd, 'map/uit.txt'), 'utf8')).toMatch(/^Id,Code,/u)
})

test('a file is what stdout would be', async () => {
  const cwd = await folderWith({})
  await run(['report', telling, '-o', 'uit.html'], { cwd })
  const { stdout } = await run(['report', telling, '--format', 'html'], { cwd })
  expect(await readFile(path.join(cwd, 'uit.html'), 'utf8')).toBe(stdout)
})

test.each([
  ['freq', 'uit.pdf'],
  ['freq', 'uit'],
  ['code', 'uit.html'],
  ['forms', 'uit.csv'],
])(
  '%s -o %s: a name that tells no format is a wrong use, and writes nothing',
  async (command, name) => {
    const cwd = await folderWith({})
    const { status, stderr } = await run(
      [command, command === 'forms' ? 'rust' : telling, '-o', name],
      { cwd },
    )
    expect(status).toBe(2)
    expect(stderr).toContain(`aan “${name}” is geen vorm te zien; kies er een met --format (`)
    expect(await readdir(cwd)).toEqual([])
  },
)

test.each([
  ['code', 'uit.CSV', 'transcript,turn,'],
  ['code', 'uit.jsonl', '{"transcript":"A-1",'],
  ['forms', 'uit.json', '{\n'],
])('%s knows the format of %s', async (command, name, beginning) => {
  const cwd = await folderWith({})
  await run([command, command === 'forms' ? 'rust' : telling, '-o', name], { cwd })
  const content = await readFile(path.join(cwd, name), 'utf8')
  expect(content.slice(0, beginning.length)).toBe(beginning)
})

test('a file that is there stays as it is without --force', async () => {
  const cwd = await folderWith({ 'uit.md': 'van mij\n' })
  const { status, stderr } = await run(['freq', telling, '-o', 'uit.md'], { cwd })
  expect(status).toBe(3)
  expect(stderr).toContain('bestaat al; met --force wordt het vervangen')
  expect(await readFile(path.join(cwd, 'uit.md'), 'utf8')).toBe('van mij\n')
  expect((await run(['freq', telling, '-o', 'uit.md', '--force'], { cwd })).status).toBe(0)
  expect(await readFile(path.join(cwd, 'uit.md'), 'utf8')).toMatch(/^# Frequenties/u)
  expect(await readdir(cwd)).toEqual(['uit.md'])
})

test('what cannot be written says why and leaves nothing behind', async () => {
  const cwd = await folderWith({ bestand: 'van mij\n', 'map.md/x': '' })
  const under = await run(['freq', telling, '-o', 'bestand/uit.md'], { cwd })
  expect(under.status).toBe(3)
  expect(under.stderr).toMatch(/uit\.md niet schrijven: een deel van het pad is geen map\n$/u)
  const folder = await run(['freq', telling, '-o', 'map.md', '--force'], { cwd })
  expect(folder.status).toBe(3)
  expect(folder.stderr).toMatch(/map\.md niet schrijven: het is een map\n$/u)
  expect((await readdir(cwd)).toSorted()).toEqual(['bestand', 'map.md'])
})

test('findings leave no file', async () => {
  const cwd = await folderWith({})
  const { status } = await run(['freq', '--project', telling, 'weg.txt', '-o', 'uit.md'], { cwd })
  expect(status).toBe(3)
  expect(await readdir(cwd)).toEqual([])
})

test('-o - is stdout, in every respect', async () => {
  for (const args of [
    ['freq', telling],
    ['freq', telling, '--tidy'],
    ['code', telling],
    ['forms', 'rust'],
  ]) {
    const around = { isTTY: true, columns: 70 }
    expect(await run([...args, '-o', '-'], around)).toEqual(await run(args, around))
  }
})

test('--save puts the report in a folder in three formats, all or none', async () => {
  const cwd = await folderWith({ 'half/rapportage.md': 'van mij\n' })
  const { status, stdout, stderr } = await run(['report', telling, '--save', 'heel'], { cwd })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Telling\n/u)
  expect(stderr).toBe(
    '\nHet verslag staat in:\n  heel/rapportage.html\n  heel/rapportage.md\n  heel/rapportage.json\n',
  )
  expect((await readdir(path.join(cwd, 'heel'))).toSorted()).toEqual([
    'rapportage.html',
    'rapportage.json',
    'rapportage.md',
  ])
  expect((await run(['report', telling, '--save', 'half'], { cwd })).status).toBe(3)
  expect(await readdir(path.join(cwd, 'half'))).toEqual(['rapportage.md'])
})

test('a report of many tables does not fit in csv, and says so', async () => {
  const cwd = await folderWith({})
  const { status, stderr } = await run(['report', telling, '-o', 'uit.csv'], { cwd })
  expect(status).toBe(2)
  expect(stderr).toContain('kies er een met --format (text, md, html, json)')
  expect(await readdir(cwd)).toEqual([])
})
