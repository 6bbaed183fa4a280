import type { Localised } from '../model/language.ts'
import type { Unit } from '../model/unit.ts'
import type { Tally } from './category.ts'
import type { Percentage } from './choices.ts'
import { kindCount, type Kinds, quantity, unitNouns } from './columns.ts'
import { neverValidatedNote, unvalidatedNote } from './validation.ts'

export interface NoteFacts {
  /** The percentages that the table has. */
  readonly shares: ReadonlySet<Percentage | undefined>
  /** Whether a base in it is small. */
  readonly small: boolean
  readonly smallBase: number
  /** Of the whole table. */
  readonly base: Omit<Tally, 'hits'>
  readonly kinds: Kinds
  /** Whether interviewers spoke whose turns do not count. */
  readonly withoutInterviewer: boolean
  readonly unit: Unit
  /** Whether some rows have the mark of keywords that nobody judged, or nobody ever judged any; undefined for neither. */
  readonly validation: 'marked' | 'never' | undefined
}

/** What stands under a frequency table: its base, and what its percentages and stars mean. */
export function frequencyNotes(facts: NoteFacts): readonly Localised[] {
  const notes = [baseNote(facts)]
  if (facts.shares.has('row')) notes.push(ofRow)
  if (facts.shares.has('column')) notes.push(ofColumn)
  if (facts.small) notes.push(smallBaseNote(facts.smallBase))
  if (facts.validation === 'marked') notes.push(unvalidatedNote)
  if (facts.validation === 'never') notes.push(neverValidatedNote)
  return notes
}

function baseNote({ base, kinds, withoutInterviewer, unit }: NoteFacts): Localised {
  const transcripts = kindCount(base.interviews, kinds)
  const { one, many } = unitNouns[unit]
  const turns = quantity(base.turns, one, many)
  const words = quantity(base.words, { nl: 'woord', en: 'word' }, { nl: 'woorden', en: 'words' })
  const nl = `Basis: ${transcripts.nl}, ${turns.nl}, ${words.nl}`
  const en = `Base: ${transcripts.en}, ${turns.en}, ${words.en}`
  if (!withoutInterviewer) return { nl: `${nl}.`, en: `${en}.` }
  return {
    nl: `${nl}; die van de interviewer tellen niet mee.`,
    en: `${en}; those of the interviewer do not count.`,
  }
}

const ofRow: Localised = {
  nl: '% is van de n in de kolom Totaal van die rij.',
  en: '% is of the n in the column Total of that row.',
}

const ofColumn: Localised = {
  nl: '% is van de n in de laatste rij van die kolom.',
  en: '% is of the n in the last row of that column.',
}

export function smallBaseNote(least: number): Localised {
  return {
    nl: `* Kleine basis, minder dan ${least}: kijk naar de aantallen, niet naar het percentage.`,
    en: `* Small base, under ${least}: look at the counts, not at the percentage.`,
  }
}
