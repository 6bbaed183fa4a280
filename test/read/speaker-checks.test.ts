import { describe, expect, it, test } from 'vitest'
import { readProjectYaml } from '../../src/read/project-yaml.ts'
import { lines, marked } from './findings.ts'
import { reading, turns } from './reading.ts'

const given = (speakers: string, ...said: readonly string[]): ReturnType<typeof reading> =>
  reading(['---', `speakers: { ${speakers} }`, '---', ...said].join('\n'))

describe('the usual words for somebody who is interviewed are labels', () => {
  test.each([
    ['Deelnemer', 'deelnemer'],
    ['Respondent 2', 'deelnemer'],
    ['Geïnterviewde', 'deelnemer'],
    ['Cliënte', 'cliënt'],
    ['Client', 'cliënt'],
    ['Spreker 1', ''],
  ])('%s', (label, role) => {
    const { transcript, diagnostics } = reading(`Interviewer: Hoe was het?\n\n${label}: Goed.\n`)
    expect(diagnostics).toEqual([])
    expect(turns(transcript)).toEqual([
      'Interviewer (interviewer): Hoe was het?',
      `${label} (${role}): Goed.`,
    ])
  })
})

describe('with given speakers', () => {
  it('another label is said once, where it stands first', () => {
    const { transcript, diagnostics } = given(
      'INT: interviewer, MOEDER: ouder',
      'INT: En?',
      'MOEDER: Ja.',
      '**VADER:** Nee.',
      'Let op: de opname stopt.',
      'VADER: Nooit.',
    )
    expect(transcript.turns).toHaveLength(2)
    expect(marked(diagnostics)).toEqual(['6:3 VADER'])
    expect(lines(diagnostics)).toEqual([
      '6:3 warning “VADER” looks like a speaker but is not under speakers: these words count as the turn before; ' +
        'name “VADER” under speakers: in the front matter',
    ])
  })

  it('one who never speaks is said at the key', () => {
    const { diagnostics } = given('INT: interviewer, M: ouder, Vader: ouder', 'INT: En?', 'M: Ja.')
    expect(lines(diagnostics)).toEqual([
      '2:41 warning “Vader” is under speakers, but no turn begins with that label',
    ])
  })

  it('one who is called a little otherwise in the text is named', () => {
    const { diagnostics } = given('M: ouder, Vadr: ouder', 'M: Ja.', 'VADER: Nee.')
    expect(lines(diagnostics)).toContainEqual(
      '2:23 warning “Vadr” is under speakers, but no turn begins with that label; did you mean “VADER”?',
    )
  })
})

test('a transcript in which only the interviewer speaks is said', () => {
  const { diagnostics } = reading('Opname 3\n\nINT: Hoe was het?\nGoed.\n\nINT: En nu?\n')
  expect(lines(diagnostics)).toEqual([
    '3:1 warning all turns of this transcript are the interviewer’s; ' +
      'name who else speaks under speakers: in the front matter',
  ])
})

describe('a role that nearly is a usual one', () => {
  it('is said in a transcript', () => {
    const { diagnostics } = given('INT: interviewr, M: ouder', 'INT: En?', 'M: Ja.')
    expect(lines(diagnostics)).toEqual([
      '2:18 warning unusual role “interviewr”; did you mean “interviewer”?',
    ])
  })

  it('is said in a project', () => {
    const text = 'roles: { INT: intervieuwer }\n'
    const { diagnostics } = readProjectYaml({ path: 'rodedraad.yaml', text })
    expect(lines(diagnostics)).toEqual([
      '1:15 warning unusual role “intervieuwer”; did you mean “interviewer”?',
    ])
  })

  test.each(['moeder', 'zus', 'parent', 'buurvrouw', 'Professional', 'jeugdarts'])(
    '%s is a role',
    (role) => {
      expect(given(`INT: interviewer, M: ${role}`, 'INT: En?', 'M: Ja.').diagnostics).toEqual([])
    },
  )
})
