import { widthOf, wrap } from '../render/terminal-text.ts'

export type Color = 'red' | 'green' | 'yellow' | 'cyan' | 'magenta'

/** How letters look. Without colours the rest still has to tell them apart. */
export interface Look {
  readonly color?: Color
  readonly bold?: boolean
  readonly dim?: boolean
  readonly underline?: boolean
  readonly reverse?: boolean
}

export type LookName =
  'plain' | 'bar' | 'label' | 'heading' | 'key' | 'quiet' | 'own' | 'warning' | 'alarm' | 'pointed'

export interface Piece {
  readonly text: string
  readonly look: Look
  /** The column, from 1, that it stands in, whatever a terminal made of the letters before it. */
  readonly column?: number
}

/** A line of the screen. */
export type Line = readonly Piece[]

export const looks: Readonly<Record<LookName, Look>> = {
  plain: {},
  bar: { reverse: true },
  label: { bold: true },
  heading: { color: 'cyan', bold: true },
  key: { bold: true },
  quiet: { dim: true },
  own: { color: 'green', bold: true },
  warning: { color: 'yellow', bold: true },
  alarm: { color: 'red', bold: true, reverse: true },
  pointed: { reverse: true },
}

export function piece(text: string, look: Look = looks.plain): Piece {
  return { text, look }
}

export function widthOfLine(line: Line): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0)
}

/** A line of exactly so many cells: cut with a sign, or filled up with blanks. */
export function fitted(line: Line, width: number, filling: Look = looks.plain): Line {
  const whole = widthOfLine(line)
  if (whole <= width)
    return whole === width ? line : [...line, piece(' '.repeat(width - whole), filling)]
  const kept: Piece[] = []
  let left = width - 1
  for (const one of line) {
    const wide = widthOf(one.text)
    if (wide <= left) {
      kept.push(one)
      left -= wide
      continue
    }
    kept.push({ ...one, text: `${cut(one.text, left)}…` })
    break
  }
  return fitted(kept, width, filling)
}

/** As much of a text as fits. */
function cut(text: string, width: number): string {
  let kept = ''
  for (const letter of text) {
    if (widthOf(kept + letter) > width) break
    kept += letter
  }
  return kept
}

/** A line with something at its right end; the left side is cut where they do not fit together. */
export function spread(
  left: Line,
  right: Line,
  { width, look }: { width: number; look: Look },
): Line {
  const end = widthOfLine(right)
  return [...fitted(left, Math.max(0, width - end), look), ...right]
}

/** A text as lines, all but the first indented. */
export function paragraph(
  text: string,
  { width, indent, look }: { width: number; indent: string; look: Look },
): readonly Line[] {
  return wrap(text, Math.max(4, width - widthOf(indent))).map((line) => [
    piece(indent),
    piece(line, look),
  ])
}

/** A line as it reads, without its looks. */
export function plainLine(line: Line): string {
  return line
    .map(({ text }) => text)
    .join('')
    .trimEnd()
}
