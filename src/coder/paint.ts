import type { Color, Line, Look } from './line.ts'

const colors: Readonly<Record<Color, number>> = {
  red: 31,
  green: 32,
  yellow: 33,
  magenta: 35,
  cyan: 36,
}

/** A line as a terminal takes it (ECMA-48). Without colour nothing is dimmed either: many screens make that unreadable. */
export function paintLine(line: Line, color: boolean): string {
  return line
    .map(({ text, look, column }) => {
      const place = column === undefined ? '' : `\u001B[${column}G`
      const codes = codesOf(look, color)
      return codes === '' ? place + text : `${place}\u001B[${codes}m${text}\u001B[0m`
    })
    .join('')
}

function codesOf({ bold, dim, underline, reverse, color: hue }: Look, color: boolean): string {
  const codes = [
    bold === true ? [1] : [],
    color && dim === true ? [2] : [],
    underline === true ? [4] : [],
    reverse === true ? [7] : [],
    color && hue !== undefined ? [colors[hue]] : [],
  ]
  return codes.flat().join(';')
}
