import type { Coding } from '../model/coding.ts'
import type { Localised } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { type Column, type RowDetail, type Table, linkedTo } from '../model/table.ts'
import type { Transcript } from '../model/transcript.ts'
import { codingsIn } from '../tabulate/category.ts'
import { capitalised, type Nouns, unitNounsOf } from '../tabulate/columns.ts'
import { codingsByTurn } from '../tabulate/turns.ts'
import { type CodePair, codePairs } from '../tabulate/cooccurrence.ts'
import { heading, type Writing } from './writing.ts'

const mostPairs = 15

/** Codes that go together in one turn. */
export function pairsSection(writing: Writing): readonly Block[] {
  const pairs = codePairs(writing.corpus)
  if (pairs.length === 0) return []
  return [
    heading(1, { nl: 'Codes die samengaan', en: 'Codes that go together' }, 'samen'),
    { kind: 'table', table: pairsTable(writing, pairs) },
  ]
}

const jaccard: Column = { label: 'Jaccard', kind: 'coefficient' }

function pairColumns({ many }: Nouns): readonly Column[] {
  const { nl, en } = capitalised(many)
  return [
    { label: { nl: 'Code', en: 'Code' }, kind: 'text' },
    { label: { nl: 'en code', en: 'and code' }, kind: 'text' },
    { label: { nl: `${nl} met beide`, en: `${en} with both` }, kind: 'count' },
    jaccard,
    { label: { nl: 'Gesprekken met beide', en: 'Transcripts with both' }, kind: 'count' },
    jaccard,
  ]
}

function pairsTable(writing: Writing, pairs: readonly CodePair[]): Table {
  const labels = new Map(writing.corpus.codebook.codes.map(({ id, label }) => [id, label]))
  const shown = pairs.slice(0, mostPairs)
  const nouns = unitNounsOf(writing.corpus)
  const name = (id: string): string => labels.get(id) ?? id
  return {
    caption: {
      nl: `Codes die samen in één ${nouns.one.nl} voorkomen`,
      en: `Codes that occur together in one ${nouns.one.en}`,
    },
    columns: pairColumns(nouns),
    rows: shown.map((pair) => [
      name(pair.first),
      name(pair.second),
      pair.turns,
      pair.turns / pair.eitherTurns,
      pair.interviews,
      pair.interviews / pair.eitherInterviews,
    ]),
    details: shown.map((pair) =>
      pairDetail(writing, pair, `${name(pair.first)} + ${name(pair.second)}`),
    ),
    notes: notes(pairs.length, nouns),
  }
}

function pairDetail(
  { corpus, book }: Writing,
  { first, second }: CodePair,
  title: string,
): RowDetail {
  const both = (codings: readonly Coding[]): boolean =>
    [first, second].every((code) => codings.some((one) => one.code === code))
  const category = { key: '', label: title, codes: new Set([first, second]) }
  const turns = new Map<Transcript, ReadonlySet<number>>()
  for (const transcript of corpus.transcripts) {
    const byTurn = [...codingsByTurn(codingsIn(transcript, category))]
    turns.set(transcript, new Set(byTurn.flatMap(([turn, codings]) => (both(codings) ? turn : []))))
  }
  const inTurns = book.cite(['samen', first, second], title, {
    ...category,
    holds: (transcript, turn) => turns.get(transcript)?.has(turn) === true,
  })
  const having = new Set<Transcript>(
    corpus.transcripts.filter((transcript) => both(codingsIn(transcript, category))),
  )
  const inTranscripts = book.cite(['samen-gesprek', first, second], title, {
    ...category,
    holds: (transcript) => having.has(transcript),
  })
  const [byTurn, byTranscript] = [linkedTo(inTurns), linkedTo(inTranscripts)]
  return { cells: [none, none, byTurn, byTurn, byTranscript, byTranscript] }
}

const none = undefined

function notes(all: number, { many }: Nouns): readonly Localised[] {
  const meaning: Localised = {
    nl: 'Jaccard: met beide, gedeeld door met minstens één van de twee; 0 is nooit samen, 1 is nooit apart.',
    en: 'Jaccard: with both, over with at least one of the two; 0 is never together, 1 is never apart.',
  }
  if (all <= mostPairs) return [meaning]
  return [
    meaning,
    {
      nl: `De ${mostPairs} paren met de meeste ${many.nl}; er zijn er ${all}.`,
      en: `The ${mostPairs} pairs with the most ${many.en}; there are ${all}.`,
    },
  ]
}
