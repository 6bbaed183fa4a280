import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asWritten, bytesOf, emptyFile, openTags } from '../../src/store/tag-bytes.ts'
import type { Tag } from '../../src/model/tag.ts'
import { contentOf } from '../../src/store/same-ids.ts'
import type { TagFile } from '../../src/store/tag-file.ts'
import { someTags } from './random-tags.ts'
import { tagOf } from './tags.ts'

function opened(bytes: Uint8Array): { readonly file: TagFile; readonly mark: boolean } {
  const tags = openTags(bytes, 'r-01.csv')
  if (tags.kind === 'failure') throw new Error(tags.message.en)
  return tags
}

function again(bytes: Uint8Array): Uint8Array {
  const tags = opened(bytes)
  return bytesOf(
    tags.file.tags.map(({ value }) => value),
    tags,
  )
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const said = (tags: readonly Tag[]): readonly string[] =>
  tags.map((tag) => `${tag.id} ${contentOf(tag)}`).sort()

describe('tags as the bytes of a file', () => {
  it('are read as they were written, whatever they say', () => {
    fc.assert(
      fc.property(someTags(['a', 'b', 'c', 'd']), (tags) => {
        const bytes = bytesOf(tags, { file: emptyFile('r-01.csv'), mark: false })
        const { file } = opened(
          bytesOf(tags.map(asWritten), { file: emptyFile('r-01.csv'), mark: false }),
        )
        expect(file.diagnostics).toEqual([])
        expect(said(file.tags.map(({ value }) => value))).toEqual(said(tags.map(asWritten)))
        expect(bytes.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('do not change when they are written again', () => {
    fc.assert(
      fc.property(someTags(['a', 'b', 'c', 'd']), fc.boolean(), (tags, mark) => {
        const bytes = bytesOf(tags.map(asWritten), { file: emptyFile('r-01.csv'), mark })
        expect(text(again(bytes))).toBe(text(bytes))
      }),
    )
  })
})

describe('a file from a spreadsheet', () => {
  const head = 'id;code;status;quote;start;end;memo'

  it('keeps its byte order mark, its semicolons and its columns', () => {
    const bytes = new TextEncoder().encode(`\ufeff${head}\r\nt1;rust;tag;één rust;1;9;mooi\r\n`)
    expect(text(again(bytes))).toBe(
      `\ufeff${head};prefix;suffix;text_hash;note\nt1;rust;tag;één rust;1;9;mooi;;;;\n`,
    )
  })

  it('in Windows-1252 becomes UTF-8', () => {
    const bytes = Buffer.from(`${head}\r\nt1;rust;tag;één rust;1;9;\r\n`, 'latin1')
    expect(text(again(bytes))).toContain('één rust')
  })

  it('keeps columns that have no name, or the same', () => {
    const bytes = new TextEncoder().encode(
      'id,code,status,quote,start,end,,,memo,memo,note,note\nt1,rust,tag,rust,1,5,a,b,c,d,e,f\n',
    )
    expect(text(again(bytes))).toBe(
      'id,code,status,quote,start,end,,,memo,memo,note,note,prefix,suffix,text_hash\n' +
        't1,rust,tag,rust,1,5,a,b,c,d,e,f,,,\n',
    )
    expect(text(again(again(bytes)))).toBe(text(again(bytes)))
  })

  it('may have its first line twice, where git put two together', () => {
    const bytes = new TextEncoder().encode(`${head}\nt1;rust;tag;rust;1;5;\n${head}\n`)
    const { file } = opened(bytes)
    expect(file.diagnostics).toEqual([])
    expect(file.tags).toHaveLength(1)
  })
})

test.each(['', '\n', '\ufeff'])('a file with nothing in it but %j has no tags', (content) => {
  expect(opened(new TextEncoder().encode(content)).file).toMatchObject({ tags: [], readable: true })
})

test('what no file can say is taken out of a tag', () => {
  expect(asWritten(tagOf(' t1 ', { note: 'a\u0000b\r\nc⏎\ud800', quote: 'a \n b' }))).toMatchObject(
    {
      id: 't1',
      note: 'ab\nc\n\ufffd',
      quote: 'a b',
    },
  )
})
