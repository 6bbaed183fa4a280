import { expect, test } from 'vitest'
import { defaultThresholds } from '../../src/model/project.ts'
import { threadEvidence, type ThreadEvidence } from '../../src/tabulate/threads.ts'
import { smallCorpus, transcript } from '../small-corpus.ts'

const codebook = `
codes:
  ouders:
    rust: { keywords: [rust] }
  kinderen:
    tempo: { keywords: [tempo] }
threads:
  kalm: { label: Kalm aan, codes: [ouders/rust, kinderen/tempo] }
`

/** Evidence in a corpus of which each transcript is given by its turns, a word each; ten regions by turns. */
function evidence(...transcripts: readonly string[]): ThreadEvidence | undefined {
  const corpus = smallCorpus(
    codebook,
    transcripts.map((turns, index) =>
      transcript(
        `id: T-${index + 1}\nregio: R${index % 10}`,
        turns.split(' ').map((word) => `OUDER: ${word}.`),
      ),
    ),
  )
  const [found] = threadEvidence(corpus, { thresholds: defaultThresholds, spread: 'regio' })
  return found
}

function lacks(...transcripts: readonly string[]): readonly (string | undefined)[] {
  return evidence(...transcripts)?.lacks.map(({ nl }) => nl) ?? ['no thread']
}

function others(count: number): readonly string[] {
  return Array.from({ length: count }, () => 'niets')
}

// The rule: at least 3 interviews, at least 25 % of those eligible, at least 2 groups, none over 50 % of the turns.

test('the rule holds exactly at every threshold', () => {
  // 3 interviews, 3 of 12 is 25 %, 2 groups, 2 of 4 turns is 50 %.
  expect(lacks('rust tempo', 'rust', 'rust', ...others(9))).toEqual([])
})

test('one interview too few', () => {
  // 2 of 8 is 25 %, 2 groups, 2 of 4 turns is 50 %.
  expect(lacks('rust tempo', 'rust rust', ...others(6))).toEqual(['2 van de minstens 3 gesprekken'])
})

test('too small a part of the interviews', () => {
  // 3 of 13 is 23 %.
  expect(lacks('rust tempo', 'rust', 'rust', ...others(10))).toEqual([
    'in minder dan 25% van de gesprekken waarin het kon',
  ])
})

test('one group too few', () => {
  expect(lacks('rust rust', 'rust', 'rust', ...others(9))).toEqual(['1 van de minstens 2 groepen'])
})

test('one interview that gives more than half of the turns', () => {
  // 3 of 5 turns.
  expect(lacks('rust rust tempo', 'rust', 'rust', ...others(9))).toEqual([
    '60% van de beurten komt uit één gesprek (T-1)',
  ])
})

test('everything that is lacking is said, and nothing of turns where there are none', () => {
  expect(lacks(...others(4))).toEqual([
    '0 van de minstens 3 gesprekken',
    'in minder dan 25% van de gesprekken waarin het kon',
    '0 van de minstens 2 groepen',
  ])
  expect(evidence(...others(4))?.dominance).toBeUndefined()
})

test('a turn with two codes of the thread is one turn, with both groups', () => {
  const found = evidence('rust-en-tempo', 'rust', 'niets')
  // A hyphen joins words, so that the first is neither.
  expect(found).toMatchObject({ interviews: 1, turns: 1, groups: ['ouders'] })
  const both = smallCorpus(codebook, [transcript('id: T-1', ['OUDER: Rust en eigen tempo.'])])
  const [one] = threadEvidence(both, { thresholds: defaultThresholds, spread: 'regio' })
  expect(one).toMatchObject({ interviews: 1, turns: 1, groups: ['ouders', 'kinderen'] })
})

test('regions with evidence, of those that could have it, and the transcripts without', () => {
  expect(evidence('rust', 'niets', 'tempo')).toMatchObject({
    eligible: 3,
    regions: ['R0', 'R2'],
    possibleRegions: ['R0', 'R1', 'R2'],
    possibleGroups: ['ouders', 'kinderen'],
    without: ['T-2'],
    dominance: { share: 0.5, transcript: 'T-1' },
  })
})

test('a transcript that no code of the thread applies to is neither with nor without', () => {
  const limited = codebook.replaceAll('{ keywords', '{ applies_to: { soort: interview }, keywords')
  const corpus = smallCorpus(limited, [
    transcript('id: T-1\nsoort: interview', ['OUDER: Rust.']),
    transcript('id: T-2\nsoort: interview', ['OUDER: Niets.']),
    transcript('id: T-3\nsoort: werkatelier', ['OUDER: Rust.']),
  ])
  const [found] = threadEvidence(corpus, { thresholds: defaultThresholds, spread: 'regio' })
  expect(found).toMatchObject({ interviews: 1, eligible: 2, without: ['T-2'] })
})
