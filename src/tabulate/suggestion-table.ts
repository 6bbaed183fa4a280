import type { Localised } from '../model/language.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import type { Unit } from '../model/unit.ts'
import type { Statistic } from './choices.ts'
import { columns, unitColumn } from './columns.ts'
import type { Suggestion, Suggestions } from './suggestions.ts'
import type { Side } from './word-counts.ts'

export interface SuggestionTableOptions {
  readonly statistic: Statistic
  /** How many words to show. */
  readonly most: number
}

interface SuggestedWords extends Pick<Suggestions, 'basis' | 'unit'> {
  readonly words: readonly Suggestion[]
}

/** Words with what they rest on: a word a row. */
export function suggestionTable(
  caption: Localised,
  { words, basis, unit }: SuggestedWords,
  { statistic, most }: SuggestionTableOptions,
): Table {
  const shown = words.slice(0, most)
  return {
    caption,
    columns: columnsFor(statistic, unit),
    rows: shown.map((word) => rowOf(word, basis)),
    notes: words.length > most ? [cutNote(most, words.length)] : [],
  }
}

function cutNote(most: number, all: number): Localised {
  if (most === 1) {
    return {
      nl: `Het sterkste woord; er zijn er ${all}.`,
      en: `The strongest word; there are ${all}.`,
    }
  }
  return {
    nl: `De ${most} sterkste; er zijn er ${all}.`,
    en: `The ${most} strongest; there are ${all}.`,
  }
}

function columnsFor(statistic: Statistic, unit: Unit): readonly Column[] {
  const count = (nl: string, en: string): Column => ({ label: { nl, en }, kind: 'count' })
  const machine = (column: Column): Column => ({ ...column, machine: true })
  return [
    { label: { nl: 'Woord', en: 'Word' }, kind: 'text' },
    { label: { nl: 'Vormen', en: 'Forms' }, kind: 'text' },
    count('Gesprekken', 'Transcripts'),
    columns.base,
    unitColumn(unit),
    columns.base,
    count('Keer', 'Times'),
    { label: { nl: 'Verwacht', en: 'Expected' }, kind: 'coefficient' },
    { label: statistic === 'g2' ? 'G²' : 'χ²', kind: 'coefficient' },
    machine(count('Keer elders', 'Times elsewhere')),
    machine(count('Gesprekken elders', 'Transcripts elsewhere')),
    machine(count('Per 1000 woorden', 'Per 1000 words')),
    machine(count('Per 1000 woorden elders', 'Per 1000 words elsewhere')),
    { label: { nl: 'Al trefwoord van', en: 'Already a keyword of' }, kind: 'text' },
  ]
}

function rowOf(
  { word, forms, tagged, other, expected, score, keywordOf }: Suggestion,
  { tagged: all, other: elsewhere }: Suggestions['basis'],
): readonly Cell[] {
  const others = forms.filter((form) => form !== word)
  return [
    word,
    // A base that nobody used is told by its forms; one that is the only form needs none.
    others.join(', '),
    tagged.interviews,
    all.interviews,
    tagged.turns,
    all.turns,
    tagged.count,
    expected,
    score,
    other.count,
    other.interviews,
    perThousand(tagged, all),
    perThousand(other, elsewhere),
    keywordOf.join(', '),
  ]
}

function perThousand(word: Side, all: Side): Cell {
  return all.count === 0 ? null : (1000 * word.count) / all.count
}
