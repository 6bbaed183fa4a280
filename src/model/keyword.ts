import type { Located, Span } from './source.ts'

/** A line of a code's `keywords`, as written and as understood. */
export interface Keyword {
  /** How it is named in codings and messages: the plain keyword, or the braces on one line. */
  readonly text: string
  readonly span: Span
  readonly pattern: Pattern
  /** A hit inside one of these is no hit. */
  readonly exclude: readonly Located<Phrase>[]
  /** True where another code is meant to have it too. */
  readonly overlap: boolean
}

export type Pattern =
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  | { readonly kind: 'separable'; readonly verb: string }
  | {
      readonly kind: 'near'
      /** Each item is a list of alternatives; all items have to occur. */
      readonly items: readonly (readonly Phrase[])[]
      /** The most words that may stand between the items, those of the items themselves not counted. */
      readonly within: number
    }

/** Words that follow each other; a single word is a phrase of one. */
export type Phrase = readonly PhraseWord[]

export type PhraseWord =
  | {
      /** Matches in all its inflected forms. */
      readonly kind: 'word'
      readonly word: string
      readonly pos: PartOfSpeech | undefined
      readonly compound: CompoundSide | undefined
    }
  | { readonly kind: 'exact'; readonly word: string }
  | { readonly kind: 'wildcard'; readonly word: string; readonly open: 'start' | 'end' | 'both' }
  | { readonly kind: 'stem'; readonly word: string }

export const partsOfSpeech = ['noun', 'adj', 'verb'] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** On which side of the keyword a compound may go on: `left` finds nachtrust for rust, `right` rustdag. */
export const compoundSides = ['left', 'right', 'both'] as const
export type CompoundSide = (typeof compoundSides)[number]

/** A phrase as it would be typed in a codebook. */
export function phraseText(phrase: Phrase): string {
  return phrase.map(wordText).join(' ')
}

function wordText(word: PhraseWord): string {
  switch (word.kind) {
    case 'word':
    case 'stem':
      return word.word
    case 'exact':
      return `=${word.word}`
    case 'wildcard':
      return `${word.open === 'end' ? '' : '*'}${word.word}${word.open === 'start' ? '' : '*'}`
  }
}
