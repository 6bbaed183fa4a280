import { unnamedCoder } from '../model/coding.ts'
import { type Localised, say } from '../model/language.ts'
import { spokenText } from '../model/transcript.ts'
import { oneLine } from '../render/terminal-text.ts'
import { codeNamed, labelOf } from './desk.ts'
import { type Line, type Look, looks, paragraph, piece } from './line.ts'
import { sheetAt, type State } from './state.ts'
import { type CodeItem, codeItems, focusedItem, itemKey, othersTags } from './turn-codes.ts'
import { passages } from './passages.ts'
import type { PlacedTag } from './own-tags.ts'

/** Lines of the codes of a turn, and which of these are pointed at. */
interface Block {
  readonly lines: readonly Line[]
  readonly pointed: boolean
}

const texts = {
  own: { nl: 'Jouw codes', en: 'Your codes' },
  suggestions: { nl: 'Voorstellen', en: 'Suggestions' },
  rejected: { nl: 'Door jou afgewezen', en: 'Rejected by you' },
  others: { nl: 'Van anderen', en: 'Of others' },
  none: { nl: 'Jij gaf deze beurt nog geen code.', en: 'You gave this turn no code yet.' },
  uncounted: { nl: 'Deze beurt telt niet mee.', en: 'This turn does not count.' },
  blind: {
    nl: 'Blind: je ziet geen voorstellen en niets van anderen.',
    en: 'Blind: suggestions and what others did are hidden.',
  },
  whole: { nl: 'hele beurt', en: 'whole turn' },
  negated: { nl: 'ontkend', en: 'negated' },
  echo: { nl: 'herhaalt de vraag', en: 'repeats the question' },
  inText: { nl: 'in de tekst', en: 'in the text' },
  rejectedBy: { nl: 'afgewezen', en: 'rejected' },
} as const satisfies Readonly<Record<string, Localised>>

/** The codes of the turn at hand, so many lines at most: those that are pointed at are among them. */
export function codesPane(state: State, width: number, rows: number): readonly Line[] {
  const blocks = codeBlocks(state, width)
  const lines = blocks.flatMap((block) => block.lines)
  if (lines.length <= rows) return lines
  const at = blocks.findIndex(({ pointed }) => pointed)
  const before = blocks.slice(0, Math.max(0, at)).flatMap((block) => block.lines).length
  const own = blocks[at]?.lines.length ?? 0
  const first = Math.max(0, Math.min(before + own - rows + 1, lines.length - rows))
  const shown = lines.slice(first, first + rows)
  if (first + rows >= lines.length) return shown
  // While a code is chosen Tab reads on in what that means.
  const key = state.mode.kind === 'pick' ? '' : ' (Tab)'
  const more = { nl: `↓ meer${key}`, en: `↓ more${key}` }
  return [...shown.slice(0, -1), [piece(say(more, state.desk.language), looks.quiet)]]
}

function codeBlocks(state: State, width: number): readonly Block[] {
  const { language, blind } = state.desk
  const items = codeItems(state)
  const focused = focusedItem(state)
  const section = (title: Localised, holds: (item: CodeItem) => boolean): readonly Block[] => {
    const some = items.filter(holds)
    if (some.length === 0) return []
    return [
      heading(title, state),
      ...some.map((item) => {
        const pointed = focused !== undefined && itemKey(item) === itemKey(focused)
        return { pointed, lines: itemLines(state, item, { width, pointed }) }
      }),
      { lines: [[]], pointed: false },
    ]
  }
  return [
    ...section(texts.own, (item) => statusOf(item) === 'tag'),
    ...section(texts.suggestions, ({ kind }) => kind === 'suggestion'),
    ...section(texts.rejected, (item) => statusOf(item) === 'reject'),
    ...othersBlocks(state, width),
    ...(items.length === 0 ? [remark(noCode(state), language, width)] : []),
    ...(blind ? [{ lines: [[]], pointed: false }, remark(texts.blind, language, width)] : []),
  ]
}

function noCode(state: State): Localised {
  return sheetAt(state).counted[state.at.turn] === true ? texts.none : texts.uncounted
}

function statusOf(item: CodeItem): string | undefined {
  return item.kind === 'own' ? item.placed.tag.status : undefined
}

function heading(title: Localised, { desk }: State): Block {
  return { lines: [[piece(say(title, desk.language), looks.heading)]], pointed: false }
}

function remark(text: Localised, language: State['desk']['language'], width: number): Block {
  const lines = paragraph(say(text, language), { width, indent: '', look: looks.quiet })
  return { lines, pointed: false }
}

interface ItemPlace {
  readonly width: number
  readonly pointed: boolean
}

function itemLines(state: State, item: CodeItem, { width, pointed }: ItemPlace): readonly Line[] {
  const code = item.kind === 'own' ? item.placed.tag.code : item.suggestion.code
  const mark = item.kind === 'suggestion' ? '?' : item.placed.tag.status === 'tag' ? '●' : '×'
  const look: Look = item.kind === 'suggestion' ? looks.warning : looks.own
  const label = paragraph(oneLine(labelOf(state.desk, code)), {
    width: width - 1,
    indent: '   ',
    look: pointed ? looks.pointed : looks.label,
  })
  const first = [piece(pointed ? '▸' : ' ', looks.heading), piece(`${mark} `, look)]
  const said = item.kind === 'own' ? ownSaid(state, item.placed) : suggestionSaid(state, item)
  return [
    ...label.map((line, index) => (index === 0 ? [...first, ...line.slice(1)] : line)),
    ...idLines(state, code, width),
    ...said.flatMap((text) => paragraph(text, { width, indent: '   ', look: looks.quiet })),
  ]
}

/** The path of a code; only where the codebook does not call it that anyway. */
function idLines(state: State, code: string, width: number): readonly Line[] {
  if (codeNamed(state.desk, code) === undefined) return []
  return paragraph(oneLine(code), { width, indent: '   ', look: looks.quiet })
}

const longestQuote = 60

function quoted(text: string): string {
  const short = text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text
  return `“${oneLine(short)}”`
}

function ownSaid(state: State, { tag, turn, span }: PlacedTag): readonly string[] {
  const [whole] = passages(sheetAt(state), turn, 'turn')
  const all = whole !== undefined && span.start <= whole.start && span.end >= whole.end
  const words = all ? say(texts.whole, state.desk.language) : quoted(tag.quote)
  return tag.note === '' ? [words] : [words, `✎ ${oneLine(tag.note)}`]
}

/** The words that keywords found; the keywords themselves may be as long as a page. */
function suggestionSaid(
  state: State,
  { suggestion }: Extract<CodeItem, { kind: 'suggestion' }>,
): readonly string[] {
  const { transcript } = sheetAt(state)
  const words = suggestion.hits.map(({ span }) => quoted(spokenText(transcript, span)))
  const flags = [
    suggestion.hits.every(({ negated }) => negated) ? [texts.negated] : [],
    suggestion.hits.every(({ echo }) => echo) ? [texts.echo] : [],
  ].flat()
  const told = flags.map((flag) => ` (${say(flag, state.desk.language)})`).join('')
  return [[...new Set(words)].join(', ') + told]
}

function othersBlocks(state: State, width: number): readonly Block[] {
  const others = othersTags(state)
  if (others.length === 0) return []
  const lines = others.flatMap(({ name, code, rejected }) => {
    const said = rejected ? ` (${say(texts.rejectedBy, state.desk.language)})` : ''
    const who = name === unnamedCoder ? say(texts.inText, state.desk.language) : oneLine(name)
    const text = `${who}: ${oneLine(labelOf(state.desk, code))}${said}`
    return paragraph(text, { width, indent: '   ', look: looks.plain })
  })
  return [heading(texts.others, state), { lines: [...lines, []], pointed: false }]
}
