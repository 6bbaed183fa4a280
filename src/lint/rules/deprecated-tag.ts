import { unnamedCoder } from '../../model/coding.ts'
import type { Code } from '../../model/codebook.ts'
import type { Localised } from '../../model/language.ts'
import { firstNames } from '../naming.ts'
import type { Rule } from '../rule.ts'

export const deprecatedTag: Rule = {
  id: 'deprecated-tag',
  topic: 'corpus',
  severity: 'warning',
  finds: {
    nl: 'Een tag met een code die vervallen is',
    en: 'A tag with a deprecated code',
  },
  why: {
    nl: 'Een vervallen code staat nog in het codeboek, zodat oude tags leesbaar blijven, maar wie hem nog geeft, telt iets wat niemand anders meer telt.',
    en: 'A deprecated code is still in the codebook, so that old tags can be read, but who still gives it counts what nobody else counts any more.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    deprecated: true
    replaced_by: eigen-tempo
  eigen-tempo:
    label: Eigen tempo
    keywords: [eigen tempo]
`,
    'interviews/a.txt': `INT: Wat hielp?
MOEDER: Niemand jaagde hem op. [[rust]]
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    deprecated: true
    replaced_by: eigen-tempo
  eigen-tempo:
    label: Eigen tempo
    keywords: [eigen tempo]
`,
    'interviews/a.txt': `INT: Wat hielp?
MOEDER: Niemand jaagde hem op. [[eigen-tempo]]
`,
  },
  check: {
    by: 'transcript',
    find({ transcript, codebook }, report) {
      const deprecated = new Map(
        codebook.codes.filter((code) => code.deprecated).map((code) => [code.id, code]),
      )
      for (const { by, code: id, span } of transcript.codings) {
        const code = deprecated.get(id)
        if (code === undefined || by.kind === 'keyword') continue
        const of = by.name === unnamedCoder ? { nl: '', en: '' } : ofCoder(by.name)
        report(span, {
          nl: `deze woorden hebben de tag “${id}”${of.nl}, maar die code is vervallen`,
          en: `these words have the tag “${id}”${of.en}, but that code is deprecated`,
          fix: advice(code),
        })
      }
    },
  },
}

function ofCoder(name: string): Localised {
  return { nl: ` van “${name}”`, en: ` of “${name}”` }
}

function advice({ replacedBy }: Code): Localised {
  const names = firstNames(replacedBy.map(({ value }) => value))
  return replacedBy.length === 0
    ? { nl: 'kies een code die nog geldt', en: 'choose a code that still holds' }
    : { nl: `geef in plaats daarvan ${names.nl}`, en: `give ${names.en} instead` }
}
