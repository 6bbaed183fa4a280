import type { Located } from '../model/codebook.ts'
import {
  type CompoundSide,
  compoundSides,
  type Keyword,
  partsOfSpeech,
  type Pattern,
  type Phrase,
  type PhraseWord,
  type PartOfSpeech,
} from '../model/keyword.ts'
import type { Span } from '../model/source.ts'
import { readChoice, readEntries, readFlag, readNumber, readText } from './fields.ts'
import { type Findings, noteMistyped } from './findings.ts'
import { oneLine, readPhrase, readPhrases, reportEmpty } from './phrase.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

/** How many words may stand between those of a near keyword, and how many where nothing is said. */
export const withinLimits = { least: 0, most: 100 } as const
export const nearWithin = 5
export const keywordKeys = [
  'word',
  'pos',
  'compound',
  'separable',
  'near',
  'within',
  'stem',
  'exclude',
  'overlap',
] as const
const keys = new Set<string>(keywordKeys)

/** Reads one line of `keywords`: a plain word or phrase, or one of the kinds in braces. */
export function readKeyword(node: YamlNode, findings: Findings): Keyword | undefined {
  if (node.kind === 'text') {
    noteMistyped({ value: node.text, span: node.span }, findings)
    const phrase = readPhrase(node.text, node.span, findings)
    if (phrase === undefined) return undefined
    return {
      text: oneLine(node.text),
      span: node.span,
      pattern: { kind: 'phrase', phrase },
      exclude: [],
      overlap: false,
    }
  }
  if (node.kind === 'nothing' || (node.kind === 'map' && node.entries.length === 0)) {
    reportEmpty(node.span, findings)
  }
  const entries = readEntries(node, keys, findings)
  if (entries.size === 0) return undefined
  const pattern = readPattern(entries, node.span, findings)
  if (pattern === undefined) return undefined
  return {
    text: oneLine(findings.source.text.slice(node.span.start, node.span.end)),
    span: node.span,
    pattern,
    exclude: readPhrases(entries.get('exclude')?.value, findings),
    overlap: readFlag(entries.get('overlap')?.value, findings),
  }
}

type Entries = ReadonlyMap<string, YamlEntry>

const kinds = ['word', 'separable', 'near', 'stem'] as const

function readPattern(entries: Entries, span: Span, findings: Findings): Pattern | undefined {
  const [kind, another] = kinds.filter((one) => entries.has(one))
  if (kind === undefined || another !== undefined) {
    findings.error('invalid-keyword', span, {
      nl: 'een trefwoord tussen accolades heeft precies één van word, separable, near of stem',
      en: 'a keyword in braces has exactly one of word, separable, near or stem',
    })
    return undefined
  }
  refuseOptions(entries, kind, findings)
  if (kind === 'near') return readNear(entries, findings)
  const text = readWritten(entries.get(kind)?.value, findings)
  if (text === undefined) return undefined
  switch (kind) {
    case 'separable':
      return readSeparable(text, findings)
    case 'stem': {
      const phrase = readPhrase(text.value, text.span, findings)
      return phrase && { kind: 'phrase', phrase: phrase.map(({ word }) => ({ kind, word })) }
    }
    case 'word':
      return readWordOptions(entries, readPhrase(text.value, text.span, findings), findings)
  }
}

/** What stands behind a kind; without it there is no keyword. */
function readWritten(node: YamlNode | undefined, findings: Findings): Located<string> | undefined {
  if (node?.kind === 'nothing') reportEmpty(node.span, findings)
  return readText(node, findings)
}

function readSeparable(verb: Located<string>, findings: Findings): Pattern | undefined {
  if (/^\p{L}+$/u.test(verb.value)) return { kind: 'separable', verb: verb.value }
  findings.error('invalid-keyword', verb.span, {
    nl: `“${verb.value}” is niet één werkwoord; schrijf de hele vorm: { separable: opbellen }`,
    en: `“${verb.value}” is not a single verb; write its infinitive: { separable: opbellen }`,
  })
  return undefined
}

/** What can stand beside each of the kinds. */
export const keywordOptions = {
  word: ['pos', 'compound', 'exclude', 'overlap'],
  separable: ['exclude', 'overlap'],
  near: ['within', 'exclude', 'overlap'],
  stem: ['exclude', 'overlap'],
} as const

/** An option that a kind of keyword does not have would do nothing, and nobody would notice. */
function refuseOptions(entries: Entries, kind: (typeof kinds)[number], findings: Findings): void {
  const options: readonly string[] = keywordOptions[kind]
  for (const { key } of entries.values()) {
    if (key.value === kind || options.includes(key.value)) continue
    const possible = options.join(', ')
    findings.error('invalid-keyword', key.span, {
      nl: `“${key.value}” doet niets bij ${kind}; mogelijk zijn: ${possible}`,
      en: `“${key.value}” does nothing with ${kind}; possible are: ${possible}`,
    })
  }
}

function readWordOptions(
  entries: Entries,
  phrase: Phrase | undefined,
  findings: Findings,
): Pattern | undefined {
  const pos = readChoice(entries.get('pos')?.value, partsOfSpeech, findings)
  const compound = readChoice(entries.get('compound')?.value, compoundSides, findings)
  return (
    phrase && { kind: 'phrase', phrase: phrase.map((word) => withOptions(word, pos, compound)) }
  )
}

function withOptions(
  word: PhraseWord,
  pos: PartOfSpeech | undefined,
  compound: CompoundSide | undefined,
): PhraseWord {
  return word.kind === 'word' ? { ...word, pos, compound } : word
}

function readNear(entries: Entries, findings: Findings): Pattern | undefined {
  const node = entries.get('near')?.value
  if (node?.kind !== 'list' || !isCompany(node.items)) {
    findings.error('invalid-keyword', node?.span ?? { start: 0, end: 0 }, {
      nl: 'near vraagt een lijst van twee of meer woorden: near: [druk, school]',
      en: 'near wants a list of two or more words: near: [druk, school]',
    })
    return undefined
  }
  const items = node.items.map((item) => readPhrases(item, findings).map(({ value }) => value))
  if (items.some((alternatives) => alternatives.length === 0)) return undefined
  const within = readNumber(entries.get('within')?.value, withinLimits, findings)
  return { kind: 'near', items, within: within ?? nearWithin }
}

function isCompany(items: readonly YamlNode[]): boolean {
  const isEmpty = (node: YamlNode): boolean =>
    node.kind === 'nothing' || (node.kind === 'list' && node.items.every(isEmpty))
  return items.length > 1 && !items.some(isEmpty)
}
