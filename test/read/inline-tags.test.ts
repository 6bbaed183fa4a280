import { describe, expect, it, test } from 'vitest'
import { turnText } from '../../src/model/transcript.ts'
import { reading, tagged } from './reading.ts'

const interview = '---\nsoort: interview\n---\n'

describe('a tag', () => {
  test.each([
    [
      'at the end of a line is about the words before it',
      ['MOEDER: Er kwam rust. [[ouders/proces/rust]]'],
      ['0 ouders/proces/rust inline: Er kwam rust.'],
    ],
    [
      'may be written as a>b>c',
      ['MOEDER: Rust. [[ouders>proces > rust]]'],
      ['0 ouders/proces/rust inline: Rust.'],
    ],
    [
      'may have blanks in it',
      ['MOEDER: Rust. [[ kinderen/plezier ]]'],
      ['0 kinderen/plezier inline: Rust.'],
    ],
    [
      'may follow another one about the same words',
      ['MOEDER: Rust en tempo. [[ouders/proces/rust]] [[ouders/proces/tempo]]'],
      [
        '0 ouders/proces/rust inline: Rust en tempo.',
        '0 ouders/proces/tempo inline: Rust en tempo.',
      ],
    ],
    [
      'in the middle is about the words back to the tag before it',
      ['MOEDER: Rust. [[ouders/proces/rust]] Tempo. [[ouders/proces/tempo]] Verder niets.'],
      ['0 ouders/proces/rust inline: Rust.', '0 ouders/proces/tempo inline: Tempo.'],
    ],
    [
      'is about its own paragraph',
      ['MOEDER: Eerst dit.', '', 'Toen rust. [[ouders/proces/rust]]'],
      ['0 ouders/proces/rust inline: Toen rust.'],
    ],
    [
      'on a line of its own is about the line before it',
      ['MOEDER: Rust.', '[[ouders/proces/rust]]', '', 'INT: Ja.'],
      ['0 ouders/proces/rust inline: Rust.'],
    ],
    [
      'in a paragraph of its own is about the paragraph before it',
      ['MOEDER: Eerst dit.', '', 'Toen rust.', '', '[[ouders/proces/rust]]', '', 'INT: Ja.'],
      ['0 ouders/proces/rust inline: Toen rust.'],
    ],
    [
      'is about its own turn where no blank line parts it from the one before',
      ['INT: Wat hielp?', 'MOEDER: Rust. [[ouders/proces/rust]]', 'INT: En?'],
      ['1 ouders/proces/rust inline: Rust.'],
    ],
    [
      'may give a branch',
      ['MOEDER: Rust. [[ouders]]', 'INT: En? [[kinderen]]'],
      ['0 ouders inline: Rust.', '1 kinderen inline: En?'],
    ],
  ])('%s', (_, lines, codings) => {
    expect(tagged(interview + lines.join('\n'))).toEqual({ codings, errors: [] })
  })

  test.each(['[[uid:7f3]]', '[[cid=12]]', '[[coderId=anna]]', '[[CaseID: 3]]', '[[case=3]]'])(
    '%s is read past',
    (mark) => {
      const text = `${interview}${mark} MOEDER: Rust. ${mark} [[ouders/proces/rust]] Tempo. ${mark} [[ouders/proces/tempo]]`
      const { codings, errors } = tagged(text)
      expect(errors).toEqual([])
      expect(codings).toEqual([
        `0 ouders/proces/rust inline: Rust.`,
        `0 ouders/proces/tempo inline: Tempo.`,
      ])
    },
  )

  it('was given by the coder of the front matter', () => {
    const { codings } = tagged('---\nsoort: interview\ncodeur: anna\n---\nM: Rust. [[kinderen]]')
    expect(codings).toEqual(['0 kinderen anna: Rust.'])
  })

  it('is not spoken, and moves no offset', () => {
    const text = `${interview}MOEDER: Rust. [[ouders/proces/rust]] En tijd. [[uid:1]]`
    const { transcript } = reading(text)
    const [turn] = transcript.turns
    expect(turn && turnText(transcript, turn)).toBe('Rust. En tijd.')
    expect(transcript.spoken.indexOf('En tijd.')).toBe(text.indexOf('En tijd.'))
  })
})

describe('a wrong tag is an error where it stands', () => {
  test.each([
    [
      'an unknown code, with the nearest one',
      'MOEDER: Ja. [[ouders/proces/ruts]]',
      '4:15 error unknown code “ouders/proces/ruts”; did you mean “ouders/proces/rust”?',
    ],
    [
      'the last part of a code, with the whole one',
      'MOEDER: Ja. [[tempo]]',
      '4:15 error unknown code “tempo”; did you mean “ouders/proces/tempo”?',
    ],
    [
      'an unknown code that is near to none',
      'MOEDER: Ja. [[onverstaanbaar]]',
      '4:15 error unknown code “onverstaanbaar”',
    ],
    ['an empty tag', 'MOEDER: Ja. [[]]', '4:15 error an empty tag: there is no code in it'],
    [
      'a colon for a slash',
      'MOEDER: Ja. [[ouders:proces]]',
      '4:15 error unknown code “ouders:proces”; did you mean “ouders/proces”?',
    ],
    ['an equals sign', 'MOEDER: Ja. [[b=c]]', '4:15 error unknown code “b=c”'],
    [
      'a code that does not apply',
      'MOEDER: Ja. [[netwerken/contact]]',
      '4:15 error the code “netwerken/contact” does not apply to this transcript by the codebook, only with soort: werkatelier',
    ],
    [
      'before the first words',
      '[[kinderen]]\nMOEDER: Ja.',
      '4:3 error the tag “kinderen” belongs to no turn; put it behind the words that it is about',
    ],
    [
      'before the words of a turn',
      'INT: En?\nMOEDER: [[kinderen]] Ja.',
      '5:11 error the tag “kinderen” belongs to no turn; put it behind the words that it is about',
    ],
    [
      'one bracket short',
      'MOEDER: Ja. [[kinderen] Nee.',
      '4:13 error this tag is not closed; write it as [[code]]',
    ],
    [
      'not closed',
      'MOEDER: Ja. [[kinderen\nINT: En?',
      '4:13 error this tag is not closed; write it as [[code]]',
    ],
  ])('%s', (_, text, error) => {
    expect(tagged(interview + text)).toEqual({ codings: [], errors: [error] })
  })

  it('and hides no other', () => {
    const { codings, errors } = tagged(`${interview}M: Ja. [[x]] Nee. [[kinderen]]\nM: Ja. [[y]]`)
    expect(codings).toEqual(['0 kinderen inline: Nee.'])
    expect(errors).toEqual(['4:10 error unknown code “x”', '5:10 error unknown code “y”'])
  })
})
