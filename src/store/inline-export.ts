import { applyEdits, type Edit } from '../model/edit.ts'

/** The column of a tag file with what a tag looked like when it stood in a transcript. */
export const inlineColumn = 'inline'

/** A tag to be written into a text, behind its words. */
export interface InlinePut {
  readonly code: string
  /** Where its words end. */
  readonly end: number
  /** What stood in the text when the tag was taken out of it; undefined for a tag that never did. */
  readonly written: string | undefined
}

/** The text with tags written behind their words as `[[code]]`; those that stood in it before as they did. */
export function putInlineTags(text: string, puts: readonly InlinePut[]): string {
  const places = new Map<number, InlinePut[]>()
  for (const put of puts) places.set(put.end, [...(places.get(put.end) ?? []), put])
  const edits = [...places].map(([end, there]): Edit => {
    const tags = there.sort(byRow).map(inlineTag)
    return { span: { start: end, end }, text: tags.join('') }
  })
  return applyEdits(text, edits)
}

/** Tags that stood in a row first, in their order; the others by their codes. */
function byRow(a: InlinePut, b: InlinePut): number {
  return rowOf(a) - rowOf(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}

const written = /^(?<row>\d+)(?<tag>\s*\[\[(?<inner>[^[\]\n]*)\]\])$/u

function rowOf(put: InlinePut): number {
  return Number(written.exec(put.written ?? '')?.groups?.row ?? Infinity)
}

function inlineTag({ code, written: before }: InlinePut): string {
  const { tag = '', inner = '' } = written.exec(before ?? '')?.groups ?? {}
  const same =
    inner
      .split('>')
      .map((part) => part.trim())
      .join('/')
      .trim() === code
  return same ? tag : ` [[${code}]]`
}
