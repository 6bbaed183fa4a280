import { describe, expect, it, test } from 'vitest'
import { codebookOf, found, keywordBook } from './coding.ts'

describe('a word', () => {
  test.each([
    ['rust', 'Rust is rustig, de RUST ook.', ['Rust', 'RUST']],
    ['huis', 'Een huis, twee huizen, een huisje.', ['huis', 'huizen', 'huisje']],
    ['huizen', 'Eén huis maar.', ['huis']],
    ['begeleiden', 'Ze begeleidde hem en heeft hem begeleid.', ['begeleidde', 'begeleid']],
    ['onrust', 'Rust? Nee, onrust.', ['onrust']],
    ["foto's", 'De foto’s en één foto.', ['foto’s', 'foto']],
    ['hoogbegaafd', 'Hij is hoog\u00ADbegaafd en thuis.', ['hoog\u00ADbegaafd']],
    ['coördinator', 'De coördinator, niet de coordinator.', ['coördinator']],
    ['enquête', 'Een enquete of een enquête.', ['enquête']],
    ['cafe', 'In het café.', ['café']],
    ['één', 'Een huis en één juf, Eén maar.', ['één', 'Eén']],
    ['een', 'Een huis en één juf.', ['Een', 'één']],
    ['24/7', 'Het ging 24/7 door, ook in 24 uur.', ['24/7']],
    ['o.a.', 'Met o.a. rust.', ['o.a']],
  ])('%s', (keyword, said, words) => {
    expect(found(keywordBook(keyword), said)).toEqual(words)
  })

  it.each([
    ['cafébezoek', 'Café-bezoek, cafébezoek, café bezoek; cafe-bezoek.', ['Café-bezoek', 'cafébezoek', 'café bezoek']], // prettier-ignore
    ['café bezoek', 'Cafébezoek, café-bezoek, cafebezoek.', ['Cafébezoek', 'café-bezoek']],
    ['=café', 'Café, ca-fé, cafés, cafe.', ['Café']],
    ['café*', 'Cafés, cafeetje, cafébezoek.', ['Cafés', 'cafébezoek']],
    ['{ word: café, compound: left }', 'Eetcafé, eetcafe, café, cafe.', ['Eetcafé', 'café']],
    ['{ word: één, compound: left }', 'Alleen één.', ['één']],
    ['{ stem: café }', 'Een café, een cafe.', ['café']],
  ])(
    'with a stress accent finds only words with one, whatever its kind: %s',
    (keyword, said, words) => {
      expect(found(keywordBook(keyword), said)).toEqual(words)
    },
  )

  it('of a part of speech has the forms of that only', () => {
    expect(found(keywordBook('{ word: werken, pos: verb }'), 'Hij werkt aan twee werken.')).toEqual(
      ['werkt', 'werken'],
    )
    expect(found(keywordBook('{ word: werk, pos: noun }'), 'Hij werkte aan werk.')).toEqual([
      'werk',
    ])
  })
})

describe('an exact word', () => {
  test.each([
    ['=rust', 'Rust, niet rusten of rustig.', ['Rust']],
    ['=één', 'Een of één.', ['één']],
    ["=zo'n", 'Zo’n kind.', ['Zo’n']],
  ])('%s', (keyword, said, words) => {
    expect(found(keywordBook(keyword), said)).toEqual(words)
  })
})

describe('a part of a word', () => {
  test.each([
    ['hoogsensitie*', 'Hoogsensitief, hoogsensitiviteit, sensitief.', ['Hoogsensitief']],
    [
      'hoogsensiti*',
      'Hoogsensitief, hoogsensitiviteit, sensitief.',
      ['Hoogsensitief', 'hoogsensitiviteit'],
    ],
    ['"*begaafd"', 'Hoogbegaafd, begaafd, begaafdheid.', ['Hoogbegaafd', 'begaafd']],
    ['"*werk*"', 'Netwerken, werken, wrak.', ['Netwerken', 'werken']],
    ['op de werk*', 'Op de werkplek, op het werk.', ['Op de werkplek']],
  ])('%s', (keyword, said, words) => {
    expect(found(keywordBook(keyword), said)).toEqual(words)
  })
})

describe('a phrase', () => {
  test.each([
    ['eigen tempo', 'Op zijn eigen tempo, eigen temp o.', ['eigen tempo']],
    [
      'kleine stap',
      'Met kleine stapjes, kleine, stappen en een kleine grote stap.',
      ['kleine stapjes', 'kleine, stappen'],
    ],
    ['rust geven', 'Ze gaf rust. Rust gaf ze ook.', ['Rust gaf']],
    ['eigen tempo', 'Hij deed het eigen. Tempo was er niet.', []],
    ['dhr. Jansen', 'Met dhr. Jansen, Dhr Jansen.', ['dhr. Jansen', 'Dhr Jansen']],
    ['m.b.t. school', 'Vragen m.b.t. school.', ['m.b.t. school']],
    ['goed begeleiden', 'Goed, o.a. begeleid. Goed bijv. Begeleid goed enz. begeleid.', []],
    ['school bijv. thuis', 'Op school, bijv. thuis.', ['school, bijv. thuis']],
    ['spel rust', 'Spel enz. Rust. Spel rust i.v.m. drukte.', ['Spel rust']],
    ['rust en rust', 'Rust en rust en rust.', ['Rust en rust', 'rust en rust']],
    ['5 onder a', 'De vrijstelling 5 onder a kregen we.', ['5 onder a']],
    ['en/of', 'Rust en of tijd, rust en/of tijd.', ['en of', 'en/of']],
  ])('%s in “%s”', (keyword, said, words) => {
    expect(found(keywordBook(keyword), said)).toEqual(words)
  })

  it('does not go on into the next turn', () => {
    expect(found(keywordBook('eigen tempo'), 'Het was eigen\nINT: ja\nMOEDER: tempo')).toEqual([])
  })
})

describe('a separable verb', () => {
  const calling = keywordBook('{ separable: opbellen }')

  test.each([
    ['Ze belde me gisteren op.', ['belde me gisteren op']],
    ['Ik bel haar op en vraag het.', ['bel haar op']],
    ['Ik bel haar op omdat het moet.', ['bel haar op']],
    ['Zij belt op', ['belt op']],
    ['Om haar op te bellen.', ['op te bellen']],
    ['Ze heeft opgebeld en wil opbellen.', ['opgebeld', 'opbellen']],
    ['Dat ze opbelde.', ['opbelde']],
    // The clause ends before the particle.
    ['Ze belde, en stond op.', []],
    ['Ze belde. Op school.', []],
    // The particle goes on with another word.
    ['Ze belde ons op school.', []],
    ['Ze belde ons.', []],
    // One word more than the twelve in which it is looked for.
    [`Ze belde ${'zo '.repeat(11)}op.`, [`belde ${'zo '.repeat(11)}op`]],
    [`Ze belde ${'zo '.repeat(12)}op.`, []],
  ])('%s', (said, words) => {
    expect(found(calling, said)).toEqual(words)
  })

  test.each([
    ['aansluiten', 'Het sloot goed aan op zijn tempo.', 'sloot goed aan'],
    ['vastlopen', 'Hij liep daar vast op alle prikkels.', 'liep daar vast'],
    ['uitvallen', 'Ze viel toen uit tijdens de les.', 'viel toen uit'],
    ['voorkomen', 'Dat kwam vaak voor in de klas.', 'kwam vaak voor'],
  ])('%s: %s', (verb, said, words) => {
    expect(found(keywordBook(`{ separable: ${verb} }`), said)).toEqual([words])
  })

  it('may be typed with a capital', () => {
    expect(found(keywordBook('{ separable: Opbellen }'), 'Ze belde me op.')).toEqual([
      'belde me op',
    ])
  })

  it('that is of one piece is a verb like any other', () => {
    expect(found(keywordBook('{ separable: bellen }'), 'Ze belde me op.')).toEqual(['belde'])
  })

  test.each([
    ['opbellen', 'Ze belde haar op.', ['belde haar op']],
    ['opbellen', 'Om haar op te bellen.', ['op te bellen']],
    ['opbellen', 'Ze heeft opgebeld, zegt ze.', ['opgebeld']],
    ['opbellen', 'Zij zegt dat hij opbelt.', ['opbelt']],
    ['opgebeld', 'Ze belde haar op.', ['belde haar op']],
    ['{ word: opbellen, pos: verb }', 'Ze belt op.', ['belt op']],
    ['omgaan', 'Hij ging er goed mee om.', ['ging er goed mee om']],
    ['omgaan', 'Om er goed mee om te gaan.', ['om te gaan']],
    ['meedoen', 'Dan deed hij mee en ging weg.', ['deed hij mee']],
    ['opbellen', 'Ze belde, en stond op. Ze belt. Op school belt ze.', []],
    // As a noun it has no finite forms, and what only looks like such a verb is none.
    ['{ word: opbellen, pos: noun }', 'Ze belt op.', []],
    ['afspraken', 'Hij sprak iets af.', []],
    ['begaan', 'Hij gaat be.', []],
  ])('needs no braces when it is one for sure: %s in “%s”', (keyword, said, words) => {
    expect(found(keywordBook(keyword), said)).toEqual(words)
  })

  it('may share its first part with another', () => {
    const both = keywordBook('{ separable: opbellen }', '{ separable: afbellen }')
    expect(found(both, 'Ze belde af. Ik bel op.')).toEqual(['belde af', 'bel op'])
  })
})

describe('a stem', () => {
  it('finds the words with the same stem', () => {
    const said = 'De begeleiding, begeleid door een leider.'
    expect(found(keywordBook('{ stem: begeleiden }'), said)).toEqual(['begeleiding', 'begeleid'])
  })

  it('may be asked for by two codes', () => {
    const book = codebookOf(
      'codes:\n  a: { keywords: [{ stem: begeleiden }] }\n  b: { keywords: [{ stem: begeleiding }] }',
    )
    expect(found(book, 'Goed begeleid.')).toEqual(['begeleid', 'begeleid'])
  })

  it('may be one of a phrase', () => {
    const book = keywordBook('{ stem: goede begeleiding }')
    expect(found(book, 'Door goed begeleiden, goed en begeleid.')).toEqual(['goed begeleiden'])
  })
})

describe('a compound', () => {
  const words =
    'Nachtrust, rusthuis, rust, rustdag. Onrust, rusteloos, rusteloosheid, Rusland, rustig, rustiger, gerust, ongerust, verontrust, uitrust, rustende, rustig.'

  test.each([
    ['left', ['Nachtrust', 'rust']],
    ['right', ['rusthuis', 'rust', 'rustdag']],
    ['both', ['Nachtrust', 'rusthuis', 'rust', 'rustdag']],
  ])('of rust on the side %s', (side, hits) => {
    expect(found(keywordBook(`{ word: rust, pos: noun, compound: ${side} }`), words)).toEqual(hits)
  })

  test.each([
    ['rust', 'Nachtrust, nacht-rust, rusthuis, rust-huis.', ['Nachtrust', 'nacht-rust', 'rusthuis', 'rust-huis']], // prettier-ignore
    ['rust', 'Onrust, Rusland, rustig, berusting, uitgerust.', []],
    ['gezin', 'Gezinsleven, gezinsuitje.', ['Gezinsleven', 'gezinsuitje']],
    ['hond', 'Hondehok, hondenhok, honds.', ['Hondehok', 'hondenhok']],
    ['kind', 'Kindsdeel, kinderfeest, kinderlijk.', ['Kindsdeel', 'kinderfeest']],
    ['weduwe', 'Weduwenpensioen.', ['Weduwenpensioen']],
    ['boek', 'Boekenkast, boekhandel, boeking, boekingen.', ['Boekenkast', 'boekhandel']],
    ['werk', 'Werkplek, huiswerk, werking, werkend, werkzaam.', ['Werkplek', 'huiswerk']],
  ])('%s goes on as the compounds of Dutch do: %s', (word, said, hits) => {
    const book = keywordBook(`{ word: ${word}, pos: noun, compound: both }`)
    expect(found(book, said)).toEqual(hits)
  })

  it('is not asked for by itself', () => {
    expect(found(keywordBook('rust'), words)).toEqual(['rust'])
  })

  it('may have linking letters, and be inflected', () => {
    const book = keywordBook('{ word: kind, compound: both }')
    const said = 'Een kinderfeest, kindertijd, kindsdeel, pleegkinderen, zorgenkind; kinderachtig.'
    expect(found(book, said)).toEqual([
      'kinderfeest',
      'kindertijd',
      'kindsdeel',
      'pleegkinderen',
      'zorgenkind',
    ])
  })
})

describe('an exclusion', () => {
  it('holds for a phrase with a hyphen too, also where a part of it is of the grammar', () => {
    const book = codebookOf('codes:\n  c:\n    keywords: ["rust*"]\n    exclude: [rustig aan]')
    expect(found(book, 'Rustig-aan en rustig aan, rustigaan, rustig.')).toEqual([
      'rustigaan',
      'rustig',
    ])
  })

  it('takes out each of many hits in one turn, and no other', () => {
    const book = codebookOf('codes:\n  c:\n    keywords: ["rust*"]\n    exclude: [rustig aan]')
    expect(found(book, 'rustig aan en rust '.repeat(5000))).toEqual(
      Array.from({ length: 5000 }, () => 'rust'),
    )
  })
})
