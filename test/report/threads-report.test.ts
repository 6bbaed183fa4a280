import { expect, test } from 'vitest'
import { say } from '../../src/model/language.ts'
import { json } from '../../src/render/json.ts'
import { lines } from '../small-corpus.ts'
import { blocksOf, section, tables, tellingReport } from './project-report.ts'

const report = await tellingReport(2)

test('the sections come in the order of the report', () => {
  const titles = blocksOf(report, 'heading')
    .filter(({ level }) => level === 1)
    .map(({ text }) => say(text, 'nl'))
  expect(titles.filter((title) => title !== 'Netwerken')).toEqual([
    'Stand van zaken',
    'Per thema en groep',
    'Ouders',
    'Kinderen',
    'Rode draden',
    'Wat de groepen delen',
    'Codes die samengaan',
    'Verantwoording',
    'Vindplaatsen',
    'Fragmenten',
  ])
})

test('the matrix has the themes by group, interviews first and then turns', () => {
  expect(tables(section(report, 'matrix')).map(lines)).toEqual([
    [
      // ouders, of; kinderen, of; netwerken (for no interview), of; all, of
      'proces | Proces | 2 | 4 | 1 | 4 | – | – | 2 | 4',
      'houding | Houding | 2 | 4 | – | – | – | – | 2 | 4',
      'overleg | Overleg | – | – | – | – | – | – | – | –',
      ' | Minstens één hiervan | 3 | 4 | 1 | 4 | – | – | 3 | 4',
    ],
    [
      'proces | Proces | 4 | 9 | 1 | 9 | – | – | 5 | 9',
      'houding | Houding | 2 | 9 | – | – | – | – | 2 | 9',
      'overleg | Overleg | – | – | – | – | – | – | – | –',
      ' | Minstens één hiervan | 6 | 9 | 1 | 9 | – | – | 7 | 9',
    ],
  ])
})

test('under a theme the codes stand by the number of interviews, with n of N and the regions', () => {
  const [proces] = tables(section(report, 'thema-ouders.proces'))
  expect(proces && lines(proces)).toEqual([
    // Interviews, of, share, turns, regions, of the three that there are.
    'ouders/proces/rust | Rust | 2 | 4 | 0.5 | 3 | 1 | 3',
    'ouders/proces/tijd | Tijd | 1 | 4 | 0.25 | 2 | 1 | 3',
  ])
})

test('a code quotes each interview once before any twice, with who and where', () => {
  const quotes = blocksOf(section(report, 'groep-ouders'), 'quote').map(({ quote }) => [
    quote.text,
    say(quote.cite, 'nl'),
  ])
  expect(quotes).toEqual([
    ['Eindelijk rust, echt rust.', 'A-1, ouder, regel 10'],
    ['Rust vond ik ook fijn.', 'A-3, kind, regel 12'],
    // Only A-1 speaks of tijd.
    ['Wij hadden tijd en rust.', 'A-1, ouder, regel 12'],
    ['Er was geen tijd.', 'A-1, ouder, regel 14'],
    // Two coders go before one.
    ['Iedereen kende haar naam.', 'A-2, ouder, regel 12'],
    ['Het was er gezellig.', 'A-1, ouder, regel 16'],
  ])
})

test('a thread tells its evidence and what it lacks', () => {
  const [overview] = tables(section(report, 'rode-draden'))
  // Interviews, of, share, turns, groups, of, regions, of: rust and tempo in, both Noord.
  expect(overview && lines(overview)).toEqual([
    'kalm | Kalm aan | 2 | 4 | 0.5 | 4 | 2 | 2 | 1 | 3 | nog niet',
  ])
  const kalm = section(report, 'draad-kalm')
  expect(blocksOf(kalm, 'list').map(({ items }) => items.map((item) => say(item, 'nl')))).toEqual([
    ['2 van de minstens 3 gesprekken'],
  ])
  expect(blocksOf(kalm, 'paragraph').map(({ text }) => say(text, 'nl'))).toContain(
    'Niet gevonden in: A-2 en A-4.',
  )
})

test('codes that go together: turns and interviews with both', () => {
  const [pairs] = tables(section(report, 'samen'))
  // tijd and rust share A-1: 2, of 2 + 3 - 1 turns; A-1, of.
  expect(pairs?.rows).toHaveLength(1)
  const [row = []] = pairs?.rows ?? []
  expect(row.filter((cell) => typeof cell === 'number')).toEqual([1, 0.25, 1, 0.5])
})

test('the account says what was counted, left out, and with what', () => {
  const [facts, perCode] = tables(section(report, 'verantwoording'))
  expect(facts && lines(facts)).toEqual([
    'Gesprekken | 4',
    'Gelezen gesprekken die niet meetellen | 1',
    'Beurten | 9',
    'Woorden | 38',
    'Beurten van de interviewer, niet geteld | 4',
    'Andere beurten die niet meetellen | 0',
    'Beurten met minstens één code | 7',
    // rust, rust · tijd, rust · tijd · tempo · rust
    'Coderingen door trefwoorden | 7',
    'waarvan ontkend (“geen rust”) | 1 (14%)',
    'waarvan alleen een herhaling van de vraag (“Rust?” “Ja, rust.”) | 0 (0%)',
    'Coderingen met de hand | 3',
    'Codeboek | telling 1',
    'SHA-256 van het codeboek | c0de',
    'SHA-256 van de gesprekken | c0ff',
    'Opties | --where regio=Noord',
    'rodedraad | 1.2.3',
  ])
  expect(perCode && lines(perCode)).toEqual([
    // Turns by keyword, by hand, by both, together; the share of hits that is negated.
    'ouders/proces/tijd | Tijd | 2 | 0 | 0 | 2 | 0.5',
    'ouders/proces/rust | Rust | 3 | 0 | 0 | 3 | 0',
    'ouders/houding/warmte | Warmte | 0 | 2 | 0 | 2 | –',
    'kinderen/proces/tempo | Eigen tempo | 1 | 0 | 0 | 1 | 0',
    'netwerken/overleg | Overleg | 0 | 0 | 0 | 0 | –',
  ])
})

test('without quotes not a word of an interview is in the report', async () => {
  const silent = json(await tellingReport(0), 'nl')
  for (const words of ['Eindelijk', 'gezellig', 'kende haar naam', 'Wij hadden']) {
    expect(json(report, 'nl')).toContain(words)
    expect(silent).not.toContain(words)
  }
})
