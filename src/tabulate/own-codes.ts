import type { Code, Codebook } from '../model/codebook.ts'
import type { Corpus } from '../model/corpus.ts'

/** A branch with nothing of its own only holds its codes together: it can be coded where they can. */
export function isCodable({ branch, keywords, manual }: Code): boolean {
  return !branch || keywords.length > 0 || manual
}

/** The codes that are rows of a table even where nobody coded them. */
export function codableIds({ codes }: Codebook): ReadonlySet<string> {
  return new Set(codes.filter(isCodable).map(({ id }) => id))
}

/** The codes that count by themselves: not a branch, unless it can be coded itself, or someone did so. */
export function ownCodes({ codebook, transcripts }: Corpus): readonly Code[] {
  const coded = new Set<string>()
  for (const { codings, counted } of transcripts) {
    for (const { code, turn } of codings) if (counted[turn] === true) coded.add(code)
  }
  return codebook.codes.filter((code) => isCodable(code) || coded.has(code.id))
}
