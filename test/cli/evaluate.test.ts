import { parse } from 'csv-parse/sync'
import { describe, expect, it, test } from 'vitest'
import { folderWith, run } from './run.ts'
import { taggedProject } from './tagged-project.ts'

/** The numbers of a line of the csv, by the names of its columns. */
async function measured(
  ...args: readonly string[]
): Promise<(what: string, negated?: string) => Readonly<Record<string, string | undefined>>> {
  const cwd = await taggedProject()
  const { status, stdout, stderr } = await run(
    ['evaluate', '--format', 'csv', '--lang', 'en', ...args],
    { cwd },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [head = [], ...lines] = parse(stdout)
  const rows = lines.map((line) =>
    Object.fromEntries(line.map((cell, at) => [head[at] ?? '', cell])),
  )
  return (what, negated = 'include') =>
    rows.find((row) => {
      const names = [row.Keyword, row.Code, row.What].filter((name) => name !== '')
      return names[0] === what && row['Negated hits'] === negated
    }) ?? {}
}

function counts(row: Readonly<Record<string, string | undefined>>): readonly number[] {
  return ['Right', 'Wrong', 'Missed'].map((name) => Number(row[name]))
}

function scores(row: Readonly<Record<string, string | undefined>>): readonly string[] {
  return ['Precision', 'Recall', 'F1'].map((name) => Number(row[name]).toFixed(4))
}

// Worked out by hand from the turns of the project.
describe('keywords beside a person', () => {
  it('are counted by turn and code: right, wrong and missed, also where the person rejected them', async () => {
    const row = await measured()
    expect(counts(row('rust'))).toEqual([3, 2, 1])
    expect(counts(row('school'))).toEqual([1, 1, 1])
    expect(row('dieren')).toEqual({})
  })

  it('have precision, recall and F1, micro and macro', async () => {
    const row = await measured()
    expect(scores(row('rust'))).toEqual(['0.6000', '0.7500', '0.6667'])
    expect(scores(row('school'))).toEqual(['0.5000', '0.5000', '0.5000'])
    expect(counts(row('micro'))).toEqual([4, 3, 2])
    // 4/7, 4/6, 8/13; and the means of the two codes.
    expect(scores(row('micro'))).toEqual(['0.5714', '0.6667', '0.6154'])
    expect(scores(row('macro'))).toEqual(['0.5500', '0.6250', '0.5833'])
  })

  it('are measured without negated hits beside it', async () => {
    const row = await measured()
    expect(counts(row('rust', 'exclude'))).toEqual([2, 2, 2])
    expect(counts(row('school', 'exclude'))).toEqual([1, 0, 1])
    expect(counts(row('micro', 'exclude'))).toEqual([3, 2, 3])
  })

  it('are measured one by one, with what the code would be without', async () => {
    const row = await measured()
    const gains = (keyword: string): readonly number[] =>
      ['Alone right', 'Alone wrong', 'ΔF1'].map((name) => Number(row(keyword)[name]))
    expect(counts(row('kalm'))).toEqual([1, 1, 3])
    // Without “kalm” 3 right, 1 wrong, 1 missed: 6/8 instead of 6/9.
    expect(gains('kalm')).toEqual([0, 1, 6 / 9 - 6 / 8])
  })

  it('have an interval of Wilson where shares are counted: 3 of 5', async () => {
    const rust = (await measured())('rust')
    expect(Number(rust['Precision from'])).toBeCloseTo(0.2307, 4)
    expect(Number(rust['Precision to'])).toBeCloseTo(0.8824, 4)
  })

  it('are held against sentences too', async () => {
    expect(counts((await measured('--unit', 'sentence'))('rust'))).toEqual([3, 2, 1])
  })

  it('are measured of one code, and in one region', async () => {
    expect((await measured('--code', 'rust'))('school')).toEqual({})
    expect(counts((await measured('--where', 'regio=Noord'))('rust'))).toEqual([3, 1, 1])
  })
})

describe('the report of an evaluation', () => {
  it('says what was judged, and what is not finished', async () => {
    const { stdout } = await run(['evaluate'], { cwd: await taggedProject() })
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'anna heeft 2 gesprekken afgerond, met 8 beurten. Daarin gaf anna 6 keer een code aan een beurt, en vonden trefwoorden er 7 keer een. Een beurt zonder tag telt als nee. Niet meegeteld: 1 gesprek dat nog niet af is.',
    )
  })

  it('names a number by its group alone where it has no name of its own', async () => {
    const { stdout } = await run(['evaluate', '--format', 'md'], { cwd: await taggedProject() })
    expect(stdout).toContain(
      '| Code | Goed | Fout | Gemist | Precisie | Precisie: 95% | Volledigheid |',
    )
  })

  it('names the line of a keyword in the codebook', async () => {
    const { stdout } = await run(['evaluate'], { cwd: await taggedProject() })
    expect(stdout).toMatch(/^kalm +Rust +codebook\.yaml:7 +1 +1 /mu)
  })

  it('quotes what was missed and what is wrong, and none where none is asked for', async () => {
    const cwd = await taggedProject()
    const { stdout } = await run(['evaluate'], { cwd })
    expect(stdout).toContain('│ Even niks doen.\n│ — a, ouder, regel 23\n')
    expect(stdout).toContain('│ De rust van de brug is weg.\n│ — a, ouder, regel 15: “rust”\n')
    const silent = await run(['evaluate', '--quotes', '0'], { cwd })
    expect(silent.stdout).not.toContain('Even niks')
  })

  it('tells which words stand out in what was missed, if that is in more than one interview', async () => {
    const tagged = (words: string): string =>
      `code,status,quote,start,end\nrust,tag,"${words}",22,${22 + words.length}\n`
    const turn = (id: string, words: string): string => `---\nid: ${id}\n---\nMOEDER: ${words}\n`
    const cwd = await taggedProject({
      'interviews/d.txt': turn('d', 'We gingen samen vissen.'),
      'interviews/e.txt': turn('e', 'Elke zondag vissen.'),
      'tags/anna/d.csv': tagged('We gingen samen vissen.'),
      'tags/anna/e.csv': tagged('Elke zondag vissen.'),
      'tags/anna/d.finished': '',
      'tags/anna/e.finished': '',
    })
    const { stdout, stderr } = await run(['evaluate'], { cwd })
    expect(stderr).toBe('')
    expect(stdout).toContain('Woorden die hier opvallen, met G²: vissen (')
  })

  it('says why there is no number, and never NaN', async () => {
    const cwd = await taggedProject()
    const { stdout } = await run(['evaluate', '--negated', 'only', '--where', 'regio=Zuid'], {
      cwd,
    })
    expect(stdout).toContain('– bij precisie: de trefwoorden vonden de code nergens.')
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/u)
  })

  test.each(['text', 'md', 'csv', 'html', 'json'])(
    'comes as %s, the same every time',
    async (format) => {
      const cwd = await taggedProject()
      const first = await run(['evaluate', '--format', format], { cwd })
      expect(first).toMatchObject({ status: 0, stderr: '' })
      expect(await run(['evaluate', '--format', format], { cwd })).toEqual(first)
    },
  )
})

describe('the consensus is no independent coder', () => {
  const files = { 'tags/consensus/a.finished': '\n' }

  it('and not taken unless it is named or alone, which is said', async () => {
    const own = await run(['evaluate'], { cwd: await taggedProject() })
    const { stdout, stderr } = await run(['evaluate'], { cwd: await taggedProject(files) })
    expect(stdout).toBe(own.stdout)
    expect(stderr).toBe(
      '“consensus” doet niet mee: dat is geen onafhankelijke codeur; wil je dat toch, noem hem dan met --coder\n',
    )
    const cwd = await taggedProject(files)
    const named = await run(['evaluate', '--coder', 'consensus'], { cwd })
    expect(named).toMatchObject({ status: 0, stderr: '' })
    expect(named.stdout).toContain('consensus heeft 1 gesprek afgerond')
  })

  it('and may be chosen where there are several', async () => {
    const cwd = await taggedProject({ ...files, 'tags/bram/a.finished': '\n' })
    expect((await run(['evaluate'], { cwd })).stderr).toBe(
      'rodedraad: er is meer dan één codeur; kies er een met --coder: anna, bram, consensus\n',
    )
  })
})

describe('there is nothing to hold keywords against', () => {
  it('where nobody coded', async () => {
    const cwd = await folderWith({
      'x.yaml': 'codes: {a: {keywords: [rust]}}',
      'x.txt': 'A: rust\n',
    })
    const { status, stderr } = await run(['evaluate', 'x.txt', '--codebook', 'x.yaml'], { cwd })
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr:
        'rodedraad: in deze gesprekken heeft nog niemand gecodeerd; begin met “rodedraad tag <transcript> --coder <naam>”\n',
    })
  })

  it('where the coder has finished nothing', async () => {
    const cwd = await taggedProject()
    const { status, stderr } = await run(['evaluate', 'interviews/c.txt', '--project', '.'], {
      cwd,
    })
    expect(status).toBe(3)
    expect(stderr).toContain('“rodedraad tags finish <transcript> --coder anna”')
  })

  it('where it is not said who of several, or somebody who is not there', async () => {
    const cwd = await taggedProject({ 'tags/bram/a.finished': '\n' })
    expect(await run(['evaluate'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'rodedraad: er is meer dan één codeur; kies er een met --coder: anna, bram\n',
    })
    expect(await run(['evaluate', '--coder', 'ana'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'rodedraad: “ana” heeft in deze gesprekken niets gecodeerd; bedoel je “anna”?\n',
    })
  })
})
