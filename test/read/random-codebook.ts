import fc from 'fast-check'
import type { Json } from './schema-agreement.ts'

const text = fc.constantFrom('Rust', '', 'een zin: met meer', '12', 'true', '~', '# geen')
const texts = fc.oneof(text, fc.array(fc.option(text), { maxLength: 2 }), fc.constant(null))
const flag = fc.constantFrom(true, false, null)
const phrase = fc.constantFrom(
  'rust',
  'eigen tempo',
  '=rust',
  'hoog*',
  '*begaafd',
  '*werk*',
  'en/of',
  '12',
)
const phrases = fc.oneof(phrase, fc.array(fc.option(phrase), { maxLength: 2 }), fc.constant(null))
const alternatives = fc.oneof(phrase, fc.array(phrase, { minLength: 1, maxLength: 2 }))
const optional = { requiredKeys: [] }
const common = { exclude: phrases, overlap: flag }

const keyword: fc.Arbitrary<Json> = fc.oneof(
  phrase,
  fc.record(
    {
      word: phrase,
      pos: fc.constantFrom('noun', 'adj', 'verb'),
      compound: fc.constantFrom('left', 'right', 'both'),
      ...common,
    },
    { requiredKeys: ['word'] },
  ),
  fc.record(
    { separable: fc.constantFrom('opbellen', 'één'), ...common },
    { requiredKeys: ['separable'] },
  ),
  fc.record(
    {
      near: fc.array(alternatives, { minLength: 2, maxLength: 3 }),
      within: fc.constantFrom(0, 4, 100, null),
      ...common,
    },
    { requiredKeys: ['near'] },
  ),
  fc.record({ stem: phrase, ...common }, { requiredKeys: ['stem'] }),
)

const conditions = fc.dictionary(
  fc.constantFrom('soort', 'role', 'groep'),
  fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 2 })),
)
const name = fc.constantFrom('rust', 'tijd', 'één', '2022', 'a.b-c', 'constructor')

const own = fc.record(
  {
    label: text,
    definition: fc.option(text),
    when: text,
    when_not: text,
    examples: texts,
    counterexamples: texts,
    keywords: fc.option(fc.array(keyword, { maxLength: 3 })),
    exclude: phrases,
    also: texts,
    applies_to: fc.option(conditions),
    manual: flag,
    deprecated: flag,
    replaced_by: texts,
  },
  optional,
)

function codeOver(below: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc
    .tuple(own, fc.dictionary(name, below, { maxKeys: 2 }))
    .map(([properties, codes]) => ({ ...properties, ...codes }))
}

const code = codeOver(own)

/** A codebook that has to be taken, but for the codes that it names. */
export const codebook: fc.Arbitrary<Json> = fc.record(
  {
    codebook: text,
    version: text,
    language: text,
    title: text,
    description: text,
    levels: texts,
    codes: fc.dictionary(name, fc.option(code), { minKeys: 1, maxKeys: 3 }),
    threads: fc.dictionary(
      name,
      fc.option(fc.record({ label: text, definition: text, claim: text, codes: texts }, optional)),
      { maxKeys: 2 },
    ),
    replaced: fc.dictionary(name, texts, { maxKeys: 2 }),
  },
  { requiredKeys: ['codes'] },
)

const junk: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  ...[null, true, 12, -1, 2.5, 101, 'a*b', '*', '', '!', 'nuon', 'noun', 'rust', [], {}],
  ...[
    [null],
    [[]],
    [[null]],
    ['rust', ['a*b']],
    ['rust', 3],
    { x: 1 },
    { x: null },
    { x: [] },
    { x: {} },
  ],
  ...[
    { word: 'rust' },
    { near: ['a', 'b'], pos: 'noun' },
    { word: 'a', stem: 'b' },
    { exclude: 'a' },
  ],
)
const strayKey = fc.constantFrom(
  'keyword',
  'labels',
  'a b',
  '',
  '-x',
  'within',
  'pos',
  'codes',
  'stem',
)

/** The same with a slip in it somewhere, anywhere as likely: a value that is another, or a stray key or item. */
export function withSlip(whole: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(whole, fc.nat(), junk, fc.option(strayKey)).map(([json, number, value, key]) => {
    const places = placesIn(json)
    return slip(json, places[number % places.length] ?? [], { value, key })
  })
}

/** The keys that lead to every value. */
function placesIn(json: Json): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [[]]
  const below = Object.entries(json).flatMap(([key, value]) =>
    placesIn(value).map((place) => [key, ...place]),
  )
  return [[], ...below]
}

interface Slip {
  readonly value: Json
  readonly key: string | null
}

function slip(json: Json, [step, ...rest]: readonly string[], put: Slip): Json {
  if (typeof json !== 'object' || json === null) return put.value
  if (step === undefined) return beside(json, put)
  const changed = Object.entries(json).map(([key, value]): [string, Json] => [
    key,
    key === step ? slipUnder(key, slip(value, rest, put), value) : value,
  ])
  return isList(json) ? changed.map(([, value]) => value) : Object.fromEntries(changed)
}

/** A choice without a value is one of the few things that only the schema minds. */
function slipUnder(key: string, made: Json, before: Json): Json {
  return isChoiceWithout(key, made) ? before : made
}

function isChoiceWithout(key: string, value: Json): boolean {
  return value === null && (key === 'pos' || key === 'compound')
}

function beside(json: Exclude<Json, string | number | boolean | null>, put: Slip): Json {
  if (put.key === null) return put.value
  if (isChoiceWithout(put.key, put.value)) return json
  return isList(json) ? [...json, put.value] : { ...json, [put.key]: put.value }
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json)
}
