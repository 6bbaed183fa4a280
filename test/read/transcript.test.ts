import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnText } from '../../src/model/transcript.ts'
import { readTranscript } from '../../src/read/transcript.ts'
import { lines, marked } from './findings.ts'
import { reading, turns } from './reading.ts'

describe('a transcript', () => {
  it('has turns of several lines and paragraphs', () => {
    const { transcript, diagnostics } = reading(
      'INT: Hoe ging\nhet?\n\nMOEDER: Eerst niet.\n\nLater  wel.\n\n\nINT: Ja.',
    )
    expect(diagnostics).toEqual([])
    expect(turns(transcript)).toEqual([
      'INT (interviewer): Hoe ging het?',
      'MOEDER (ouder): Eerst niet. Later wel.',
      'INT (interviewer): Ja.',
    ])
  })

  it('has its words before the first label as a turn of nobody', () => {
    const { transcript } = reading('Opname begint.\n\nINT: Hoi.\n')
    expect(turns(transcript)).toEqual([' (): Opname begint.', 'INT (interviewer): Hoi.'])
  })

  it('has turns whose spans are their words', () => {
    const { transcript } = reading('INT:   Hoe ging het?  \n\nMOEDER:\nGoed 😀.\n')
    const { turns: spans, source } = transcript
    expect(spans.map(({ span }) => source.text.slice(span.start, span.end))).toEqual([
      'Hoe ging het?',
      'Goed 😀.',
    ])
  })

  it('has an empty turn where nothing follows a label', () => {
    const { transcript } = reading('MOEDER:\nINT: En?\n')
    expect(turns(transcript)).toEqual(['MOEDER (ouder): ', 'INT (interviewer): En?'])
  })
})

describe('roles', () => {
  const text = '---\nspeakers: { INT: vader, MOEDER: , K1: child, Opa: }\n---\n'
  const said = 'INT: a\nMOEDER: b\nK1: c\nOpa: d\n'
  const project = { roles: new Map([['int', 'x'], ['moeder', 'moeder']]), withoutSpeakers: false } // prettier-ignore

  it('are those of the front matter, then of the project, then the usual ones', () => {
    const { transcript } = readTranscript({ path: 'a.txt', text: text + said }, project)
    expect(transcript.turns.map(({ role }) => role)).toEqual(['vader', 'moeder', 'kind', 'ouder'])
  })

  it('are none where nothing gives one', () => {
    const { transcript } = reading('---\nspeakers: { Sanne: }\n---\nSanne: Hoi.\n')
    expect(turns(transcript)).toEqual(['Sanne (): Hoi.'])
  })
})

describe('Markdown', () => {
  const markdown = (text: string): ReturnType<typeof reading> => reading(text, 'r-03.md')

  it('has headings that nobody spoke', () => {
    const { transcript, diagnostics } = markdown(
      '# Gesprek: begin\n\n**INT:** Hoi.\n\n## Deel 2\n\n**MOEDER:** Ja.\n\n#rust\n',
    )
    expect(diagnostics).toEqual([])
    expect(turns(transcript)).toEqual(['INT (interviewer): Hoi.', 'MOEDER (ouder): Ja. #rust'])
  })

  it('warns of a turn in a heading', () => {
    const { transcript, diagnostics } = markdown(
      'INT: Hoi.\n\n# MOEDER: Ja hoor.\n\nMOEDER: Nee.\n',
    )
    expect(turns(transcript)).toEqual(['INT (interviewer): Hoi.', 'MOEDER (ouder): Nee.'])
    expect(marked(diagnostics)).toEqual(['3:3 MOEDER'])
    expect(lines(diagnostics)[0]).toContain('warning this heading holds a turn of “MOEDER”')
  })

  it('has marks around words that nobody spoke', () => {
    const text = '**INT:** Wat *hielp* er?\n\n**MOEDER:** **Rust** en __*tijd*__, 2 * 3, a*b.\n'
    const { transcript } = markdown(text)
    expect(turns(transcript).map((turn) => turn.replace(/\s+/gu, ' '))).toEqual([
      'INT (interviewer): Wat hielp er?',
      'MOEDER (ouder): Rust en tijd , 2 * 3, a*b.',
    ])
    expect(transcript.spoken.indexOf('Rust')).toBe(text.indexOf('Rust'))
    expect(turns(reading('MOEDER: **Rust**.', 'a.txt').transcript)).toEqual([
      'MOEDER (ouder): **Rust**.',
    ])
  })

  it('is only that in a file that says so', () => {
    const { transcript } = reading('INT: Hoi.\n# Deel 2\n', 'r-03.txt')
    expect(turns(transcript)).toEqual(['INT (interviewer): Hoi. # Deel 2'])
  })
})

describe('a text without speakers', () => {
  const text = 'Eerste alinea,\ntwee regels.\n\n  \nMOEDER: Tweede.\n'
  const paragraphs = [' (): Eerste alinea, twee regels.', ' (): MOEDER: Tweede.']

  it('has a turn a paragraph where the command says so', () => {
    const options = { roles: new Map(), withoutSpeakers: true }
    const { transcript, diagnostics } = readTranscript({ path: 'a.txt', text }, options)
    expect(diagnostics).toEqual([])
    expect(turns(transcript)).toEqual(paragraphs)
  })

  it.each(['geen', 'Geen', 'none'])('has one where its front matter says %s', (none) => {
    const { transcript, diagnostics } = reading(`---\nsprekers: ${none}\n---\n${text}`)
    expect(diagnostics).toEqual([])
    expect(turns(transcript)).toEqual(paragraphs)
  })

  it('is an error where nothing says so', () => {
    const { diagnostics } = reading('Gewoon een verhaal.\nEn nog een regel.\n')
    expect(lines(diagnostics)).toEqual([
      '1:1 error no speakers found; begin every turn with a label and a colon, such as “MOEDER: …”; ' +
        'name the labels under speakers: in the front matter, or use --no-speakers for text without speakers',
    ])
  })
})

describe('a text without words', () => {
  it.each(['', '\n \n\t\n', '---\nid: a\n---\n', '---\nid: a\n---'])('%j is told', (text) => {
    const { transcript, diagnostics } = reading(text)
    expect(lines(diagnostics).join()).toMatch(/warning an empty transcript/)
    expect(diagnostics).toHaveLength(1)
    expect(transcript.turns).toEqual([])
  })
})

describe('what was spoken', () => {
  const line = fc.constantFrom(
    ...['', 'INT: Hoe ging het?', 'MOEDER: Goed. [[a/b]]', '[[x]] [[y>z]]', 'Nog 😀 [[c]] iets.'],
    ...[
      '# Kop',
      '## [[d]] MOEDER: kop',
      '**INT:** zo',
      'MOEDER:',
      '[[uid:1]] INT: ja',
      '[[',
      '[[a]b]]',
    ],
  )

  it('has the length of the source, and its characters but for blanks', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (all, markdown) => {
        const text = all.join('\n')
        const { transcript } = reading(text, markdown ? 'a.md' : 'a.txt')
        expect(transcript.spoken).toHaveLength(text.length)
        for (let at = 0; at < text.length; at += 1) {
          expect([' ', text[at]]).toContain(transcript.spoken[at])
        }
        expect(transcript.spoken).not.toMatch(/\[\[[^[\]]*\]\]/)
      }),
    )
  })

  it('stands in turns that follow each other, and in nothing else but labels', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (all) => {
        const { transcript } = reading(all.join('\n'), 'a.md')
        let reached = 0
        for (const { span } of transcript.turns) {
          expect(span.start).toBeGreaterThanOrEqual(reached)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(transcript.spoken.slice(reached, span.start).trim()).toMatch(
            /^(?:\*\*)?(?:INT|MOEDER)?:?(?:\*\*)?$/,
          )
          reached = span.end
        }
        fc.pre(transcript.turns.length > 0)
        expect(transcript.spoken.slice(reached).trim()).toBe('')
        expect(transcript.turns.map((turn) => turnText(transcript, turn)).join()).not.toContain(
          'Kop',
        )
      }),
    )
  })
})
