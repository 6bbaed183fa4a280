import type { Rule } from '../rule.ts'

export const threadOfOneGroup: Rule = {
  id: 'thread-of-one-group',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Een rode draad die maar door één groep loopt',
    en: 'A thread that runs through one group only',
  },
  why: {
    nl: 'Een rode draad verbindt wat verschillende groepen vertellen. Met codes van één groep is het een onderwerp van die groep, en haalt hij nooit het aantal groepen waar het bewijs om vraagt.',
    en: 'A thread joins what several groups tell. With codes of one group it is a subject of that group, and never reaches the number of groups that the evidence asks for.',
  },
  wrong: `codes:
  ouders:
    label: Ouders
    rust:
      label: Rust in huis
      keywords: [rust in huis]
  kinderen:
    label: Kinderen
    tempo:
      label: Eigen tempo
      keywords: [eigen tempo]
threads:
  tijd:
    label: Rust en tijd
    codes: [ouders/rust]
`,
  right: `codes:
  ouders:
    label: Ouders
    rust:
      label: Rust in huis
      keywords: [rust in huis]
  kinderen:
    label: Kinderen
    tempo:
      label: Eigen tempo
      keywords: [eigen tempo]
threads:
  tijd:
    label: Rust en tijd
    codes: [ouders/rust, kinderen/tempo]
`,
  check: {
    by: 'codebook',
    find({ codebook: { codes, threads } }, report) {
      const roots = codes.filter(({ depth }) => depth === 0)
      if (roots.length < 2) return
      for (const { id, codes: named } of threads) {
        const groups = new Set(named.map(({ value }) => value.split('/', 1)[0] ?? ''))
        const [group] = groups
        if (groups.size !== 1 || group === undefined) continue
        report(id.span, {
          nl: `de rode draad “${id.value}” heeft alleen codes onder “${group}”`,
          en: `the thread “${id.value}” has codes under “${group}” only`,
          fix: {
            nl: 'noem ook codes van een andere groep, of laat de draad weg',
            en: 'name codes of another group too, or leave the thread out',
          },
        })
      }
    },
  },
}
