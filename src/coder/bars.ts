import { type Localised, say } from '../model/language.ts'
import { lineAt } from '../model/source.ts'
import { oneLine, widthOf } from '../render/terminal-text.ts'
import { labelOf } from './desk.ts'
import { fitted, type Line, looks, piece, type Piece, spread } from './line.ts'
import { placeTags } from './own-tags.ts'
import { judgedItems } from './review.ts'
import { sheetAt, type State, workAt } from './state.ts'
import type { TextLine } from './text-line.ts'

/** The bar on top: what this is, how far one is, and whether it is saved. */
export function topBar(state: State): Line {
  const { language, coder, blind } = state.desk
  const { columns } = state.size
  const saved = state.pending.length === 0
  const status = saved
    ? { nl: 'opgeslagen', en: 'saved' }
    : state.failure === undefined
      ? { nl: 'opslaan …', en: 'saving …' }
      : { nl: 'NIET OPGESLAGEN', en: 'NOT SAVED' }
  const who = blind ? `${coder}, ${say({ nl: 'blind', en: 'blind' }, language)}` : coder
  const right: Line = [
    piece(` ${oneLine(who)} · `, looks.bar),
    piece(say(status, language), state.failure === undefined ? looks.bar : looks.alarm),
    piece(' ', looks.bar),
  ]
  const about = state.desk.review === undefined ? whereInTranscript(state) : whereInReview(state)
  const left = [piece(` ${say(about, language)} `, looks.bar)]
  return spread(left, right, { width: columns, look: looks.bar })
}

function whereInTranscript(state: State): Localised {
  const sheet = sheetAt(state)
  const { tags, finished } = workAt(state)
  const { turns, id } = sheet.transcript
  const marked = placeTags(sheet, tags).turns
  const coded = [...marked.values()].filter((some) => some.some(({ tag }) => tag.status === 'tag'))
  const [at, count] = [state.at.turn + 1, turns.length]
  const done = finished ? { nl: ' · afgerond ✓', en: ' · finished ✓' } : { nl: '', en: '' }
  return {
    nl: `${oneLine(id)} · beurt ${at} van ${count} · ${coded.length} met code${done.nl}`,
    en: `${oneLine(id)} · turn ${at} of ${count} · ${coded.length} with a code${done.en}`,
  }
}

function whereInReview(state: State): Localised {
  const { review } = state.desk
  const sheet = sheetAt(state)
  const count = review?.items.length ?? 0
  const line = lineAt(
    sheet.transcript.source,
    sheet.transcript.turns[state.at.turn]?.span.start ?? 0,
  )
  const [n, judged, id] = [state.item + 1, judgedItems(state), oneLine(sheet.transcript.id)]
  const label = oneLine(labelOf(state.desk, review?.about ?? ''))
  return {
    nl: `Treffer ${n} van ${count} · ${judged} beoordeeld · ${id} r. ${line} · ${label}`,
    en: `Hit ${n} of ${count} · ${judged} judged · ${id} l. ${line} · ${label}`,
  }
}

export interface PromptLine {
  readonly line: Line
  /** The column, from 1, where the next letter comes. */
  readonly cursor: number | undefined
}

/** The line above the keys: what is typed, or what there is to tell. */
export function promptLine(state: State): PromptLine {
  const { mode, desk } = state
  const { columns } = state.size
  switch (mode.kind) {
    case 'pick':
      return typed(say(pickPrompts[mode.purpose], desk.language), mode.line, columns)
    case 'note':
      return typed(say({ nl: 'Notitie: ', en: 'Note: ' }, desk.language), mode.line, columns)
    case 'search':
      return typed(say({ nl: 'Zoek: ', en: 'Find: ' }, desk.language), mode.line, columns)
    case 'browse':
    case 'help':
    case 'leaving':
    case 'unsaved':
      return { line: fitted(told(state), columns), cursor: undefined }
  }
}

const pickPrompts = {
  tag: { nl: 'Code: ', en: 'Code: ' },
  recode: { nl: 'Welke code dan wel? ', en: 'Which code instead? ' },
  find: { nl: 'Zoek beurten met code: ', en: 'Find turns with code: ' },
} as const satisfies Readonly<Record<string, Localised>>

/** Of a line that is too long the part where the next letter comes. */
function typed(prompt: string, { text, at }: TextLine, columns: number): PromptLine {
  const shown = text.replaceAll('\n', '⏎')
  const room = columns - widthOf(prompt) - 3
  let start = 0
  while (widthOf(shown.slice(start, at)) > room) start += 1
  const before = shown.slice(start, at)
  const line = fitted([piece(` ${prompt}`, looks.key), piece(shown.slice(start))], columns)
  return { line, cursor: 2 + widthOf(prompt) + widthOf(before) }
}

function told(state: State): readonly Piece[] {
  const { language } = state.desk
  const { failure, message, pending } = state
  if (failure !== undefined) {
    const text = {
      nl: ` NIET OPGESLAGEN (${pending.length}): ${failure.nl}. Ik probeer het steeds opnieuw. `,
      en: ` NOT SAVED (${pending.length}): ${failure.en}. I keep trying. `,
    }
    return [piece(oneLine(say(text, language)), looks.alarm)]
  }
  if (message !== undefined) {
    const look = message.tone === 'warning' ? looks.warning : looks.plain
    return [piece(` ${oneLine(say(message.text, language))}`, look)]
  }
  return lostTags(state)
}

/** Tags whose words are elsewhere by now, or nowhere: they are kept, and this is not the place to look for them. */
function lostTags(state: State): readonly Piece[] {
  const { lost } = placeTags(sheetAt(state), workAt(state).tags)
  if (lost.length === 0) return []
  const text = {
    nl: `${lost.length} ${lost.length === 1 ? 'tag' : 'tags'} onvindbaar in dit transcript: zie rodedraad tags`,
    en: `${lost.length} ${lost.length === 1 ? 'tag' : 'tags'} not found in this transcript: see rodedraad tags`,
  }
  return [piece(` ${say(text, state.desk.language)}`, looks.warning)]
}
