import type { Localised } from '../../model/language.ts'
import { attributeNamed, entryOf, frontMatterPlace } from '../front-matter.ts'
import type { Rule } from '../rule.ts'

export const missingAttribute: Rule = {
  id: 'missing-attribute',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een gesprek zonder een kenmerk dat het project vraagt',
    en: 'A transcript without an attribute that the project asks for',
  },
  why: {
    nl: 'In een tabel per regio valt een gesprek zonder regio weg, en de kolommen tellen dan niet meer op tot het geheel. Wat elk gesprek moet vertellen staat in rodedraad.yaml onder attributes, met “required: true”.',
    en: 'In a table by region a transcript without a region drops out, and the columns no longer add up to the whole. What every transcript has to tell stands in rodedraad.yaml under attributes, with “required: true”.',
  },
  wrong: {
    'rodedraad.yaml': `codebook: codeboek.yaml
transcripts: [interviews/*.txt]
attributes:
  regio: { required: true }
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/a.txt': `---
datum: 2022-03-14
---
MOEDER: Er kwam rust.
`,
  },
  right: {
    'rodedraad.yaml': `codebook: codeboek.yaml
transcripts: [interviews/*.txt]
attributes:
  regio: { required: true }
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/a.txt': `---
datum: 2022-03-14
regio: Tilburg
---
MOEDER: Er kwam rust.
`,
  },
  check: {
    by: 'transcript',
    find({ transcript, project }, report) {
      for (const { name, required, values } of project?.attributes ?? []) {
        const attribute = attributeNamed(name.value)
        if (!required || transcript.attributes.has(attribute)) continue
        const empty = entryOf(transcript, attribute)
        report(empty?.key.span ?? frontMatterPlace(transcript), {
          ...(empty === undefined ? absent(attribute) : unfilled(attribute)),
          fix: advice(attribute, values),
        })
      }
    },
  },
}

function absent(attribute: string): Localised {
  return {
    nl: `het kenmerk “${attribute}” ontbreekt; het project vraagt het van elk gesprek`,
    en: `the attribute “${attribute}” is missing; the project asks it of every transcript`,
  }
}

function unfilled(attribute: string): Localised {
  return {
    nl: `het kenmerk “${attribute}” is niet ingevuld; het project vraagt het van elk gesprek`,
    en: `the attribute “${attribute}” is not filled in; the project asks it of every transcript`,
  }
}

function advice(attribute: string, values: readonly string[] | undefined): Localised {
  const example = values === undefined ? '…' : values.join(' | ')
  return {
    nl: `schrijf bovenaan, tussen twee regels met ---: “${attribute}: ${example}”`,
    en: `write on top, between two lines with ---: “${attribute}: ${example}”`,
  }
}
