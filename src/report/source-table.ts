import type { Coding } from '../model/coding.ts'
import { type Cell, linkedTo, type Table } from '../model/table.ts'
import { unitNounsOf, capitalised, columns } from '../tabulate/columns.ts'
import { ownCategory } from '../tabulate/axis.ts'
import { type Category, codingsIn } from '../tabulate/category.ts'
import { ownCodes } from '../tabulate/own-codes.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Writing } from './writing.ts'

/** By code: what keywords found, what people tagged, and what both did. A turn counts once in each column. */
export function perCode({ corpus, book }: Writing): Table {
  const codes = ownCodes(corpus).map(ownCategory)
  const many = capitalised(unitNounsOf(corpus).many)
  return {
    caption: {
      nl: `${many.nl} per code: trefwoord en hand apart`,
      en: `${many.en} by code: keyword and hand apart`,
    },
    columns: [
      columns.id,
      columns.code,
      { label: { nl: 'Trefwoord', en: 'Keyword' }, kind: 'count' },
      { label: { nl: 'Hand', en: 'Hand' }, kind: 'count' },
      { label: { nl: 'Beide', en: 'Both' }, kind: 'count' },
      { label: { nl: 'Samen', en: 'Together' }, kind: 'count' },
      { label: { nl: 'Ontkend', en: 'Negated' }, kind: 'share' },
    ],
    rows: codes.map((code) => [code.key, code.label, ...bySource(corpus, code)]),
    details: codes.map((code) => {
      const evidence = book.cite([code.key], code.label, code)
      const none = undefined
      return { cells: [none, none, none, none, none, linkedTo(evidence)] }
    }),
    notes: [
      {
        nl: 'Ontkend: het deel van de treffers van trefwoorden met een ontkenning erbij. Die tellen mee; met --negated exclude niet.',
        en: 'Negated: the part of keyword hits with a negation near. They count; with --negated exclude they do not.',
      },
    ],
  }
}

function bySource({ transcripts }: Corpus, code: Category): readonly Cell[] {
  const codings = transcripts.flatMap((one) => codingsIn(one, code))
  const turnsOf = (some: readonly Coding[]): Set<string> =>
    new Set(some.map(({ transcript, turn }) => `${transcript}\n${turn}`))
  const hits = codings.filter(isByKeyword)
  const keyword = turnsOf(hits)
  const hand = turnsOf(codings.filter((one) => !isByKeyword(one)))
  const together = turnsOf(codings).size
  const negated = hits.filter((one) => one.negated).length
  return [
    keyword.size,
    hand.size,
    keyword.size + hand.size - together,
    together,
    hits.length === 0 ? null : negated / hits.length,
  ]
}

function isByKeyword({ by }: Coding): boolean {
  return by.kind === 'keyword'
}
