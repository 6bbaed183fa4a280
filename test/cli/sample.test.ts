import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it, test } from 'vitest'
import { run } from './run.ts'
import { taggedProject } from './tagged-project.ts'

type Row = Readonly<Record<string, string>>

async function drawn(cwd: string, ...args: readonly string[]): Promise<readonly Row[]> {
  const { status, stdout } = await run(['sample', ...args], { cwd })
  expect(status).toBe(0)
  const [head = [], ...lines] = parse(stdout)
  return lines.map((line) => Object.fromEntries(line.map((cell, at) => [head[at] ?? '', cell])))
}

function places(rows: readonly Row[]): readonly string[] {
  return rows.map(({ gesprek, beurt, code }) => [gesprek, beurt, code].join(' '))
}

/** Writes a sample with what somebody made of it, and evaluates it: right, wrong, missed of a code. */
async function estimated(
  cwd: string,
  rows: readonly Row[],
  { args = [], delimiter = ',' }: { args?: readonly string[]; delimiter?: string } = {},
): Promise<(code: string) => readonly number[]> {
  await writeFile(path.join(cwd, 'judged.csv'), stringify([...rows], { header: true, delimiter }))
  const { status, stdout, stderr } = await run(
    ['evaluate', '--sample', 'judged.csv', '--format', 'csv', ...args],
    { cwd },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const lines = parse(stdout)
  return (code) => {
    const line = lines.find(
      ([what, negated, id]) => `${what} ${negated} ${id}` === `code include ${code}`,
    )
    return (line ?? []).slice(5, 8).map(Number)
  }
}

function judged(
  rows: readonly Row[],
  yes: readonly string[],
  no: readonly string[],
): readonly Row[] {
  return rows.map((row, at) => {
    const place = places(rows)[at] ?? ''
    return { ...row, oordeel: yes.includes(place) ? 'ja' : no.includes(place) ? 'nee' : '' }
  })
}

describe('a sample', () => {
  it('has the turns in which keywords hit and those in which they do not, with all that is said', async () => {
    const rows = await drawn(await taggedProject(), '--code', 'rust')
    const hits = rows.filter(({ treffer }) => treffer === 'ja')
    expect(places(hits).toSorted()).toEqual([
      'a 1 rust',
      'a 3 rust',
      'a 5 rust',
      'a 7 rust',
      'b 1 rust',
      'c 1 rust',
    ])
    expect(places(rows.filter(({ treffer }) => treffer === 'nee')).toSorted()).toEqual([
      'a 9 rust',
      'b 3 rust',
      'b 5 rust',
    ])
    expect(rows.find(({ beurt }) => beurt === '7')).toMatchObject({
      regel: '19',
      naam: 'Rust',
      citaat: 'Geen rust op school.',
      oordeel: '',
    })
  })

  it('is as large as asked for, and of every interview where that is possible', async () => {
    const cwd = await taggedProject()
    const rows = await drawn(cwd, '--code', 'rust', '--hits', '3', '--without', '2')
    expect(rows).toHaveLength(5)
    const hits = rows.filter(({ treffer }) => treffer === 'ja')
    expect(new Set(hits.map(({ gesprek }) => gesprek))).toEqual(new Set(['a', 'b', 'c']))
  })

  it('says where there were not enough', async () => {
    const { stderr } = await run(['sample', '--hits', '1', '--without', '5'], {
      cwd: await taggedProject(),
    })
    expect(stderr).toBe(
      'bij 1 van de 3 codes zijn er minder dan 1 beurten met een treffer; die staan er dan allemaal in\nbij 1 van de 3 codes zijn er minder dan 5 beurten zonder treffer; die staan er dan allemaal in\n',
    )
  })

  it('is the same for the same seed, also where the files have other names, and another for another', async () => {
    const cwd = await taggedProject()
    const args = ['--hits', '2', '--without', '2'] as const
    const first = places(await drawn(cwd, ...args, '--seed', '7'))
    await rename(path.join(cwd, 'interviews/a.txt'), path.join(cwd, 'interviews/z.txt'))
    expect(places(await drawn(cwd, ...args, '--seed', '7'))).toEqual(first)
    const others = await Promise.all(
      ['8', '9', '10'].map((seed) => drawn(cwd, ...args, '--seed', seed)),
    )
    expect(others.map(places)).not.toEqual([first, first, first])
  })

  it('draws of a code what it draws of it beside others', async () => {
    const cwd = await taggedProject()
    const args = ['--hits', '2', '--without', '2'] as const
    const alone = places(await drawn(cwd, ...args, '--code', 'rust'))
    const beside = places(await drawn(cwd, ...args)).filter((place) => place.endsWith(' rust'))
    expect(beside.toSorted()).toEqual(alone.toSorted())
  })

  it('does not tell a blind judge where keywords hit', async () => {
    const [row = {}] = await drawn(await taggedProject(), '--blind')
    expect(Object.keys(row)).toEqual([
      'nr',
      'gesprek',
      'regel',
      'beurt',
      'code',
      'naam',
      'citaat',
      'oordeel',
      'trekking',
    ])
  })

  it('is of turns in which all codes are judged, if so many are asked for', async () => {
    const rows = await drawn(await taggedProject(), '--n', '4')
    expect(rows.map(({ code }) => code)).toEqual(['', '', '', ''])
    expect(new Set(rows.map(({ gesprek }) => gesprek))).toEqual(new Set(['a', 'b', 'c']))
  })
})

// The strata of rust, with hits: 4 turns of a, 1 of b, 1 of c; without: 1 of a, 2 of b.
describe('a judged sample', () => {
  it('comes to the numbers of who judged everything', async () => {
    const cwd = await taggedProject()
    const rows = await drawn(cwd, 'interviews/a.txt', 'interviews/b.txt', '--project', '.')
    const yes = ['a 1 rust', 'a 3 rust', 'a 7 rust', 'a 9 rust', 'b 3 school', 'b 5 school']
    const no = places(rows).filter((place) => !yes.includes(place))
    const of = await estimated(cwd, judged(rows, yes, no), {
      args: ['interviews/a.txt', 'interviews/b.txt', '--project', '.'],
    })
    expect(of('rust')).toEqual([3, 2, 1])
    expect(of('school')).toEqual([1, 1, 1])
  })

  it('is weighted by what each turn stands for, by interview', async () => {
    const cwd = await taggedProject()
    const rows = await drawn(cwd, '--code', 'rust')
    const half = judged(
      rows,
      ['a 1 rust', 'c 1 rust', 'a 9 rust'],
      ['a 5 rust', 'b 1 rust', 'b 3 rust'],
    )
    // Two of the four hits in a: 2 each; the others 1. Missed: the one turn without a hit in a.
    expect((await estimated(cwd, half))('rust')).toEqual([3, 3, 1])
  })

  it('is weighted over all interviews where one was not judged', async () => {
    const cwd = await taggedProject()
    const rows = await drawn(cwd, '--code', 'rust', '--blind')
    const half = judged(rows, ['a 1 rust'], ['a 5 rust', 'b 1 rust', 'a 9 rust'])
    // Three of six hits: 2 each.
    expect((await estimated(cwd, half, { delimiter: ';' }))('rust')).toEqual([2, 4, 0])
  })

  it('may tell which codes turns have', async () => {
    const cwd = await taggedProject()
    const rows = await drawn(cwd, '--n', '100')
    const codes = new Map([
      ['a 1 ', 'rust'],
      ['b 3 ', 'school; dieren'],
    ])
    const all = rows.map((row, at) => ({
      ...row,
      oordeel: codes.get(places(rows)[at] ?? '') ?? '-',
    }))
    const of = await estimated(cwd, all)
    expect(of('rust')).toEqual([1, 5, 0])
    expect(of('dieren')).toEqual([0, 0, 1])
  })
})

test.each([
  [
    'a judgement that is none',
    { oordeel: 'misschien' },
    '“misschien” is geen oordeel; schrijf ja of nee, of laat het leeg',
  ],
  ['a code that is not there', { oordeel: 'ja', code: 'rsut' }, 'onbekende code “rsut”'],
  [
    'a turn that is not there',
    { oordeel: 'ja', beurt: '99' },
    'gesprek “a” heeft geen beurt 99 die meetelt',
  ],
  ['no number', { oordeel: 'ja', beurt: 'x' }, '“x” is geen beurtnummer'],
])('%s is said at its line', async (_, change, message) => {
  const cwd = await taggedProject()
  const rows = await drawn(cwd, '--code', 'rust', '--where', 'regio=Noord')
  const spoilt = rows.map((row, at) => (at === 1 ? { ...row, ...change } : row))
  await writeFile(path.join(cwd, 'judged.csv'), stringify(spoilt, { header: true }))
  const { status, stderr } = await run(
    ['evaluate', '--sample', 'judged.csv', '--where', 'regio=Noord'],
    { cwd },
  )
  expect({ status, stderr }).toEqual({ status: 3, stderr: `rodedraad: judged.csv:3: ${message}\n` })
})

test('a sample that was drawn from something else, or not judged, is refused', async () => {
  const cwd = await taggedProject()
  const rows = await drawn(cwd, '--code', 'rust')
  await writeFile(path.join(cwd, 'judged.csv'), stringify([...rows], { header: true }))
  const evaluate = async (...args: readonly string[]): Promise<string> =>
    (await run(['evaluate', '--sample', 'judged.csv', ...args], { cwd })).stderr
  expect(await evaluate()).toContain('in judged.csv is nog niets beoordeeld')
  expect(await evaluate('--unit', 'sentence')).toContain(
    'is niet uit deze gesprekken met dit codeboek getrokken',
  )
  expect(await evaluate('--coder', 'anna')).toContain('geef --coder of --sample, niet allebei')
  await writeFile(path.join(cwd, 'judged.csv'), 'a,b\n1,2\n')
  expect(await evaluate()).toContain('judged.csv:1: de kolom “gesprek” ontbreekt')
})
