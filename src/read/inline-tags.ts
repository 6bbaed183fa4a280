import type { Span } from '../model/source.ts'

/** `[[code]]` in a transcript: the convention of ROCK, the Reproducible Open Coding Kit (Peters & Zörgő). */
export interface InlineTag {
  /** The code as an id; `a>b>c` is already `a/b/c`. */
  readonly code: string
  /** Where the code is written, without its brackets. */
  readonly span: Span
  /** The words that it was put behind: back to the tag or the blank line before it. */
  readonly words: Span
}

export interface InlineTags {
  readonly tags: readonly InlineTag[]
  /** Everything in double brackets: none of it was spoken. */
  readonly spans: readonly Span[]
}

/** Ids of utterances, cases and coders, which ROCK writes the same way: `[[uid:…]]`, `[[cid=…]]`. */
const noCode =
  /^(?:[cipsu]id|case|coder|(?:case|class|coder|item|participant|session|source|utterance)_?id)[ \t]*[:=]/iu

const inBrackets = /\[\[(?<code>[^[\]\n]*)\]\]/gu

export function readInlineTags(text: string, body: Span): InlineTags {
  const tags: InlineTag[] = []
  const spans: Span[] = []
  if (!text.includes('[[')) return { tags, spans }
  let from = body.start
  const words = text.replace(inBrackets, (whole, code: string) =>
    noCode.test(code.trim()) ? ' '.repeat(whole.length) : whole,
  )
  for (const match of text.slice(body.start, body.end).matchAll(inBrackets)) {
    const start = body.start + match.index
    const end = start + match[0].length
    const written = match.groups?.code ?? ''
    spans.push({ start, end })
    if (noCode.test(written.trim())) continue
    const before = wordsBefore(words, from, start)
    const inner = start + 2 + written.length - written.trimStart().length
    // Tags in a row stand behind the same words.
    const previous = tags.at(-1)
    const shared = before.start === before.end && previous !== undefined ? previous.words : before
    const span = { start: inner, end: inner + written.trim().length }
    tags.push({ code: codeId(written), span, words: shared })
    from = end
  }
  return { tags, spans }
}

function codeId(written: string): string {
  return written
    .trim()
    .split('>')
    .map((part) => part.trim())
    .join('/')
}

/** The paragraph's words in front of a tag; where a tag stands by itself, those of the paragraph before it. */
function wordsBefore(text: string, from: number, tag: number): Span {
  const stretch = text.slice(from, tag).trimEnd()
  const blank = [...stretch.matchAll(/\n[ \t]*\n/gu)].at(-1)
  const paragraph = blank === undefined ? 0 : blank.index + blank[0].length
  const start = from + paragraph + stretch.slice(paragraph).search(/\S|$/u)
  return { start, end: Math.max(start, from + stretch.length) }
}
