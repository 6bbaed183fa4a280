import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readTagCodings } from '../../src/store/tag-codings.ts'
import type { TagReading } from '../../src/read/tags.ts'
import { lines, marked } from '../read/findings.ts'
import { codebook, reading } from '../read/reading.ts'

/** Offsets: `INT: En?` is 0–8, `MOEDER: ` 9–17, `Er kwam rust.` 17–30, the blank and `Ook tijd.` 31–40. */
const said = 'INT: En?\nMOEDER: Er kwam rust. Ook tijd.\n'

function tags(csv: readonly string[], text = said): TagReading {
  const source = { path: 'tags/anna/r-03.csv', text: csv.join('\n') }
  const { transcript } = reading(text)
  return readTagCodings(source, { transcript, codebook, coder: 'anna', bases: () => undefined })
}

const head = 'code,status,quote,start,end'

describe('a tag file', () => {
  it('has tags, which are codings', () => {
    const { codings, rejections, diagnostics } = tags([
      head,
      'kinderen/plezier,tag,Er kwam rust.,17,30',
      'kinderen,tag,En?,5,8',
    ])
    expect(diagnostics).toEqual([])
    expect(rejections).toEqual([])
    const by = { kind: 'person', name: 'anna' }
    expect(codings).toEqual([
      {
        transcript: 'r-03',
        turn: 1,
        code: 'kinderen/plezier',
        span: { start: 17, end: 30 },
        by,
        negated: false,
        echo: false,
      },
      {
        transcript: 'r-03',
        turn: 0,
        code: 'kinderen',
        span: { start: 5, end: 8 },
        by,
        negated: false,
        echo: false,
      },
    ])
  })

  it('has rejections, which are none', () => {
    const { codings, rejections, diagnostics } = tags([head, 'kinderen,reject,rust,25,29'])
    expect(diagnostics).toEqual([])
    expect(codings).toEqual([])
    expect(rejections).toEqual([{ transcript: 'r-03', turn: 1, code: 'kinderen', name: 'anna' }])
  })

  it('has deleted tags, which are read past whatever stands in them', () => {
    expect(tags([head, 'weg,deleted,ooit gezegd,900,910'])).toEqual({
      codings: [],
      rejections: [],
      diagnostics: [],
    })
  })

  it('may have its columns in any order, and others beside them', () => {
    const { codings, diagnostics } = tags([
      'end,start,__proto__,quote,memo,status,code',
      '29,25,x,rust,"mooi, hè",tag,kinderen',
    ])
    expect(diagnostics).toEqual([])
    expect(codings).toMatchObject([{ code: 'kinderen', span: { start: 25, end: 29 } }])
  })

  it('may quote a text of several lines and with quotes', () => {
    const text = 'M: Ze zei: "rust"\nen toen\n'
    const { codings, diagnostics } = tags([head, 'kinderen,tag,"""rust""\nen",11,20', ''], text)
    expect(diagnostics).toEqual([])
    expect(codings).toMatchObject([{ turn: 0, span: { start: 11, end: 20 } }])
  })

  test.each([';', '\t'])(
    'may come from a spreadsheet that puts “%s” between fields',
    (delimiter) => {
      const csv = [head, 'kinderen,tag,rust,25,29'].map((line) => line.replaceAll(',', delimiter))
      const { codings, diagnostics } = tags(csv)
      expect(diagnostics).toEqual([])
      expect(codings).toMatchObject([{ code: 'kinderen', span: { start: 25, end: 29 } }])
    },
  )

  it('may have no tags, or empty lines', () => {
    expect(tags([head, '', '']).diagnostics).toEqual([])
  })
})

describe('offsets are code points', () => {
  test.each([
    // An emoji is one code point and two offsets in memory.
    ['before the words', 'M: 😀 rust', 'rust', 5, 9, { start: 6, end: 10 }],
    ['right before the words', 'M: 😀rust', 'rust', 4, 8, { start: 5, end: 9 }],
    ['in the words', 'M: fijn 😀!', 'fijn 😀!', 3, 10, { start: 3, end: 11 }],
    ['at the end of the words', 'M: fijn 😀', 'fijn 😀', 3, 9, { start: 3, end: 10 }],
    ['as the words', 'M: 😀😀', '😀', 4, 5, { start: 5, end: 7 }],
  ])('with an emoji %s', (_, text, quote, start, end, span) => {
    const { codings, diagnostics } = tags([head, `kinderen,tag,${quote},${start},${end}`], text)
    expect(diagnostics).toEqual([])
    expect(codings).toMatchObject([{ span }])
  })

  it('in any text', () => {
    const characters = fc.array(fc.constantFrom('a', ' ', '😀', 'é', '\n', '𝐫'), { maxLength: 30 })
    fc.assert(
      fc.property(characters, fc.nat(), fc.nat(), (some, one, other) => {
        const points = Array.from(`M: x${some.join('')}x`)
        const [start = 0, end = 0] = [one, other]
          .map((at) => 3 + (at % (points.length - 2)))
          .sort((a, b) => a - b)
        fc.pre(start < end)
        const quote = points.slice(start, end).join('')
        const { codings, diagnostics } = tags(
          [head, `kinderen,tag,"${quote}",${start},${end}`],
          points.join(''),
        )
        expect(diagnostics).toEqual([])
        expect(codings.map(({ span }) => points.join('').slice(span.start, span.end))).toEqual([
          quote,
        ])
      }),
    )
  })
})

describe('a wrong line is an error where it stands', () => {
  const moved = (place: string): string =>
    `error lost: the words of this tag no longer stand at their place (${place}) in r-03.txt`

  test.each([
    ['other words', 'kinderen,tag,rust,24,28', moved('24–28')],
    ['an end beyond the text', 'kinderen,tag,rust,25,900', moved('25–900')],
    ['no words', 'kinderen,tag,,25,25', moved('25–25')],
    ['an end before the start', 'kinderen,tag,rust,29,25', moved('29–25')],
    ['words of nobody', 'kinderen,tag,MOEDER,9,15', 'this tag belongs to no turn'],
  ])('%s', (_, line, message) => {
    const reading = tags([head, 'kinderen,tag,rust,25,29', line, 'kinderen,tag,En?,5,8'])
    expect(marked(reading.diagnostics)).toEqual([`3:1 ${line}`])
    expect(lines(reading.diagnostics).join()).toContain(message)
    // The others are read all the same.
    expect(reading.codings).toHaveLength(2)
  })

  test.each([
    ['no number', 'kinderen,tag,rust,x,29', '3:19 x', 'this is no place'],
    ['a negative number', 'kinderen,tag,rust,-4,29', '3:19 -4', 'this is no place'],
    [
      'an unknown code',
      'kinderne,tag,rust,25,29',
      '3:1 kinderne',
      'unknown code “kinderne”; did you mean “kinderen”?',
    ],
    [
      'a code that does not apply',
      'netwerken,tag,rust,25,29',
      '3:1 netwerken',
      'does not apply to this transcript',
    ],
    [
      'an unknown status',
      'kinderen,maybe,rust,25,29',
      '3:10 maybe',
      'unknown status; possible are',
    ],
    [
      'a status in capitals',
      'kinderen,TAG,rust,25,29',
      '3:10 TAG',
      'unknown status; did you mean “tag”?',
    ],
    ['a field behind one in quotes', 'kinderen,tag,"r,u",25,x', '3:23 x', 'this is no place'],
  ])('%s: said at its field', (_, line, place, message) => {
    const reading = tags([head, 'kinderen,tag,rust,25,29', line, 'kinderen,tag,En?,5,8'])
    expect(marked(reading.diagnostics)).toEqual([place])
    expect(lines(reading.diagnostics).join()).toContain(message)
    expect(reading.codings).toHaveLength(2)
  })

  it('no words of an interview are repeated where columns have shifted', () => {
    const { diagnostics } = tags([head, 'kinderen,Sanne huilde,rust,Sanne huilde,29'])
    expect(diagnostics).toHaveLength(2)
    expect(lines(diagnostics).join()).not.toContain('huilde')
  })

  it('a column with a comma in its name is no reason to read commas', () => {
    const { codings, diagnostics } = tags([
      `${head.replaceAll(',', ';')};eigen, vrij`,
      'kinderen;tag;rust;25;29;x',
    ])
    expect(diagnostics).toEqual([])
    expect(codings).toHaveLength(1)
  })

  it('empty fields at the end may be left out, or be more, as spreadsheets have it', () => {
    const columns = `${head},text_hash,note,eigen`
    const reading = tags([
      columns,
      'kinderen,tag,rust,25,29,',
      'kinderen,tag,En?,5,8,,,',
      'kinderen,tag,rust,25,29,,Ja,x,,',
    ])
    expect(reading.diagnostics).toEqual([])
    expect(reading.codings).toHaveLength(3)
  })

  it('words of two turns', () => {
    const { codings, diagnostics } = tags([head, 'kinderen,tag,"En?\nMOEDER: Er",5,19'])
    expect(codings).toEqual([])
    expect(lines(diagnostics).join()).toContain('this tag goes on beyond the end of a turn')
  })

  test.each([
    ['too few fields', [head, 'kinderen,tag'], '2:1 kinderen,tag'],
    ['too many fields', [head, 'kinderen,tag,rust,25,29,x'], '2:1 kinderen,tag,rust,25,29,x'],
    [
      'a quote that is not closed',
      [head, 'kinderen,tag,"rust,25,29'],
      '2:1 kinderen,tag,"rust,25,29',
    ],
  ])('%s: no valid CSV', (_, csv, place) => {
    const { codings, diagnostics } = tags(csv)
    expect(codings).toEqual([])
    expect(marked(diagnostics)).toEqual([place])
    expect(lines(diagnostics)[0]).toContain('no valid CSV')
  })

  test.each([
    ['missing columns', ['code,quote', 'a,b'], 'the first line lacks: status, start, end'],
    ['an empty file', [''], 'the first line lacks: code, status, quote, start, end'],
  ])('%s', (_, csv, message) => {
    const { codings, diagnostics } = tags(csv)
    expect(codings).toEqual([])
    expect(lines(diagnostics)).toEqual([`1:1 error ${message}`])
  })
})
