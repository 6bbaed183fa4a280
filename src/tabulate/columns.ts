import type { Localised } from '../model/language.ts'
import type { Column } from '../model/table.ts'
import type { Count } from './choices.ts'
import type { CodedTranscript } from '../model/corpus.ts'

type ColumnName =
  'id' | 'code' | 'base' | 'share' | 'transcript' | 'line' | 'speaker' | 'role' | 'turns'

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
  turns: { label: { nl: 'Beurten', en: 'Turns' }, kind: 'count' },
}

export const countLabels: Readonly<Record<Count, Localised>> = {
  interviews: { nl: 'Gesprekken', en: 'Transcripts' },
  turns: { nl: 'Beurten', en: 'Turns' },
  hits: { nl: 'Treffers', en: 'Hits' },
  words: { nl: 'Woorden', en: 'Words' },
}

/** What these transcripts are called together: interviews, werkateliers, or gesprekken where there are several kinds. */
export function kindNoun(transcripts: readonly CodedTranscript[]): Localised {
  const [kind, another] = new Set(transcripts.map(({ attributes }) => attributes.get('soort')))
  const noun = another === undefined ? kindNouns.get(kind ?? '') : undefined
  return noun ?? { nl: 'gesprekken', en: 'transcripts' }
}

const kindNouns: ReadonlyMap<string, Localised> = new Map([
  ['interview', { nl: 'interviews', en: 'interviews' }],
  ['werkatelier', { nl: 'werkateliers', en: 'workshops' }],
])

export function capitalised({ nl, en }: Localised): Localised {
  return {
    nl: nl.charAt(0).toUpperCase() + nl.slice(1),
    en: en.charAt(0).toUpperCase() + en.slice(1),
  }
}
