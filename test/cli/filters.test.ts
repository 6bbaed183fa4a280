import { expect, test } from 'vitest'
import { run } from './run.ts'
import { csvLines } from './tables.ts'

// What is in test/projects/telling stands in counting.test.ts.

/** The last row of a frequency table: interviews with a code and their base, turns with a code and theirs. */
async function totals(...filters: readonly string[]): Promise<string> {
  const lines = await csvLines(['freq', 'telling', ...filters])
  const [, , interviews, ofInterviews, , turns, ofTurns] = lines.at(-1)?.split(' | ') ?? []
  return `${interviews}/${ofInterviews} ${turns}/${ofTurns}`
}

test('a condition on an attribute keeps the transcripts that have the value', async () => {
  expect(await totals('--where', 'regio=Noord')).toBe('2/2 6/6')
  expect(await totals('--where', 'regio=Oost')).toBe('0/1 0/1')
})

test('the same name widens, another name narrows', async () => {
  expect(await totals('--where', 'regio=Oost', '--where', 'regio=Noord')).toBe('2/3 6/7')
  expect(await totals('--where', 'regio=Noord', '--where', 'jaar=2022')).toBe('1/1 2/2')
})

test('a condition on a year, speaker or role keeps those turns', async () => {
  expect(await totals('--where', 'jaar=2022')).toBe('2/3 3/5')
  expect(await totals('--where', 'spreker=VADER')).toBe('1/1 1/1')
  expect(await totals('--where', 'rol=ouder')).toBe('2/2 5/6')
  expect(await totals('--where', 'gesprek=A-1', '--where', 'spreker=MOEDER')).toBe('1/1 3/3')
})

test('a condition on a level or code keeps those codes and every base', async () => {
  // Thema proces: A-1: 1, 2, 3, A-3: 1, 2. With groep ouders: A-3: 1 is tempo, and gone.
  expect(await totals('--where', 'thema=proces')).toBe('2/4 5/9')
  expect(await totals('--where', 'thema=proces', '--where', 'groep=ouders')).toBe('2/4 4/9')
  expect(await totals('--where', 'code=ouders/proces/tijd')).toBe('1/4 2/9')
  expect(await totals('--where', 'code=ouders/proces')).toBe('2/4 4/9')
  expect(await totals('--where', 'draad=kalm')).toBe('2/4 4/9')
})

test('a name that a level and an attribute share is the level; with kenmerk: it is the attribute', async () => {
  expect(await totals('--where', 'groep=kinderen')).toBe('1/4 1/9')
  expect(await totals('--where', 'kenmerk:groep=kinderen')).toBe('1/2 2/3')
  expect(await totals('--where', 'attribute:groep=kinderen')).toBe('1/2 2/3')
})

test('freq tells which of the two it took for its rows', async () => {
  const { stderr } = await run(['freq', 'telling', '--rows', 'groep'])
  expect(stderr).toBe(
    '“groep” is hier het niveau van het codeboek; het kenmerk van je gesprekken heet kenmerk:groep\n',
  )
})

test('--source takes the keywords or the people', async () => {
  // Tagged: A-1: 4 and A-2: 2. Keywords: A-1: 1, 2, 3, A-3: 1, 2; what was rejected stays away.
  expect(await totals('--source', 'manual')).toBe('2/4 2/9')
  expect(await totals('--source', 'keyword')).toBe('2/4 5/9')
  expect(await totals('--source', 'all')).toBe('3/4 7/9')
})

test('--tagged-by takes the tags of these people only; keywords count on', async () => {
  // Keywords: A-1: 1, 2, 3, A-2: 1 and A-3: 1, 2. Anna rejects A-2: 1 and tags A-2: 2, as bram does; A-1: 4 is tagged in the text.
  expect(await totals('--tagged-by', 'anna')).toBe('3/4 6/9')
  expect(await totals('--tagged-by', 'bram')).toBe('3/4 7/9')
  expect(await totals('--tagged-by', 'bram, anna')).toBe('3/4 6/9')
  expect(await totals('--tagged-by', 'inline,anna')).toBe('3/4 7/9')
})

test('--tagged-by with --source leaves the tags alone, or the keywords without what these people rejected', async () => {
  expect(await totals('--tagged-by', 'bram', '--source', 'manual')).toBe('1/4 1/9')
  expect(await totals('--tagged-by', 'inline,bram', '--source', 'manual')).toBe('2/4 2/9')
  expect(await totals('--tagged-by', 'bram', '--source', 'keyword')).toBe('3/4 6/9')
  expect(await totals('--tagged-by', 'anna', '--source', 'keyword')).toBe('2/4 5/9')
  expect(await totals('--tagged-by', 'anna', '--source', 'keyword', '--rows', 'code')).toBe(
    '2/4 5/9',
  )
})

test.each(['freq', 'report', 'code', 'status', 'freq --columns regio'])(
  '%s refuses --tagged-by somebody who tagged nowhere',
  async (command) => {
    const refusal = async (name: string): Promise<string> => {
      const args = [...command.split(' '), 'telling', '--tagged-by', name]
      const { status, stdout, stderr } = await run(args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      return stderr.replace(/\s+/gu, ' ')
    }
    expect(await refusal('brma')).toContain(
      '“brma” heeft in deze gesprekken niets gecodeerd; bedoel je “bram”?',
    )
    expect(await refusal('zoë')).toContain(
      '“zoë” heeft in deze gesprekken niets gecodeerd; wel: anna, bram, inline',
    )
    expect(await refusal(',')).toContain('noem bij --tagged-by minstens één codeur')
  },
)

test('--tagged-by knows who tagged only in other transcripts than those that are read', async () => {
  const only = 'telling/interviews/a-3.txt --project telling --tagged-by anna --source manual'
  const { status, stderr } = await run(['freq', ...only.split(' ')])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('the report says whose tags it took', async () => {
  const { stdout } = await run(
    'report telling --tagged-by bram,anna --format md --lang nl'.split(' '),
  )
  expect(stdout).toMatch(
    /Handmatige tags en afwijzingen +\| alleen van bram en anna \(--tagged-by\)/u,
  )
  expect(stdout).toMatch(/Opties +\| \\\\?--tagged-by bram,anna /u)
  const all = await run('report telling --format md'.split(' '))
  expect(all.stdout).not.toContain('Handmatige tags en afwijzingen')
})

test('--negated leaves negated hits out or keeps only those', async () => {
  // Only “geen tijd” in A-1: 3 is negated.
  expect(await totals('--negated', 'exclude')).toBe('3/4 6/9')
  expect(await totals('--negated', 'only')).toBe('1/4 1/9')
  expect(await totals('--negated', 'include')).toBe('3/4 7/9')
})

/** Filters with the codings that they leave, as `transcript:turn code`. */
const filters: readonly (readonly [string, readonly string[]])[] = [
  ['--where regio=Zuid', ['A-2:2 ouders/houding/warmte', 'A-2:2 ouders/houding/warmte']],
  [
    '--where jaar=2022 --where thema=proces',
    ['A-3:1 kinderen/proces/tempo', 'A-3:2 ouders/proces/rust'],
  ],
  ['--where spreker=VADER', ['A-1:2 ouders/proces/tijd', 'A-1:2 ouders/proces/rust']],
  ['--negated only', ['A-1:3 ouders/proces/tijd']],
  ['--source manual --where regio=Noord', ['A-1:4 ouders/houding/warmte']],
  [
    '--tagged-by bram --where gesprek=A-2',
    ['A-2:1 ouders/houding/warmte', 'A-2:2 ouders/houding/warmte'],
  ],
]

test.each(filters)('code, freq --tidy and report understand %s alike', async (filter, codings) => {
  const args = ['telling', ...filter.split(' ')]
  const coded = await csvLines(['code', ...args])
  expect(
    coded.slice(1).map((line) => {
      const [transcript, turn, , , code] = line.split(' | ')
      return `${transcript}:${turn} ${code}`
    }),
  ).toEqual(codings)

  const tidy = await csvLines(['freq', ...args, '--tidy'])
  const [head = [], ...observations] = tidy.map((line) => line.split(' | '))
  const at = (name: string): number => head.indexOf(name)
  expect(
    observations
      .map((row) => `${row[at('transcript')]}:${row[at('turn')]} ${row[at('code')]}`)
      .filter((observation) => !observation.endsWith(' –'))
      .toSorted(),
  ).toEqual([...new Set(codings)].toSorted())

  const { stdout } = await run(['report', ...args, '--format', 'json'])
  const coded2 = new Set(codings.map((coding) => coding.split(' ')[0]))
  expect(new Set(stdout.match(/(?<="id": "p-)A-\d-\d(?=")/gu))).toEqual(
    new Set([...coded2].map((place) => passageOf(place ?? ''))),
  )
})

/** A passage of the report is named after its turn, counted from 1. */
function passageOf(place: string): string {
  const [transcript = '', turn = ''] = place.split(':')
  return `${transcript}-${Number(turn) + 1}`
}

test('kwic for a word and for a code obeys the filters too', async () => {
  const left = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await csvLines(['kwic', ...args])).slice(1)
  expect(await left('tijd', 'telling')).toEqual([
    'A-1 | 12 | ouder | Wij hadden | tijd | en rust.',
    'A-1 | 14 | ouder | Er was geen | tijd | .',
  ])
  expect(await left('tijd', 'telling', '--negated', 'exclude')).toEqual([
    'A-1 | 12 | ouder | Wij hadden | tijd | en rust.',
  ])
  expect(await left('tijd', 'telling', '--negated', 'only')).toEqual([
    'A-1 | 14 | ouder | Er was geen | tijd | .',
  ])
  expect(await left('tijd', 'telling', '--source', 'manual')).toEqual([])
  expect(await left('rust', 'telling', '--where', 'rol=kind')).toEqual([
    'A-3 | 12 | kind | – | Rust | vond ik ook fijn.',
  ])
  expect(await left('ouders/proces/tijd', 'telling', '--negated', 'only')).toEqual([
    'A-1 | 14 | ouder | Er was geen | tijd | .',
  ])
})

test('kwic leaves the interviewer out unless asked', async () => {
  const hits = async (...more: readonly string[]): Promise<number> =>
    (await csvLines(['kwic', 'rust', 'telling', ...more])).length - 1
  expect(await hits()).toBe(4)
  expect(await hits('--interviewer')).toBe(5)
})

test('status counts the transcripts that are left', async () => {
  const { stdout } = await run('status telling --where jaar=2022'.split(' '))
  const years = stdout.slice(stdout.indexOf('Per jaar'))
  expect(years).toContain('2022             3')
  expect(years).not.toContain('2021')
})

test('a value is taken as it is written before one that differs in case', async () => {
  const [, , ...all] = await csvLines(
    'freq regiospel --rows regio --zeros --count interviews'.split(' '),
  )
  expect(all).toHaveLength(2)
  const found = async (value: string): Promise<string | undefined> =>
    (await csvLines(['code', 'regiospel', '--where', `regio=${value}`]))[1]?.split(' | ')[0]
  expect(await found('tilburg')).toBe('S-1')
  expect(await found('Tilburg')).toBe('S-2')
})
