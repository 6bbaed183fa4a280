import { describe, expect, it } from 'vitest'
import { type Run, run, folderWith } from '../cli/run.ts'

const codebook = 'codes:\n  a:\n    label: A\n  b:\n    label: B\n'

async function check(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Run> {
  return run(['check', ...args], { cwd: await folderWith(files) })
}

/** `file:line rule` of each finding. */
function found({ stdout }: Run): readonly string[] {
  const heads = stdout.matchAll(/^(?<at>\S+:\d+):\d+ {2}\S+ {2}(?<rule>[a-z-]+) {2}/gmu)
  return [...heads].map(({ groups }) => `${groups?.at ?? ''} ${groups?.rule ?? ''}`)
}

describe('check: in a project', () => {
  const project = (settings: string): Readonly<Record<string, string>> => ({
    'rodedraad.yaml': `codebook: c.yaml\ncheck: ${settings}\n`,
    'c.yaml': codebook,
  })

  it('switches a rule off', async () => {
    const checked = await check(project('{ no-keywords: off }'))
    expect(found(checked).filter((one) => one.includes('no-keywords'))).toEqual([])
    expect(checked.status).toBe(0)
  })

  it('makes an error a warning, which does not fail, unless there are too many', async () => {
    const files = project('{ no-keywords: warning }')
    const checked = await check(files)
    expect(checked.stdout).toContain('c.yaml:2:3  waarschuwing  no-keywords')
    expect(checked.status).toBe(0)
    expect((await check(files, '--max-warnings', '0')).status).toBe(1)
  })

  it('holds for a codebook in it that is named by itself', async () => {
    const checked = await check(project('{ no-keywords: off }'), 'c.yaml')
    expect(found(checked).filter((one) => one.includes('no-keywords'))).toEqual([])
  })

  it('holds for such a codebook wherever one stands, and its transcripts are left alone', async () => {
    const cwd = await folderWith({
      'p/rodedraad.yaml': 'codebook: c.yaml\ncheck: { no-keywords: off }\n',
      'p/c.yaml': codebook,
      'p/interviews/a.txt': 'Een gesprek zonder sprekers.\n',
    })
    const outside = await run(['check', 'p/c.yaml'], { cwd })
    expect(outside.stdout).not.toMatch(/no-keywords|no-speakers/u)
    const inside = await run(['check', 'c.yaml'], { cwd: `${cwd}/p` })
    expect(inside.stdout).not.toMatch(/no-keywords|no-speakers/u)
    expect((await run(['check', 'p'], { cwd })).stdout).toContain('no-speakers')
  })

  it('names a rule that does not exist, and means', async () => {
    const checked = await check(project('{ no-keyword: off }'))
    expect(found(checked)).toContain('rodedraad.yaml:2 unknown-rule')
    expect(checked.stdout).toContain('→ bedoel je “no-keywords”?')
    expect(checked.status).toBe(1)
  })

  it('cannot take an error back that stops every command', async () => {
    const checked = await check({
      ...project('{ unknown-key: off }'),
      'c.yaml': 'codes:\n  a: { label: A, keyword: [rust] }\n',
    })
    expect(found(checked)).toContain('rodedraad.yaml:2 fixed-severity')
    expect(found(checked)).toContain('c.yaml:2 unknown-key')
  })

  it('says what a rule can be', async () => {
    expect((await check(project('{ no-keywords: no }'))).stdout).toContain(
      '“no” kan hier niet; kies uit off, info, warning, error',
    )
  })
})

describe('# rodedraad-ignore', () => {
  const at = (comment: string): string => codebook.replace('  b:', `  b: ${comment}`)

  it('silences one rule on one line', async () => {
    const checked = await check(
      { 'c.yaml': at('# rodedraad-ignore no-keywords: komt nog') },
      'c.yaml',
    )
    const own = found(checked).filter((one) => /no-keywords|ignore/u.test(one))
    expect(own).toEqual(['c.yaml:2 no-keywords'])
  })

  it('needs a reason', async () => {
    const checked = await check({ 'c.yaml': at('# rodedraad-ignore no-keywords') }, 'c.yaml')
    expect(found(checked)).toContain('c.yaml:4 no-keywords')
    expect(found(checked)).toContain('c.yaml:4 ignore-without-reason')
  })

  it('is told where it silences nothing', async () => {
    const checked = await check(
      { 'c.yaml': `# rodedraad-ignore no-keywords: vroeger\nversion: "1"\n${codebook}` },
      'c.yaml',
    )
    expect(found(checked)).toContain('c.yaml:1 unused-ignore')
  })

  it('names a rule that exists', async () => {
    const checked = await check({ 'c.yaml': at('# rodedraad-ignore no-keyword: tja') }, 'c.yaml')
    expect(found(checked)).toContain('c.yaml:4 unknown-rule')
  })

  it('cannot silence what stops every command', async () => {
    const broken = codebook.replace('label: B', 'lable: B # rodedraad-ignore unknown-key: mag')
    const checked = await check({ 'c.yaml': broken }, 'c.yaml')
    expect(found(checked)).toContain('c.yaml:5 unknown-key')
    expect(found(checked)).toContain('c.yaml:5 fixed-severity')
  })

  it('holds in the project file too', async () => {
    const checked = await check({
      'rodedraad.yaml':
        'codebook: c.yaml\n# rodedraad-ignore unknown-rule: van later\ncheck: { nieuw: off }\n',
      'c.yaml': codebook,
    })
    expect(found(checked).filter((one) => one.startsWith('rodedraad.yaml'))).toEqual([])
  })
})
