import type { UseExample } from '../model/keyword-use.ts'
import type { Palette } from './palette.ts'
import { oneLine, padEnd, padStart, widthOf } from './terminal-text.ts'

const indent = 4
const gap = '  '

export interface ExamplePage {
  readonly width: number
  /** Room for the place of every example, so that they stand in line. */
  readonly placeWidth: number
  readonly paint: Palette
}

/** `R-03:12` */
export function placeOf({ transcript, line }: UseExample): string {
  return `${oneLine(transcript)}:${line}`
}

/** A line of an interview with the hit in the middle: `R-03:12   dat er eindelijk  rust  kwam. Ze …`. */
export function keywordExample(
  example: UseExample,
  { width, placeWidth, paint }: ExamplePage,
): string {
  const { left, words, right } = example
  const place = padEnd(placeOf(example), placeWidth)
  const room = width - indent - widthOf(place) - 2 * gap.length
  const hit = cutEnd(oneLine(words), room)
  // A long hit is shown whole, if need be out of line with the others.
  const before = Math.max(0, Math.min(Math.floor(room * 0.4), room - widthOf(hit) - gap.length))
  const after = spaced(oneLine(right))
  return [
    `${' '.repeat(indent)}${paint.quiet(place)}`,
    padStart(cutStart(oneLine(left), before), before),
    paint.strong(hit) + cutEnd(after, room - before - widthOf(hit)),
  ]
    .join(gap)
    .trimEnd()
}

/** A comma or full stop stands against the hit, words a little further off. */
function spaced(right: string): string {
  return closesUp(right) ? right : gap + right
}

/** Whether what follows stands against the words before it. */
export function closesUp(right: string): boolean {
  return right === '' || /^[.,;:?!…)\]”’"']/u.test(right)
}

/** The words that fit, from the beginning. */
function cutEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const words = text.split(' ')
  while (words.length > 1 && widthOf(`${words.join(' ')} …`) > width) words.pop()
  const cut = `${words.join(' ')} …`
  return widthOf(cut) <= width ? cut : width > 0 ? '…' : ''
}

/** The words that fit, from the end. */
function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const words = text.split(' ')
  while (words.length > 1 && widthOf(`… ${words.join(' ')}`) > width) words.shift()
  const cut = `… ${words.join(' ')}`
  return widthOf(cut) <= width ? cut : width > 0 ? '…' : ''
}
