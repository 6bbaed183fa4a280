import { describe, expect, it } from 'vitest'
import { identifyingNames, identifyingNumbers } from '../../src/text/identifying.ts'

function numbers(text: string): readonly string[] {
  return identifyingNumbers(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
}

function names(text: string): readonly string[] {
  return identifyingNames(text).map(({ start, end }) => text.slice(start, end))
}

describe('identifying numbers', () => {
  it.each([
    ['bel 06 12 34 56 78 even', 'phone 06 12 34 56 78'],
    ['bel (020) 123 45 67', 'phone (020) 123 45 67'],
    ['+31 6 12345678', 'phone +31 6 12345678'],
    ['mail jan@voorbeeld.nl.', 'email jan@voorbeeld.nl'],
    ['nummer 111.222.333 dus', 'bsn 111.222.333'],
    ['op 1234 AB 12', 'address 1234 AB 12'],
    ['NL91 ABNA 0417 1643 00', 'iban NL91 ABNA 0417 1643 00'],
    ['geboren op 12 maart 2011.', 'birthDate 12 maart 2011'],
  ])('finds it in “%s”', (text, found) => {
    expect(numbers(text)).toEqual([found])
  })

  it.each([
    'versie 2022.1 van 2021-2022',
    '111222334 fails the test of eleven',
    'NL91 ABNA 9417 1643 01',
    '0,123456789',
    'op 12 maart 2021 was er een gesprek',
    'artikel 5 onder a, 16 jaar, groep 3',
    'in 2022 is er',
  ])('finds nothing in “%s”', (text) => {
    expect(numbers(text)).toEqual([])
  })
})

describe('names of persons', () => {
  it.each([
    ['Toen belde mevrouw De Vries ons op.', 'De Vries'],
    ['Bij meester Henk ging het goed.', 'Henk'],
    ['Daar zat Jan Jansen naast.', 'Jan Jansen'],
    ['Dat zei Fatima el Idrissi.', 'Fatima el Idrissi'],
    ['Toen kwam J.P. de Vries langs.', 'J.P. de Vries'],
  ])('finds it in “%s”', (text, found) => {
    expect(names(text)).toEqual([found])
  })

  it.each([
    'Het Autisme Centrum schreef de Tweede Kamer.',
    'We gingen naar Rotterdam Zuid, Den Haag en Capelle aan den IJssel.',
    'De Raad van State en het Leger des Heils.',
    'Op de Anne Frankschool en in het Sophia Kinderziekenhuis.',
    'De meester Nederlands en de juf van de Zonnebloem.',
    'Veilig Thuis kwam, en toen Passend Onderwijs.',
    'Plan B. Toen ging het beter. Hij heet Sem.',
  ])('finds nobody in “%s”', (text) => {
    expect(names(text)).toEqual([])
  })
})
