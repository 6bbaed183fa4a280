import { isUtf8 } from 'node:buffer'
import type { Localised } from '../model/language.ts'
import { isUsualText } from './usual-bytes.ts'

export type Decoding =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: Encoding
      /** Where the first character stands that was written in another Unicode form; undefined where there is none. */
      readonly decomposedAt?: number
    }
  /** Byte `offset`, from 0, is the first that no reading makes sense of. */
  | { readonly kind: 'failure'; readonly offset: number; readonly message: Localised }

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Bytes of a text file as text in Unicode NFC with LF line ends: UTF-8 with or without byte order mark, UTF-16 with one,
 * or Windows-1252 where the bytes can be nothing else and make ordinary Dutch letters.
 */
export function decode(bytes: Uint8Array): Decoding {
  if (isUsualText(bytes)) return { kind: 'text', text: utf8.decode(bytes), encoding: 'utf-8' }
  const decoding = decodeBytes(bytes)
  return decoding.kind === 'text' ? normalised(decoding) : decoding
}

const utf8 = new TextDecoder()

function normalised(decoding: Extract<Decoding, { kind: 'text' }>): Decoding {
  const lines = decoding.text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  const text = lines.normalize('NFC')
  return text === lines
    ? { ...decoding, text }
    : { ...decoding, text, decomposedAt: firstDifference(text, lines) }
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (a[at] === b[at]) at += 1
  return at
}

function decodeBytes(bytes: Uint8Array): Decoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be')
  if (isUtf8(bytes)) {
    const text = utf8.decode(bytes)
    if (!control.test(text)) return { kind: 'text', text, encoding: 'utf-8' }
  }
  return decodeOddBytes(bytes)
}

/** Anything but tab, the line ends, and Ctrl-Z, the end of a file in old programs. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/

function decodeOddBytes(bytes: Uint8Array): Decoding {
  const controlAt = bytes.findIndex((byte) => control.test(String.fromCharCode(byte)))
  if (controlAt >= 0) return notText(controlAt)
  const invalid = firstInvalidUtf8(bytes) ?? 0
  const text = decodeWindows1252(bytes, invalid)
  return text === undefined
    ? invalidBytes(invalid)
    : { kind: 'text', text, encoding: 'windows-1252' }
}

function notText(offset: number): Decoding {
  return {
    kind: 'failure',
    offset,
    message: {
      nl: `geen tekst (byte ${offset} is een besturingsteken); sla het bestand op als platte tekst in UTF-8`,
      en: `no text (byte ${offset} is a control character); save the file as plain text in UTF-8`,
    },
  }
}

function invalidBytes(offset: number): Decoding {
  return {
    kind: 'failure',
    offset,
    message: {
      nl: `ongeldig teken op byte ${offset}: geen UTF-8; sla het bestand opnieuw op als UTF-8`,
      en: `invalid character at byte ${offset}: not UTF-8; save the file again as UTF-8`,
    },
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoding {
  try {
    return {
      kind: 'text',
      text: new TextDecoder(encoding, { fatal: true }).decode(bytes),
      encoding,
    }
  } catch {
    return {
      kind: 'failure',
      offset: firstHalfCharacter(bytes, encoding),
      message: {
        nl: 'beschadigde UTF-16; sla het bestand opnieuw op als UTF-8',
        en: 'damaged UTF-16; save the file again as UTF-8',
      },
    }
  }
}

/** Offset of the first surrogate without its pair; else of the last byte, which has no second. */
function firstHalfCharacter(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    // What was no character became a replacement character, one for one.
    const written = view.getUint16(at, encoding === 'utf-16le')
    if (written !== 0xfffd && text.charCodeAt(at / 2) === 0xfffd) return at
  }
  return bytes.length - 1
}

/** Offset of the first byte that cannot be UTF-8 (Unicode Standard, table 3-7); undefined where all is well. */
function firstInvalidUtf8(bytes: Uint8Array): number | undefined {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return undefined
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = lengthByFirst(first)
  if (length === 0 || !secondFits(first, bytes[at + 1] ?? 0)) return 0
  const rest = bytes.subarray(at + 2, at + length)
  return rest.length === length - 2 && rest.every((byte) => (byte & 0xc0) === 0x80) ? length : 0
}

function lengthByFirst(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

function secondFits(first: number, second: number): boolean {
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  return second >= least && second <= most
}

/** What Windows-1252 has at 0x80 to 0x9F; a space is an unused place. */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** What Dutch text uses beyond ASCII; more than this, and it is damaged UTF-8 or no text at all. */
const ordinary =
  /^[€‚„…‘’“”•–—«»°²³½¼´§©\u00a0\u00adàáâäèéêëìíîïòóôöùúûüçñÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÇÑß]$/u

function decodeWindows1252(bytes: Uint8Array, from: number): string | undefined {
  // A file with valid multi-byte sequences before the first bad byte is UTF-8 that was damaged.
  if (bytes.subarray(0, from).some((byte) => byte >= 0x80)) return undefined
  let text = ''
  for (const byte of bytes) {
    const character =
      byte >= 0x80 && byte < 0xa0 ? (windowsSigns[byte - 0x80] ?? ' ') : String.fromCharCode(byte)
    if (byte >= 0x80 && !ordinary.test(character)) return undefined
    text += character
  }
  return text.includes(misread) ? undefined : text
}

/** How the dashes and quotes of UTF-8 look when they are read as Windows-1252, whole or cut off. */
const misread = 'â€'
