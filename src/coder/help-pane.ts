import { say } from '../model/language.ts'
import { widthOf } from '../render/terminal-text.ts'
import type { BindingGroup } from './bindings.ts'
import { fitted, type Line, looks, piece } from './line.ts'
import type { State } from './state.ts'

const keyWidth = 13

/** All keys, in as many columns as fit; `top` is the first row that is shown. */
export function helpPane(
  state: State,
  groups: readonly BindingGroup[],
  { width, rows, top }: { readonly width: number; readonly rows: number; readonly top: number },
): readonly Line[] {
  const blocks = groups.map((group) => groupLines(group, state.desk.language))
  const columnWidth = Math.floor(width / 2)
  const total = blocks.flat().length
  const [left, right] = twoColumns(blocks, total / 2)
  const count = Math.max(left.length, right.length)
  const first = Math.max(0, Math.min(top, count - rows))
  return Array.from({ length: rows }, (_, row): Line => [
    ...fitted(left[first + row] ?? [], columnWidth),
    ...fitted(right[first + row] ?? [], width - columnWidth),
  ])
}

function groupLines(
  { title, bindings }: BindingGroup,
  language: State['desk']['language'],
): readonly Line[] {
  const shown = bindings.filter((one) => one.shown.nl !== '')
  return [
    [piece(` ${say(title, language)}`, looks.heading)],
    ...shown.map((one): Line => {
      const keys = say(one.shown, language)
      return [
        piece(` ${keys}${' '.repeat(Math.max(1, keyWidth - widthOf(keys)))}`, looks.key),
        piece(say(one.does, language)),
      ]
    }),
    [],
  ]
}

/** Groups go to the left column until it has half of the lines. */
function twoColumns(
  blocks: readonly (readonly Line[])[],
  half: number,
): readonly [readonly Line[], readonly Line[]] {
  const left: Line[] = []
  const right: Line[] = []
  for (const block of blocks) {
    if (right.length === 0 && (left.length === 0 || left.length + block.length <= half + 2))
      left.push(...block)
    else right.push(...block)
  }
  return [left, right]
}
