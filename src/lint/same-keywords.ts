import type { CompiledKeyword } from '../apply/compile.ts'
import { phrasesOf } from './compiled-keywords.ts'
import type { Competes } from './competition.ts'

/** What two keywords have alike when they ask for the same, however they are written. */
export function sameKey({ match }: CompiledKeyword): string {
  if (match.kind === 'phrases') return match.phrases.join(' ')
  const items = match.items.map((item) => item.toSorted((a, b) => a - b).join(' '))
  return `near ${match.within}: ${items.sort().join(', ')}`
}

/** Keywords with the same key, in the order of the codebook. */
export function alikeKeywords(
  keywords: readonly CompiledKeyword[],
): ReadonlyMap<string, readonly CompiledKeyword[]> {
  const found = new Map<string, CompiledKeyword[]>()
  for (const keyword of keywords) {
    const key = sameKey(keyword)
    const known = found.get(key)
    if (known === undefined) found.set(key, [keyword])
    else known.push(keyword)
  }
  return found
}

/** Whether two keywords of two codes stand in each other’s way, with nobody saying that this is meant. */
export function clash(one: CompiledKeyword, other: CompiledKeyword, competes: Competes): boolean {
  if (one.keyword.overlap || other.keyword.overlap) return false
  return one.code !== other.code && competes(one.code, other.code)
}

/** Whether a keyword is looked for by itself, and not only near other words. */
export function isAlone(keyword: CompiledKeyword): boolean {
  return phrasesOf(keyword).length > 0
}
