import type { CompiledKeyword } from '../../apply/compile.ts'
import type { Remark } from '../../model/diagnostic.ts'
import type { Competes } from '../competition.ts'
import { enumerated, quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'
import { alikeKeywords, clash } from '../same-keywords.ts'

export const sameKeyword: Rule = {
  id: 'same-keyword',
  topic: 'keywords',
  severity: 'warning',
  finds: {
    nl: 'Hetzelfde trefwoord bij twee codes',
    en: 'The same keyword in two codes',
  },
  why: {
    nl: 'Elke zin met dit woord krijgt dan beide codes. Soms is dat de bedoeling; vaak hoort het woord bij één van de twee.',
    en: 'Every sentence with this word then gets both codes. Sometimes that is meant; often the word belongs to one of the two.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust, op adem komen]
  tempo:
    label: Eigen tempo
    keywords: [eigen tempo, op adem komen]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust, { word: op adem komen, overlap: true }]
  tempo:
    label: Eigen tempo
    keywords: [eigen tempo, op adem komen]
`,
  check: {
    by: 'codebook',
    find({ compiled, competes }, report) {
      for (const alike of alikeKeywords(compiled().keywords).values()) {
        for (const keyword of alike.slice(1)) {
          const rivals = rivalsBefore(keyword, alike, competes())
          if (rivals.length > 0) report(keyword.keyword.span, same(keyword, rivals))
        }
      }
    },
  },
}

/** More are not named, nor looked for. */
const mostRivals = 4
const mostLookedAt = 200

/** The first of the keywords alike that come before and clash, one of each code. */
function rivalsBefore(
  keyword: CompiledKeyword,
  alike: readonly CompiledKeyword[],
  competes: Competes,
): readonly CompiledKeyword[] {
  const found: CompiledKeyword[] = []
  for (const other of alike.slice(0, mostLookedAt)) {
    if (other.index >= keyword.index || found.length === mostRivals) break
    if (other.code === found.at(-1)?.code) continue
    if (clash(keyword, other, competes)) found.push(other)
  }
  return found
}

function same({ keyword, code }: CompiledKeyword, rivals: readonly CompiledKeyword[]): Remark {
  const { nl, en } = enumerated(rivals.map((rival) => `“${rival.code.id}”`))
  return {
    nl: `trefwoord ${quoted(keyword)} van “${code.id}” staat ook bij ${nl}`,
    en: `keyword ${quoted(keyword)} of “${code.id}” is also in ${en}`,
    fix: {
      nl: 'laat het bij één code staan, of zet “overlap: true” bij dit trefwoord als beide codes bedoeld zijn',
      en: 'leave it in one code, or write “overlap: true” at this keyword if both codes are meant',
    },
    related: rivals.map((rival) => rival.keyword.span),
  }
}
