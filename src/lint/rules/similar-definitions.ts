import type { Code, Codebook } from '../../model/codebook.ts'
import { contentWords } from '../content-words.ts'
import type { Rule } from '../rule.ts'
import { mayShareText } from '../scopes.ts'
import { createSimilarSets } from '../similar-sets.ts'

export const similarDefinitions: Rule = {
  id: 'similar-definitions',
  topic: 'description',
  severity: 'warning',
  finds: {
    nl: 'Twee codes met bijna dezelfde definitie',
    en: 'Two codes with nearly the same definition',
  },
  why: {
    nl: 'Wie twee bijna gelijke definities leest, kan niet kiezen. Dan is het één code, of staat het verschil er nog niet.',
    en: 'Whoever reads two definitions that are nearly the same cannot choose. Then it is one code, or the difference is not there yet.',
  },
  wrong: `codes:
  rust:
    label: Rust
    definition: Het gezin krijgt weer rust en er is minder spanning in huis.
    keywords: [rust]
  ontspanning:
    label: Ontspanning
    definition: Er is minder spanning in huis en het hele gezin krijgt weer rust.
    keywords: [ontspannen]
`,
  right: `codes:
  rust:
    label: Rust
    definition: Het gezin krijgt weer rust en er is minder spanning in huis.
    keywords: [rust]
  ontspanning:
    label: Ontspanning
    definition: Ouder of kind komt weer toe aan spelen, sport of vrienden.
    keywords: [ontspannen]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const [code, other] of similarCodes(codebook)) {
        report(code.fields.get('definition') ?? code.span, {
          nl: `de definitie van “${code.id}” is bijna die van “${other.id}”`,
          en: `the definition of “${code.id}” nearly is that of “${other.id}”`,
          fix: {
            nl: 'maak er één code van, of zeg in de definities waarin ze verschillen',
            en: 'make them one code, or say in the definitions how they differ',
          },
          related: [other.fields.get('definition') ?? other.span],
        })
      }
    },
  },
}

/** Fewer words are too little to go by. */
const fewestWords = 4
const leastSimilarity = 0.8

/** Each code with the first one before it that has nearly the same definition and can have the same turns. */
function similarCodes({ codes }: Codebook): readonly (readonly [Code, Code])[] {
  const described = codes
    .filter(({ deprecated }) => !deprecated)
    .map((code) => ({ code, words: contentWords(code.definition ?? '') }))
    .filter(({ words }) => words.size >= fewestWords)
  const similarTo = createSimilarSets(
    described.map(({ words }) => words),
    leastSimilarity,
  )
  return described.flatMap(({ code }, index) => {
    const other = similarTo(index)
      .map((before) => described[before]?.code)
      .find((one) => one !== undefined && isAlternative(code, one))
    return other === undefined ? [] : [[code, other] as const]
  })
}

/** A branch may well be described like the only code under it. */
function isAlternative(code: Code, other: Code): boolean {
  return !code.id.startsWith(`${other.id}/`) && mayShareText(code, other)
}
