import { type Codebook, type Condition, roleCondition } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Project } from '../model/project.ts'
import { usualRoles } from '../model/transcript.ts'
import { nearest } from '../text/nearest.ts'
import type { Material } from './subject.ts'

/** What project and transcripts tell of the attributes that `applies_to` can ask for. */
export interface KnownAttributes {
  readonly names: ReadonlySet<string>
  /** Whether there are no others. */
  readonly complete: boolean
  /** The values that an attribute can have; none where nobody says. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>
}

/** The attribute that tells the kinds of transcripts apart, by which a project sets its targets. */
const kindAttribute = 'soort'
/** Attributes that transcripts usually have. */
export const usualAttributes: readonly string[] = [
  kindAttribute,
  'groep',
  'regio',
  'datum',
  roleCondition,
]

export function knownAttributes({ project, transcripts = [] }: Material): KnownAttributes {
  const told = [...(project === undefined ? [] : saidBy(project)), ...transcripts.flatMap(seenIn)]
  const values = gathered([[roleCondition, []], ...told])
  addUsualRoles(values)
  const declared = project?.attributes ?? []
  // Any value will do where the project names an attribute and lists none.
  for (const { name, values: allowed } of declared) if (!allowed) values.set(name.value, new Set())
  return {
    names: new Set(values.keys()),
    complete: declared.length > 0 || transcripts.length > 0,
    values,
  }
}

/** Where nobody names a role, any word may be one. */
function addUsualRoles(values: ReadonlyMap<string, Set<string>>): void {
  const roles = values.get(roleCondition)
  if (roles !== undefined && roles.size > 0) for (const role of usualRoles) roles.add(role)
}

type Values = readonly [attribute: string, values: Iterable<string>]

function saidBy({ attributes, targets, roles }: Project): readonly Values[] {
  return [
    ...attributes.map(({ name, values = [] }): Values => [name.value, values]),
    ...targets.flatMap(({ kind, attribute, values }): readonly Values[] => [
      [kindAttribute, [kind]],
      [attribute, values.keys()],
    ]),
    [roleCondition, roles.values()],
  ]
}

function seenIn({ attributes, turns }: CodedTranscript): readonly Values[] {
  return [
    ...[...attributes].map(([attribute, value]): Values => [attribute, [value]]),
    [roleCondition, turns.map(({ role }) => role).filter((role) => role !== '')],
  ]
}

function gathered(all: readonly Values[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [attribute, values] of all) {
    const known = found.get(attribute) ?? new Set()
    for (const value of values) known.add(value)
    found.set(attribute, known)
  }
  return found
}

/** Every condition where it is written: a code has those of the branches above too. */
export function writtenConditions({ codes }: Codebook): ReadonlySet<Condition> {
  return new Set(codes.flatMap(({ appliesTo }) => appliesTo))
}

/**
 * What a rare word most likely was meant to be, where nothing tells which words there are: one that is used more often and
 * nearly the same. Short words (po, vo) and words with digits (2021, 2022) may well differ by a letter.
 */
export function nearMiss(word: string, uses: ReadonlyMap<string, number>): string | undefined {
  if (word.length < 4 || /\d/u.test(word)) return undefined
  const own = uses.get(word) ?? 0
  return nearest(
    word,
    [...uses].filter(([other, count]) => other !== word && count > own).map(([other]) => other),
  )
}

/** How often each word is there. */
export function countUses(words: Iterable<string>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  return uses
}
