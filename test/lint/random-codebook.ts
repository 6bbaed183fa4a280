import fc from 'fast-check'

/** Words as keywords have them; some that YAML takes for something else, and some with letters and accents apart. */
const words = [
  'rust',
  'eigen tempo',
  '=rust',
  'hoogsensitie*',
  '"*begaafd"',
  "'zo''n kind'",
  'no',
  '08',
  '1e3',
  '2022-03-14',
  'één',
  'reu\u0308nie',
  'coo\u0308rdinator',
  '" eigen  "',
  "' rust '",
  '{ word: rust, pos: noun }',
  '{ near: [druk, school], within: 3 }',
  '{ near: [[niet, nooit],\n            school] }',
  '{ separable: opbellen } # belde … op',
  'tijd # de uren',
] as const

const labels = ['Rust', '" Rust "', "'Tijd '", '2022', 'yes', 'Één gezicht', 'Re\u0308cht'] as const

const comment = fc.constantFrom(
  '',
  '',
  '',
  '    # werkwoorden\n',
  '\n',
  '      # let op: “#” telt niet\n',
)

/** Items of a list, a line each, with comments and blank lines between some. */
const block = fc
  .array(fc.tuple(comment, fc.constantFrom(...words)), { minLength: 1, maxLength: 12 })
  .map((items) => `\n${items.map(([before, word]) => `${before}      - ${word}\n`).join('')}`)

const inOneLine = words.filter((word) => !/[\n#]/u.test(word))
const flow = fc
  .array(fc.constantFrom(...inOneLine), { minLength: 1, maxLength: 6 })
  .map((items) => ` [${items.join(', ')}]\n`)

const code = fc.tuple(fc.constantFrom(...labels), fc.oneof(block, flow), fc.constantFrom(...labels))

/** Codebooks that are read without an error, and in which there is often something to mend. */
export const randomCodebook: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    end: fc.constantFrom('\n', '\n', '\r\n'),
    version: fc.constantFrom('2022.1', '"2022.1"', '1.10'),
    codes: fc.array(code, { minLength: 1, maxLength: 4 }),
  })
  .map(({ mark, end, version, codes }) => {
    const written = codes.map(
      ([label, keywords, definition], index) =>
        `  c${index}: # een code\n    label: ${label}\n    definition: ${definition}\n    keywords:${keywords}`,
    )
    const text = `# Een codeboek\nversion: ${version}\ncodes:\n${written.join('')}# einde\n`
    return mark + text.replaceAll('\n', end)
  })
