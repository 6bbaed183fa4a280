import type { Localised, Text } from '../model/language.ts'
import type { Column } from '../model/table.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Transcript } from '../model/transcript.ts'
import { unitOf } from '../model/division.ts'
import type { Unit } from '../model/unit.ts'
import type { Count } from './choices.ts'

type ColumnName = 'id' | 'code' | 'base' | 'share' | 'transcript' | 'line' | 'speaker' | 'role'

/** The columns that more than one table has, so that they are named alike everywhere. */
export const columns: Readonly<Record<ColumnName, Column>> = {
  id: { label: { nl: 'Id', en: 'Id' }, kind: 'text', machine: true },
  code: { label: { nl: 'Code', en: 'Code' }, kind: 'text' },
  base: { label: { nl: 'van', en: 'of' }, kind: 'base' },
  share: { label: { nl: '%', en: '%' }, kind: 'share' },
  transcript: { label: { nl: 'Gesprek', en: 'Transcript' }, kind: 'text' },
  line: { label: { nl: 'Regel', en: 'Line' }, kind: 'count' },
  speaker: { label: { nl: 'Spreker', en: 'Speaker' }, kind: 'text' },
  role: { label: { nl: 'Rol', en: 'Role' }, kind: 'text' },
}

/** The column with the number of turns, or of what these were divided into. */
export function unitColumn(unit: Unit): Column {
  return { label: countLabel('turns', unit), kind: 'count' }
}

export function countLabel(count: Count, unit: Unit): Localised {
  return count === 'turns' ? capitalised(unitNouns[unit].many) : countLabels[count]
}

const countLabels: Readonly<Record<Exclude<Count, 'turns'>, Localised>> = {
  interviews: { nl: 'Gesprekken', en: 'Transcripts' },
  hits: { nl: 'Treffers', en: 'Hits' },
  words: { nl: 'Woorden', en: 'Words' },
}

/** What these transcripts are called together: interviews, werkateliers, or gesprekken where there are several kinds. */
export function kindNoun(kinds: Kinds): Localised {
  return nounsOf(kinds).many
}

/** What the head of a column of one kind says; a kind that we have no plural for keeps its own name. */
export function kindLabel(kind: string): Text {
  const nouns = kind === '' ? anyKind : kindNouns.get(kind)
  return nouns === undefined ? kind : capitalised(nouns.many)
}

/** “1 interview”, “24 gesprekken”: the number with its noun, written as the language has it. */
export function kindCount(count: number, kinds: Kinds): Localised {
  const { one, many } = nounsOf(kinds)
  return quantity(count, one, many)
}

export function quantity(count: number, one: Localised, many: Localised): Localised {
  const noun = count === 1 ? one : many
  const said = thousands(count)
  return { nl: `${said.nl} ${noun.nl}`, en: `${said.en} ${noun.en}` }
}

/** “2 van de 3 groepen”, “1 van 1 groep”: a count with what it is out of. */
export function outOf(count: number, total: number, { one, many }: Nouns): Localised {
  const all = quantity(total, one, many)
  const part = thousands(count)
  return {
    nl: `${part.nl} van ${total === 1 ? '' : 'de '}${all.nl}`,
    en: `${part.en} of ${all.en}`,
  }
}

/** “20.150”: a number as the language writes it. */
export function thousands(count: number): Localised {
  const parts = String(count).split(/(?=(?:\d{3})+$)/u)
  return { nl: parts.join('.'), en: parts.join(',') }
}

export interface Nouns {
  readonly one: Localised
  readonly many: Localised
}

/** The `soort` of transcripts, each once; '' where they have none. */
export type Kinds = readonly string[]

export function kindsOf(transcripts: readonly Pick<Transcript, 'attributes'>[]): Kinds {
  return [...new Set(transcripts.map(({ attributes }) => attributes.get('soort') ?? ''))]
}

function nounsOf([kind, another]: Kinds): Nouns {
  const nouns = another === undefined ? kindNouns.get(kind ?? '') : undefined
  return nouns ?? anyKind
}

export const anyKind: Nouns = {
  one: { nl: 'gesprek', en: 'transcript' },
  many: { nl: 'gesprekken', en: 'transcripts' },
}

const kindNouns: ReadonlyMap<string, Nouns> = new Map([
  [
    'interview',
    { one: { nl: 'interview', en: 'interview' }, many: { nl: 'interviews', en: 'interviews' } },
  ],
  [
    'werkatelier',
    { one: { nl: 'werkatelier', en: 'workshop' }, many: { nl: 'werkateliers', en: 'workshops' } },
  ],
])

export const threadNouns: Nouns = {
  one: { nl: 'rode draad', en: 'thread' },
  many: { nl: 'rode draden', en: 'threads' },
}

export const groupNouns: Nouns = {
  one: { nl: 'groep', en: 'group' },
  many: { nl: 'groepen', en: 'groups' },
}

/** What is counted, by its name. All of them are “de” words, so that one sentence does for all. */
export const unitNouns: Readonly<Record<Unit, Nouns>> = {
  turn: { one: { nl: 'beurt', en: 'turn' }, many: { nl: 'beurten', en: 'turns' } },
  sentence: { one: { nl: 'zin', en: 'sentence' }, many: { nl: 'zinnen', en: 'sentences' } },
  paragraph: { one: { nl: 'alinea', en: 'paragraph' }, many: { nl: 'alinea’s', en: 'paragraphs' } },
}

/** What the turns of a corpus are called. */
export function unitNounsOf({ transcripts }: Corpus): Nouns {
  return unitNouns[unitOf(transcripts)]
}

export function capitalised({ nl, en }: Localised): Localised {
  return {
    nl: nl.charAt(0).toUpperCase() + nl.slice(1),
    en: en.charAt(0).toUpperCase() + en.slice(1),
  }
}
