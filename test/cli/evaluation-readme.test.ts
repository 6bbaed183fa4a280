import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './run.ts'

/** The commands of a README that evaluate, each with what it says they print. */
function shown(
  page: string,
): readonly { readonly args: readonly string[]; readonly prints: string }[] {
  const example = /```sh\nrodedraad (?<args>evaluate [^\n]+)\n```\n\n```\n(?<prints>.*?)\n```\n/gsu
  return [...readFileSync(page, 'utf8').matchAll(example)].map(({ groups }) => ({
    args: (groups?.args ?? '').split(' '),
    prints: groups?.prints ?? '',
  }))
}

test.each(['README.md', 'README.nl.md'])('%s shows an evaluation as it is', async (page) => {
  const examples = shown(page)
  expect(examples).toHaveLength(1)
  for (const { args, prints } of examples) {
    const { status, stdout, stderr } = await run(args, { cwd: process.cwd(), columns: 100 })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`${prints}\n`)
  }
})
