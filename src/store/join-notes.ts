import type { Edit } from '../model/edit.ts'
import type { Source } from '../model/source.ts'
import { insideCell, type TagLine } from './tag-cells.ts'

/** What puts the note of a tag that goes behind that of the tag which stays. Nothing is taken away by it. */
export function joinNotes({ text }: Source, stays: TagLine, goes: TagLine): readonly Edit[] {
  const from = goes.cells.get('note')
  const to = stays.cells.get('note')
  if (from === undefined || stays.tag.note.includes(goes.tag.note)) return []
  if (to === undefined) return addNote(stays, text.slice(from.start, from.end))
  const source = insideCell(text, from)
  const target = insideCell(text, to)
  const note = text.slice(source.start, source.end)
  const isQuoted = text.slice(to.start, to.end).includes('"')
  const needsQuotes = !isQuoted && text.slice(from.start, from.end).includes('"')
  const joined = (stays.tag.note === '' ? '' : '⏎') + note
  if (!needsQuotes) return [{ span: { start: target.end, end: target.end }, text: joined }]
  if (target.start === target.end) return [{ span: target, text: `"${joined}"` }]
  return [
    { span: { start: target.start, end: target.start }, text: '"' },
    { span: { start: target.end, end: target.end }, text: `${joined}"` },
  ]
}

/** A note behind a line that leaves its cell out. */
function addNote({ span: { end }, absent }: TagLine, note: string): readonly Edit[] {
  const delimiters = absent.get('note')
  return delimiters === undefined ? [] : [{ span: { start: end, end }, text: delimiters + note }]
}
