import type { Code } from '../model/codebook.ts'
import { type Localised, say } from '../model/language.ts'
import { spokenText } from '../model/transcript.ts'
import { oneLine, wrap } from '../render/terminal-text.ts'
import { codesPane } from './codes-pane.ts'
import { codeNamed } from './desk.ts'
import { type Line, looks, paragraph, piece } from './line.ts'
import { itemAt, reviewedSuggestion, verdictOn } from './review.ts'
import { sheetAt, type State } from './state.ts'

/** What a code means, as its codebook says. */
export function meaning(
  { label, id, definition, when, whenNot }: Code,
  { width, language }: { readonly width: number; readonly language: State['desk']['language'] },
): readonly Line[] {
  const named = (title: Localised, text: string | undefined): readonly Line[] =>
    text === undefined ? [] : titled(say(title, language), oneLine(text), width)
  return [
    ...paragraph(oneLine(label), { width, indent: '', look: looks.label }),
    ...paragraph(oneLine(id), { width, indent: '', look: looks.quiet }),
    ...(definition === undefined
      ? []
      : paragraph(oneLine(definition), { width, indent: '', look: looks.plain })),
    ...named({ nl: 'Wel', en: 'When' }, when),
    ...named({ nl: 'Niet', en: 'When not' }, whenNot),
  ]
}

function titled(title: string, text: string, width: number): readonly Line[] {
  const lines = wrap(`${title}: ${text}`, width)
  return lines.map((line, index) =>
    index === 0
      ? [piece(line.slice(0, title.length + 1), looks.heading), piece(line.slice(title.length + 1))]
      : [piece(line)],
  )
}

/** The hit that is looked at: by which keyword, what was said of it, what the code means. */
export function reviewPane(state: State, width: number, rows: number): readonly Line[] {
  const item = itemAt(state)
  const code = item === undefined ? undefined : codeNamed(state.desk, item.code)
  if (item === undefined || code === undefined) return codesPane(state, width, rows)
  const { language } = state.desk
  const told = [...verdictLines(state, width), ...keywordLines(state, width), []]
  return partOf([...told, ...meaning(code, { width, language })], rows, state)
}

/** As many lines as there is room for: of more than that a part, and the next part each time that is asked for. */
export function partOf(
  lines: readonly Line[],
  rows: number,
  { page, desk }: State,
): readonly Line[] {
  if (lines.length <= rows) return lines
  const room = rows - 1
  const pages = Math.ceil(lines.length / room)
  const at = page % pages
  const more =
    at < pages - 1
      ? { nl: '↓ meer (Tab)', en: '↓ more (Tab)' }
      : { nl: '↑ begin (Tab)', en: '↑ start (Tab)' }
  const first = Math.min(at * room, lines.length - room)
  return [...lines.slice(first, first + room), [piece(say(more, desk.language), looks.quiet)]]
}

function verdictLines(state: State, width: number): readonly Line[] {
  const item = itemAt(state)
  const verdict = item === undefined ? undefined : verdictOn(state, item)?.tag
  if (verdict === undefined) {
    const open = { nl: '? nog niet beoordeeld', en: '? not judged yet' }
    return [[piece(say(open, state.desk.language), looks.warning)]]
  }
  const said =
    verdict.status === 'tag'
      ? { nl: '● akkoord', en: '● right' }
      : { nl: '× afgewezen', en: '× wrong' }
  const note = verdict.note === '' ? [] : [`✎ ${oneLine(verdict.note)}`]
  return [
    [piece(say(said, state.desk.language), looks.own)],
    ...note.flatMap((text) => paragraph(text, { width, indent: '  ', look: looks.quiet })),
  ]
}

/** What was found, and by which keyword, where that is no page long. */
function keywordLines(state: State, width: number): readonly Line[] {
  const { language } = state.desk
  const { transcript } = sheetAt(state)
  const hits = reviewedSuggestion(state)?.hits ?? []
  const said = hits.flatMap(({ by, negated, echo, span }) => {
    const words = `“${oneLine(spokenText(transcript, span))}”`
    const keyword = by.kind === 'keyword' && by.keyword.length <= longestKeyword ? by.keyword : ''
    const told = [
      keyword === '' || `“${keyword}”` === words ? [] : [oneLine(keyword)],
      negated ? [say({ nl: 'ontkend', en: 'negated' }, language)] : [],
      echo ? [say({ nl: 'herhaalt de vraag', en: 'repeats the question' }, language)] : [],
    ].flat()
    return [told.length === 0 ? words : `${words} (${told.join(', ')})`]
  })
  return [...new Set(said)].flatMap((text) =>
    paragraph(text, { width, indent: '', look: looks.plain }),
  )
}

const longestKeyword = 30
