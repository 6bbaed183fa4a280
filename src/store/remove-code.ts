import { type Codebook, isWithin } from '../model/codebook.ts'
import { Failure } from '../model/failure.ts'
import { type CodebookText, readCodebookText } from './code-blocks.ts'
import { mentions } from './mentioned-codes.ts'
import { withoutCode } from './merge-codes.ts'
import {
  type CodebookChange,
  followSteps,
  inSteps,
  keptCodes,
  knownCode,
} from './recode-codebook.ts'
import { refuseLast } from './rename-code.ts'
import { lineAt } from '../model/source.ts'

/** A code goes, and all under it where that is asked; what names it no longer does. */
export function removeCode(
  codebook: Codebook,
  id: string,
  { withCodes }: { readonly withCodes: boolean },
): CodebookChange {
  knownCode(codebook, id)
  const gone = codebook.codes.filter((code) => isWithin(code.id, id)).map((code) => code.id)
  const under = gone.length - 1
  if (under > 0 && !withCodes) {
    throw new Failure({
      nl: `“${id}” is een tak met ${under} ${under === 1 ? 'code' : 'codes'} eronder; met --with-codes ${under === 1 ? 'gaat' : 'gaan'} die mee`,
      en: `“${id}” is a branch with ${under} ${under === 1 ? 'code' : 'codes'} under it; --with-codes takes ${under === 1 ? 'that' : 'those'} along`,
    })
  }
  refuseLast(codebook, id)
  const successors = new Map(gone.map((one) => [one, []]))
  const text = inSteps(codebook, [
    (book: CodebookText) => withoutCode(book, id),
    ...followSteps(successors, new Map()),
  ])
  return { before: codebook, text, successors, kept: keptCodes(codebook, gone) }
}

/** The lines of a codebook whose running text still names a code that is gone. */
export function linesNaming(text: string, ids: Iterable<string>): readonly number[] {
  const source = { path: '', text }
  const found = mentions(readCodebookText(source), new Set(ids))
  return [...new Set(found.map(({ start }) => lineAt(source, start)))].sort((a, b) => a - b)
}
