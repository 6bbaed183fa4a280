import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projects, run } from './run.ts'

const bin = fileURLToPath(new URL('../../bin/rodedraad.js', import.meta.url))
const built = existsSync(fileURLToPath(new URL('../../dist/program/main.js', import.meta.url)))

interface Ended {
  readonly failed: boolean
  readonly stdout: string
  readonly stderr: string
}

/** Threads need the built program, for they start from a file of it. */
function freq(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const around = { cwd: projects, env: { NO_COLOR: '1' } }
    execFile(process.execPath, [bin, 'freq', ...args], around, (error, stdout, stderr) => {
      resolve({ failed: error !== null, stdout, stderr })
    })
  })
}

test.for([
  '--count hits',
  '--rows thema --columns spreker --count words --format csv',
  '--rows gesprek --columns jaar --where regio=Noord --format json',
])('freq %s gives the same bytes on one thread and on two', async (line, { skip }) => {
  const options = line.split(' ')
  if (!built) skip('dist is missing: run npm run build')
  const one = await freq('telling', ...options, '--threads', '1')
  expect(one).toMatchObject({ failed: false, stderr: '' })
  expect(one.stdout).not.toBe('')
  expect(await freq('telling', ...options, '--threads', '2')).toEqual(one)
})

test('what is wrong with files is told the same by two threads', async ({ skip }) => {
  if (!built) skip('dist is missing: run npm run build')
  const files = ['a-1', 'a-2', 'weg'].map((name) => path.join('telling/interviews', `${name}.txt`))
  const args = [...files, '--project', 'telling', '--threads']
  const one = await freq(...args, '1')
  expect(one).toMatchObject({ failed: true, stdout: '' })
  expect(one.stderr).toContain('weg.txt:1:1  fout')
  expect(await freq(...args, '2')).toEqual(one)
})

test.each(['0', '-1', '1.5', 'twee', '65', ''])('--threads %j is a wrong use', async (threads) => {
  const { status, stdout, stderr } = await run(['freq', 'telling', `--threads=${threads}`])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(`“${threads}” is geen aantal van 1 tot 64`)
})
