import type { Keyword, PhraseWord } from '../../model/keyword.ts'
import { fold } from '../../text/fold.ts'
import { isFiller, isStopWord } from '../../text/stop-words.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'

export const stopWord: Rule = {
  id: 'stop-word',
  topic: 'keywords',
  severity: 'error',
  finds: {
    nl: 'Een trefwoord dat in bijna elke zin staat',
    en: 'A keyword that stands in nearly every sentence',
  },
  why: {
    nl: 'Lidwoorden, voornaamwoorden, hulpwerkwoorden en stopwoordjes zeggen niets over waar het gesprek over gaat; bijna elke beurt krijgt dan de code.',
    en: 'Articles, pronouns, auxiliaries and fillers say nothing of what is talked about; nearly every turn then gets the code.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust, gewoon, zeg maar]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust, weer gewoon kind zijn]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const keyword of codebook.codes.flatMap(({ keywords }) => keywords)) {
        const kind = emptinessOf(keyword)
        if (kind === undefined) continue
        report(keyword.span, {
          nl: `trefwoord ${quoted(keyword)} is ${kind.nl} en wordt bijna overal gevonden`,
          en: `keyword ${quoted(keyword)} is ${kind.en} and is found nearly everywhere`,
          fix: {
            nl: 'schrijf de woordgroep die je bedoelt, of haal het trefwoord weg',
            en: 'write the phrase that you mean, or remove the keyword',
          },
        })
      }
    },
  },
}

const kinds = {
  stopWord: { nl: 'een stopwoord', en: 'a stop word' },
  filler: { nl: 'een stopzinnetje', en: 'a filler' },
} as const

/** A phrase of small words may well mean something (er zijn voor): only the known fillers do not. */
function emptinessOf({ pattern }: Keyword): (typeof kinds)[keyof typeof kinds] | undefined {
  if (pattern.kind !== 'phrase') return undefined
  const [first, second] = pattern.phrase
  if (first === undefined || !pattern.phrase.every(isPlain)) return undefined
  if (second === undefined) return isStopWord(fold(first.word)) ? kinds.stopWord : undefined
  const words = pattern.phrase.map(({ word }) => fold(word))
  return isFiller(words.join(' ')) || words.every(isRepeated) ? kinds.filler : undefined
}

function isRepeated(word: string, _at: number, words: readonly string[]): boolean {
  return word === words[0] && isStopWord(word)
}

function isPlain({ kind }: PhraseWord): boolean {
  return kind === 'word' || kind === 'exact'
}
