import { phraseText } from '../../model/keyword.ts'
import { swallower } from '../exclusions.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'

export const excludeSwallowsKeyword: Rule = {
  id: 'exclude-swallows-keyword',
  topic: 'keywords',
  severity: 'error',
  finds: {
    nl: 'Een uitsluiting die alles van een trefwoord wegneemt',
    en: 'An exclusion that takes out all of a keyword',
  },
  why: {
    nl: 'Alles wat het trefwoord vindt, valt in de uitsluiting: het trefwoord staat er wel, maar telt nooit.',
    en: 'All that the keyword finds lies inside the exclusion: the keyword is there, but never counts.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust, stilte]
    exclude: ["rust*"]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust, stilte]
    exclude: [rustig aan]
`,
  check: {
    by: 'codebook',
    find({ compiled, relations }, report) {
      for (const one of compiled().keywords) {
        if (one.exclude.length === 0) continue
        const by = swallower(one, { compiled: compiled(), relations: relations() })
        if (by === undefined) continue
        const phrase = phraseText(by.phrase)
        const whose =
          by.of === 'code' ? { nl: ' van de code', en: ' of the code' } : { nl: '', en: '' }
        report(one.keyword.span, {
          nl: `trefwoord ${quoted(one.keyword)} telt nooit: de uitsluiting “${phrase}”${whose.nl} neemt alles weg`,
          en: `keyword ${quoted(one.keyword)} never counts: the exclusion “${phrase}”${whose.en} takes out everything`,
          fix: {
            nl: 'maak de uitsluiting preciezer, met de woorden eromheen, of haal het trefwoord weg',
            en: 'make the exclusion more precise, with the words around it, or remove the keyword',
          },
          related: [by.span],
        })
      }
    },
  },
}
