import { affixesOf } from '../apply/affixes.ts'
import type { CompiledCodebook } from '../apply/compile.ts'
import { classesOf, classOf, type WordClasses } from '../apply/word-classes.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Phrase, PhraseWord } from '../model/keyword.ts'
import { fold } from '../text/fold.ts'

/** How the classes of words that keywords ask for lie to each other, by the forms that they find. */
export interface WordRelations {
  /** The other classes that find some of the same forms, with a few of those. */
  readonly sharing: (word: number) => ReadonlyMap<number, readonly string[]>
  /** The other classes that find all that this one finds. */
  readonly covering: (word: number) => readonly number[]
  /** All that a class finds; of what is open only what it lists. */
  readonly formsOf: (word: number) => readonly string[]
  /** Whether there can be a form that is of both. */
  readonly mayMeet: (one: number, other: number) => boolean
}

/** As many forms in common as a message may name. */
const fewForms = 4
/** A form that more classes have than this is compared with some of them only. */
const mostAlike = 60

interface Shared {
  count: number
  readonly forms: string[]
}

interface Relations {
  readonly classes: WordClasses
  /** Class → the forms that it lists; none for what is open. */
  readonly forms: ReadonlyMap<number, readonly string[]>
  /** What finds more forms than can be listed: wildcards, parts of compounds, stems. */
  readonly open: ReadonlyMap<number, PhraseWord>
  readonly shared: ReadonlyMap<number, ReadonlyMap<number, Shared>>
}

export function relateWords(codebook: Codebook, { classes }: CompiledCodebook): WordRelations {
  const open = openClasses(codebook, classes)
  const forms = listedForms(classes, open)
  const relations = { classes, forms, open, shared: sharedForms(classes) }
  const sharing = sharingOf(relations)
  return {
    sharing: (word) => sharing.get(word) ?? nothing,
    formsOf: (word) => forms.get(word) ?? [],
    covering: remembered((word) => coveringOf(relations, word)),
    mayMeet: (one, other) =>
      one === other || sharing.get(one)?.has(other) === true || openMeet(open, one, other),
  }
}

const nothing: ReadonlyMap<number, readonly string[]> = new Map()

function remembered(work: (word: number) => readonly number[]): WordRelations['covering'] {
  const known = new Map<number, readonly number[]>()
  return (word) => {
    const found = known.get(word) ?? work(word)
    known.set(word, found)
    return found
  }
}

function openClasses(codebook: Codebook, classes: WordClasses): ReadonlyMap<number, PhraseWord> {
  const open = new Map<number, PhraseWord>()
  for (const word of allPhrases(codebook).flat()) {
    if (isOpen(word)) open.set(classOf(classes, word), word)
  }
  return open
}

function allPhrases(codebook: Codebook): readonly Phrase[] {
  return codebook.codes.flatMap(({ keywords, exclude }) => [
    ...exclude.map(({ value }) => value),
    ...keywords.flatMap((keyword) => [
      ...keyword.exclude.map(({ value }) => value),
      ...(keyword.pattern.kind === 'phrase' ? [keyword.pattern.phrase] : []),
      ...(keyword.pattern.kind === 'near' ? keyword.pattern.items.flat() : []),
    ]),
  ])
}

function isOpen(word: PhraseWord): boolean {
  return word.kind === 'word' ? word.compound !== undefined : word.kind !== 'exact'
}

function listedForms(
  { byForm, byExactForm }: WordClasses,
  open: ReadonlyMap<number, PhraseWord>,
): ReadonlyMap<number, readonly string[]> {
  const forms = new Map<number, string[]>()
  const add = (numbers: readonly number[], form: string): void => {
    for (const number of numbers) {
      const known = forms.get(number)
      if (known === undefined) forms.set(number, [form])
      else known.push(form)
    }
  }
  byForm.forEach(add)
  byExactForm.forEach(add)
  for (const [number, { kind }] of open) if (kind !== 'word') forms.delete(number)
  return forms
}

/** Class → class → what both find of the forms that some keyword lists. */
function sharedForms(classes: WordClasses): ReadonlyMap<number, ReadonlyMap<number, Shared>> {
  const { byForm, byExactForm } = classes
  const shared = new Map<number, Map<number, Shared>>()
  const add = (form: string): void => {
    const alike = classesOf(classes, form, true).slice(0, mostAlike)
    if (alike.length > 1) addShared(shared, alike, form)
  }
  for (const [form, numbers] of byForm) if (!isAlone(form, numbers, classes)) add(form)
  for (const form of byExactForm.keys()) if (!byForm.has(form)) add(form)
  return shared
}

/** Whether a form is of one class only, as most are. */
function isAlone(
  form: string,
  numbers: readonly number[],
  { byExactForm, byStem, affixes }: WordClasses,
): boolean {
  if (numbers.length > 1 || byStem.size > 0 || byExactForm.has(form)) return false
  return !form.includes('-') && affixesOf(affixes, form).length === 0
}

function addShared(
  shared: Map<number, Map<number, Shared>>,
  alike: readonly number[],
  form: string,
): void {
  for (const one of alike) {
    const others = shared.get(one) ?? new Map<number, Shared>()
    shared.set(one, others)
    for (const other of alike) {
      if (other === one) continue
      const known = others.get(other) ?? { count: 0, forms: [] }
      known.count += 1
      if (known.forms.length < fewForms) known.forms.push(form)
      others.set(other, known)
    }
  }
}

/** What is shared by listed forms, and the wildcards that lie inside each other. */
function sharingOf(
  relations: Relations,
): ReadonlyMap<number, ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, Map<number, readonly string[]>>()
  const add = (one: number, other: number, forms: readonly string[]): void => {
    const known = found.get(one) ?? new Map<number, readonly string[]>()
    found.set(one, known)
    if (!known.has(other)) known.set(other, forms)
  }
  for (const [one, others] of relations.shared)
    for (const [other, { forms }] of others) add(one, other, forms)
  for (const [inner, word] of relations.open) {
    for (const outer of coveringOf(relations, inner)) {
      add(inner, outer, [written(word)])
      add(outer, inner, [written(word)])
    }
  }
  return found
}

function written(word: PhraseWord): string {
  if (word.kind !== 'wildcard') return word.word
  return `${word.open === 'end' ? '' : '*'}${word.word}${word.open === 'start' ? '' : '*'}`
}

function coveringOf(relations: Relations, word: number): readonly number[] {
  const { classes, open } = relations
  const own = open.get(word)
  const found = own === undefined ? coveringForms(relations, word) : coveringOpen(relations, own)
  const isAccented = classes.accented.has(word)
  return found.filter((one) => one !== word && (isAccented || !classes.accented.has(one)))
}

function coveringForms({ forms, shared }: Relations, word: number): readonly number[] {
  const count = forms.get(word)?.length ?? 0
  const others = [...(shared.get(word) ?? [])]
  return others.filter(([, both]) => both.count === count).map(([other]) => other)
}

type Side = 'start' | 'end' | 'both'

/** A wildcard lies inside another that asks for less; what a compound may go on with lies inside a wildcard too. */
function coveringOpen(relations: Relations, word: PhraseWord): readonly number[] {
  if (word.kind === 'wildcard') return wildcardsAround(relations, fold(word.word), word.open)
  if (word.kind !== 'word' || word.compound === undefined) return []
  const side = ({ left: 'start', right: 'end', both: 'both' } as const)[word.compound]
  const forms = relations.forms.get(classOf(relations.classes, word)) ?? []
  const [first = [], ...others] = forms.map((form) => wildcardsAround(relations, form, side))
  return first.filter((one) => others.every((around) => around.includes(one)))
}

function wildcardsAround({ classes, open }: Relations, part: string, side: Side): number[] {
  return affixesOf(classes.affixes, part).filter((number) => {
    const outer = open.get(number)
    return outer?.kind === 'wildcard' && (outer.open === side || outer.open === 'both')
  })
}

/** Two that are open can have a word in common unless both say how it begins, or how it ends, and differ in that. */
function openMeet(open: Relations['open'], one: number, other: number): boolean {
  const [a, b] = [open.get(one), open.get(other)]
  if (a === undefined || b === undefined) return false
  if (a.kind !== 'wildcard' || b.kind !== 'wildcard' || a.open !== b.open) return true
  const [short = '', long = ''] = [fold(a.word), fold(b.word)].sort((x, y) => x.length - y.length)
  if (a.open === 'both') return true
  return a.open === 'end' ? long.startsWith(short) : long.endsWith(short)
}
