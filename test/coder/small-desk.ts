import { keywordCoder } from '../../src/apply/keywords.ts'
import { type Desk, type Sheet, suggestionsOf } from '../../src/coder/desk.ts'
import { type Key, nameKey } from '../../src/coder/key.ts'
import { reduce, startState } from '../../src/coder/reduce.ts'
import type { CoderEvent, Effect, Size, State, Work } from '../../src/coder/state.ts'
import { withPuts } from '../../src/coder/own-tags.ts'
import { interviewer } from '../../src/model/transcript.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { readTranscript } from '../../src/read/transcript.ts'
import { createTagPlacer } from '../../src/store/tag-places.ts'
import { textHash } from '../../src/store/text-hash.ts'

const codebook = `
codes:
  zorg:
    label: Zorg
    rust:
      label: Rust en tempo
      definition: Er is rust; niets moet snel.
      when: Iemand vertelt dat het rustig aan mag.
      when_not: Rust in huis.
      keywords: [rust, tempo]
    luisteren:
      label: Echt luisteren
      keywords: [luisteren, { near: [haast, school], within: 4 }]
    spel:
      label: Spelen
      applies_to: { role: kind }
      manual: true
    oud:
      label: Ouderwets
      deprecated: true
      manual: true
    mening: { label: Mening, manual: true }
`

export const interview = `---
id: A-1
sprekers: { INT: interviewer, MOEDER: ouder, KIND: kind }
---
INT: Hoe ging het op school?

MOEDER: Er was rust. Ze konden luisteren naar hem. Dat was nieuw voor ons, en het ging in zijn tempo.

INT: En daarna?

KIND: Ik ging spelen. Elke dag.

MOEDER: Meer weet ik niet.
`

export interface DeskParts {
  readonly text?: string
  readonly blind?: boolean
  readonly others?: Sheet['others']
  readonly review?: boolean
  readonly uses?: Desk['uses']
  readonly language?: Desk['language']
}

export function smallDesk(parts: DeskParts = {}): Desk {
  const { blind = false } = parts
  const { codebook: read } = readCodebookYaml({ path: 'c.yaml', text: codebook })
  const source = { path: 'a-1.txt', text: parts.text ?? interview }
  const { transcript } = readTranscript(source, { roles: new Map(), withoutSpeakers: false })
  const { codings } = keywordCoder(read, { interviewer: false })(transcript)
  const sheet: Sheet = {
    transcript,
    textHash: textHash(source.text),
    place: createTagPlacer(source, () => undefined),
    counted: transcript.turns.map(({ role }) => role !== interviewer),
    suggestions: blind ? new Map() : suggestionsOf(codings),
    others: parts.others ?? new Map(),
  }
  const items = [...sheet.suggestions].flatMap(([turn, some]) =>
    some.map(({ code }) => ({ sheet: 0, turn, code })),
  )
  return {
    codebook: read,
    coder: 'anna',
    language: parts.language ?? 'nl',
    blind,
    sheets: [sheet],
    uses: parts.uses ?? new Map(),
    newId: (number) => `t${number}`,
    review: parts.review === true ? { about: 'zorg', items } : undefined,
  }
}

export function start(
  parts: DeskParts = {},
  {
    size = { columns: 80, rows: 24 },
    work = { tags: [], finished: false },
  }: { size?: Size; work?: Work } = {},
): State {
  return startState(smallDesk(parts), [work], size)
}

/** A key by its name, or a letter. */
export function key(name: string): Key {
  if (name === 'space') return nameKey(' ', { name: 'space', sequence: ' ' })
  return Array.from(name).length === 1 ? nameKey(name, { sequence: name }) : { name, text: '' }
}

export function events(names: readonly string[]): readonly CoderEvent[] {
  return names.map((name) => ({ kind: 'key', key: key(name) }))
}

/** Presses keys (`down`, `enter`, `c`), with a disk that takes every change at once. */
export function press(before: State, ...names: readonly string[]): State {
  return happen(before, events(names))
}

export function happen(before: State, some: readonly CoderEvent[]): State {
  return some.reduce((state, event) => saveAll(reduce(state, event)), before)
}

/** Types a text, letter by letter. */
export function type(before: State, text: string): State {
  return press(before, ...Array.from(text, (letter) => (letter === ' ' ? 'space' : letter)))
}

/** What the disk had before the pending changes is not known here, but what it has after them is what the coder sees. */
function saveAll(state: State): State {
  if (!state.effects.some(({ kind }) => kind === 'save')) return state
  const { effects } = state
  let next = state
  while (next.pending.length > 0) {
    const [change] = next.pending
    const work = next.works[change?.sheet ?? 0] ?? { tags: [], finished: false }
    const tags = change?.kind === 'tags' ? withPuts(work.tags, change.puts) : work.tags
    next = reduce(next, { kind: 'saved', work: { ...work, tags }, told: undefined })
  }
  return { ...next, effects: [...effects, ...next.effects] }
}

export function kinds({ effects }: State): readonly Effect['kind'][] {
  return effects.map(({ kind }) => kind)
}

/** What the coder's tags say: `rust: Er was rust.`, with × for a rejection. */
export function said(state: State): readonly string[] {
  const { tags } = state.works[0] ?? { tags: [] }
  return tags
    .filter(({ status }) => status !== 'deleted')
    .map(
      ({ status, code, quote, note }) =>
        `${status === 'tag' ? '' : '×'}${code.split('/').at(-1) ?? ''}: ${quote}${note === '' ? '' : ` [${note}]`}`,
    )
}
