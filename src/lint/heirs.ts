import type { Code, Codebook } from '../model/codebook.ts'
import type { Keyword } from '../model/keyword.ts'

/** A code that has keywords which another one had in an earlier version. */
export interface Heir {
  readonly code: Code
  readonly keywords: readonly Keyword[]
}

/** What a keyword looks for, the same however it is written and whatever it excludes. */
export function keywordKey({ pattern }: Keyword): string {
  return JSON.stringify(pattern)
}

/**
 * Tells of a code of the older codebook which other codes of the newer one have its keywords, and did not have them yet:
 * the one with the most first.
 */
export function heirFinder(older: Codebook, newer: Codebook): (code: Code) => readonly Heir[] {
  const had = new Map(older.codes.map(({ id, keywords }) => [id, keysOf(keywords)]))
  const now = new Map(newer.codes.map(({ id, keywords }) => [id, keysOf(keywords)]))
  const holders = new Map<string, Code[]>()
  for (const code of newer.codes) {
    for (const key of keysOf(code.keywords)) {
      const known = holders.get(key)
      if (known) known.push(code)
      else holders.set(key, [code])
    }
  }
  return ({ id, keywords }) => {
    const taken = new Map<Code, Keyword[]>()
    for (const keyword of keywords) {
      const key = keywordKey(keyword)
      if (now.get(id)?.has(key) === true) continue
      for (const holder of holders.get(key) ?? []) {
        if (had.get(holder.id)?.has(key) === true) continue
        const known = taken.get(holder)
        if (known) known.push(keyword)
        else taken.set(holder, [keyword])
      }
    }
    return [...taken]
      .map(([code, own]) => ({ code, keywords: own }))
      .sort((a, b) => b.keywords.length - a.keywords.length)
  }
}

function keysOf(keywords: readonly Keyword[]): ReadonlySet<string> {
  return new Set(keywords.map(keywordKey))
}
