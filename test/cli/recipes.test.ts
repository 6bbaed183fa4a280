import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { appendFile, chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, run } from './run.ts'

const readme = readFileSync('README.md', 'utf8')

/** The block of the README that begins with this line. */
function block(first: string): string {
  const lines = readme.slice(readme.indexOf(`\n${first}\n`) + 1).split('\n')
  return `${lines.slice(0, lines.indexOf('```')).join('\n')}\n`
}

/** Every command of rodedraad in a text, as arguments. */
function commandsOf(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/\brodedraad (?<args>check [^\n]+)/gu)].map(({ groups }) =>
    (groups?.args ?? '').split(' '),
  )
}

async function newProject(): Promise<string> {
  const cwd = await folderWith({})
  await run(['init'], { cwd })
  return cwd
}

/** With a slip in its codebook. */
async function spoilt(): Promise<string> {
  const cwd = await newProject()
  await appendFile(path.join(cwd, 'codebooks/wio.yaml'), 'threds: {}\n')
  return cwd
}

const hook = block('#!/bin/sh')

describe.each([
  '# .github/workflows/codebook.yml',
  '# .gitlab-ci.yml',
  '# .pre-commit-config.yaml',
  '#!/bin/sh',
])('the recipe %s', (first) => {
  const recipe = block(first)

  it('runs check, in a new project without an error', async () => {
    const cwd = await newProject()
    expect(commandsOf(recipe)).not.toEqual([])
    for (const args of commandsOf(recipe)) {
      expect(await run(args, { cwd })).toMatchObject({ status: 0, stderr: '' })
    }
  })

  it('fails where there is an error, but for what only reports it', async () => {
    const cwd = await spoilt()
    for (const args of commandsOf(recipe)) {
      expect((await run(args, { cwd })).status).toBe(args.includes('--exit-zero') ? 0 : 1)
    }
  })
})

test('the workflow of GitHub uploads the file that it made', () => {
  const steps = '/jobs/check/steps'
  const workflow = flat(parse(block('# .github/workflows/codebook.yml')))
  expect(workflow.get('/permissions/security-events')).toBe('write')
  expect(workflow.get(`${steps}/4/run`)).toContain(
    `-o ${String(workflow.get(`${steps}/5/with/sarif_file`))} `,
  )
  for (const step of [4, 5]) expect(workflow.get(`${steps}/${step}/if`)).toBe('${{ !cancelled() }}')
})

test('the job of GitLab hands in the file that it made', () => {
  const job = flat(parse(block('# .gitlab-ci.yml')))
  expect(job.get('/codebook/script/1')).toContain(
    `-o ${String(job.get('/codebook/artifacts/reports/junit'))}`,
  )
})

test('pre-commit runs for the project file and codebooks alone', () => {
  const config = flat(parse(block('# .pre-commit-config.yaml')))
  const files = new RegExp(String(config.get('/repos/0/hooks/0/files')), 'u')
  for (const name of ['rodedraad.yaml', 'codebooks/wio.yaml', 'codebooks/oud/a.yml'])
    expect(name).toMatch(files)
  for (const name of ['interviews/a.txt', 'x/rodedraad.yaml', 'codebooks/rules.md'])
    expect(name).not.toMatch(files)
})

test('the hook of git stops a commit with an error, and no other', async ({ skip }) => {
  if (!existsSync('dist/program/main.js')) skip('dist is missing: run npm run build')
  const bin = await folderWith({
    rodedraad: `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('bin/rodedraad.js')}" "$@"\n`,
  })
  await chmod(path.join(bin, 'rodedraad'), 0o755)
  const cwd = await newProject()
  const git = (...args: readonly string[]): void => {
    const who = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
    ]
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` }
    execFileSync('git', [...who, ...args], { cwd, env, stdio: 'pipe' })
  }
  git('init', '-q')
  await mkdir(path.join(cwd, '.git/hooks'), { recursive: true })
  await writeFile(path.join(cwd, '.git/hooks/pre-commit'), hook, { mode: 0o755 })
  git('add', '.')
  git('commit', '-q', '-m', 'first')
  await appendFile(path.join(cwd, 'codebooks/wio.yaml'), 'threds: {}\n')
  expect(() => {
    git('commit', '-q', '-a', '-m', 'second')
  }).toThrow('threds')
})

/** `/jobs/check/runs-on` → what stands there. */
function flat(json: unknown, at = ''): ReadonlyMap<string, unknown> {
  if (typeof json !== 'object' || json === null) return new Map([[at, json]])
  return new Map(Object.entries(json).flatMap(([key, value]) => [...flat(value, `${at}/${key}`)]))
}
