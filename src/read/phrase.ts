import type { Phrase, PhraseWord } from '../model/keyword.ts'
import type { Localised } from '../model/language.ts'
import type { Located, Span } from '../model/source.ts'
import { createLexicon, createTokens, tokenize } from '../text/tokenize.ts'
import { readText } from './fields.ts'
import { type Findings, noteMistyped } from './findings.ts'
import type { YamlNode } from './yaml-node.ts'

export function readPhrases(
  node: YamlNode | undefined,
  findings: Findings,
): readonly Located<Phrase>[] {
  const texts = node?.kind === 'list' ? node.items : node === undefined ? [] : [node]
  const phrases: Located<Phrase>[] = []
  for (const one of texts) {
    if (one.kind === 'text') noteMistyped({ value: one.text, span: one.span }, findings)
    const text = one.kind === 'text' ? one.text : readText(one, findings)?.value
    const phrase = text === undefined ? undefined : readPhrase(text, one.span, findings)
    if (phrase !== undefined) phrases.push({ value: phrase, span: one.span })
  }
  return phrases
}

/** A plain keyword, of one word or more; undefined, and said, where it can never be found. */
export function readPhrase(text: string, span: Span, findings: Findings): Phrase | undefined {
  const written = oneLine(text)
    .split(' ')
    .filter((word) => word !== '')
  if (written.length === 0) {
    reportEmpty(span, findings)
    return undefined
  }
  const phrase: PhraseWord[] = []
  for (const word of written) {
    const read = readWord(word)
    if (read.length === 0) {
      findings.error(
        'invalid-keyword',
        span,
        /[\p{L}\p{N}]/u.test(word) ? starInside(word) : noLetters(word),
      )
      return undefined
    }
    phrase.push(...read)
  }
  return phrase
}

export function reportEmpty(span: Span, findings: Findings): void {
  findings.error('invalid-keyword', span, { nl: 'een leeg trefwoord', en: 'an empty keyword' })
}

function starInside(word: string): Localised {
  return {
    nl: `in “${word}” kan * alleen aan het begin of het eind van één woord staan`,
    en: `in “${word}” a * can only begin or end a single word`,
  }
}

function noLetters(word: string): Localised {
  return {
    nl: `“${word}” heeft geen letters of cijfers en wordt nooit gevonden`,
    en: `“${word}” has no letters or digits and is never found`,
  }
}

/** The words that the text will have for it: “en/of” is two there. None where it cannot be found. */
function readWord(written: string): readonly PhraseWord[] {
  if (plainWord.test(written)) return [wordOf(written)]
  if (written.startsWith('=')) {
    return plainWords(written.slice(1)).map((word) => ({ kind: 'exact', word }))
  }
  const start = written.startsWith('*')
  const end = written.endsWith('*')
  const bare = written.replace(/^\*|\*$/gu, '')
  const words = plainWords(bare)
  if (start || end) {
    const open = start && end ? 'both' : start ? 'start' : 'end'
    return words.length === 1 ? [{ kind: 'wildcard', word: bare, open }] : []
  }
  return words.map(wordOf)
}

const plainWord = /^[a-z]+$/

function wordOf(word: string): PhraseWord {
  return { kind: 'word', word, pos: undefined, compound: undefined }
}

function plainWords(text: string): readonly string[] {
  return text.includes('*') ? [] : wordsOf(text)
}

function wordsOf(text: string): readonly string[] {
  if (/^[\p{L}\p{N}]+$/u.test(text)) return [text]
  const tokens = createTokens()
  tokenize(text, { start: 0, end: text.length }, { tokens, lexicon: createLexicon() })
  const { start, end, count } = tokens
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]))
}

/** Nearly every keyword is as it should be already, and a codebook has thousands. */
const alreadyOneLine = /^[!-~]+(?: [!-~]+)*$/

export function oneLine(text: string): string {
  if (alreadyOneLine.test(text)) return text
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
