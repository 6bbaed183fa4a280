import type { Localised } from '../../model/language.ts'
import { nearest } from '../../text/nearest.ts'
import { attributeNamed, entryOf, frontMatterPlace } from '../front-matter.ts'
import type { Rule } from '../rule.ts'

export const attributeValue: Rule = {
  id: 'attribute-value',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een kenmerk met een waarde die het project niet kent',
    en: 'An attribute with a value that the project does not know',
  },
  why: {
    nl: '“tilburg” naast “Tilburg” geeft twee kolommen met elk een deel van de gesprekken. Welke waarden er zijn staat in rodedraad.yaml onder attributes; hoofdletters tellen mee.',
    en: '“tilburg” beside “Tilburg” gives two columns with a part of the transcripts each. Which values there are stands in rodedraad.yaml under attributes; capitals count.',
  },
  wrong: {
    'rodedraad.yaml': `codebook: codeboek.yaml
transcripts: [interviews/*.txt]
attributes:
  regio: [Tilburg, Emmen]
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/a.txt': `---
regio: tilburg
---
MOEDER: Er kwam rust.
`,
  },
  right: {
    'rodedraad.yaml': `codebook: codeboek.yaml
transcripts: [interviews/*.txt]
attributes:
  regio: [Tilburg, Emmen]
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/a.txt': `---
regio: Tilburg
---
MOEDER: Er kwam rust.
`,
  },
  check: {
    by: 'transcript',
    find({ transcript, project }, report) {
      for (const { name, values } of project?.attributes ?? []) {
        const attribute = attributeNamed(name.value)
        const value = transcript.attributes.get(attribute)
        if (value === undefined || values === undefined || values.includes(value)) continue
        report(entryOf(transcript, attribute)?.value ?? frontMatterPlace(transcript), {
          nl: `“${value}” is geen waarde van “${attribute}” in dit project`,
          en: `“${value}” is no value of “${attribute}” in this project`,
          fix: advice(value, values),
        })
      }
    },
  },
}

function advice(value: string, values: readonly string[]): Localised {
  const meant = nearest(value, values)
  const all = values.join(', ')
  return meant === undefined
    ? { nl: `mogelijk zijn: ${all}`, en: `possible are: ${all}` }
    : { nl: `bedoel je “${meant}”?`, en: `did you mean “${meant}”?` }
}
