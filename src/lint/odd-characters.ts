import type { Localised } from '../model/language.ts'
import type { Span } from '../model/source.ts'

/** A character that no reader sees. */
export interface Oddity {
  readonly span: Span
  readonly character: string
  readonly name: Localised
  /** What it has to become; undefined where that is not certain. */
  readonly instead: string | undefined
}

/**
 * Characters without a shape of their own, those that steer the direction of writing, and control characters. Those that
 * make a text unreadable are refused in reading; tab and line end are no oddities, nor is what belongs to a picture (flags).
 */
const invisible =
  /(?!\p{Variation_Selector}|[\u{E0000}-\u{E007F}])\p{Default_Ignorable_Code_Point}|(?![\t\n])\p{Cc}|[\u2028\u2029]/gu

export function oddCharacters(text: string): readonly Oddity[] {
  return [...text.matchAll(invisible)].flatMap(({ 0: character, index }) => {
    const span = { start: index, end: index + character.length }
    if (joinsPictures(text, span)) return []
    const { name, removable } = kindOf(character)
    return [{ span, character, name, instead: removable ? '' : undefined }]
  })
}

/** 👩‍👧 is two pictures and what joins them. */
function joinsPictures(text: string, { start, end }: Span): boolean {
  return (
    text.charAt(start) === '\u200D' &&
    /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(
      text.slice(Math.max(0, start - 4), start),
    ) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(end, end + 2))
  )
}

interface Kind {
  readonly characters: RegExp
  readonly name: Localised
  readonly removable: boolean
}

/** A control character may be what is left of a letter or quote, and a line separator of a line end. */
const kinds: readonly Kind[] = [
  {
    characters: /\p{Cc}/u,
    name: { nl: 'een besturingsteken', en: 'a control character' },
    removable: false,
  },
  {
    characters: /[\u2028\u2029]/u,
    name: { nl: 'een regelscheiding', en: 'a line separator' },
    removable: false,
  },
  {
    characters: /\u00AD/u,
    name: { nl: 'een zacht afbreekstreepje', en: 'a soft hyphen' },
    removable: true,
  },
  {
    characters: /[\u200B\u2060\uFEFF]/u,
    name: { nl: 'een spatie zonder breedte', en: 'a zero-width space' },
    removable: true,
  },
  {
    characters: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    name: { nl: 'een teken voor de schrijfrichting', en: 'a sign for the direction of writing' },
    removable: true,
  },
]

function kindOf(character: string): Pick<Kind, 'name' | 'removable'> {
  const known = kinds.find(({ characters }) => characters.test(character))
  return (
    known ?? {
      name: { nl: 'een onzichtbaar teken', en: 'an invisible character' },
      removable: true,
    }
  )
}

export interface OddWord {
  readonly word: string
  readonly span: Span
  /** Its first letter of another script. */
  readonly letter: string
}

const beyondLatin = /[\u0370-\u1DFF\u2C00-\uA71F\uA800-\uD7FF\uF900-\uFAFF\uFB13-\uFDFF]/u
const foreignLetter = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u

/** Words in which letters of our script and of another stand beside each other. */
export function oddWords(text: string): readonly OddWord[] {
  if (!beyondLatin.test(text)) return []
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const [letter] = foreignLetter.exec(word) ?? []
    if (letter === undefined || !/\p{Script=Latin}/u.test(word)) return []
    return [{ word, span: { start: index, end: index + word.length }, letter }]
  })
}
