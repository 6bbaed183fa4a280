import type { Edit } from '../../model/edit.ts'
import type { Keyword, Phrase } from '../../model/keyword.ts'
import type { Span } from '../../model/source.ts'
import { keywordName } from '../keyword-name.ts'
import { type KeywordGroup, keywordGroups } from '../keyword-lists.ts'
import type { Rule } from '../rule.ts'

export const keywordOrder: Rule = {
  id: 'keyword-order',
  topic: 'structure',
  severity: 'info',
  finds: {
    nl: 'Trefwoorden die niet op alfabet staan',
    en: 'Keywords that are not in the order of the alphabet',
  },
  why: {
    nl: 'In een lijst op alfabet vind je een trefwoord snel terug, zie je dubbele staan, en laat een vergelijking van twee versies alleen zien wat er echt veranderd is. Een regel met een opmerking of een lege regel begint een nieuw groepje. Tekens en accolades tellen niet mee: =rust en { word: rust } staan bij rust, en { near: [druk, school] } bij druk.',
    en: 'In a list by the alphabet a keyword is found again soon, doubles catch the eye, and a comparison of two versions shows only what really changed. A line with a comment or a blank line begins a new group. Signs and braces do not count: =rust and { word: rust } stand with rust, and { near: [druk, school] } with druk.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords:
      - rust
      - kalm
      - stilte # thuis
`,
  right: `codes:
  rust:
    label: Rust
    keywords:
      - kalm
      - rust
      - stilte # thuis
`,
  check: {
    by: 'codebook',
    find({ codebook: { codes, source } }, report) {
      for (const { keywords, fields } of codes) {
        const list = fields.get('keywords')
        if (list === undefined || keywords.length < 2) continue
        const groups = keywordGroups(source.text, list, keywords)
        const unsorted = groups.filter((group) => misplacedIn(group) !== undefined)
        const [misplaced] = unsorted.flatMap((group) => misplacedIn(group) ?? [])
        if (misplaced === undefined) continue
        report(misplaced.keyword.span, {
          nl: `“${keywordName(misplaced.keyword)}” hoort op alfabet vóór “${keywordName(misplaced.next)}”`,
          en: `“${keywordName(misplaced.keyword)}” comes before “${keywordName(misplaced.next)}” in the alphabet`,
          fix: { nl: 'zet deze trefwoorden op alfabet', en: 'sort these keywords' },
          edits: editsOf(unsorted, source.text),
        })
      }
    },
  },
}

const { compare } = new Intl.Collator('nl', { numeric: true })

/** Its words, without the signs that say how they are meant; of those near each other the first of each. */
function sortKey({ pattern }: Keyword): string {
  switch (pattern.kind) {
    case 'phrase':
      return wordsOf(pattern.phrase)
    case 'separable':
      return pattern.verb
    case 'near':
      return pattern.items.map(([first = []]) => wordsOf(first)).join(' ')
  }
}

function wordsOf(phrase: Phrase): string {
  return phrase.map(({ word }) => word).join(' ')
}

interface Misplaced {
  readonly keyword: Keyword
  /** The first that it belongs before. */
  readonly next: Keyword
}

/** The first keyword that stands behind one that it belongs before. */
function misplacedIn({ keywords }: KeywordGroup): Misplaced | undefined {
  let before = ''
  for (const keyword of keywords) {
    const key = sortKey(keyword)
    if (compare(before, key) > 0) {
      const next = keywords.find((one) => compare(sortKey(one), key) > 0)
      return next && { keyword, next }
    }
    before = key
  }
  return undefined
}

/** Puts every keyword of the groups at its place; undefined where it is not clear what would move with it. */
function editsOf(groups: readonly KeywordGroup[], text: string): readonly Edit[] | undefined {
  const unclear = groups.some(({ stretches }) => stretches === undefined)
  if (unclear) return undefined
  return groups.flatMap(({ keywords, stretches = [] }) => permutation(keywords, stretches, text))
}

function permutation(
  keywords: readonly Keyword[],
  stretches: readonly Span[],
  text: string,
): readonly Edit[] {
  const sorted = keywords
    .map((keyword, index) => ({ key: sortKey(keyword), stretch: stretches[index] }))
    .sort((a, b) => compare(a.key, b.key))
  return stretches.flatMap((span, index) => {
    const { stretch = span } = sorted[index] ?? {}
    return stretch === span ? [] : [{ span, text: text.slice(stretch.start, stretch.end) }]
  })
}
