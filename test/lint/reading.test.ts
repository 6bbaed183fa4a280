import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'

/** How the code that reads names a rule where it says something. */
const said = [
  /(?:\.error|\.warning|finding|report)\(\s*(?:source,\s*)?'(?<id>[a-z-]+)'/gu,
  /\b(?:rule|fileDiagnostic\(\w+,)(?::|) '(?<id>[a-z-]+)'/gu,
  /onlyOnce\(.*'(?<id>[a-z-]+)'/gu,
]

function idsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true })
  return names
    .filter((name) => name.endsWith('.ts') && !name.startsWith('rules'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .flatMap((code) => said.flatMap((pattern) => [...code.matchAll(pattern)]))
    .map(({ groups = {} }) => groups.id ?? '')
}

const saidInReading = new Set(['src/read', 'src/store', 'src/cli', 'src/lint'].flatMap(idsIn))

test('what is said in reading has a rule, with its manual', () => {
  const known = rules.filter(({ check }) => check.by === 'reading').map(({ id }) => id)
  // What stands in a file that only resolve reads, check never sees.
  known.push('decisions')
  expect([...saidInReading].filter((id) => !known.includes(id))).toEqual([])
})

test('a rule that is found in reading is said there', () => {
  const ids = rules.filter(({ check }) => check.by === 'reading').map(({ id }) => id)
  expect(ids.filter((id) => !saidInReading.has(id))).toEqual([])
})
