import { expect, test } from 'vitest'
import { run } from './run.ts'
import { csvLines } from './tables.ts'

// The project test/projects/telling, worked out by hand. Words per turn in brackets; the interviewer's are left out.
//
// A-1  ouders, Noord, 2021   MOEDER 1 (4) rust, rust · VADER 2 (5) tijd, rust · MOEDER 3 (4) geen tijd
//                            MOEDER 4 (4) tagged warmte in the text
// A-2  ouders, Zuid, 2022    MOEDER 1 (4) warm, rejected by anna · MOEDER 2 (4) tagged warmte by anna and by bram
// A-3  kinderen, Noord, 2022 KIND 1 (3) tempo · KIND 2 (5) rust
// A-4  kinderen, Oost, 2022  KIND 1 (5) nothing
//
// Base: 4 interviews, 4 + 2 + 2 + 1 = 9 turns, 17 + 8 + 8 + 5 = 38 words.
// A-1's interviewer asks “Was er rust?” (3), the others say 3, 3 and 4 words: 13 words in 4 turns.

const allCounts = ['interviews', 'turns', 'hits', 'words'].flatMap((count) => ['--count', count])

test('a turn counts once, a parent counts different turns, a rejected hit not, two coders once', async () => {
  expect(await csvLines(['freq', 'telling', '--zeros', ...allCounts])).toEqual([
    'Id | Code | Interviews | van | % | Beurten | van | % | Treffers | Woorden | van | %',
    // 1, 2, 3 and 4, A-2: 2, A-3: 2. Hits: six in proces and two in warmte.
    'ouders | Ouders | 3 | 4 | 0.75 | 6 | 9 | 0.667 | 8 | 26 | 38 | 0.684',
    // 1, 2, 3, A-3: 2; rust 3 turns and tijd 2 share one.
    'ouders/proces | Proces | 2 | 4 | 0.5 | 4 | 9 | 0.444 | 6 | 18 | 38 | 0.474',
    'ouders/proces/tijd | Tijd | 1 | 4 | 0.25 | 2 | 9 | 0.222 | 2 | 9 | 38 | 0.237',
    'ouders/proces/rust | Rust | 2 | 4 | 0.5 | 3 | 9 | 0.333 | 4 | 14 | 38 | 0.368',
    // What anna and bram tagged overlaps: one place.
    'ouders/houding | Houding | 2 | 4 | 0.5 | 2 | 9 | 0.222 | 2 | 8 | 38 | 0.211',
    'ouders/houding/warmte | Warmte | 2 | 4 | 0.5 | 2 | 9 | 0.222 | 2 | 8 | 38 | 0.211',
    'kinderen | Kinderen | 1 | 4 | 0.25 | 1 | 9 | 0.111 | 1 | 3 | 38 | 0.079',
    'kinderen/proces | Proces | 1 | 4 | 0.25 | 1 | 9 | 0.111 | 1 | 3 | 38 | 0.079',
    'kinderen/proces/tempo | Eigen tempo | 1 | 4 | 0.25 | 1 | 9 | 0.111 | 1 | 3 | 38 | 0.079',
    // Only for werkateliers, of which there are none: unknown, not nought.
    'netwerken | Netwerken | – | – | – | – | – | – | – | – | – | –',
    'netwerken/overleg | Overleg | – | – | – | – | – | – | – | – | – | –',
    '– | Minstens één hiervan | 3 | 4 | 0.75 | 7 | 9 | 0.778 | 9 | 29 | 38 | 0.763',
  ])
})

test('with --interviewer the interviewer is coded, counted and in the bases', async () => {
  const [head, , , , rust] = await csvLines(['freq', 'telling', '--interviewer', ...allCounts])
  expect(head).toContain('Interviews')
  // 9 + 4 turns, 38 + 13 words; “Was er rust?” is a turn of A-1 more, with 3 words.
  expect(rust).toBe(
    'ouders/proces/rust | Rust | 2 | 4 | 0.5 | 4 | 13 | 0.308 | 5 | 17 | 51 | 0.333',
  )
})

test('rows without a hit are left out unless --zeros asks for them', async () => {
  const args = ['freq', 'telling', '--where', 'regio=Oost', '--count', 'interviews']
  expect(await csvLines(args)).toEqual([
    'Id | Code | Interviews | van | %',
    '– | Minstens één hiervan | 0 | 1 | 0',
  ])
  expect(await csvLines([...args, '--rows', 'thema', '--zeros'])).toEqual([
    'Id | Thema | Interviews | van | %',
    'proces | Proces | 0 | 1 | 0',
    'houding | Houding | 0 | 1 | 0',
    'overleg | Overleg | – | – | –',
    '– | Minstens één hiervan | 0 | 1 | 0',
  ])
})

test('a value without a hit keeps its column, with its base', async () => {
  expect(
    await csvLines([
      'freq',
      'telling',
      '--rows',
      'thema',
      '--columns',
      'regio',
      '--count',
      'turns',
    ]),
  ).toEqual([
    'Id | Thema | Noord: n | Noord: van | Oost: n | Oost: van | Zuid: n | Zuid: van | Totaal: n | Totaal: van',
    // Thema proces is that of ouders and of kinderen: A-1: 1, 2, 3, A-3: 1, 2.
    'proces | Proces | 5 | 6 | 0 | 1 | 0 | 2 | 5 | 9',
    'houding | Houding | 1 | 6 | 0 | 1 | 1 | 2 | 2 | 9',
    '– | Minstens één hiervan | 6 | 6 | 0 | 1 | 1 | 2 | 7 | 9',
  ])
})

test('a combination that no transcript has is unknown, not nought', async () => {
  const args = ['freq', 'telling', '--rows', 'jaar', '--columns', 'rol', '--count', 'interviews']
  expect(await csvLines(args)).toEqual([
    'Id | Jaar | kind: n | kind: van | ouder: n | ouder: van | Totaal: n | Totaal: van',
    '2021 | 2021 | – | – | 1 | 1 | 1 | 1',
    '2022 | 2022 | 1 | 2 | 1 | 1 | 2 | 3',
    '– | Minstens één hiervan | 1 | 2 | 2 | 2 | 3 | 4',
  ])
})

const shares = async (percent: string, row: string): Promise<readonly string[]> => {
  const found = await csvLines(
    `freq telling --rows code --columns regio --count interviews --percent ${percent}`.split(' '),
  )
  const [, , ...cells] = found.find((line) => line.startsWith(`${row} |`))?.split(' | ') ?? []
  // n, van, % for Noord, Oost, Zuid and Totaal.
  return cells.filter((_, index) => index % 3 === 2)
}

test('--percent base is of what could have been coded', async () => {
  expect(await shares('base', 'ouders/houding/warmte')).toEqual(['0.5', '0', '1', '0.5'])
})

test('--percent row is of the count of the whole row', async () => {
  expect(await shares('row', 'ouders/houding/warmte')).toEqual(['0.5', '0', '0.5', '1'])
})

test('--percent column is of the last row, and of nothing where that is nought', async () => {
  // At least one code: in Noord, none in Oost, A-2 in Zuid.
  expect(await shares('column', 'ouders/houding/warmte')).toEqual(['0.5', '–', '1', '0.667'])
})

test('a share of a base under the threshold of the project is marked, with a note', async () => {
  // small_base is 3: Noord has two interviews, all together four.
  const { stdout } = await run(
    'freq telling --rows groep --columns regio --percent base --count interviews'.split(' '),
  )
  const ouders = stdout.split('\n').find((line) => line.startsWith('Ouders'))
  expect(ouders?.match(/\S*%\*?/gu)).toEqual(['100%*', '0%*', '100%*', '75%'])
  expect(stdout).toContain('* Kleine basis, minder dan 3')
  // Exactly three is large enough.
  for (const filter of [[], ['--where', 'jaar=2022']]) {
    const { stdout: large } = await run(['freq', 'telling', '--count', 'interviews', ...filter])
    expect(large).toContain('%')
    expect(large).not.toContain('*')
  }
})

test('--sort puts the most frequent first, in a tree within its branch', async () => {
  const ids = async (...more: string[]): Promise<readonly (string | undefined)[]> =>
    (await csvLines(['freq', 'telling', '--sort', ...more]))
      .slice(1, -1)
      .map((line) => line.split(' | ')[0])
  expect(await ids('--rows', 'code')).toEqual([
    'ouders/proces/rust',
    'ouders/houding/warmte',
    'ouders/proces/tijd',
    'kinderen/proces/tempo',
  ])
  expect(await ids()).toEqual([
    'ouders',
    'ouders/proces',
    'ouders/proces/rust',
    'ouders/proces/tijd',
    'ouders/houding',
    'ouders/houding/warmte',
    'kinderen',
    'kinderen/proces',
    'kinderen/proces/tempo',
  ])
})
