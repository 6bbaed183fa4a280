import type { Key } from './key.ts'

/** A line that is being typed. */
export interface TextLine {
  readonly text: string
  /** Where the next letter comes, in UTF-16. */
  readonly at: number
}

export const emptyLine: TextLine = { text: '', at: 0 }

export function lineWith(text: string): TextLine {
  return { text, at: text.length }
}

type Edit = (line: TextLine) => TextLine

const edits: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ['backspace', (line) => cut(line, { start: before(line), end: line.at })],
  ['delete', (line) => cut(line, { start: line.at, end: after(line) })],
  ['left', (line) => ({ ...line, at: before(line) })],
  ['right', (line) => ({ ...line, at: after(line) })],
  ['home', (line) => ({ ...line, at: 0 })],
  ['ctrl+a', (line) => ({ ...line, at: 0 })],
  ['end', (line) => lineWith(line.text)],
  ['ctrl+e', (line) => lineWith(line.text)],
  ['ctrl+u', (line) => cut(line, { start: 0, end: line.at })],
  ['ctrl+w', (line) => cut(line, { start: wordBefore(line), end: line.at })],
])

/** The line after a key; undefined where the key is none of its own. */
export function editLine(line: TextLine, { name, text }: Key): TextLine | undefined {
  if (text !== '') return insert(line, text)
  return edits.get(name)?.(line)
}

export function insert({ text, at }: TextLine, written: string): TextLine {
  return { text: text.slice(0, at) + written + text.slice(at), at: at + written.length }
}

function cut({ text }: TextLine, { start, end }: { start: number; end: number }): TextLine {
  return { text: text.slice(0, start) + text.slice(end), at: start }
}

/** A letter and its accents, or an emoji of several, are one step. */
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

function before({ text, at }: TextLine): number {
  const last = [...graphemes.segment(text.slice(0, at))].at(-1)
  return last?.index ?? 0
}

function after({ text, at }: TextLine): number {
  const [first] = graphemes.segment(text.slice(at))
  return at + (first?.segment.length ?? 0)
}

function wordBefore({ text, at }: TextLine): number {
  return text.slice(0, at).replace(/\S*\s*$/u, '').length
}
