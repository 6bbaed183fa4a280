import type { Code, Codebook } from '../model/codebook.ts'
import type { Span } from '../model/source.ts'

/** Where a code that is gone would have stood: the nearest branch above it that is still there, else the key `codes`. */
export function branchPlace({ parent }: Code, { codes, source }: Codebook): Span {
  for (let id = parent; id !== undefined; id = above(id)) {
    const branch = codes.find((code) => code.id === id)
    if (branch !== undefined) return branch.span
  }
  const start = Math.max(0, source.text.search(/^codes[ \t]*:/mu))
  return { start, end: start + 'codes'.length }
}

function above(id: string): string | undefined {
  const slash = id.lastIndexOf('/')
  return slash < 0 ? undefined : id.slice(0, slash)
}
