import fc from 'fast-check'

/** Words that keywords are made of, and words of texts of which most are found by them. */
interface Family {
  readonly keywords: readonly string[]
  readonly said: readonly string[]
}

/** Words with a space between; a _ stands for a space within. */
const split = (words: string): readonly string[] =>
  words.split(' ').map((word) => word.replaceAll('_', ' '))
const family = (keywords: string, said: string): Family => ({
  keywords: split(keywords),
  said: split(said),
})

const families: readonly Family[] = [
  family('rust rusten nacht_rust', 'rust Rust RUST ru\u00ADst rusten rustig nachtrust rust-huis rusthuis onrust Rusland'),
  family('lesmateriaal les materiaal les_materiaal', 'les lessen materiaal materialen lesmateriaal les-materiaal les‑materialen lesje'),
  family('leerplicht leer_plicht plicht nacht', 'leer plicht leerplicht leer-plicht plichten leerplichtig nacht nachten'),
  family('opbellen bellen belde {sep}opbellen', 'bel belde_haar_op belt_niet_op op_te_bellen bellen op te opbellen opgebeld op-bellen belde_op,'),
  family('thuisblijven {sep}thuisblijven {sep}bellen', 'blijf blijft_geen_dag_thuis bleef_thuis thuis_te_blijven thuis blijven thuisblijven thuis-gebleven thuisbleef'),
  family('teruggaan ophalen {sep}ophalen', 'ga_terug gaat ging_zo_terug terug teruggaan terug_te_gaan haalde_ons_op op haal ophaalt opgehaald'),
  family('één een café cafés crème', 'een één Eén e\u0301e\u0301n café cafe Cafés cafe\u0301 ca-fé eetcafé eetcafe crème'),
  family("foto's foto zo'n 's_ochtends", "foto’s foto's fotoʼs foto zo’n zo'n ‘s ’s 's ochtends fotootje"),
  family('co-ouderschap coouderschap e-mail auto-ongeluk', 'co-ouderschap coouderschap co‑ouderschap co-ouders e-mail email e-mails auto-ongeluk auto ongeluk'),
  family('5_onder_a onder 24/7 o.a. A4 A4-tje', "5_onder_a 5 onder 24/7 24 7 o.a. A4'tje A4-tje A4 12.30"),
  family('coördinator hoogbegaafd thuiszitter', 'coördinator coo\u0308rdinator coordinator hoog\u00ADbegaafd hoogbegaafde thuis\u200Bzitter thuiszitters 𝐫ust'),
  family('kind klein feest kleinkind', 'kind kinderen klein_kind kindje klein kleine kleinkind kleinkinderen kinderfeest kindsdeel feestkind kinderachtig'),
  family('begeleiden begeleiding begeleid', 'begeleiden begeleidt begeleidde begeleid begeleiding be-geleid begeleider'),
  family('wet mens kans werk', 'wet weten wetten mens mensen men kans kan kansen werk werkt gewerkt'),
  // No forms and few words, so that much stands near much.
  family('=ba =do =ki', 'ba do ki ba do ki'),
  family('=ba =do =ba', 'ba do ba do zu'),
] // prettier-ignore

const glue = [
  ...split('geen niet nooit zonder noch nauwelijks maar op en ja nee hoor zo zo we 😀 ❤️'),
  ...['niet alleen', 'niet. Alleen', 'niet', 'Ja,', 'o.a.', 'enz.'],
]
const blank = fc.constantFrom(
  ...Array.from('       '),
  '\n',
  ', ',
  '. ',
  '? ',
  ' – ',
  ' (',
  '; ',
  '… ',
  '\n\n',
  '”, ',
  '.',
)

/** A value as it may stand in YAML, whatever is in it. */
const quoted = JSON.stringify

/** Texts and a codebook that are about the same few things, so that much is found. */
export interface Drawn {
  readonly yaml: string
  readonly text: string
}

export const drawn: fc.Arbitrary<Drawn> = fc
  .uniqueArray(fc.nat(families.length - 1), { minLength: 1, maxLength: 2 })
  .map((chosen) => chosen.flatMap((at) => families[at] ?? []))
  .chain((chosen) => {
    const said = chosen.flatMap((one) => one.said)
    const row = fc.array(fc.constantFrom(...said), { minLength: 2, maxLength: 3 })
    return fc.array(row, { minLength: 1, maxLength: 3 }).chain((rows) => {
      const phrases = rows.map((words) => words.join(' '))
      return fc.record({
        yaml: yamlOf([...chosen.flatMap((one) => one.keywords), ...phrases]),
        text: textOf(said, phrases),
      })
    })
  })

function textOf(words: readonly string[], phrases: readonly string[]): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...glue) },
    { weight: 1, arbitrary: fc.constantFrom(...phrases) },
  )
  const said = fc
    .array(fc.tuple(word, blank), { minLength: 5, maxLength: 13 })
    .map((all) => all.flat().join(''))
  const label = fc.constantFrom('INT', 'MOEDER', 'KIND', 'MOEDER')
  const turn = fc.tuple(label, said).map(([who, what]) => `${who}: ${what}`)
  const answer = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom(...glue))
    .map(([what, more]) => `INT: ${what.join(' ')}?\n\nKIND: Ja, ${what.join(' ')} ${more}.`)
  const turns = fc.array(
    fc.oneof({ weight: 3, arbitrary: turn }, { weight: 1, arbitrary: answer }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  const front = fc.constantFrom('soort: gesprek\n', '', 'soort: werkatelier\nregio: Noord\n')
  return fc
    .tuple(front, turns)
    .map(
      ([attributes, all]) =>
        `---\n${attributes}speakers: { INT: interviewer, MOEDER: ouder, KIND: kind }\n---\n${all.join('\n\n')}\n`,
    )
}

function yamlOf(words: readonly string[]): fc.Arbitrary<string> {
  const verbs = words.flatMap((word) => (word.startsWith('{sep}') ? [word.slice(5)] : []))
  const plain = words.filter((word) => !word.startsWith('{sep}'))
  const word = fc.constantFrom(...plain)
  const bare = word.map((one) => one.replace(/^=/u, ''))
  const part = fc.constantFrom(...plain.map((one) => one.replace(/^=/u, '')).filter(isOneWord))
  const wildcard = fc.tuple(part, fc.nat(2), fc.boolean()).map(([whole, kind, shorter]) => {
    const less = shorter && whole.length > 3 ? 1 : 0
    if (kind === 0) return `${whole.slice(0, whole.length - less)}*`
    return kind === 1 ? `*${whole.slice(less)}` : `*${whole.slice(less)}*`
  })
  const some = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 1, arbitrary: bare.map((one) => `=${one}`) },
    { weight: 1, arbitrary: wildcard },
    { weight: 1, arbitrary: fc.constantFrom('niet', 'geen', 'op', 'te', 'maar') },
  )
  const phrase = fc
    .oneof(fc.tuple(some), fc.tuple(some), fc.array(some, { minLength: 2, maxLength: 3 }))
    .map((all) => quoted(all.join(' ')))
  const exclude = fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc
        .array(phrase, { minLength: 1, maxLength: 2 })
        .map((all) => `, exclude: [${all.join(', ')}]`),
    },
  )
  const inflected = fc
    .record({
      words: fc.array(bare, { minLength: 1, maxLength: 2 }),
      pos: fc.constantFrom('', '', ', pos: noun', ', pos: verb', ', pos: adj'),
      compound: fc.constantFrom('', ', compound: left', ', compound: right', ', compound: both'),
      exclude,
    })
    .map((all) => `{ word: ${quoted(all.words.join(' '))}${all.pos}${all.compound}${all.exclude} }`)
  const stem = fc.tuple(bare, exclude).map(([one, not]) => `{ stem: ${quoted(one)}${not} }`)
  const item = fc.oneof(
    phrase,
    fc.array(phrase, { minLength: 1, maxLength: 2 }).map((all) => `[${all.join(', ')}]`),
  )
  const near = fc
    .tuple(fc.array(item, { minLength: 2, maxLength: 3 }), fc.nat(8), exclude)
    .map(([items, within, not]) => `{ near: [${items.join(', ')}], within: ${within}${not} }`)
  const separable = fc
    .tuple(fc.constantFrom('opbellen', ...verbs), exclude)
    .map(([verb, not]) => `{ separable: ${verb}${not} }`)
  const keyword = fc.oneof(
    { weight: 3, arbitrary: phrase },
    { weight: 2, arbitrary: inflected },
    { weight: 3, arbitrary: near },
    { weight: 1, arbitrary: stem },
    { weight: verbs.length > 0 ? 3 : 1, arbitrary: separable },
  )
  const code = fc
    .record({
      keywords: fc.array(keyword, { minLength: 2, maxLength: 5 }),
      exclude: fc.oneof(
        { weight: 3, arbitrary: fc.constant('[]') },
        { weight: 1, arbitrary: phrase.map((one) => `[${one}]`) },
      ),
      applies: fc.constantFrom(
        '{}',
        '{}',
        '{}',
        '{}',
        '{ soort: gesprek }',
        '{ role: [kind, interviewer] }',
        '{ regio: Noord, role: ouder }',
      ),
    })
    .map(
      (all) =>
        `    keywords:\n${all.keywords.map((one) => `      - ${one}\n`).join('')}    exclude: ${all.exclude}\n    applies_to: ${all.applies}\n`,
    )
  return fc
    .array(code, { minLength: 1, maxLength: 3 })
    .map((codes) => `codes:\n${codes.map((one, at) => `  c${at}:\n${one}`).join('')}`)
}

function isOneWord(word: string): boolean {
  return /^[\p{L}\p{N}'-]{2,}$/u.test(word) && word !== "'s"
}
