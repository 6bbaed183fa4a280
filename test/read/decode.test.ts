import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const written = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return Uint8Array.from(order === 'le' ? written : written.swap16())
}

/** Every character of it is one byte of the same number. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('text', () => {
  test.each([
    ['UTF-8', utf8('Één ouder'), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\uFEFFÉén ouder'), 'utf-8'],
    ['UTF-16, little end first', utf16('Één ouder', 'le'), 'utf-16le'],
    ['UTF-16, big end first', utf16('Één ouder', 'be'), 'utf-16be'],
    ['Windows-1252', latin1('Één ouder'), 'windows-1252'],
  ])('is read from %s', (_, written, encoding) => {
    expect(decode(written)).toEqual({ kind: 'text', text: 'Één ouder', encoding })
  })

  it('keeps the signs that Windows-1252 has between 0x80 and 0x9F', () => {
    const written = bytes(0x91, 0x73, 0x92, 0x20, 0x80, 0x20, 0x85, 0x20, 0x96)
    expect(decode(written)).toMatchObject({ text: '‘s’ € … –', encoding: 'windows-1252' })
  })

  it('has LF line ends, whatever the file had', () => {
    expect(decode(utf8('een\r\ntwee\rdrie\n\r\n'))).toMatchObject({
      text: 'een\ntwee\ndrie\n\n',
    })
  })

  it('is in Unicode NFC', () => {
    expect(decode(utf8('coo\u0308rdinator'))).toMatchObject({ text: 'coördinator' })
  })

  it('may be nothing', () => {
    expect(decode(bytes())).toEqual({ kind: 'text', text: '', encoding: 'utf-8' })
    expect(decode(utf8('\uFEFF'))).toMatchObject({ kind: 'text', text: '' })
  })

  it('may have tabs, page breaks and the end mark of old programs', () => {
    expect(decode(utf8('a\tb\fc\vd\u001A'))).toMatchObject({ text: 'a\tb\fc\vd\u001A' })
  })

  it('may have emoji and other scripts', () => {
    expect(decode(utf8('fijn 😀 хорошо'))).toMatchObject({ text: 'fijn 😀 хорошо' })
    expect(decode(utf16('fijn 😀', 'be'))).toMatchObject({ text: 'fijn 😀' })
  })
})

describe('what is no text says where', () => {
  // 0xC3 begins a character of two bytes, 0xE2 one of three, 0xF0 one of four.
  test.each([
    ['a NUL', bytes(0x61, 0x62, 0x00, 0x63), 2],
    ['an escape character', bytes(0x61, 0x1b), 1],
    ['a lone continuation byte', bytes(0x61, 0x81, 0x62), 1],
    ['a character cut off at the end', bytes(0x61, 0x62, 0xc3), 2],
    ['a dash cut off at the end', bytes(0x61, 0x62, 0xe2, 0x80), 2],
    ['an emoji cut off at the end', bytes(0x61, 0xf0, 0x9f, 0x98), 1],
    ['an overlong slash of two bytes', bytes(0x61, 0xc0, 0xaf), 1],
    ['an overlong slash of three bytes', bytes(0xe0, 0x80, 0xaf), 0],
    ['an overlong slash of four bytes', bytes(0xf0, 0x80, 0x80, 0xaf), 0],
    ['half a surrogate pair', bytes(0x61, 0xed, 0xbf, 0xbf), 1],
    ['beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 0],
    ['a byte that UTF-8 never has', bytes(0x61, 0xff), 1],
    ['a loose é after UTF-8', Uint8Array.from([...utf8('één '), 0xe9, 0x6e]), 6],
    ['a loose é before a dash in UTF-8', Uint8Array.from([0xe9, 0x6e, ...utf8(' – twee')]), 0],
  ])('%s', (_, written, offset) => {
    expect(decode(written)).toMatchObject({ kind: 'failure', offset })
  })

  test('an odd byte at the end of UTF-16', () => {
    // Mark, “a”, half a character.
    expect(decode(bytes(0xff, 0xfe, 0x61, 0x00, 0x62))).toMatchObject({
      kind: 'failure',
      offset: 4,
    })
  })

  test('a surrogate without its pair in UTF-16', () => {
    expect(decode(bytes(0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x62, 0x00))).toMatchObject({
      kind: 'failure',
      offset: 4,
    })
    expect(decode(bytes(0xfe, 0xff, 0xff, 0xfd, 0xdc, 0x00))).toMatchObject({ offset: 4 })
  })
})

describe('against the decoder of the platform', () => {
  const fatal = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  /** undefined where the bytes are no UTF-8. */
  function platform(written: Uint8Array): string | undefined {
    try {
      return fatal.decode(written)
    } catch {
      return undefined
    }
  }
  // Bytes around the borders of UTF-8, so that many tries are nearly right.
  const byte = fc.oneof(
    fc.integer({ min: 0x20, max: 0xff }),
    fc.constantFrom(0x61, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4),
  )
  const some = fc.uint8Array({ min: 0x20, maxLength: 12 }).map((array) => Uint8Array.from(array))
  const near = fc.array(byte, { maxLength: 8 }).map((array) => Uint8Array.from(array))
  const startsAsUtf16 = ([first, second]: Uint8Array): boolean =>
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

  it('calls the same bytes UTF-8 and reads the same from them', () => {
    fc.assert(
      fc.property(fc.oneof(some, near), (written) => {
        fc.pre(!startsAsUtf16(written))
        const expected = platform(written)
        const decoding = decode(written)
        const read =
          decoding.kind === 'text' && decoding.encoding === 'utf-8' ? decoding.text : undefined
        expect(read).toBe(expected?.replace(/^\uFEFF/u, '').normalize('NFC'))
      }),
      { numRuns: 2000 },
    )
  })

  it('names the first byte from where on they can be no UTF-8', () => {
    fc.assert(
      fc.property(near, (written) => {
        fc.pre(!startsAsUtf16(written))
        const decoding = decode(written)
        fc.pre(decoding.kind === 'failure')
        const { offset } = decoding
        // All before it is whole UTF-8; no way of cutting what follows makes a character that begins there.
        expect(platform(written.subarray(0, offset))).toBeDefined()
        const ends = [1, 2, 3, 4].filter((length) => offset + length <= written.length)
        for (const length of ends) {
          expect(platform(written.subarray(offset, offset + length))).toBeUndefined()
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test('text that is looked at four bytes at a time is what it would be byte by byte', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    'é',
    'ë',
    '’',
    '…',
    '€',
    '\n',
    '\t',
    'e\u0301',
    '\r',
    '\u2028',
    'ʼ',
    '😀',
    'Å',
  )
  fc.assert(
    fc.property(fc.array(piece), fc.nat(3), (pieces, shift) => {
      const text = pieces.join('')
      const bytes = new TextEncoder().encode('x'.repeat(shift) + text).subarray(shift)
      expect(decode(bytes)).toMatchObject({
        kind: 'text',
        text: text.replace(/\r\n?/gu, '\n').normalize('NFC'),
      })
    }),
    { numRuns: 1000 },
  )
})
