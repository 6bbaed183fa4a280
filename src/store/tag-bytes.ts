import type { Tag } from '../model/tag.ts'
import { decode, type Decoding } from '../read/decode.ts'
import { formatTagFile, oneLine, readTagFile, type TagFile, usualLayout } from './tag-file.ts'

export type OpenedTags =
  | { readonly kind: 'tags'; readonly file: TagFile; readonly mark: boolean }
  | Extract<Decoding, { readonly kind: 'failure' }>

/** A tag file as its bytes are; a spreadsheet may have put a byte order mark before them, or saved them in another encoding. */
export function openTags(bytes: Uint8Array, path: string): OpenedTags {
  const decoding = decode(bytes)
  if (decoding.kind === 'failure') return decoding
  const { text } = decoding
  const file = text.trim() === '' ? emptyFile(path) : readTagFile({ path, text })
  return { kind: 'tags', file, mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf }
}

/** A file that holds no tag, or is not there. */
export function emptyFile(path: string): TagFile {
  const source = { path, text: '' }
  return { source, tags: [], broken: [], layout: usualLayout, readable: true, diagnostics: [] }
}

/** Tags as the bytes of a file; with a byte order mark where there was one, since Excel needs it. */
export function bytesOf(
  tags: readonly Tag[],
  { file, mark }: { readonly file: TagFile; readonly mark: boolean },
): Uint8Array {
  return new TextEncoder().encode((mark ? '\ufeff' : '') + formatTagFile(tags, file))
}

/** A tag as a tag file can say it: what cannot be read again is taken out. */
export function asWritten(tag: Tag): Tag {
  return {
    ...tag,
    id: plain(tag.id).trim(),
    code: plain(tag.code).trim(),
    quote: oneLine(plain(tag.quote)),
    prefix: oneLine(plain(tag.prefix)),
    suffix: oneLine(plain(tag.suffix)),
    textHash: plain(tag.textHash).trim(),
    note: plain(tag.note.replace(/\r\n?/gu, '\n')).replaceAll('⏎', '\n'),
    more: new Map([...tag.more].map(([name, value]) => [name, plain(value)])),
  }
}

/** Without control characters, which make a file no text, and halves of characters, which no file can have. */
function plain(text: string): string {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
  return whole
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .normalize('NFC')
}
