import { isUtf8 } from 'node:buffer'

const usual = 1
/** The first of three bytes, of which the other two decide. */
const general = 2

/** By their first byte: tab, line feed, ASCII, and Latin letters up to U+02FF, which NFC leaves as they are. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x09 || byte === 0x0a || (byte >= 0x20 && byte < 0xcc)) return usual
  return byte === 0xe2 ? general : 0
})

/**
 * Whether bytes are UTF-8 that is text in NFC with LF line ends already, as nearly every transcript is: nothing but Latin letters,
 * usual punctuation and the euro sign. What is not may still be; it only has to be looked at more closely.
 */
export function isUsualText(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false
  const { buffer, byteOffset, length } = bytes
  if (byteOffset % 4 !== 0) return areUsual(bytes, 0, length)
  const quads = new Int32Array(buffer, byteOffset, length >> 2)
  for (let place = 0; place < quads.length; place += 1) {
    const quad = quads[place] ?? 0
    // Four bytes at once: none has its high bit, and none goes below zero when a space is taken from it.
    const plain = (quad & 0x80808080) === 0 && ((quad - 0x20202020) & 0x80808080) === 0
    if (!plain && !areUsual(bytes, 4 * place, 4 * place + 4)) return false
  }
  return areUsual(bytes, 4 * quads.length, length)
}

function areUsual(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = kinds[bytes[at] ?? 0]
    if (kind === usual) continue
    if (kind !== general || !isPunctuation(bytes[at + 1], bytes[at + 2])) return false
  }
  return true
}

/** U+2010 to U+2027 (dashes, quotes, …) and €, by what follows 0xE2. */
function isPunctuation(second = 0, third = 0): boolean {
  return second === 0x80 ? third >= 0x90 && third <= 0xa7 : second === 0x82 && third === 0xac
}
