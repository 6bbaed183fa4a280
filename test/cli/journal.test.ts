import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { recoverProject } from '../../src/cli/journal.ts'
import { openTagStore } from '../../src/cli/tag-store.ts'
import type { Session } from '../../src/cli/session.ts'
import { journalBytes } from '../../src/store/journal.ts'
import { tagOf } from '../store/tags.ts'
import { folderWith, run } from './run.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const book = 'codes:\n  rust: { label: Rust, keywords: [rust] }\n'

/** A project in which a command was cut off that changes the codebook and a tag file. */
async function cutOff(): Promise<string> {
  const folder = await folderWith({
    'rodedraad.yaml': 'codebook: codeboek.yaml\ntranscripts: [interviews/*.txt]\n',
    'interviews/r-01.txt': 'MOEDER: Er is rust.\n',
    'codeboek.yaml': book,
    'anders.csv': 'van een ander\n',
  })
  const change = (name: string, before: string, after: string) => ({
    file: path.join(folder, name),
    before: bytes(before),
    after: bytes(after),
  })
  const journal = journalBytes(folder, [
    change('codeboek.yaml', book, `${book}  # nieuw\n`),
    change('anders.csv', 'oud\n', 'nieuw\n'),
  ])
  await writeFile(path.join(folder, '.rodedraad-journal'), journal)
  return folder
}

function session(cwd: string, written: string[]): Session {
  const stream = { write: (content: string | Uint8Array) => written.push(String(content)) }
  const io = {
    stdout: stream,
    stderr: stream,
    env: {},
    cwd: () => cwd,
    readStdin: () => Promise.resolve(new Uint8Array()),
  }
  return { io, language: 'nl', languageAsked: true, color: 'never' }
}

test('a command that reads says that something is half done, and shows nothing', async () => {
  const cwd = await cutOff()
  const { status, stdout, stderr } = await run(['freq'], { cwd })
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  expect(stderr).toContain(
    'een opdracht die verschillende bestanden tegelijk verandert halverwege gestopt',
  )
})

test('a command that saves finishes it first, and tells which files it could not', async () => {
  const cwd = await cutOff()
  const written: string[] = []
  recoverProject([], {}, session(cwd, written))
  expect(written.join('')).toBe(
    'Een opdracht die halverwege was gestopt, is nu afgemaakt:\n  codeboek.yaml\n' +
      'Deze bestanden zijn sindsdien veranderd en blijven zoals ze zijn; kijk ze na:\n  anders.csv\n',
  )
  expect(await readFile(path.join(cwd, 'codeboek.yaml'), 'utf8')).toContain('# nieuw')
  expect(await readFile(path.join(cwd, 'anders.csv'), 'utf8')).toBe('van een ander\n')
  expect(await run(['freq'], { cwd })).toMatchObject({ status: 0 })
  recoverProject([], {}, session(cwd, written))
  expect(written).toHaveLength(2)
})

test('saving tags finishes it first too', async () => {
  const folder = await cutOff()
  const transcript = { id: 'r-01', file: undefined, text: 'MOEDER: Er is rust.\n' }
  const place = { folder, tags: path.join(folder, 'tags'), coder: 'anna', transcript }
  openTagStore(place).save([tagOf('t1')])
  expect(await readFile(path.join(folder, 'codeboek.yaml'), 'utf8')).toContain('# nieuw')
})

test.each([
  ['codes', 'rename', 'rust', 'kalmte', '--dry-run'],
  ['codes', 'undo', '--dry-run'],
  ['tags', 'import', '--coder', 'anna', '--dry-run'],
])('what only shows what would happen finishes nothing: %s %s', async (...args) => {
  const cwd = await cutOff()
  expect((await run(args, { cwd })).status).toBe(3)
  expect(await readFile(path.join(cwd, 'codeboek.yaml'), 'utf8')).toBe(book)
})
