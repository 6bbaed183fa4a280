import fc from 'fast-check'
import { type Tag, tagStatuses } from '../../src/model/tag.ts'

/** What people put into notes and quotes, and spreadsheets and lines do not like. */
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      ' ',
      ',',
      ';',
      '"',
      '\n',
      '\r',
      '\t',
      '😀',
      '⏎',
      "'",
      '=',
      '\u0007',
      '\ud800',
      '\ufeff',
      '\u2028',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** Some tags with these ids, which may be there more than once. */
export function someTags(ids: readonly string[], maxLength = 6): fc.Arbitrary<readonly Tag[]> {
  return fc.array(someTag(ids), { maxLength })
}

export function someTag(ids: readonly string[]): fc.Arbitrary<Tag> {
  return fc.record({
    id: fc.constantFrom(...ids),
    code: fc.constantFrom('rust', 'ouders/proces'),
    status: fc.constantFrom(...tagStatuses),
    quote: text,
    prefix: text,
    suffix: fc.constantFrom('', 'x'),
    start: fc.nat(20),
    end: fc.nat(20),
    textHash: fc.constantFrom('', 'sha256-0123456789abcdef'),
    note: text,
    more: fc
      .dictionary(fc.constantFrom('memo', 'Wie?', ''), text, { maxKeys: 2 })
      .map((more) => new Map(Object.entries(more))),
  })
}
