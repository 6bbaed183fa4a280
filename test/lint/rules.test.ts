import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'
import { markdown } from '../../src/render/markdown.ts'
import { rulesReport } from '../../src/report/rules-report.ts'
import { checkExample } from './examples.ts'

interface Found {
  readonly diagnostics: readonly { readonly rule: string; readonly severity: string }[]
}

function parsed(json: string): Found {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the schema of our own output
  return JSON.parse(json)
}

async function found(example: (typeof rules)[number]['wrong']): Promise<Found['diagnostics']> {
  const { stdout, stderr } = await checkExample(example, '--format', 'json')
  expect(stderr).toBe('')
  return parsed(stdout).diagnostics
}

/** The lines of a rule, as the screen shows them. */
async function shown(rule: (typeof rules)[number]): Promise<string> {
  const { stdout } = await checkExample(rule.wrong)
  const findings = stdout.split('\n\n').filter((part) => part.includes(`  ${rule.id}  `))
  return findings.join('\n\n')
}

describe.each(rules)('$id', (rule) => {
  const { id, severity, wrong, right } = rule

  it('finds what is wrong in its example, as grave as it says', async () => {
    const own = (await found(wrong)).filter((one) => one.rule === id)
    expect(own.length).toBeGreaterThan(0)
    for (const one of own) expect(one.severity).toBe(severity)
  })

  it('finds nothing in the example that is right', async () => {
    expect((await found(right)).filter((one) => one.rule === id)).toEqual([])
  })

  it('leaves no error in the example that is right', async () => {
    expect((await found(right)).filter((one) => one.severity === 'error')).toEqual([])
  })
})

test('every rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

test('every rule has its own file, named after it', () => {
  for (const { id } of rules) {
    expect(readFileSync(`src/lint/rules/${id}.ts`, 'utf8')).toContain(`id: '${id}'`)
  }
})

test('codebooks/rules.md tells every rule, with what the program really prints', async () => {
  const lines = new Map<string, string>()
  for (const rule of rules) lines.set(rule.id, await shown(rule))
  const page = await Promise.resolve(markdown(rulesReport(rules, lines), 'nl'))
  await expect(page).toMatchFileSnapshot('../../codebooks/rules.md')
})
