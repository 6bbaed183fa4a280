import type { Corpus } from '../model/corpus.ts'
import type { Localised, Text } from '../model/language.ts'
import type { Project } from '../model/project.ts'
import type { Block } from '../model/report.ts'
import type { Nouns } from '../tabulate/columns.ts'
import type { ThreadEvidence } from '../tabulate/threads.ts'
import type { Validation } from '../tabulate/validation.ts'
import type { EvidenceBook } from './evidence.ts'

/** All that a section of the report is written from. */
export interface Writing {
  readonly corpus: Corpus
  readonly project: Pick<Project, 'title' | 'period' | 'targets' | 'thresholds'>
  readonly threads: readonly ThreadEvidence[]
  readonly book: EvidenceBook
  /** The attribute that evidence should be spread over: regions. */
  readonly spread: string
  /** How many quotes a code or thread gets. */
  readonly quotes: number
  /** Turns that were quoted already. */
  readonly used: Set<string>
  /** Whether people judged the keywords; undefined where no keyword counts. */
  readonly validation: Validation | undefined
}

export function heading(level: 1 | 2 | 3, text: Text, id?: string): Block {
  return id === undefined ? { kind: 'heading', level, text } : { kind: 'heading', level, text, id }
}

export function paragraph(text: Text): Block {
  return { kind: 'paragraph', text }
}

/** “a, b en c”, in both languages. */
export function enumeration(parts: readonly string[]): Localised {
  const join = (and: string): string => {
    const last = parts.at(-1) ?? ''
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`
  }
  return { nl: join('en'), en: join('and') }
}

/** The values of the attribute that evidence should be spread over, together. */
export function spreadNoun(attribute: string): Localised {
  return spreadNouns(attribute).many
}

export function spreadNouns(attribute: string): Nouns {
  if (attribute === 'regio') {
    return { one: { nl: 'regio', en: 'region' }, many: { nl: 'regio’s', en: 'regions' } }
  }
  return {
    one: { nl: `waarde van ${attribute}`, en: `value of ${attribute}` },
    many: { nl: `waarden van ${attribute}`, en: `values of ${attribute}` },
  }
}
