import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { rm, writeFile } from 'node:fs/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { folderWith, run } from './run.ts'

const first = 'version: "1"\ncodes:\n  rust: { label: Rust, keywords: [rust] }\n'
const second = 'version: "2"\ncodes:\n  stilte: { label: Rust, keywords: [rust, stil] }\n'

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  execFileSync('git', [...who, '-c', 'commit.gpgsign=false', ...args], { cwd, stdio: 'pipe' })
}

/** A repository in which the codebook was committed as it was first, and is now as it was second. */
async function repository(): Promise<string> {
  const cwd = await folderWith({ 'boeken/wio.yaml': first })
  git(cwd, 'init', '-q')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-q', '-m', 'first')
  git(cwd, 'tag', 'v1')
  await writeFile(path.join(cwd, 'boeken/wio.yaml'), second)
  return cwd
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('--baseline-ref', () => {
  it('looks in the repository of the codebook, also from a hook of another', async () => {
    const cwd = await repository()
    vi.stubEnv('GIT_DIR', path.join(await folderWith({}), '.git'))
    const args = ['check', 'boeken/wio.yaml', '--baseline-ref', 'v1']
    expect((await run(args, { cwd })).stdout).toContain('code-gone')
  })

  it('says what to do where there is no git', async () => {
    const cwd = await repository()
    vi.stubEnv('PATH', await folderWith({}))
    const args = ['check', 'boeken/wio.yaml', '--baseline-ref', 'v1']
    const { status, stderr } = await run(args, { cwd })
    expect(stderr).toContain('git is hier niet te vinden')
    expect(status).toBe(3)
  })

  it('compares with the codebook as git had it, from any folder', async () => {
    const cwd = await repository()
    for (const [from, file] of [
      [cwd, 'boeken/wio.yaml'],
      [path.join(cwd, 'boeken'), 'wio.yaml'],
    ] as const) {
      const { status, stdout, stderr } = await run(['check', file, '--baseline-ref', 'v1'], {
        cwd: from,
      })
      expect(stderr).toBe('')
      expect(stdout).toContain('Veranderd sinds versie 1')
      expect(stdout).toContain('bedoel je “stilte”?')
      expect(status).toBe(1)
    }
  })

  it('takes the codebook of a project', async () => {
    const cwd = await repository()
    await writeFile(path.join(cwd, 'rodedraad.yaml'), 'codebook: boeken/wio.yaml\n')
    const { stdout } = await run(['check', '--baseline-ref', 'HEAD'], { cwd })
    expect(stdout).toContain('code-gone')
  })

  it('says which ref git does not know', async () => {
    const args = ['check', 'boeken/wio.yaml', '--baseline-ref', 'v9']
    const { status, stderr } = await run(args, { cwd: await repository() })
    expect(stderr).toContain('git kent “v9” niet')
    expect(status).toBe(3)
  })

  it('says that the codebook was not there yet', async () => {
    const cwd = await repository()
    await writeFile(path.join(cwd, 'boeken/nieuw.yaml'), second)
    const args = ['check', 'boeken/nieuw.yaml', '--baseline-ref', 'v1']
    const { status, stderr } = await run(args, { cwd })
    expect(stderr).toContain('boeken/nieuw.yaml was er nog niet in “v1”')
    expect(status).toBe(3)
  })

  it('says where there is no repository', async () => {
    const cwd = await folderWith({ 'wio.yaml': first })
    const { status, stderr } = await run(['check', 'wio.yaml', '--baseline-ref', 'HEAD'], { cwd })
    expect(stderr).toContain('wio.yaml staat niet in een map die git bijhoudt')
    expect(status).toBe(3)
  })

  it.each(['--output=gelukt.txt', '-v', ''])('refuses “%s”, which is no ref', async (ref) => {
    const cwd = await repository()
    const { status, stderr } = await run(['check', 'boeken/wio.yaml', `--baseline-ref=${ref}`], {
      cwd,
    })
    expect(stderr).toContain('kan geen naam van een versie in git zijn')
    expect(status).toBe(2)
  })

  it('tells at its place what was wrong with the codebook then', async () => {
    const cwd = await repository()
    await writeFile(path.join(cwd, 'boeken/wio.yaml'), first.replace('keywords', 'keyword'))
    git(cwd, 'commit', '-q', '-a', '-m', 'slip')
    await writeFile(path.join(cwd, 'boeken/wio.yaml'), second)
    const args = ['check', 'boeken/wio.yaml', '--baseline-ref', 'HEAD']
    const { status, stdout } = await run(args, { cwd })
    expect(stdout).toContain('HEAD:boeken/wio.yaml:3:24  fout  unknown-key')
    expect(stdout).not.toContain('code-gone')
    expect(status).toBe(3)
  })
})

describe('--baseline', () => {
  const files = { 'nu.yaml': second, 'toen.yaml': first }

  it('shows the same list of changes every time, before the findings', async () => {
    const cwd = await folderWith(files)
    const args = ['check', 'nu.yaml', '--baseline', 'toen.yaml', '--format', 'md']
    const { stdout } = await run(args, { cwd })
    expect(stdout).toMatch(/^# Wat er veranderde in nu\.yaml\n/u)
    expect(stdout.indexOf('Nieuwe codes')).toBeLessThan(stdout.indexOf('code-gone'))
    expect((await run(args, { cwd })).stdout).toBe(stdout)
  })

  it('says so where nothing changed', async () => {
    const cwd = await folderWith(files)
    const { status, stdout } = await run(['check', 'nu.yaml', '--baseline', 'nu.yaml'], { cwd })
    expect(stdout).toContain('Sinds versie 2 is er niets veranderd')
    expect(status).toBe(0)
  })

  it('says nothing of changes without it', async () => {
    const { stdout } = await run(['check', 'nu.yaml'], { cwd: await folderWith(files) })
    expect(stdout).not.toContain('eranderd')
  })

  it('says that the file is not there, and still checks the codebook', async () => {
    const cwd = await folderWith({ 'nu.yaml': 'codes:\n  rust: { label: Rust }\n' })
    const { status, stdout } = await run(['check', 'nu.yaml', '--baseline', 'toen.yaml'], { cwd })
    expect(stdout).toContain('toen.yaml:1:1  fout  missing-file')
    expect(stdout).toContain('no-keywords')
    expect(status).toBe(3)
  })

  it('does not call codes gone that could not be read', async () => {
    const cwd = await folderWith({ ...files, 'nu.yaml': `${first}  stuk: [\n` })
    const { status, stdout } = await run(['check', 'nu.yaml', '--baseline', 'toen.yaml'], { cwd })
    expect(stdout).toContain('yaml-')
    expect(stdout).not.toContain('code-gone')
    expect(status).toBe(1)
  })

  it('is of one codebook, and of one kind', async () => {
    const cwd = await folderWith(files)
    const both = ['check', 'nu.yaml', '--baseline', 'toen.yaml', '--baseline-ref', 'HEAD']
    expect(await run(both, { cwd })).toMatchObject({ status: 2 })
    const two = ['check', 'nu.yaml', 'toen.yaml', '--baseline', 'toen.yaml']
    expect(await run(two, { cwd })).toMatchObject({ status: 2 })
    expect(await run(['check', '.', '--baseline', 'toen.yaml'], { cwd })).toMatchObject({
      status: 2,
    })
  })

  it('has nothing to add where the codebook itself is not there', async () => {
    const cwd = await repository()
    await rm(path.join(cwd, 'boeken/wio.yaml'))
    const args = ['check', 'boeken/wio.yaml', '--baseline-ref', 'v1']
    const { status, stdout } = await run(args, { cwd })
    expect(stdout).toContain('missing-file')
    expect(stdout).not.toContain('eranderd')
    expect(status).toBe(3)
  })
})
