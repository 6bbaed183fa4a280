import type { Rule } from '../rule.ts'

export const replacedStillThere: Rule = {
  id: 'replaced-still-there',
  topic: 'drift',
  severity: 'warning',
  finds: {
    nl: 'Een code die vervangen heet en er nog is',
    en: 'A code that is said to be replaced and is still there',
  },
  why: {
    nl: 'Onder replaced staat wat er met codes van eerdere versies gebeurde. Is de code er nog, dan gaan zijn oude tags naar een andere en vinden zijn trefwoorden nieuwe: één onderwerp op twee plaatsen. Bij een splitsing waarin de code zelf bleef bestaan, hoort hij in het rijtje; een code met “deprecated: true” mag blijven staan.',
    en: 'Under replaced stands what became of codes of earlier versions. If the code is still there, its old tags go to another and its keywords find new ones: one subject in two places. Where a code was split and stayed itself, it belongs in the list; a code with “deprecated: true” may stay.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust]
  kalmte:
    label: Kalmte
    keywords: [kalmte]
replaced:
  rust: kalmte
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust]
  kalmte:
    label: Kalmte
    keywords: [kalmte]
replaced:
  rust: [rust, kalmte]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      const codes = new Map(codebook.codes.map((code) => [code.id, code]))
      for (const { from, to } of codebook.replaced) {
        const code = codes.get(from.value)
        const itself = to.some(({ value }) => value === from.value)
        if (code === undefined || code.deprecated || itself) continue
        const all = [from.value, ...to.map(({ value }) => value)].join(', ')
        report(from.span, {
          nl: `“${from.value}” is volgens replaced vervangen, maar staat nog in het codeboek`,
          en: `“${from.value}” is replaced according to replaced, but still in the codebook`,
          fix: {
            nl: `haal de code of deze regel weg; is de code gesplitst en gebleven, schrijf dan “${from.value}: [${all}]”`,
            en: `remove the code or this line; if the code was split and stayed, write “${from.value}: [${all}]”`,
          },
          related: [code.span],
        })
      }
    },
  },
}
