import type { Codebook } from '../../model/codebook.ts'
import type { Span } from '../../model/source.ts'
import type { Rule } from '../rule.ts'

export const untrimmedText: Rule = {
  id: 'untrimmed-text',
  topic: 'structure',
  severity: 'info',
  finds: {
    nl: 'Een tekst met spaties aan het begin of het eind',
    en: 'A text with blanks at its beginning or end',
  },
  why: {
    nl: 'Tussen aanhalingstekens horen zulke spaties bij de tekst. Rodedraad laat ze weg, andere programma’s niet, en dan is hetzelfde label daar een ander.',
    en: 'Inside quotes such blanks belong to the text. Rodedraad leaves them out, other programs do not, and then the same label is another one there.',
  },
  wrong: `codes:
  rust:
    label: "Rust in huis "
    keywords: [rust in huis]
`,
  right: `codes:
  rust:
    label: "Rust in huis"
    keywords: [rust in huis]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      const { text } = codebook.source
      for (const span of textsIn(codebook)) {
        const blanks = blanksIn(text, span)
        if (blanks.length === 0) continue
        report(span, {
          nl: 'deze tekst heeft spaties aan het begin of het eind',
          en: 'this text has blanks at its beginning or end',
          fix: { nl: 'haal die spaties weg', en: 'remove these blanks' },
          edits: blanks.map((blank) => ({ span: blank, text: '' })),
        })
      }
    },
  },
}

/** Where texts are written, each once; lists and maps are among them, which do not begin with a quote. */
function textsIn({ codes, threads, fields }: Codebook): readonly Span[] {
  return [
    ...fields.values(),
    ...codes.flatMap((code) => [
      ...code.fields.values(),
      ...[code.examples, code.counterexamples, code.keywords, code.also, code.replacedBy].flatMap(
        (list) => list.map(({ span }: { readonly span: Span }) => span),
      ),
    ]),
    ...threads.flatMap((thread) => [
      ...thread.fields.values(),
      ...thread.codes.map(({ span }) => span),
    ]),
  ]
}

/** The blanks inside the quotes of a text. A backslash before the last ones makes them something else. */
function blanksIn(source: string, { start, end }: Span): readonly Span[] {
  const quote = source[start]
  if ((quote !== '"' && quote !== "'") || source[end - 1] !== quote) return []
  const inside = source.slice(start + 1, end - 1)
  const ahead = inside.length - inside.trimStart().length
  const behind = inside.length - inside.trimEnd().length
  const hasEscape = inside.trimEnd().endsWith('\\')
  if (ahead === inside.length) return []
  return [
    { start: start + 1, end: start + 1 + ahead },
    { start: end - 1 - (hasEscape ? 0 : behind), end: end - 1 },
  ].filter((blank) => blank.start < blank.end)
}
