import { describe, expect, it, test } from 'vitest'
import { readTranscript } from '../../src/read/transcript.ts'
import { reading, turns } from './reading.ts'

const speakersOf = (text: string, path?: string): readonly string[] =>
  reading(text, path).transcript.turns.map(({ speaker }) => speaker)

describe('with given speakers', () => {
  const given = '---\nspeakers: { INT: interviewer, Mevrouw De Wit: ouder }\n---\n'

  it('only those are labels', () => {
    const said = [
      'INT: Kijk op https://voorbeeld.nl of',
      'http://voorbeeld.nl, om',
      '10:30 of',
      '10: dertig.',
      'Let op: dit is belangrijk.',
      'MOEDER: dat zei ze.',
      'Mevrouw De Wit: Ja.',
    ]
    expect(turns(reading(given + said.join('\n')).transcript)).toEqual([
      `INT (interviewer): ${said.slice(0, 6).join(' ').slice(5)}`,
      'Mevrouw De Wit (ouder): Ja.',
    ])
  })

  it('case and white space do not matter', () => {
    expect(speakersOf(`${given}int: Hoi.\nMEVROUW  de wit: Ja.\n`)).toEqual([
      'int',
      'MEVROUW  de wit',
    ])
  })

  it('a space after the colon is not asked for', () => {
    expect(turns(reading(`${given}INT:Hoi.\nMevrouw De Wit:Ja.\n`).transcript)).toEqual([
      'INT (interviewer): Hoi.',
      'Mevrouw De Wit (ouder): Ja.',
    ])
  })
})

describe('without given speakers', () => {
  test.each([
    ['capitals', 'INT: Hoi.\nR03: Ja.\nPERSOON A: Nee.', ['INT', 'R03', 'PERSOON A']],
    ['words for a role', 'Interviewer: Hoi.\nMoeder (M1): Ja.', ['Interviewer', 'Moeder (M1)']],
    [
      'a role of two words that comes back',
      'Interviewer: Hoi.\nIntern begeleider: Ja.\nInterviewer: En?\nIntern begeleider: Nee.',
      ['Interviewer', 'Intern begeleider', 'Interviewer', 'Intern begeleider'],
    ],
    [
      'a role of two words on a line of its own',
      'INT:\nHoi.\nIntern begeleider:\nJa.',
      ['INT', 'Intern begeleider'],
    ],
    ['a role with a number', 'Interviewer 2: Hoi.\nOuder1: Ja.', ['Interviewer 2', 'Ouder1']],
    ['a role without a space behind it', 'INT:Hoi.\nMoeder:Ja.', ['INT', 'Moeder']],
    [
      'a name that comes back',
      'INT: Hoi.\nSanne: Ja.\nINT: En?\nSanne: Nee.',
      ['INT', 'Sanne', 'INT', 'Sanne'],
    ],
    ['a letter', 'I: Hoi.\nM: Ja.', ['I', 'M']],
    ['a label on a line of its own', 'INT:\nHoi.\nMOEDER:\nJa.', ['INT', 'MOEDER']],
    ['a label after white space', '  INT: Hoi.\n\tMOEDER : Ja.', ['INT', 'MOEDER']],
    ['a label in a list', '- INT: Hoi.\n* MOEDER: Ja.', ['INT', 'MOEDER']],
  ])('%s are labels', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  test.each([
    ['a URL', 'https://voorbeeld.nl en nog eens\nhttps://voorbeeld.nl'],
    ['a clock time after a word for a role', 'Moeder kwam om 10:30 binnen.'],
    ['a sentence that begins with a word for a role', 'Moeder zei: laat maar.'],
    ['a clock time', '10:30 begon het,\n11:15 hield het op.'],
    ['“Let op:”', 'Let op: dit is vertrouwelijk.'],
    ['a note in capitals', 'NB: de opname stopt.'],
    ['a name that comes once', 'Sanne: dat was haar naam.'],
    ['a sentence with a colon', 'Ze zei het zo: laat maar.'],
    ['a label beyond 40 characters', `${'LANGE NAAM '.repeat(4)}: hoi`],
    ['a colon within the line', 'toen zei INT: hoi'],
  ])('%s is no label', (_, line) => {
    expect(speakersOf(`INT: Hoi.\n${line}\n`)).toEqual(['INT'])
  })

  test('the labels of the project are labels', () => {
    const roles = new Map([['sanne', 'kind']])
    const source = { path: 'a.txt', text: 'INT: Hoi.\nSanne:Ja.\n' }
    const { transcript } = readTranscript(source, { roles, withoutSpeakers: false })
    expect(turns(transcript)).toEqual(['INT (interviewer): Hoi.', 'Sanne (kind): Ja.'])
  })
})

describe('Markdown', () => {
  test.each(['**INT:** Hoi.', '**INT**: Hoi.', '__INT:__ Hoi.', '*INT:* Hoi.', '***INT***: Hoi.'])(
    '%s has a label',
    (line) => {
      expect(turns(reading(line, 'a.md').transcript)).toEqual(['INT (interviewer): Hoi.'])
    },
  )

  test('a label in a heading is none', () => {
    expect(speakersOf('# INT: kop\nMOEDER: Ja.\n', 'a.md')).toEqual(['MOEDER'])
  })
})

test('a mark in front of a label does not hide it', () => {
  expect(turns(reading('[[uid:7f]] INT: Hoi.\n[[uid:80]] MOEDER: Ja.\n').transcript)).toEqual([
    'INT (interviewer): Hoi.',
    'MOEDER (ouder): Ja.',
  ])
})
