import type { Code } from '../model/codebook.ts'
import { type Localised, say } from '../model/language.ts'
import { oneLine } from '../render/terminal-text.ts'
import { fitted, type Line, looks, piece } from './line.ts'
import { usesOf } from './offered-codes.ts'
import { type PickMode, pickList } from './pick.ts'
import { meaning, partOf } from './review-pane.ts'
import type { State } from './state.ts'
import type { Layout } from './layout.ts'

/** The codes to choose from, and beside them what the one means that would be taken. */
export function pickPane(state: State, mode: PickMode, places: Layout): readonly Line[] {
  const { language } = state.desk
  const rows = places.listRows - 1
  const list = pickList(state, mode)
  const total = places.left + places.right + 1
  const listWidth = Math.min(70, Math.floor(total * 0.42))
  const first = Math.max(0, Math.min(mode.index - Math.floor(rows / 2), list.length - rows))
  const uses = usesOf(state)
  const codes = list.slice(first, first + rows).map((code, index) =>
    codeLine(code, {
      pointed: first + index === mode.index,
      uses: uses.get(code.id) ?? 0,
      width: listWidth,
    }),
  )
  const pointed = list[mode.index]
  const width = total - listWidth - 2
  const right =
    pointed === undefined ? [] : partOf(meaning(pointed, { width, language }), rows, state)
  const empty: Line = fitted([piece(` ${say(nothing(mode), language)}`, looks.warning)], listWidth)
  const lines = codes.length === 0 ? [empty] : codes
  const body = Array.from({ length: rows }, (_, row): Line => {
    const divider = { text: '│ ', look: looks.quiet, column: listWidth + 1 }
    return [...fitted(lines[row] ?? [], listWidth), divider, ...fitted(right[row] ?? [], width)]
  })
  return [heading(list.length, total), ...body]
}

function nothing({ line: { text }, purpose }: PickMode): Localised {
  if (purpose === 'find') {
    return { nl: `Geen code gevonden met “${text}”`, en: `No code found with “${text}”` }
  }
  // There may be such a code, for another speaker or another kind of transcript.
  return text === ''
    ? { nl: 'Hier geldt geen enkele code', en: 'No code applies here' }
    : { nl: `Hier geldt geen code met “${text}”`, en: `No code with “${text}” applies here` }
}

function heading(count: number, width: number): Line {
  const rule = `─── ${count} ${count === 1 ? 'code' : 'codes'} `
  return fitted([piece(rule + '─'.repeat(Math.max(0, width - rule.length)), looks.quiet)], width)
}

function codeLine(
  { label, id }: Code,
  { pointed, uses, width }: { pointed: boolean; uses: number; width: number },
): Line {
  const count = uses === 0 ? '' : ` ${uses}×`
  const text = ` ${oneLine(label)}`
  const path = ` ${oneLine(id)}`
  const left = fitted(
    [
      piece(text, pointed ? looks.pointed : looks.label),
      piece(path, pointed ? looks.pointed : looks.quiet),
    ],
    width - count.length - 1,
    pointed ? looks.pointed : looks.plain,
  )
  return [...left, piece(`${count} `, pointed ? looks.pointed : looks.quiet)]
}
