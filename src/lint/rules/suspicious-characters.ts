import type { Codebook } from '../../model/codebook.ts'
import type { Remark } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { isInComment } from '../comments.ts'
import { type Oddity, oddCharacters, oddWords } from '../odd-characters.ts'
import type { Rule } from '../rule.ts'

export const suspiciousCharacters: Rule = {
  id: 'suspicious-characters',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Tekens die je niet ziet, of letters uit een ander schrift',
    en: 'Characters that nobody sees, or letters of another script',
  },
  why: {
    nl: 'Wie uit een webpagina of pdf kopieert, krijgt soms een onzichtbaar teken mee, of een Russische \u0430 die eruitziet als de onze. Een trefwoord of naam met zo’n teken is een ander woord dan je leest.',
    en: 'Whoever copies from a web page or PDF sometimes gets an invisible character along, or a Russian \u0430 that looks like ours. A keyword or name with such a character is another word than the one that you read.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords:
      - rust
      - st\u0456lte
      - eigen\u00A0tempo
`,
  right: `codes:
  rust:
    label: Rust
    keywords:
      - rust
      - stilte
      - eigen tempo
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      const { text } = codebook.source
      for (const { span, ...oddity } of [...oddCharacters(text), ...blanksInKeywords(codebook)]) {
        if (!isInComment(text, span.start)) report(span, saidOfCharacter(oddity, span))
      }
      for (const { word, span, letter } of oddWords(text)) {
        if (!isInComment(text, span.start)) report(span, saidOfWord(word, letter))
      }
    },
  },
}

const noBreakSpace = '\u00A0'

/** Between the words of a definition a no-break space does no harm. */
function blanksInKeywords({ source: { text }, codes }: Codebook): readonly Oddity[] {
  if (!text.includes(noBreakSpace)) return []
  const spans = codes.flatMap(({ keywords }) => keywords.map(({ span }) => span))
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\u00A0/gu)].map(({ index }) => ({
      span: { start: start + index, end: start + index + 1 },
      character: noBreakSpace,
      name: { nl: 'een harde spatie', en: 'a no-break space' },
      instead: ' ',
    })),
  )
}

function saidOfCharacter({ character, name, instead }: Omit<Oddity, 'span'>, span: Span): Remark {
  const point = codePoint(character)
  return {
    nl: `hier staat iets wat je niet ziet: ${name.nl} (${point})`,
    en: `there is something here that nobody sees: ${name.en} (${point})`,
    fix:
      instead === ' '
        ? { nl: 'maak er een gewone spatie van', en: 'make it a plain space' }
        : { nl: 'haal dit teken weg', en: 'remove this character' },
    edits: instead === undefined ? undefined : [{ span, text: instead }],
  }
}

function saidOfWord(word: string, letter: string): Remark {
  return {
    nl: `in “${word}” staat een letter uit een ander schrift: “${letter}” (${codePoint(letter)})`,
    en: `“${word}” has a letter of another script: “${letter}” (${codePoint(letter)})`,
    fix: {
      nl: 'typ het woord opnieuw',
      en: 'type the word again',
    },
  }
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}
