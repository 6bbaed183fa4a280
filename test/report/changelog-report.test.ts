import { expect, test } from 'vitest'
import { codebookChanges } from '../../src/lint/changes.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { markdown } from '../../src/render/markdown.ts'
import { changelogReport } from '../../src/report/changelog-report.ts'

const before = `codebook: proef
version: "2021"
codes:
  proces:
    label: Proces
    applies_to: { soort: interview }
    rust:
      label: Rust
      definition: Er is thuis rust.
      keywords: [rust, kalm]
      exclude: [rust roest]
    tempo: { label: Tempo, keywords: [tempo] }
    stilte: { label: Stilte, keywords: [stil] }
    drukte: { label: Drukte, keywords: [druk] }
threads:
  rust: { label: Rust, claim: Rust helpt., codes: [proces/rust, proces/tempo] }
  drukte: { label: Drukte, codes: [proces/drukte] }
`

const after = `codebook: proef
version: "2022"
codes:
  proces:
    label: Proces
    applies_to: { soort: [interview, werkatelier] }
    rust:
      label: Rust
      definition: Er is overal rust.
      when_not: Het gaat om slapen.
      keywords: [rust, { near: [op, adem], within: 1 }]
    eigen-tempo: { label: Eigen *tempo*, definition: Niet opgejaagd., keywords: [tempo, ritme] }
    vervoer: { label: Vervoer, keywords: [taxi], exclude: [per taxi] }
    stilte: { label: Stilte, keywords: [stil], deprecated: true, replaced_by: proces/rust }
threads:
  rust: { label: Rust, claim: Rust helpt iedereen., codes: [proces/rust, proces/eigen-tempo] }
  kalmte: { label: Kalmte, codes: [proces/rust] }
replaced:
  proces/tempo: proces/eigen-tempo
`

const changes = codebookChanges(
  readCodebookYaml({ path: 'toen.yaml', text: before }).codebook,
  readCodebookYaml({ path: 'nu.yaml', text: after }).codebook,
)

test('a list of changes goes from new codes down to single keywords', () => {
  expect(markdown(changelogReport(changes), 'nl')).toMatchInlineSnapshot(`
    "# Wat er veranderde in proef

    Veranderd sinds versie 2021: 2 nieuwe codes, 2 codes die er niet meer zijn, 4 codes met een andere omschrijving, 2 codes met andere trefwoorden en 3 andere rode draden.

    ## Nieuwe codes

    - proces/eigen-tempo: Eigen \\*tempo\\*. Niet opgejaagd.
    - proces/vervoer: Vervoer

    ## Vervallen of vervangen codes

    - proces/tempo (Tempo): vervangen door proces/eigen-tempo
    - proces/drukte (Drukte): vervallen
    - proces/stilte (Stilte): vervangen door proces/rust

    ## Gewijzigde betekenis

    ### proces

    - Geldt voor, eerst: soort: interview
    - Geldt voor, nu: soort: interview, werkatelier

    ### proces/rust

    - Definitie, eerst: Er is thuis rust.
    - Definitie, nu: Er is overal rust.
    - Wanneer niet, eerst: (niets)
    - Wanneer niet, nu: Het gaat om slapen.

    ### proces/tempo → proces/eigen-tempo

    - Label, eerst: Tempo
    - Label, nu: Eigen \\*tempo\\*
    - Definitie, eerst: (niets)
    - Definitie, nu: Niet opgejaagd.

    ## Trefwoorden

    ### proces/rust

    \`\`\`text
    − kalm
    − exclude: rust roest
    + { near: [op, adem], within: 1 }
    \`\`\`

    ### proces/tempo → proces/eigen-tempo

    \`\`\`text
    + ritme
    \`\`\`

    ### proces/vervoer (nieuw)

    \`\`\`text
    + taxi
    + exclude: per taxi
    \`\`\`

    ## Rode draden

    ### rust

    - Stelling, eerst: Rust helpt.
    - Stelling, nu: Rust helpt iedereen.

    \`\`\`text
    − proces/tempo
    + proces/eigen-tempo
    \`\`\`

    ### kalmte (nieuw)

    - Kalmte

    \`\`\`text
    + proces/rust
    \`\`\`

    ### drukte

    - vervallen

    ## Versie

    eerst 2021, nu 2022
    "
  `)
})

test('it speaks English too', () => {
  const text = markdown(changelogReport(changes), 'en')
  expect(text).toContain('# What changed in proef')
  expect(text).toContain('proces/tempo (Tempo): replaced by proces/eigen-tempo')
  expect(text).not.toMatch(/eerst|vervallen|Trefwoorden/u)
})
