import type { Code, Codebook } from '../model/codebook.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Text } from '../model/language.ts'
import { type Category, subtree } from './category.ts'
import { ownCodes } from './own-codes.ts'

/** What the rows or columns of a table stand for. */
export type Axis =
  /** Every code under its branches, branches too. */
  | { readonly kind: 'tree' }
  /** Every code by itself; a branch only where it is more than a branch. */
  | { readonly kind: 'code' }
  /** A level of the codebook: groep, thema. */
  | { readonly kind: 'level'; readonly name: string; readonly depth: number }
  | { readonly kind: 'thread' }
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'year' | 'speaker' | 'role' | 'transcript' }

/** What the categories of an axis are called in a table's head. */
export function axisLabel(axis: Axis): Text {
  switch (axis.kind) {
    case 'tree':
    case 'code':
      return { nl: 'Code', en: 'Code' }
    case 'thread':
      return { nl: 'Rode draad', en: 'Thread' }
    case 'level':
    case 'attribute':
      return axis.name.charAt(0).toUpperCase() + axis.name.slice(1)
    case 'year':
      return { nl: 'Jaar', en: 'Year' }
    case 'speaker':
      return { nl: 'Spreker', en: 'Speaker' }
    case 'role':
      return { nl: 'Rol', en: 'Role' }
    case 'transcript':
      return { nl: 'Gesprek', en: 'Transcript' }
  }
}

/** Made when first asked for: it takes as long as reading ten transcripts. */
let collator: Intl.Collator | undefined

/** Sorts as a Dutch reader expects: R-2 before R-10, é with e. */
export function compare(a: string, b: string): number {
  collator ??= new Intl.Collator('nl', { numeric: true })
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** The categories of an axis in their order: the codebook's for codes, that of the alphabet for what transcripts have. */
export function categories(corpus: Corpus, axis: Axis): readonly Category[] {
  const { codes, threads } = corpus.codebook
  switch (axis.kind) {
    case 'tree':
      return codes.map((code) => ({
        ...codeCategory(codes, code),
        indent: code.depth,
        ...(code.branch && { strong: true as const }),
      }))
    case 'code':
      return ownCodes(corpus).map(ownCategory)
    case 'level':
      return levelCategories(corpus.codebook, axis.depth)
    case 'thread':
      return threads.map(({ id, label, codes: own }) => ({
        key: id.value,
        label,
        codes: new Set(own.flatMap((code) => [...subtree(codes, code.value)])),
      }))
    case 'attribute':
    case 'year':
    case 'speaker':
    case 'role':
    case 'transcript':
      return unitCategories(corpus, (transcript, turn) => unitValue(axis, transcript, turn))
  }
}

/** A code with all that stands under it. */
export function codeCategory(codes: readonly Code[], code: Code): Category {
  return { key: code.id, label: code.label, codes: subtree(codes, code.id) }
}

/** A code without what stands under it. */
export function ownCategory({ id, label }: Code): Category {
  return { key: id, label, codes: new Set([id]) }
}

/** Branches of one level with the same name are one category: `proces` of parents and of children. */
function levelCategories({ codes }: Codebook, depth: number): readonly Category[] {
  const byName = new Map<string, { label: string; codes: Set<string> }>()
  for (const { id, depth: own, label } of codes) {
    const name = id.split('/')[depth]
    if (name === undefined) continue
    const known = byName.get(name) ?? { label: own === depth ? label : name, codes: new Set() }
    known.codes.add(id)
    byName.set(name, known)
  }
  return [...byName].map(([key, { label, codes: own }]) => ({ key, label, codes: own }))
}

type UnitAxis = Exclude<Axis, { kind: 'tree' | 'code' | 'level' | 'thread' }>

/** What a turn has on an axis; '' where it has nothing. */
export function unitValue(axis: UnitAxis, transcript: CodedTranscript, turn: number): string {
  const { attributes, turns, id } = transcript
  switch (axis.kind) {
    case 'attribute':
      return attributes.get(axis.name) ?? ''
    case 'year':
      return yearOf(attributes)
    case 'transcript':
      return id
    case 'speaker':
    case 'role':
      return turns[turn]?.[axis.kind] ?? ''
  }
}

/** The year in `jaar`, or else in `datum`; '' where neither has one. */
export function yearOf(attributes: ReadonlyMap<string, string>): string {
  const said = attributes.get('jaar') ?? attributes.get('datum') ?? ''
  return /\b(?:19|20)\d{2}\b/u.exec(said)?.[0] ?? ''
}

function unitCategories(
  corpus: Corpus,
  valueOf: (transcript: CodedTranscript, turn: number) => string,
): readonly Category[] {
  const values = new Set<string>()
  for (const transcript of corpus.transcripts) {
    for (const turn of transcript.turns.keys()) {
      if (transcript.counted[turn] === true) values.add(valueOf(transcript, turn))
    }
  }
  // Those without a value come last.
  return [...values]
    .sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b))
    .map((value) => ({
      key: value,
      label: value === '' ? { nl: '(niet ingevuld)', en: '(not given)' } : value,
      holds: (transcript, turn) => valueOf(transcript, turn) === value,
    }))
}
