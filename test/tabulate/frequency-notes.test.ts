import { expect, test } from 'vitest'
import type { Corpus } from '../../src/model/corpus.ts'
import { say } from '../../src/model/language.ts'
import { frequencyTables } from '../../src/tabulate/frequency.ts'
import { smallCorpus, transcript } from '../small-corpus.ts'

const corpus = smallCorpus('codes: { rust: { keywords: [rust] } }', [
  transcript('id: F-1', ['INT: Ja?', 'OUDER: Rust.', 'OUDER: Ja.']),
])

function notes(of: Corpus, smallBase: number): readonly string[] {
  const [table] = frequencyTables(of, {
    rows: { kind: 'tree' },
    columns: undefined,
    counts: ['turns'],
    percent: undefined,
    zeros: true,
    sorted: false,
    smallBase,
  })
  return (table?.notes ?? []).map((note) => say(note, 'nl'))
}

test('turns of the interviewer are said to be left out only where they are', () => {
  expect(notes(corpus, 0)).toEqual([
    'Basis: 1 gesprek, 2 beurten, 2 woorden; die van de interviewer tellen niet mee.',
  ])
  const counted = corpus.transcripts.map((one) => ({ ...one, counted: one.turns.map(() => true) }))
  expect(notes({ ...corpus, transcripts: counted }, 0)).toEqual([
    'Basis: 1 gesprek, 3 beurten, 2 woorden.',
  ])
})

test('a share of few turns is marked as well', () => {
  expect(notes(corpus, 2)).toHaveLength(1)
  expect(notes(corpus, 3)[1]).toMatch(/^\* Kleine basis, minder dan 3/u)
})
