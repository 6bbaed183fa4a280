import type { CheckResult } from '../model/check-result.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

export interface FileFindings {
  readonly file: string
  /** In the order of the result; none where all is well. */
  readonly found: readonly Diagnostic[]
}

/** Every file that was looked at with what was found in it, in the order in which they are shown. */
export function findingsByFile({ files, diagnostics }: CheckResult): readonly FileFindings[] {
  const found = new Map<string, Diagnostic[]>(files.map((file) => [file, []]))
  for (const one of diagnostics) {
    const { path } = one.place.source
    const own = found.get(path) ?? []
    own.push(one)
    found.set(path, own)
  }
  return [...found].map(([file, own]) => ({ file, found: own }))
}
