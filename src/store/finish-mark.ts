import { textHash } from './text-hash.ts'

/**
 * Whether a mark that somebody finished a transcript was set for another text than this. One that does not say which text it is of was
 * made by hand, and believed.
 */
export function isOutdated(mark: string, text: string): boolean {
  const [hash] = /sha256-[0-9a-f]{16}/u.exec(mark) ?? []
  return hash !== undefined && hash !== textHash(text)
}
