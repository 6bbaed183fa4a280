import { describe, expect, it, test } from 'vitest'
import { lines, marked } from './findings.ts'
import { reading, turns } from './reading.ts'

const front = (...fields: readonly string[]): string =>
  ['---', ...fields, '---', 'INT: Hoe gaat het?', 'MOEDER: Goed.', ''].join('\n')

describe('front matter', () => {
  it('gives an id, attributes and the roles of the speakers', () => {
    const { transcript, coder, diagnostics } = reading(
      front(
        'id: R-03',
        'speakers: { INT: interviewer, MOEDER: Ouder }',
        'coder: anna',
        'groep: ouders',
        'datum: 2022-03-14',
        'casus: vrijstelling 5 onder a',
        'jaar: 08',
        'thuis: no',
        'versie: 1.10',
        'leeg:',
        'onbekend: ~',
      ),
    )
    expect(diagnostics).toEqual([])
    expect(transcript.id).toBe('R-03')
    expect(coder).toBe('anna')
    expect([...transcript.attributes]).toEqual([
      ['groep', 'ouders'],
      ['datum', '2022-03-14'],
      ['casus', 'vrijstelling 5 onder a'],
      ['jaar', '08'],
      ['thuis', 'no'],
      ['versie', '1.10'],
      ['onbekend', '~'],
    ])
    expect(turns(transcript)).toEqual(['INT (interviewer): Hoe gaat het?', 'MOEDER (ouder): Goed.'])
  })

  it('may be written with Dutch keys', () => {
    const { transcript, coder } = reading(
      front('Sprekers: { INT: interviewer, MOEDER: oma }', 'codeur: bram', 'date: 2022'),
    )
    expect(coder).toBe('bram')
    expect(transcript.attributes).toEqual(new Map([['datum', '2022']]))
    expect(turns(transcript)[1]).toBe('MOEDER (oma): Goed.')
  })

  it('may be left out; the file then gives the id', () => {
    expect(reading('INT: Hoi.\n', 'interviews\\Emmen 02.v1.txt').transcript.id).toBe('Emmen 02.v1')
    expect(reading('INT: Hoi.\n', 'interviews/cafe\u0301.md').transcript.id).toBe('café')
  })

  it('may end with three dots', () => {
    const { transcript } = reading('---\nid: a\n...\nINT: Hoi.\n')
    expect(transcript.id).toBe('a')
    expect(turns(transcript)).toEqual(['INT (interviewer): Hoi.'])
  })

  it('may have blank lines in front of it', () => {
    const { transcript, diagnostics } = reading('\n \t\n---\nid: a\n---\nMOEDER: Hoi.\n')
    expect(diagnostics).toEqual([])
    expect(transcript.id).toBe('a')
    expect(turns(transcript)).toEqual(['MOEDER (ouder): Hoi.'])
  })

  it('may be empty', () => {
    const { transcript, diagnostics } = reading('---\n---\nM: Hoi.\n', 'a.txt')
    expect(diagnostics).toEqual([])
    expect(transcript).toMatchObject({ id: 'a', attributes: new Map() })
  })

  it('may have attributes with names that JavaScript uses itself', () => {
    const { transcript } = reading(front('__proto__: a', 'constructor: b'))
    expect(transcript.attributes.get('__proto__')).toBe('a')
    expect(transcript.attributes.get('constructor')).toBe('b')
    expect(transcript.attributes.get('toString')).toBeUndefined()
  })

  it('that is a line between paragraphs is none', () => {
    const { transcript, diagnostics } = reading('M: Hoi.\n---\nid: a\n---\n')
    expect(diagnostics).toEqual([])
    expect(transcript.id).toBe('r-03')
  })
})

describe('a slip in front matter is found where it stands', () => {
  test.each([
    ['no end', ['---', 'id: R-03', 'INT: Hoi.'], '1:1 ---', 'this front matter is never closed'],
    [
      'no end behind a comment',
      ['', '---', '# kenmerken', '', 'id: R-03', 'INT: Hoi.'],
      '2:1 ---',
      'this front matter is never closed',
    ],
    ['an id with a slash', ['---', 'id: a/b', '---', 'INT: Hoi.'], '2:5 a/b', 'cannot be an id'],
    [
      'an attribute that is a list',
      ['---', 'regio: [a, b]', '---', 'INT: Hoi.'],
      '2:8 [a, b]',
      'this should be a text, not a list',
    ],
    [
      'speakers in a list',
      ['---', 'speakers: [INT]', '---', 'INT: Hoi.'],
      '2:11 [INT]',
      'this should be a map, not a list',
    ],
    ['a key twice', ['---', 'id: a', 'id: b', '---', 'INT: Hoi.'], '3:1', '“id” is there already'],
    ['no keys', ['---', 'Rotterdam', '---', 'INT: Hoi.'], '2:1 Rotterdam', 'should be a map'],
  ])('%s', (_, text, place, message) => {
    const { diagnostics } = reading(text.join('\n'))
    expect(marked(diagnostics)[0]).toContain(place)
    expect(lines(diagnostics)[0]).toContain(message)
  })
})
