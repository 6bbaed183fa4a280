import type { Corpus } from '../model/corpus.ts'
import type { Localised } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import { outOf, quantity, thousands, unitNounsOf } from '../tabulate/columns.ts'
import { hasKeywords, type SampledUnit } from '../tabulate/sample.ts'
import { sampleTable, type SampleTableOptions } from '../tabulate/sample-table.ts'

/** What somebody is to judge. */
export function sampleReport(units: readonly SampledUnit[], options: SampleTableOptions): Report {
  return {
    title: { nl: 'Steekproef', en: 'Sample' },
    blocks: [{ kind: 'table', table: sampleTable(units, options) }],
  }
}

/** What there was not enough of. */
export function shortNote(
  corpus: Corpus,
  units: readonly SampledUnit[],
  asked: { readonly n: number } | { readonly hits: number; readonly without: number },
): Localised | undefined {
  const nouns = unitNounsOf(corpus)
  if ('n' in asked) {
    if (units.length >= asked.n) return undefined
    const all = quantity(units.length, nouns.one, nouns.many)
    const wanted = thousands(asked.n)
    return {
      nl: `er zijn er geen ${wanted.nl}: alle ${all.nl} staan in de steekproef`,
      en: `there are not ${wanted.en}: all ${all.en} are in the sample`,
    }
  }
  const codes = corpus.codebook.codes.filter(hasKeywords)
  const few = (hit: boolean, least: number): number =>
    codes.filter(({ id }) => {
      const own = units.filter((one) => one.asked?.code.id === id && one.asked.hit === hit)
      return own.length < least
    }).length
  const parts = [
    { count: few(true, asked.hits), least: asked.hits, what: withHit },
    { count: few(false, asked.without), least: asked.without, what: withoutHit },
  ].filter(({ count }) => count > 0)
  if (parts.length === 0) return undefined
  const sentences = parts.map(({ count, least, what }): Localised => {
    const those = outOf(count, codes.length, codeNouns)
    return {
      nl: `bij ${those.nl} zijn er minder dan ${least} ${nouns.many.nl} ${what.nl}; die staan er dan allemaal in`,
      en: `of ${those.en} there are fewer than ${least} ${nouns.many.en} ${what.en}; all of those are in it`,
    }
  })
  return {
    nl: sentences.map(({ nl }) => nl).join('\n'),
    en: sentences.map(({ en }) => en).join('\n'),
  }
}

const withHit = { nl: 'met een treffer', en: 'with a hit' }
const withoutHit = { nl: 'zonder treffer', en: 'without a hit' }
const codeNouns = { one: { nl: 'code', en: 'code' }, many: { nl: 'codes', en: 'codes' } }
