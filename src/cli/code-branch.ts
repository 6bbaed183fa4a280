import type { Codebook } from '../model/codebook.ts'
import { subtree } from '../tabulate/category.ts'
import { valueNamed } from './selection.ts'

/** The part of a codebook that an id or label names: a code, or a branch with all under it. */
export function branchOf(
  codebook: Codebook,
  named: string,
): { readonly id: string; readonly codebook: Codebook } {
  // What cannot be read has no codes, and is told as such.
  if (codebook.codes.length === 0) return { id: named, codebook }
  const corpus = { codebook, transcripts: [] }
  const id = valueNamed(corpus, { kind: 'tree' }, { name: 'code', value: named })
  const wanted = subtree(codebook.codes, id)
  return {
    id,
    codebook: { ...codebook, codes: codebook.codes.filter((one) => wanted.has(one.id)) },
  }
}
