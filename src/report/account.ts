import type { Coding } from '../model/coding.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Localised } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import type { Cell, Table } from '../model/table.ts'
import { interviewer } from '../model/transcript.ts'
import { base, type Category, codingsIn } from '../tabulate/category.ts'
import { columns } from '../tabulate/columns.ts'
import { heading, type Writing } from './writing.ts'

/** What the report was made with, so that someone else can make it again. */
export interface Provenance {
  readonly version: string
  /** SHA-256 of the codebook file's bytes, in hex. */
  readonly codebookHash: string
  /** SHA-256 over the ids and file hashes of all transcripts, in hex; their order does not matter. */
  readonly corpusHash: string
  /** The options that change a number, as they were given. */
  readonly options: readonly string[]
  /** Transcripts that were read, before any condition. */
  readonly read: number
}

/** Verantwoording: what was counted, what was left out, with which codebook, and how sure the keywords are. */
export function account(writing: Writing, provenance: Provenance): readonly Block[] {
  return [
    heading(1, { nl: 'Verantwoording', en: 'Account' }, 'verantwoording'),
    { kind: 'table', table: facts(writing, provenance) },
    { kind: 'table', table: perCode(writing) },
  ]
}

const whole: Category = { key: '', label: '' }

function facts({ corpus }: Writing, provenance: Provenance): Table {
  const { interviews, turns, words } = base(corpus, whole)
  const { transcripts, codebook } = corpus
  const allTurns = transcripts.flatMap((one) => one.turns.map((turn, index) => ({ turn, counted: one.counted[index] === true, words: one.words[index] ?? 0 })))
  const leftOut = allTurns.filter(({ counted }) => !counted)
  const asked = leftOut.filter(({ turn }) => turn.role === interviewer)
  const codings = transcripts.flatMap((one) => codingsIn(one, whole))
  const row = (nl: string, en: string, value: string | number): [Localised, string] => [{ nl, en }, String(value)]
  const rows = [
    row('Gesprekken', 'Transcripts', interviews),
    row('Gelezen gesprekken die niet meetellen', 'Transcripts read that do not count', provenance.read - interviews),
    row('Beurten', 'Turns', turns),
    row('Woorden', 'Words', words),
    row('Beurten van de interviewer, niet geteld', 'Turns of the interviewer, not counted', asked.length),
    row('Andere beurten die niet meetellen', 'Other turns that do not count', leftOut.length - asked.length),
    row('Beurten met minstens één code', 'Turns with at least one code', codedTurnCount(corpus)),
    row('Coderingen door trefwoorden', 'Codings by keyword', codings.filter(isByKeyword).length),
    row('waarvan ontkend (“geen rust”)', 'of which negated (“geen rust”)', negatedShare(codings)),
    row('Coderingen met de hand', 'Codings by hand', codings.filter((one) => !isByKeyword(one)).length),
    row('Codeboek', 'Codebook', [codebook.name, codebook.version].filter(Boolean).join(' ')),
    row('SHA-256 van het codeboek', 'SHA-256 of the codebook', provenance.codebookHash),
    row('SHA-256 van de gesprekken', 'SHA-256 of the transcripts', provenance.corpusHash),
    row('Opties', 'Options', provenance.options.join(' ') || '–'),
    row('rodedraad', 'rodedraad', provenance.version),
  ]
  return {
    caption: { nl: 'Waar de cijfers vandaan komen', en: 'Where the numbers come from' },
    columns: [
      { label: { nl: 'Gegeven', en: 'Fact' }, kind: 'text' },
      { label: { nl: 'Waarde', en: 'Value' }, kind: 'text' },
    ],
    rows,
  }
}

function isByKeyword({ by }: Coding): boolean {
  return by.kind === 'keyword'
}

function negatedShare(codings: readonly Coding[]): string {
  const keyword = codings.filter(isByKeyword)
  const negated = keyword.filter((one) => one.negated).length
  return keyword.length === 0 ? '0' : `${negated} (${Math.round((100 * negated) / keyword.length)}%)`
}

function codedTurnCount(corpus: Corpus): number {
  return corpus.transcripts.reduce((sum, one) => sum + new Set(codingsIn(one, whole).map(({ turn }) => turn)).size, 0)
}

/** By code: what keywords found, what people tagged, and what both did. A turn counts once in each column. */
function perCode({ corpus }: Writing): Table {
  const codes = corpus.codebook.codes.filter(({ branch }) => !branch)
  return {
    caption: { nl: 'Beurten per code: trefwoord en hand apart', en: 'Turns by code: keyword and hand apart' },
    columns: [
      columns.id,
      columns.code,
      { label: { nl: 'Trefwoord', en: 'Keyword' }, kind: 'count' },
      { label: { nl: 'Hand', en: 'Hand' }, kind: 'count' },
      { label: { nl: 'Beide', en: 'Both' }, kind: 'count' },
      { label: { nl: 'Samen', en: 'Together' }, kind: 'count' },
      { label: { nl: 'Ontkend', en: 'Negated' }, kind: 'share' },
    ],
    rows: codes.map(({ id, label }): Cell[] => {
      const category: Category = { key: id, label, codes: new Set([id]) }
      const keyword = new Set<string>()
      const hand = new Set<string>()
      let hits = 0
      let negated = 0
      for (const transcript of corpus.transcripts) {
        for (const coding of codingsIn(transcript, category)) {
          const turns = isByKeyword(coding) ? keyword : hand
          turns.add(`${transcript.id}\n${coding.turn}`)
          if (isByKeyword(coding)) hits += 1
          if (coding.negated) negated += 1
        }
      }
      const both = [...keyword].filter((turn) => hand.has(turn)).length
      const together = keyword.size + hand.size - both
      return [id, label, keyword.size, hand.size, both, together, hits === 0 ? null : negated / hits]
    }),
    notes: [
      {
        nl: 'Ontkend: het deel van de treffers van trefwoorden met een ontkenning erbij. Die tellen mee; met --negated exclude niet.',
        en: 'Negated: the part of keyword hits with a negation near. They count; with --negated exclude they do not.',
      },
    ],
  }
}
