import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, run } from './run.ts'

const decomposed = 'codes:\r\n  reunie: { label: Reu\u0308nie, keywords: [reünie] } # één\r\n'

describe('check --fix', () => {
  it('puts a file in NFC and leaves its byte order mark and line ends', async () => {
    const cwd = await folderWith({ 'a.yaml': `\uFEFF${decomposed}` })
    const { status, stderr, stdout } = await run(['check', '--fix', 'a.yaml'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '1 ding hersteld in a.yaml\n' })
    expect(stdout).not.toContain('unicode-form')
    expect(readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(
      `\uFEFF${decomposed.normalize('NFC')}`,
    )
  })

  it('changes nothing, not even the time of change, where there is nothing to mend', async () => {
    const cwd = await folderWith({ 'a.yaml': decomposed.normalize('NFC') })
    const before = statSync(path.join(cwd, 'a.yaml'))
    const { status, stderr } = await run(['check', '--fix', 'a.yaml'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const after = statSync(path.join(cwd, 'a.yaml'))
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino])
  })

  it('keeps the permissions, and writes the file behind a link', async () => {
    const cwd = await folderWith({ 'echt/a.yaml': decomposed })
    const file = path.join(cwd, 'echt/a.yaml')
    chmodSync(file, 0o640)
    symlinkSync('echt/a.yaml', path.join(cwd, 'a.yaml'))
    await run(['check', '--fix', 'a.yaml'], { cwd })
    expect(lstatSync(path.join(cwd, 'a.yaml')).isSymbolicLink()).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readFileSync(file, 'utf8')).toBe(decomposed.normalize('NFC'))
  })

  it('shows a diff with --dry-run and writes nothing', async () => {
    const cwd = await folderWith({ 'a.yaml': decomposed.replaceAll('\r', '') })
    const { status, stdout } = await run(['check', '--fix', '--dry-run', 'a.yaml'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toBe(
      `--- a/a.yaml\n+++ b/a.yaml\n@@ -1,2 +1,2 @@\n codes:\n-${decomposed.split('\r\n')[1] ?? ''}\n+${
        decomposed.split('\r\n')[1]?.normalize('NFC') ?? ''
      }\n`,
    )
    expect(readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toContain('u\u0308')
    expect((await run(['check', '--dry-run', 'a.yaml'], { cwd })).status).toBe(2)
  })

  it('leaves what the project switched off', async () => {
    const cwd = await folderWith({
      'rodedraad.yaml': 'codebook: a.yaml\ncheck: { unicode-form: off }\n',
      'a.yaml': decomposed,
    })
    expect((await run(['check', '--fix', '--dry-run'], { cwd })).stdout).toBe('')
  })
})
