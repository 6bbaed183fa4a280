import { expect, test } from 'vitest'
import { code, codebookOf } from './coding.ts'

const book = codebookOf('codes: { c: { keywords: [rust, begeleiden, tijd] } }')

/** Whether each coding is an echo, those that are denied with a “−” in front. */
function echoes(text: string): readonly string[] {
  return code(book, text).codings.map(
    ({ echo, negated }) => `${negated ? '−' : ''}${echo ? 'echo' : 'own'}`,
  )
}

test.each([
  ['Gaf dat rust?', 'Ja, rust.', 'echo'],
  ['Rust?', 'Rust.', 'echo'],
  ['Rust?', 'Ja hoor, heel erg veel rust, dat klopt.', 'echo'],
  ['Werd je begeleid?', 'Ja, ze begeleidden mij.', 'echo'],
  ['Begeleidden ze je?', 'Ja, door begeleiding begeleid.', 'own'],
  ['Gaf dat rust?', 'Nee, geen rust.', '−echo'],
  ['Gaf dat rust?', 'Ja, rust, want we gingen elke dag naar het bos.', 'own'],
  ['Gaf dat ruimte?', 'Ja, rust.', 'own'],
  // Twelve words and thirteen.
  ['Rust?', `Ja, rust, ${'ja '.repeat(10)}.`, 'echo'],
  ['Rust?', `Ja, rust, ${'ja '.repeat(11)}.`, 'own'],
])('“%s” “%s” is %s', (asked, answered, found) => {
  expect(echoes(`INT: ${asked}\n\nMOEDER: ${answered}`)).toEqual([found])
})

test('only the question just before it can be echoed', () => {
  expect(echoes('INT: Rust?\n\nVADER: Nou, thuis wel.\n\nMOEDER: Ja, rust.')).toEqual(['own'])
  expect(echoes('MOEDER: Ja, rust.')).toEqual(['own'])
})

test('nobody echoes but in answer to an interviewer, and no interviewer echoes', () => {
  expect(echoes('VADER: Was er rust?\n\nMOEDER: Ja, rust.')).toEqual(['own', 'own'])
  const { codings } = code(book, 'INT: Rust?\n\nINT: Rust dus.', true)
  expect(codings.map(({ echo }) => echo)).toEqual([false, false])
})

test('the question itself is never coded', () => {
  const { codings } = code(book, 'INT: Was er rust en tijd?\n\nMOEDER: Ja, tijd.')
  expect(codings.map(({ turn, by }) => [turn, by])).toEqual([
    [1, { kind: 'keyword', keyword: 'tijd' }],
  ])
})
