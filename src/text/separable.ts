import { conjugate, verbForms } from './forms-verb.ts'
import { irregularInfinitive } from './irregular-verbs.ts'
import { infinitiveOf, isKnownVerb } from './lemma.ts'
import { goTogether, isFree, particlesOf } from './particles.ts'
import { isInseparable } from './verb-prefix.ts'

export interface SeparableVerb {
  readonly particle: string
  readonly base: string
}

/** opbellen → op + bellen; undefined for what is one piece, such as overtuigen and bellen. */
export function separableVerb(verb: string): SeparableVerb | undefined {
  for (const particle of particlesOf(verb)) {
    const base = verb.slice(particle.length)
    if (isKnownVerb(base) || (isFree(particle) && isVerbShaped(base, particle)))
      return { particle, base }
  }
  return undefined
}

/** The parts of a word that can only be a separable verb: its base is a verb that we know to go with the particle. */
export function knownSeparable(verb: string): SeparableVerb | undefined {
  const parts = separableVerb(verb)
  if (parts === undefined || isInseparable(verb)) return undefined
  const { particle, base } = parts
  if (!isKnownVerb(base) || !goTogether(particle, base)) return undefined
  return isInflected(base) ? undefined : parts
}

/** overgedragen is of overdragen, though there is gedragen; doorverwezen is of doorverwijzen. */
function isInflected(base: string): boolean {
  if (!/^(ge|be|ver|ont|her)/.test(base)) return false
  const infinitive = base.startsWith('ge') ? irregularInfinitive(base) : infinitiveOf(base)
  return infinitive !== undefined && infinitive !== base
}

/** Loans in -eren often begin with in-, op-, om-, na- by chance: inspireren, opereren. */
function isVerbShaped(base: string, particle: string): boolean {
  if (!base.endsWith('en')) return false
  if (/[aeiouy].*eren$/.test(base) && particle.length < 3 && particle !== 'af') return false
  return base.length > 4 && /[aeiouy].*([^aeiou]|[aeou]i)en$/.test(base)
}

/** The forms written as one word: opbellen, opbelt, opgebeld. */
export function joinedForms(verb: string): readonly string[] {
  const parts = separableVerb(verb)
  return parts === undefined ? [verb] : [...new Set(formsJoined(parts))].sort()
}

/** The same in any order and perhaps twice. */
export function formsJoined({ particle, base }: SeparableVerb): string[] {
  return verbForms(base).map((form) => particle + form)
}

/** The finite forms that leave their particle further on in the clause: bel, belt, belde, belden, bellen. */
export function splitForms(verb: string): readonly string[] {
  const parts = separableVerb(verb)
  if (parts === undefined) return []
  const { present, past } = conjugate(parts.base)
  return [...new Set([...present, ...past, parts.base])].sort()
}
