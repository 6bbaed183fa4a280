import type { Code } from '../../model/codebook.ts'
import type { Edit } from '../../model/edit.ts'
import { type Keyword, phraseText } from '../../model/keyword.ts'
import { keywordName } from '../keyword-name.ts'
import { isInBrackets, wholeLines, withComma } from '../keyword-lists.ts'
import type { Rule } from '../rule.ts'

export const repeatedKeyword: Rule = {
  id: 'repeated-keyword',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Een trefwoord dat twee keer bij dezelfde code staat',
    en: 'A keyword that is there twice in one code',
  },
  why: {
    nl: 'Het tweede vindt niets nieuws. Wie later het ene weghaalt, denkt ten onrechte dat het woord niet meer gevonden wordt.',
    en: 'The second finds nothing new. Whoever removes one of them later is wrong to think that the word is found no more.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords:
      - rust
      - kalm
      - rust
`,
  right: `codes:
  rust:
    label: Rust
    keywords:
      - rust
      - kalm
`,
  check: {
    by: 'codebook',
    find({ codebook: { codes, source } }, report) {
      for (const code of codes) {
        const seen = new Map<string, Keyword>()
        for (const [index, keyword] of code.keywords.entries()) {
          const { text, span } = keyword
          const key = keyOf(keyword)
          const first = seen.get(key)
          if (first === undefined) seen.set(key, keyword)
          else {
            report(span, {
              nl: `trefwoord “${keywordName(keyword)}” staat al bij deze code`,
              en: `keyword “${keywordName(keyword)}” is there already in this code`,
              fix: { nl: 'haal het tweede weg', en: 'remove the second' },
              // Written otherwise it may say more, such as “overlap”.
              edits: text === first.text ? deletionOf(code, index, source.text) : undefined,
              related: [first.span],
            })
          }
        }
      }
    },
  },
}

/** What it asks for, however it is written: rust and { word: rust } are the same. */
function keyOf({ text, pattern, exclude }: Keyword): string {
  if (!text.startsWith('{')) return text
  const isPlain =
    pattern.kind === 'phrase' &&
    exclude.length === 0 &&
    pattern.phrase.every(
      (word) => word.kind !== 'stem' && (word.kind !== 'word' || !(word.pos ?? word.compound)),
    )
  return isPlain ? phraseText(pattern.phrase) : text
}

/** Takes a keyword out of its list; undefined where a comment would lose what it is about. */
function deletionOf(
  { keywords, fields }: Code,
  index: number,
  text: string,
): readonly Edit[] | undefined {
  const list = fields.get('keywords')
  const own = keywords[index]
  const before = keywords[index - 1]
  if (list === undefined || own === undefined || before === undefined) return undefined
  const span = isInBrackets(text, list)
    ? withComma(text, own.span, before.span)
    : wholeLines(text, own.span)
  return span && [{ span, text: '' }]
}
