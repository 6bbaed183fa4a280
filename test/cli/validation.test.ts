import { describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { taggedProject } from './tagged-project.ts'

const never = 'De trefwoorden zijn nooit gevalideerd'
const note = '† Trefwoorden nooit gevalideerd'

/** Also a code that only transcripts with another attribute can have. */
const limited = `codebook: klein
codes:
  rust: { label: Rust, keywords: [rust] }
  strand: { label: Strand, applies_to: { regio: Kust }, keywords: [zee] }
  hand: { label: Hand, applies_to: { regio: Kust }, manual: true }
`
const coast = '---\nid: d\nregio: Kust\n---\nMOEDER: Rust aan zee.\n'

async function shown(cwd: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout } = await run(args, { cwd })
  expect(status).toBe(0)
  return stdout.replaceAll(/\n(?=\S)/gu, ' ')
}

describe('a table of codes', () => {
  it('marks those whose keywords nobody could judge, and explains the mark', async () => {
    const cwd = await taggedProject({
      'codebook.yaml': limited,
      'interviews/d.txt': coast,
      'tags/anna/b.csv': 'code,status,quote,start,end\n',
      'tags/bram/d.csv': 'code,status,quote,start,end\nhand,tag,Rust,34,38\n',
    })
    for (const table of [await shown(cwd, 'freq', '--zeros'), await shown(cwd, 'report')]) {
      expect(table).toMatch(/Strand† /u)
      expect(table).toMatch(/(?:Rust|Hand) /u)
      expect(table).not.toMatch(/Rust†|Hand†/u)
      expect(table).toContain(note)
      expect(table).not.toContain(never)
    }
    expect(await shown(cwd, 'report')).toMatch(/Trefwoorden gevalideerd +1 van de 2 codes/u)
  })

  it('has no mark where all were', async () => {
    const table = await shown(await taggedProject(), 'freq')
    expect(table).not.toContain('†')
    expect(table).not.toContain(never)
  })

  it('says it once where nobody finished anything, and not where only tags count', async () => {
    const cwd = await taggedProject()
    const table = await shown(cwd, 'freq', 'interviews/c.txt', '--project', '.')
    expect(table).not.toContain('†')
    expect(table).toContain(never)
    expect(
      await shown(cwd, 'freq', 'interviews/c.txt', '--project', '.', '--source', 'manual'),
    ).not.toContain(never)
    expect(
      await shown(cwd, 'freq', 'interviews/c.txt', '--project', '.', '--rows', 'regio'),
    ).not.toContain(never)
  })

  it('has the mark for programs too', async () => {
    const cwd = await taggedProject({
      'codebook.yaml': limited,
      'interviews/d.txt': coast,
      'tags/anna/b.csv': 'code,status,quote,start,end\n',
    })
    const { stdout } = await run(['freq', '--format', 'json'], { cwd })
    expect(stdout).toContain('"mark": "†"')
    const csv = await run(['freq', '--format', 'csv'], { cwd })
    expect(csv.stdout).not.toContain('†')
  })
})
