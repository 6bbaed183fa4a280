import type { CompiledKeyword } from '../../apply/compile.ts'
import { isOpenWord } from '../compiled-keywords.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'

export const wildcardCovers: Rule = {
  id: 'wildcard-covers',
  topic: 'keywords',
  severity: 'warning',
  finds: {
    nl: 'Een trefwoord dat al in een trefwoord met * van dezelfde code zit',
    en: 'A keyword that a keyword with * of the same code has already',
  },
  why: {
    nl: 'Het trefwoord vindt niets nieuws, en wie het later weghaalt ziet dat er niets verandert.',
    en: 'The keyword finds nothing new, and who removes it later sees that nothing changes.',
  },
  wrong: `codes:
  kennis:
    label: Kennis van autisme
    keywords: ["autis*", autisme]
`,
  right: `codes:
  kennis:
    label: Kennis van autisme
    keywords: ["autis*"]
`,
  check: {
    by: 'codebook',
    find({ redundant }, report) {
      for (const { keyword, by } of redundant()) {
        if (!isOpenWord(by) || isLonger(keyword)) continue
        report(keyword.keyword.span, {
          nl: `trefwoord ${quoted(keyword.keyword)} voegt niets toe: ${quoted(by.keyword)} vindt al deze woorden`,
          en: `keyword ${quoted(keyword.keyword)} adds nothing: ${quoted(by.keyword)} finds all these words`,
          fix: {
            nl: 'haal een van de twee weg; is de * te ruim, haal dan die weg',
            en: 'remove one of the two; if the * is too wide, remove that one',
          },
          related: [by.keyword.span],
        })
      }
    },
  },
}

function isLonger({ keyword: { pattern } }: CompiledKeyword): boolean {
  return pattern.kind === 'near' || (pattern.kind === 'phrase' && pattern.phrase.length > 1)
}
