import { describe, expect, it, test } from 'vitest'
import { codesWith, linted, places } from './linted.ts'

describe('same-keyword', () => {
  it('names the other codes at the later keyword', () => {
    const [found, ...others] = linted(
      'same-keyword',
      codesWith({ a: 'rust', b: 'stilte', c: 'rust' }),
    )
    expect(others).toEqual([])
    expect(found?.message.nl).toBe('trefwoord “rust” van “c” staat ook bij “a”')
    expect(found?.related).toHaveLength(1)
  })

  it('knows a keyword that is written otherwise and asks for the same', () => {
    const near = '{ near: [druk, [school, klas]] }'
    const same = '{ near: [[klas, school], druk], within: 5 }'
    expect(places('same-keyword', codesWith({ a: near, b: same }))).toEqual([same])
    expect(places('same-keyword', codesWith({ a: 'rust', b: '{ word: rust }' }))).toHaveLength(1)
  })

  it.each([
    [
      'one of the two says that it is meant',
      codesWith({ a: '{ word: rust, overlap: true }', b: 'rust' }),
    ],
    ['it is in one code', codesWith({ a: 'rust, rust' })],
    [
      'one code stands above the other',
      'codes: { a: { keywords: [rust], b: { keywords: [rust] } } }',
    ],
    [
      'no text can have both codes',
      'codes: { a: { applies_to: { groep: x }, keywords: [rust] }, b: { applies_to: { groep: y }, keywords: [rust] } }',
    ],
    [
      'one is deprecated',
      'codes: { a: { deprecated: true, keywords: [rust] }, b: { keywords: [rust] } }',
    ],
  ])('says nothing where %s', (_why, text) => {
    expect(places('same-keyword', text)).toEqual([])
  })
})

describe('shared-forms', () => {
  it('names the forms that both find', () => {
    const [found] = linted('shared-forms', codesWith({ a: 'luisteren', b: '=geluisterd' }))
    expect(found?.message.nl).toBe(
      'trefwoord “=geluisterd” van “b” vindt dezelfde woorden als “luisteren” (a): geluisterd',
    )
  })

  it.each([
    ['a phrase of which each word shares a form', 'naar ons luisteren', 'naar ons geluisterd'],
    ['a word and a beginning with a *', 'autisme', '"autis*"'],
    ['a beginning within another', '"autis*"', '"autisme*"'],
    ['two words and what they are in one', 'les materiaal', 'lesmateriaal'],
    ['a word and its stem', 'begeleiding', '{ stem: begeleiding }'],
  ])('finds %s', (_what, a, b) => {
    expect(linted('shared-forms', codesWith({ a, b }))).toHaveLength(1)
  })

  it.each([
    ['phrases that differ in a word', 'goed luisteren', 'slecht geluisterd'],
    ['a phrase and one of its words', 'eigen tempo', 'tempo'],
    ['what same-keyword says', 'luisteren', 'luisteren'],
    [
      'what one of them excludes',
      '{ word: stoornis, compound: left, exclude: [leerstoornis] }',
      'leerstoornis',
    ],
    ['what is meant', '{ word: luisteren, overlap: true }', 'geluisterd'],
  ])('says nothing of %s', (_what, a, b) => {
    expect(linted('shared-forms', codesWith({ a, b }))).toEqual([])
  })
})

describe('wildcard-covers and redundant-keyword', () => {
  const both = (keywords: string): readonly string[] => [
    ...places('wildcard-covers', codesWith({ a: keywords })),
    ...places('redundant-keyword', codesWith({ a: keywords })),
  ]

  it.each([
    ['a word inside a *', '"autis*", autisme', 'autisme'],
    ['a * inside a wider one', '"autis*", "autist*"', '"autist*"'],
    ['a compound', '{ word: prikkel, compound: right }, prikkelgevoelig', 'prikkelgevoelig'],
    ['the later of two forms of a word', 'luisterde, luisteren', 'luisteren'],
    ['a form alone, wherever it stands', '=rust, rust', '=rust'],
    ['a phrase with the word in it', 'op adem komen, adem', 'op adem komen'],
    ['an adjective before the word', 'tempo, eigen tempo', 'eigen tempo'],
    [
      'near words of which one is always enough',
      'rust, { near: [[rust], [tijd, huis]] }',
      '{ near: [[rust], [tijd, huis]] }',
    ],
    ['a word that only stress tells apart', 'een, één', 'één'],
    ['a separable verb', 'opbellen, { separable: opbellen }', '{ separable: opbellen }'],
  ])('find %s', (_what, keywords, found) => {
    expect(both(keywords)).toEqual([found])
  })

  it.each([
    ['the shorter one excludes something', '{ word: rustig, exclude: [rustig aan] }, heel rustig'],
    ['two nouns may be one word', 'les materiaal, materiaal'],
    ['only one of the alternatives is found', 'rust, { near: [[rust, tijd], [huis]] }'],
    ['the longer one is the wider', 'eigen tempo, { near: [eigen, tempo] }'],
    ['the other is of another part of the word', '"*begaafd", "begaafd*"'],
  ])('say nothing where %s', (_why, keywords) => {
    expect(both(keywords)).toEqual([])
  })

  it('look within one code only', () => {
    expect(places('redundant-keyword', codesWith({ a: 'luisteren', b: 'luisterde' }))).toEqual([])
  })
})

describe('exclude-swallows-keyword', () => {
  it.each([
    ['its own', '{ word: rust, exclude: [rust] }'],
    ['a wider one', '{ word: =rust, exclude: ["rus*"] }'],
    ['a verb apart', '{ word: opbellen, exclude: [opbellen] }'],
  ])('finds a keyword that %s takes out', (_what, keyword) => {
    expect(places('exclude-swallows-keyword', codesWith({ a: keyword }))).toEqual([keyword])
  })

  it.each([
    '{ word: rust, exclude: [=rust] }',
    '{ word: rust, exclude: [met rust laten] }',
    '{ word: "rust*", exclude: [rustig] }',
  ])('leaves %s, which finds more', (keyword) => {
    expect(places('exclude-swallows-keyword', codesWith({ a: keyword }))).toEqual([])
  })
})

describe('idle-exclude', () => {
  it('names together what does nothing, and points at each', () => {
    const text = codesWith({
      a: '{ word: rust, exclude: [op je gemak, met rust laten, stil staan] }',
    })
    const [found, ...others] = linted('idle-exclude', text)
    expect(others).toEqual([])
    expect(found?.message.nl).toBe(
      'de uitsluitingen “op je gemak” en “stil staan” doen niets: trefwoord “rust” vindt daar niets',
    )
    expect(text.slice(found?.place.span.start, found?.place.span.end)).toBe('op je gemak')
    expect(found?.related).toHaveLength(1)
  })

  it.each([
    ['shares a form', '{ word: rustig, exclude: [rustige jongen] }'],
    ['has a *', '{ word: "rust*", exclude: ["rustig* aan"] }'],
    ['has the word in two', '{ word: leerplicht, exclude: [leer plicht ambtenaar] }'],
    ['holds all words of near', '{ near: [rust, huis], exclude: [rust in huis halen] }'],
    ['is the compound', '{ word: rust, compound: left, exclude: [nachtrust] }'],
  ])('leaves an exclusion that %s', (_what, keyword) => {
    expect(places('idle-exclude', codesWith({ a: keyword }))).toEqual([])
  })

  it('finds one that holds only a part of what is near', () => {
    const keyword = '{ near: [rust, huis], exclude: [met rust laten] }'
    expect(places('idle-exclude', codesWith({ a: keyword }))).toEqual(['met rust laten'])
  })
})

describe('stop-word', () => {
  it.each(['de', 'niet', 'eh', 'hè', 'gewoon', 'zeg maar', '=het', 'nou ja', 'heel heel'])(
    'finds “%s”',
    (word) => {
      expect(places('stop-word', codesWith({ a: word }))).toEqual([word])
    },
  )

  it.each(['ertoe doen', 'er zijn voor', 'samen', 'alleen', 'nooit', 'moeten', '"de*"'])(
    'leaves “%s”',
    (word) => {
      expect(places('stop-word', codesWith({ a: word }))).toEqual([])
    },
  )
})

describe('short-wildcard', () => {
  it('counts letters, at either end', () => {
    const text = codesWith({ a: '"rus*", "*iq", "*iq*", "rust*"' })
    expect(places('short-wildcard', text)).toEqual(['"rus*"', '"*iq"', '"*iq*"'])
  })

  it('leaves what other words make narrow', () => {
    expect(
      places('short-wildcard', codesWith({ a: '"iq* test", { near: ["iq*", test] }' })),
    ).toEqual([])
  })
})

describe('homograph', () => {
  it.each([
    ['{ stem: kansen }', 'kan'],
    ['{ word: boeken, pos: verb }', 'boek'],
    ['nemen', 'namen'],
    ['"moe*"', 'moet'],
  ])('%s also finds “%s”', (keyword, other) => {
    const [found] = linted('homograph', codesWith({ a: keyword }))
    expect(found?.message.nl).toContain(`“${other}”`)
  })

  it.each([
    'kansen',
    'boeken',
    'luisteren',
    '=namen',
    '{ word: nemen, exclude: [=namen] }',
    '"hoogsensi*"',
  ])('leaves %s', (keyword) => {
    expect(places('homograph', codesWith({ a: keyword }))).toEqual([])
  })
})

describe('unlikely-spelling', () => {
  it('names the word that is one letter off, of the language or of the codebook', () => {
    const text = 'codes: { a: { definition: Een adempauze., keywords: [luisvteren, adepmauze] } }'
    expect(linted('unlikely-spelling', text).map(({ fix }) => fix?.nl)).toEqual([
      'bedoel je “luisteren”?',
      'bedoel je “adempauze”?',
    ])
  })

  it.each(['wisc', 'adhd', 'afzeggen', 'sjwxkqz', 'geëist', 'luisterend'])(
    'leaves “%s”',
    (word) => {
      expect(places('unlikely-spelling', codesWith({ a: `${word}, luisteren` }))).toEqual([])
    },
  )
})

describe('negation-untested', () => {
  const book = (more: string): string =>
    `codes:\n  a:\n    keywords: [rust]\n${more}  b:\n    examples: [Er was geen rust en veel druk.]\n    keywords: [druk]\n`

  it('finds a keyword that an example of another code denies', () => {
    const [found] = linted('negation-untested', book(''))
    expect(found?.message.nl).toContain('in een voorbeeldzin (“rust”)')
  })

  test.each([
    '    examples: [Daar was geen rust.]\n',
    '    counterexamples: [Daar was geen rust.]\n',
  ])('is settled by %s', (more) => {
    expect(places('negation-untested', book(more))).toEqual([])
  })
})
