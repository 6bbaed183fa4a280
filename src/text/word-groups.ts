import { formsOf } from './forms.ts'
import { infinitiveOf } from './lemma.ts'

/**
 * Which of these folded forms are of one word: form → the form to name them all by.
 *
 * Two forms belong together where each, as a keyword, finds the other (luistert and geluisterd); a group is made only where
 * that holds for all of it. Where it does not (keer and keren, keren and gekeerd, but not keer and gekeerd) only forms
 * with the very same list of forms stay together, and what is doubtful stays apart: a diminutive, a stem that is a noun.
 */
export function wordGroups(forms: readonly string[]): ReadonlyMap<string, string> {
  const present = new Set(forms)
  const finds = new Map<string, ReadonlySet<string>>()
  for (const form of present) {
    finds.set(form, new Set(formsOf(form).filter((one) => present.has(one))))
  }
  const groups = chained(finds).flatMap((group) =>
    isOneWord(group, finds) ? [group] : sameForms(group, finds),
  )
  const byBase = new Map<string, (readonly string[])[]>()
  for (const members of groups) {
    const base = infinitiveFor(members, finds) ?? shortest(members)
    byBase.set(base, [...(byBase.get(base) ?? []), members])
  }
  const bases = new Map<string, string>()
  for (const [base, alike] of byBase) {
    for (const members of alike) {
      // Groups that would be named alike are two words, and keep names of their own.
      const name = alike.length === 1 ? base : shortest(members)
      for (const member of members) bases.set(member, name)
    }
  }
  return bases
}

type Finds = ReadonlyMap<string, ReadonlySet<string>>

/** The forms that each finds and that find it. */
function mutual(form: string, finds: Finds): readonly string[] {
  return [...(finds.get(form) ?? [])].filter((other) => finds.get(other)?.has(form) === true)
}

/** Forms that hang together, by way of others too. */
function chained(finds: Finds): readonly (readonly string[])[] {
  const seen = new Set<string>()
  return [...finds.keys()].flatMap((first) => {
    if (seen.has(first)) return []
    const group = new Set([first])
    // A set that grows while it is walked through is walked to its new end.
    for (const form of group) for (const other of mutual(form, finds)) group.add(other)
    for (const form of group) seen.add(form)
    return [[...group]]
  })
}

function isOneWord(group: readonly string[], finds: Finds): boolean {
  return group.every((form) => group.every((other) => finds.get(form)?.has(other) === true))
}

function sameForms(group: readonly string[], finds: Finds): readonly (readonly string[])[] {
  const byForms = new Map<string, string[]>()
  for (const form of group) {
    const key = [...(finds.get(form) ?? [])].sort().join(' ')
    byForms.set(key, [...(byForms.get(key) ?? []), form])
  }
  return [...byForms.values()]
}

/** The infinitive that finds all of these forms, also where nobody used it; undefined for other words, and one form alone. */
function infinitiveFor(members: readonly string[], finds: Finds): string | undefined {
  if (members.length === 1) return undefined
  const infinitives = members.flatMap((member) => infinitiveOf(member) ?? []).sort()
  return infinitives.find(
    (one) => (members.includes(one) || !finds.has(one)) && findsAll(one, members, finds),
  )
}

function findsAll(word: string, members: readonly string[], finds: Finds): boolean {
  const found = finds.get(word) ?? new Set(formsOf(word))
  return members.every((member) => found.has(member))
}

/** The shortest form is the plainest: the singular, the positive. */
function shortest(members: readonly string[]): string {
  const [first = ''] = members.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return first
}
