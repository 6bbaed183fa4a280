import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'
import { isFixed } from '../../src/lint/settings.ts'
import { folderWith, run } from './run.ts'

test.each(['codebook', 'project'])(
  'codebooks/%s.schema.json is what schema gives',
  async (kind) => {
    const { status, stdout, stderr } = await run(['schema', kind])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot(`../../codebooks/${kind}.schema.json`)
  },
)

test('without an argument it is that of a codebook', async () => {
  expect(await run(['schema'])).toEqual(await run(['schema', 'codebook']))
})

test('every key is described in Dutch and in English', async () => {
  for (const kind of ['codebook', 'project']) {
    const { stdout } = await run(['schema', kind])
    const told = [...stdout.matchAll(/"(?<key>\w+)": \{\s+"description": "(?<text>[^"]*)/gu)]
    expect(told.length).toBeGreaterThan(15)
    for (const { groups } of told) expect(groups?.text).toMatch(/^\S.*\S\\n\\n\S.*\S$/u)
  }
})

test('a project may set the rules that can be set, and those alone', async () => {
  const { stdout } = await run(['schema', 'project'])
  for (const rule of rules) {
    expect([rule.id, stdout.includes(`"${rule.id}": {`)]).toEqual([rule.id, !isFixed(rule)])
  }
})

test('to a file, which is not replaced unasked', async () => {
  const cwd = await folderWith({})
  const args = ['schema', 'project', '-o', 'codebooks/project.schema.json']
  expect(await run(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' })
  const written = await readFile(path.join(cwd, 'codebooks/project.schema.json'), 'utf8')
  expect(written).toBe((await run(['schema', 'project'])).stdout)
  expect((await run(args, { cwd })).status).toBe(3)
  expect((await run([...args, '--force'], { cwd })).status).toBe(0)
})

test('of something else there is none', async () => {
  expect(await run(['schema', 'codeboek'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'rodedraad: “codeboek” kan niet bij wat; kies uit codebook, project\n',
  })
})
