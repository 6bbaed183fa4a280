import stringWidth from 'string-width'

/** Characters of one cell each, which is nearly all Dutch text; the package is a hundred times slower to say so. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027─━│]*$/u

/** How many terminal cells a text takes: two for 中, none for a combining accent. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text)
}

/** Made when a word has to be broken, since making it takes longer than all the rest of a small table. */
let graphemes: Intl.Segmenter | undefined

// Control characters could steer the terminal, direction overrides could turn a line around.
const steering = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Text from the data as one line that only shows what it says. */
export function oneLine(text: string): string {
  return text
    .replace(steering, ' ')
    .replace(/[\t ]+/gu, ' ')
    .trim()
}

/** As long as it was, for a line that a caret points into; tabs stay. */
export function harmless(text: string): string {
  return text.replace(steering, (character) => (character === '\t' ? character : '\ufffd'))
}

/** Lines no wider than `width`, broken between words and inside a word only if it does not fit. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => breakWord(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** After a slash or hyphen where there is one (ids of codes), else wherever the line is full. */
function breakWord(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const parts = word.match(/[^/-]+[/-]*|[/-]+/gu) ?? [word]
  if (parts.length > 1) return joined(parts, width).flatMap((part) => breakWord(part, width))
  const pieces: string[] = []
  let piece = ''
  graphemes ??= new Intl.Segmenter('nl', { granularity: 'grapheme' })
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}

/** Parts put together again as far as they fit. */
function joined(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last + part) <= width) lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines
}

export function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(widthOf))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
