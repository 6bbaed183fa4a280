import type { Remark } from '../../model/diagnostic.ts'
import { isOpenWord, onlyWord } from '../compiled-keywords.ts'
import { quoted } from '../quoted.ts'
import type { Redundant } from '../redundancy.ts'
import type { Rule } from '../rule.ts'

export const redundantKeyword: Rule = {
  id: 'redundant-keyword',
  topic: 'keywords',
  severity: 'warning',
  finds: {
    nl: 'Een trefwoord dat niets vindt wat een ander van dezelfde code niet al vindt',
    en: 'A keyword that finds nothing that another of the same code does not find',
  },
  why: {
    nl: 'Een trefwoord vindt een woord in al zijn vormen en in elke woordgroep. Een tweede vorm, of een woordgroep met dat woord erin, voegt dan niets toe en maakt de lijst alleen langer.',
    en: 'A keyword finds a word in all its forms and in every phrase. Another form, or a phrase with that word in it, then adds nothing and only makes the list longer.',
  },
  wrong: `codes:
  gehoord:
    label: Gehoord worden
    keywords: [luisteren, luisterde, eindelijk luisteren]
`,
  right: `codes:
  gehoord:
    label: Gehoord worden
    keywords: [luisteren]
`,
  check: {
    by: 'codebook',
    find({ redundant }, report) {
      for (const one of redundant()) {
        // That a * has it already is a rule of its own.
        if (isOpenWord(one.by) && isSingle(one)) continue
        report(one.keyword.keyword.span, sayRedundant(one))
      }
    },
  },
}

function isSingle({ keyword: { keyword } }: Redundant): boolean {
  return keyword.pattern.kind === 'separable' || onlyWord(keyword) !== undefined
}

function sayRedundant(one: Redundant): Remark {
  const { keyword, by } = one
  const [own, other] = [quoted(keyword.keyword), quoted(by.keyword)]
  const why = isSingle(one)
    ? { nl: `${other} vindt al deze vormen`, en: `${other} finds all these forms` }
    : { nl: `${other} vindt dit al`, en: `${other} finds this already` }
  return {
    nl: `trefwoord ${own} voegt niets toe: ${why.nl}`,
    en: `keyword ${own} adds nothing: ${why.en}`,
    fix: {
      nl: `haal ${own} weg; of haal ${other} weg als dat te ruim is`,
      en: `remove ${own}; or remove ${other} if that is too wide`,
    },
    related: [by.keyword.span],
  }
}
