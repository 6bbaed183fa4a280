import type { Codebook } from '../model/codebook.ts'
import type { Corpus } from '../model/corpus.ts'
import { Failure } from '../model/failure.ts'
import { type Localised, say } from '../model/language.ts'
import type { Transcript } from '../model/transcript.ts'
import { type Axis, categories } from '../tabulate/axis.ts'
import { select, type Selection } from '../tabulate/selection.ts'
import { nearest } from '../text/nearest.ts'
import { openCorpus, type OpenCorpus } from './corpus.ts'
import type { SelectionOptions } from './options.ts'
import type { Session } from './session.ts'

export interface OpenSelection extends OpenCorpus {
  /** All that was read, of which `corpus` is the part that was asked for. */
  readonly whole: Corpus
  readonly selection: Selection
}

/** Opens the corpus and keeps the part that was asked for; undefined where something was wrong, which has been shown. */
export async function openSelection(
  paths: readonly string[],
  options: SelectionOptions,
  session: Session,
): Promise<OpenSelection | undefined> {
  const opened = await openCorpus(paths, options, session)
  if (opened === undefined) return undefined
  const whole = opened.corpus
  for (const name of conditionNames(options.where)) tellLevel(whole, name, opened.session)
  const selection = selectionOf(whole, options)
  const corpus = select(whole, selection)
  if (corpus.transcripts.length === 0) throw noneSelected(options)
  return { ...opened, corpus, whole, selection }
}

/** What is selected; of the transcripts only the attributes, roles and speakers matter. */
export function selectionOf(corpus: Corpus, options: SelectionOptions): Selection {
  const { source, negated, echo } = options
  return { where: conditions(corpus, options.where), source, negated, echo }
}

export function conditionNames(where: readonly string[]): readonly string[] {
  return [...new Set(where.map((condition) => condition.split('=')[0] ?? ''))]
}

export function noneSelected({ where }: SelectionOptions): Failure {
  return usage({
    nl: `er is geen gesprek dat aan alles voldoet: ${where.join(', ')}`,
    en: `there is no transcript that meets all of this: ${where.join(', ')}`,
  })
}

/** Conditions on the same name widen each other, those on different names narrow. */
function conditions(
  corpus: Corpus,
  given: readonly string[],
): readonly { readonly axis: Axis; readonly values: readonly string[] }[] {
  const byName = new Map<string, string[]>()
  for (const condition of given) {
    const at = condition.indexOf('=')
    if (at < 1) {
      throw usage({
        nl: `“${condition}” is geen voorwaarde; schrijf kenmerk=waarde, zoals regio=Tilburg`,
        en: `“${condition}” is no condition; write name=value, such as regio=Tilburg`,
      })
    }
    const name = condition.slice(0, at).trim().normalize('NFC')
    byName.set(name, [...(byName.get(name) ?? []), condition.slice(at + 1).trim()])
  }
  return [...byName].map(([name, values]) => {
    const axis = axisNamed(corpus, name)
    const inTree: Axis = axis.kind === 'code' ? { kind: 'tree' } : axis
    return {
      axis: inTree,
      values: values.map((value) => valueNamed(corpus, inTree, { name, value })),
    }
  })
}

/** The key of the category that a value names, by its key or its label; a wrong use where there is none. */
export function valueNamed(
  corpus: Corpus,
  axis: Axis,
  { name, value }: { name: string; value: string },
): string {
  const possible = categories(corpus, axis)
  const keys = possible.map(({ key }) => key)
  const wanted = value.normalize('NFC')
  if (keys.includes(wanted)) return wanted
  const alike = (one: string): boolean => one.toLowerCase() === wanted.toLowerCase()
  const found = keys.find(alike)
  if (found !== undefined) return found
  const labelled = possible.filter(({ label }) => alike(say(label, 'nl'))).map(({ key }) => key)
  if (labelled.length === 1) return labelled.join()
  if (labelled.length > 1) {
    throw usage({
      nl: `er zijn er meer die “${value}” heten; kies uit ${labelled.join(', ')}`,
      en: `several are called “${value}”; choose from ${labelled.join(', ')}`,
    })
  }
  throw usage({
    nl: `onbekende waarde “${value}” bij ${name}${hint(value, keys).nl}`,
    en: `unknown value “${value}” of ${name}${hint(value, keys).en}`,
  })
}

const mostListed = 12

/** “; bedoel je …?”, or else what there is to choose from. */
function hint(word: string, candidates: readonly string[]): Localised {
  const best = nearest(word, candidates)
  if (best !== undefined) return { nl: `; bedoel je “${best}”?`, en: `; did you mean “${best}”?` }
  const named = [...new Set(candidates)].filter((one) => one !== '')
  if (named.length === 0)
    return { nl: '; geen enkel gesprek heeft er een', en: '; no transcript has one' }
  const listed = named.slice(0, mostListed).join(', ')
  const more = named.length > mostListed ? ', …' : ''
  return { nl: `; mogelijk zijn: ${listed}${more}`, en: `; possible are: ${listed}${more}` }
}

const ownNames: ReadonlyMap<string, Axis> = new Map<string, Axis>([
  ['code', { kind: 'code' }],
  ['boom', { kind: 'tree' }],
  ['tree', { kind: 'tree' }],
  ['draad', { kind: 'thread' }],
  ['thread', { kind: 'thread' }],
  ['spreker', { kind: 'speaker' }],
  ['speaker', { kind: 'speaker' }],
  ['rol', { kind: 'role' }],
  ['role', { kind: 'role' }],
  ['jaar', { kind: 'year' }],
  ['year', { kind: 'year' }],
  ['gesprek', { kind: 'transcript' }],
  ['interview', { kind: 'transcript' }],
  ['transcript', { kind: 'transcript' }],
])

/** `kenmerk:groep` is the attribute where a level of the codebook has the name too. */
const attributePrefix = /^(?:kenmerk|attribute):/u

/** What a name stands for: a level of the codebook, one of our own names, or an attribute of the transcripts. */
export function axisNamed(corpus: Corpus, name: string): Axis {
  const { levels } = corpus.codebook
  const attributes = [...new Set(corpus.transcripts.flatMap((one) => [...one.attributes.keys()]))]
  const plain = name.replace(attributePrefix, '')
  const depth = levels.indexOf(name)
  if (depth >= 0) return { kind: 'level', name, depth }
  const own = plain === name ? ownNames.get(name) : undefined
  if (own !== undefined) return own
  if (attributes.includes(plain)) return { kind: 'attribute', name: plain }
  const known = [...levels, ...attributes, 'code', 'draad', 'spreker', 'rol', 'jaar', 'gesprek']
  throw usage({
    nl: `“${name}” is geen kenmerk of niveau${hint(name, known).nl}`,
    en: `“${name}” is no attribute or level${hint(name, known).en}`,
  })
}

/** Whether a name stands for codes, so that no transcript has to be read to know what it means. */
export function isOfCodebook({ levels }: Codebook, name: string): boolean {
  const kind = ownNames.get(name)?.kind
  return levels.includes(name) || kind === 'code' || kind === 'tree' || kind === 'thread'
}

interface AttributesOfCorpus {
  readonly codebook: Codebook
  readonly transcripts: readonly Pick<Transcript, 'attributes'>[]
}

/** Says which of the two was taken where a level and an attribute have the same name. */
export function tellLevel(
  { codebook, transcripts }: AttributesOfCorpus,
  name: string,
  { io, language }: Session,
): void {
  if (!codebook.levels.includes(name) || !transcripts.some((one) => one.attributes.has(name)))
    return
  const note = {
    nl: `“${name}” is hier het niveau van het codeboek; het kenmerk van je gesprekken heet kenmerk:${name}`,
    en: `“${name}” is the level of the codebook here; the attribute of your transcripts is attribute:${name}`,
  }
  io.stderr.write(`${say(note, language)}\n`)
}

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
