import type { Codebook } from '../../model/codebook.ts'
import type { Remark } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { isChanged } from '../changes.ts'
import type { Rule } from '../rule.ts'

export const versionNotRaised: Rule = {
  id: 'version-not-raised',
  topic: 'drift',
  severity: 'warning',
  finds: {
    nl: 'Een veranderd codeboek met hetzelfde versienummer',
    en: 'A changed codebook with the same version',
  },
  why: {
    nl: 'Onder een tabel staat met welke versie van het codeboek ze gemaakt is. Blijft het nummer gelijk, dan lijken twee tabellen met verschillende codeboeken vergelijkbaar. Voorbeelden en tegenvoorbeelden mogen veranderen zonder nieuwe versie: die veranderen geen telling.',
    en: 'A table says which version of the codebook it was made with. If the number stays the same, two tables made with different codebooks seem comparable. Examples and counterexamples may change without a new version: they change no count.',
  },
  wrong: {
    'eerder.yaml': `version: "2022.1"
codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'codeboek.yaml': `version: "2022.1"
codes:
  rust:
    label: Rust
    keywords: [rust, kalmte]
`,
  },
  right: {
    'eerder.yaml': `version: "2022.1"
codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'codeboek.yaml': `version: "2022.2"
codes:
  rust:
    label: Rust
    keywords: [rust, kalmte]
`,
  },
  check: {
    by: 'drift',
    find(subject, report) {
      const { codebook, older } = subject
      if (!isChanged(subject.changes()) || isHigher(codebook.version, older.version)) return
      report(placeOf(codebook), said(codebook.version, older.version))
    },
  },
}

/** 2022.1 < 2022.2 < 2022.10 < 2023. */
const natural = new Intl.Collator('nl', { numeric: true })

function isHigher(version: string | undefined, before: string | undefined): boolean {
  if (version === undefined) return false
  return before === undefined || natural.compare(version, before) > 0
}

function placeOf({ fields }: Codebook): Span {
  return fields.get('version') ?? fields.get('codebook') ?? { start: 0, end: 0 }
}

function said(version: string | undefined, before: string | undefined): Remark {
  const was = before === undefined ? '' : ` (“${before}”)`
  if (version === undefined) {
    return {
      nl: `er is iets veranderd sinds de eerdere versie${was}, maar dit codeboek heeft geen versienummer`,
      en: `something changed since the earlier version${was}, but this codebook has no version`,
      fix: {
        nl: 'zet bovenaan “version:” met een nummer, zoals "2022.1"',
        en: 'put “version:” with a number on top, such as "2022.1"',
      },
    }
  }
  const isSame = before !== undefined && natural.compare(version, before) === 0
  return {
    nl: isSame
      ? `er is iets veranderd, maar de versie is nog steeds “${version}”`
      : `versie “${version}” is lager dan die van het eerdere codeboek${was}`,
    en: isSame
      ? `something changed, but the version is still “${version}”`
      : `version “${version}” is lower than that of the earlier codebook${was}`,
    fix: {
      nl: 'verhoog version, en zeg bij tabellen met welke versie ze gemaakt zijn',
      en: 'raise version, and say of tables which version they were made with',
    },
  }
}
