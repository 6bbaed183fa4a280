import { expect, test } from 'vitest'
import { codePairs } from '../../src/tabulate/cooccurrence.ts'
import { smallCorpus, transcript } from '../small-corpus.ts'

const codebook = `
codes:
  ouders:
    rust: { keywords: [rust] }
    tempo: { keywords: [tempo] }
    tijd: { keywords: [tijd] }
    school: { keywords: [school] }
`

// rust: K-1: 1 and 2, K-2: 2, K-3: 1. tempo: K-1: 1, K-2: 1, K-3: 1. tijd: K-3: 1. school: K-2: 3, with nothing else.
const corpus = smallCorpus(codebook, [
  transcript('id: K-1', ['INT: Tijd of rust?', 'OUDER: Rust en tempo, rust.', 'OUDER: Rust.']),
  transcript('id: K-2', ['INT: En?', 'OUDER: Tempo.', 'OUDER: Rust.', 'OUDER: School.']),
  transcript('id: K-3', ['INT: En?', 'OUDER: Rust, tempo, tijd.']),
])

test('pairs that share a turn, most turns first, each with what either has', () => {
  expect(codePairs(corpus)).toEqual([
    {
      first: 'ouders/rust',
      second: 'ouders/tempo',
      turns: 2, // K-1: 1, K-3: 1
      eitherTurns: 5, // 4 + 3 - 2
      interviews: 3, // K-2 has both, in different turns
      eitherInterviews: 3,
    },
    {
      // Before rust and tijd, since fewer turns have only one of them.
      first: 'ouders/tempo',
      second: 'ouders/tijd',
      turns: 1,
      eitherTurns: 3, // 3 + 1 - 1
      interviews: 1,
      eitherInterviews: 3,
    },
    {
      first: 'ouders/rust',
      second: 'ouders/tijd',
      turns: 1,
      eitherTurns: 4, // 4 + 1 - 1
      interviews: 1,
      eitherInterviews: 3,
    },
  ])
})

test('the order of the transcripts does not matter', () => {
  const turned = { ...corpus, transcripts: corpus.transcripts.toReversed() }
  expect(codePairs(turned)).toEqual(codePairs(corpus))
})
