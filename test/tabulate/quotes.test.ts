import { expect, test } from 'vitest'
import {
  chooseFromEach,
  chooseQuotes,
  codedTurns,
  lineOf,
  quoteLine,
  quoteText,
  roleName,
} from '../../src/tabulate/quotes.ts'
import { smallCorpus, transcript } from '../small-corpus.ts'

const codebook = `
codes:
  rust: { keywords: [rust, kalm] }
`
const everything = { key: '', label: '' }

function turns(...transcripts: readonly (readonly string[])[]): ReturnType<typeof codedTurns> {
  const texts = transcripts.map((said, index) =>
    transcript(`id: Q-${index + 1}`, ['INT: Vertel eens.', ...said.map((one) => `MOEDER: ${one}`)]),
  )
  return codedTurns(smallCorpus(codebook, texts), everything)
}

function names(chosen: ReturnType<typeof codedTurns>): readonly string[] {
  return chosen.map(({ transcript: { id }, turn }) => `${id}:${turn}`)
}

test('what a person tagged goes before what keywords found', () => {
  const found = turns(['Wat een rust, zo kalm.'], ['Daar kwam ik tot mezelf. [[rust]]'])
  expect(names(chooseQuotes(found, 1, new Set()))).toEqual(['Q-2:1'])
})

test('a plain hit goes before a negated one, and more keywords before fewer', () => {
  expect(names(chooseQuotes(turns(['Er was geen rust.'], ['Er was rust.']), 1, new Set()))).toEqual(
    ['Q-2:1'],
  )
  expect(names(chooseQuotes(turns(['Rust.'], ['Rust, en kalm.']), 1, new Set()))).toEqual(['Q-2:1'])
})

test('no transcript is quoted again before each has had its turn', () => {
  const found = turns(
    ['Rust. [[rust]]', 'Rust! [[rust]]', 'Rust? [[rust]]'],
    ['Geen rust.'],
    ['Rust.'],
  )
  expect(names(chooseQuotes(found, 3, new Set()))).toEqual(['Q-1:1', 'Q-3:1', 'Q-2:1'])
  expect(names(chooseQuotes(found, 9, new Set()))).toEqual([
    'Q-1:1',
    'Q-3:1',
    'Q-2:1',
    'Q-1:2',
    'Q-1:3',
  ])
})

test('a turn that was quoted before gives way to another of its transcript', () => {
  const found = turns(['Rust.', 'Rust.'])
  const used = new Set<string>()
  expect(names(chooseQuotes(found, 1, used))).toEqual(['Q-1:1'])
  expect(names(chooseQuotes(found, 1, used))).toEqual(['Q-1:2'])
  expect(names(chooseQuotes(found, 1, used))).toEqual(['Q-1:1'])
})

test('none asked for, or none there, is none chosen', () => {
  expect(chooseQuotes(turns(['Rust.']), 0, new Set())).toEqual([])
  expect(chooseQuotes([], 3, new Set())).toEqual([])
})

test('a short turn is quoted whole, without its tag', () => {
  expect(turns(['Eindelijk rust. [[rust]]']).map(quoteText)).toEqual(['Eindelijk rust.'])
})

const before =
  'Vroeger moesten we elke dag opnieuw uitleggen waarom hij er niet was, en dat kostte ons bergen tijd en energie.'
const hit =
  'Toen kwam er rust, omdat iemand gewoon bleef vragen hoe het met hem ging en zonder oordeel naar ons luisterde.'
const after =
  'Daarna hebben we samen een plan gemaakt dat bij hem paste, met kleine stappen en tijd om op adem te komen.'

test('of a long turn the sentence with the code is quoted, with a sign where it goes on', () => {
  expect(turns([`${before} ${hit} ${after}`]).map(quoteText)).toEqual([`… ${hit} …`])
})

test('a short sentence takes what follows with it', () => {
  expect(turns([`${before} Toen kwam er rust. ${after}`]).map(quoteText)).toEqual([
    `… Toen kwam er rust. ${after}`,
  ])
})

test('the line and the role tell where a quote is from; a name never does', () => {
  const [first] = turns(['Rust.'])
  expect(first && [lineOf(first), roleName(first)]).toEqual([6, 'ouder'])
})

test('the line of a quote is that of its words, not of the turn that they stand in', () => {
  const [first] = turns([`${before}\n\n${after}\n\n${before}\n\n${hit}`])
  expect(first && [lineOf(first), quoteLine(first)]).toEqual([6, 12])
})

test('a tag stands behind its words: its quote ends where they end', () => {
  const tagged = `${before} ${after} Zo ging het. [[rust]] ${before}`
  expect(turns([tagged]).map(quoteText)).toEqual([`${before} ${after} Zo ging het. …`])
  const long = `${before} ${before} ${before} ${after} Zo ging het. [[rust]]`
  expect(turns([long]).map(quoteText)).toEqual([`… ${before} ${after} Zo ging het.`])
})

test('a tag in the middle of a sentence shows that sentence', () => {
  expect(turns(['Wij hadden tijd [[rust]] en ruimte. En zo verder.']).map(quoteText)).toEqual([
    'Wij hadden tijd en ruimte. …',
  ])
})

test('a label without a role is a number by who speaks first; the interviewer is the interviewer', () => {
  const said = ['INT: Vertel.', 'FATIMA: Rust.', 'MOEDER: Rust.', 'BO: Rust.', 'FATIMA: Rust.']
  const found = codedTurns(smallCorpus(codebook, [transcript('id: N-1', said)]), everything)
  const speaker = (at: number): object => ({ nl: `spreker ${at}`, en: `speaker ${at}` })
  expect(found.map(roleName)).toEqual([speaker(2), 'ouder', speaker(4), speaker(2)])
  const asked = found.slice(0, 1).map((one) => roleName({ ...one, turn: 0 }))
  expect(asked).toEqual(['interviewer'])
})

test('over several lists no transcript is quoted twice while another will do', () => {
  const all = turns(['Rust.', 'Rust.'], ['Rust.'])
  expect(names(chooseFromEach([all, all.slice(0, 2)], 1, new Set()))).toEqual(['Q-2:1', 'Q-1:1'])
})

test('a sentence is quoted with what stands around it in its turn, and no turn is quoted twice for its sentences', () => {
  const text = transcript('id: Q-1', [
    'MOEDER: Toen kwam er rust. Het was kalm.',
    'MOEDER: Verder niets. Rust, dat wel.',
  ])
  const found = codedTurns(smallCorpus(codebook, [text], 'sentence'), everything)
  expect(names(found)).toEqual(['Q-1:0', 'Q-1:1', 'Q-1:3'])
  const used = new Set<string>()
  const chosen = chooseQuotes(found, 3, used)
  expect(chosen.map(quoteText)).toEqual([
    'Toen kwam er rust. Het was kalm.',
    'Verder niets. Rust, dat wel.',
  ])
  expect(used.size).toBe(2)
})
