import { percentage } from '../naming.ts'
import type { Rule } from '../rule.ts'
import type { CodeUsage, KeywordUsage } from '../usage.ts'

/** Of fewer hits a share says nothing. */
const leastPlaces = 5
const most = 0.3

export const mostlyNegated: Rule = {
  id: 'mostly-negated',
  topic: 'corpus',
  severity: 'warning',
  finds: {
    nl: 'Een code waarvan veel treffers ontkend worden',
    en: 'A code of which many hits are negated',
  },
  why: {
    nl: '“Geen rust” telt gewoon mee als rust. Gaat meer dan 30% van de treffers (vanaf vijf) over wat er níet was, dan betekent het getal in de tabel iets anders dan het label. Reken ze dan apart, met --negated exclude, of geef het ontbreken een eigen code. Hoort de ontkenning juist bij de code (“niet pushen” bij steun zonder druk), zeg dat dan met # rodedraad-ignore.',
    en: '“No rest” just counts as rest. If over 30% of the hits (from five on) are about what there was not, the number in the table means something else than the label. Count them apart, with --negated exclude, or give the lack of it a code of its own. Where the negation belongs to the code (“not pushing” for support without pressure), say so with # rodedraad-ignore.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/a.txt': `MOEDER: Er was geen rust in de klas. Ook thuis geen rust.
VADER: Nooit rust. Nu wel: rust aan tafel, rust in de avond.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
    exclude: [geen rust, nooit rust]
  onrust:
    label: Geen rust
    keywords: [geen rust, nooit rust]
`,
    'interviews/a.txt': `MOEDER: Er was geen rust in de klas. Ook thuis geen rust.
VADER: Nooit rust. Nu wel: rust aan tafel, rust in de avond.
`,
  },
  check: {
    by: 'corpus',
    find(subject, report) {
      for (const usage of subject.usage()) {
        const { code, places, negated } = usage
        if (places < leastPlaces || negated / places <= most) continue
        const share = percentage(negated, places)
        const by = mostNegated(usage)?.keyword.text ?? ''
        report(code.span, {
          nl: `${negated} van de ${places} treffers van “${code.id}” (${share}) zijn ontkend, het vaakst bij “${by}”`,
          en: `${negated} of the ${places} hits of “${code.id}” (${share}) are negated, most often with “${by}”`,
          fix: {
            nl: `lees ze na met “rodedraad kwic ${code.id} --negated only”`,
            en: `read them with “rodedraad kwic ${code.id} --negated only”`,
          },
        })
      }
    },
  },
}

/** The keyword that most of them come from. */
function mostNegated({ keywords }: CodeUsage): KeywordUsage | undefined {
  return keywords.toSorted((a, b) => b.negated - a.negated)[0]
}
