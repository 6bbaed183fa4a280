import type { Corpus } from '../model/corpus.ts'
import type { Localised } from '../model/language.ts'
import { interviewer } from '../model/transcript.ts'
import { base, eligibleTranscripts } from './category.ts'
import type { Percentage } from './choices.ts'
import { kindCount, quantity, turnNouns } from './columns.ts'

export interface NoteFacts {
  /** The percentages that the table has. */
  readonly shares: ReadonlySet<Percentage | undefined>
  /** Whether a base in it is small. */
  readonly small: boolean
  readonly smallBase: number
}

/** What stands under a frequency table: its base, and what its percentages and stars mean. */
export function frequencyNotes(corpus: Corpus, facts: NoteFacts): readonly Localised[] {
  const notes = [baseNote(corpus)]
  if (facts.shares.has('row')) notes.push(ofRow)
  if (facts.shares.has('column')) notes.push(ofColumn)
  if (facts.small) notes.push(smallBaseNote(facts.smallBase))
  return notes
}

function baseNote(corpus: Corpus): Localised {
  const whole = { key: '', label: '' }
  const all = base(corpus, whole)
  const transcripts = kindCount(all.interviews, eligibleTranscripts(corpus, whole))
  const turns = quantity(all.turns, turnNouns.one, turnNouns.many)
  const words = quantity(all.words, { nl: 'woord', en: 'word' }, { nl: 'woorden', en: 'words' })
  const nl = `Basis: ${transcripts.nl}, ${turns.nl}, ${words.nl}`
  const en = `Base: ${transcripts.en}, ${turns.en}, ${words.en}`
  if (!leavesOutInterviewer(corpus)) return { nl: `${nl}.`, en: `${en}.` }
  return {
    nl: `${nl}; die van de interviewer tellen niet mee.`,
    en: `${en}; those of the interviewer do not count.`,
  }
}

function leavesOutInterviewer({ transcripts }: Corpus): boolean {
  return transcripts.some(({ turns, counted }) =>
    turns.some(({ role }, turn) => role === interviewer && counted[turn] !== true),
  )
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
