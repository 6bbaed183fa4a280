import { phraseText } from '../../model/keyword.ts'
import { onlyWord } from '../compiled-keywords.ts'
import type { Rule } from '../rule.ts'

const shortest = 4

export const shortWildcard: Rule = {
  id: 'short-wildcard',
  topic: 'keywords',
  severity: 'warning',
  finds: {
    nl: 'Een * met drie letters of minder erbij',
    en: 'A * with three letters or fewer',
  },
  why: {
    nl: 'Zo’n kort stuk staat in allerlei woorden die er niets mee te maken hebben: “rus*” vindt behalve rust ook Rusland.',
    en: 'So short a piece is in all kinds of words that have nothing to do with it: “rus*” finds not only rust but Rusland too.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: ["rus*"]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: ["rust*"]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const keyword of codebook.codes.flatMap(({ keywords }) => keywords)) {
        const word = onlyWord(keyword)
        // Beside other words a short piece may be narrow enough.
        if (word?.kind !== 'wildcard' || Array.from(word.word).length >= shortest) continue
        const text = phraseText([word])
        report(keyword.span, {
          nl: `“${text}” vindt elk woord ${where(word.open).nl} “${word.word}”`,
          en: `“${text}” finds every word ${where(word.open).en} “${word.word}”`,
          fix: {
            nl: 'schrijf meer letters, of de woorden die je bedoelt zonder *',
            en: 'write more letters, or the words that you mean without a *',
          },
        })
      }
    },
  },
}

function where(open: 'start' | 'end' | 'both'): { readonly nl: string; readonly en: string } {
  switch (open) {
    case 'end':
      return { nl: 'dat begint met', en: 'that begins with' }
    case 'start':
      return { nl: 'dat eindigt op', en: 'that ends in' }
    case 'both':
      return { nl: 'met daarin', en: 'that has in it' }
  }
}
