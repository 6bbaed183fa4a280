import type { Finding } from '../model/finding.ts'
import type { Pattern, PhraseWord } from '../model/keyword.ts'
import { fold } from '../text/fold.ts'
import { formsOf, writtenForms } from '../text/forms.ts'
import { joinedForms } from '../text/separable.ts'

/** The inflected forms that a keyword would find too, of those words of it that have more than one form. */
export function absentForms(pattern: Pattern, findings: readonly Finding[]): readonly string[] {
  switch (pattern.kind) {
    case 'phrase':
      return [
        ...new Set(pattern.phrase.flatMap((word, at) => absentOf(word, wordsAt(findings, at)))),
      ]
    case 'separable': {
      const met = wordsAt(findings, 0)
      return joinedForms(fold(pattern.verb)).filter((form) => !met.has(form))
    }
    case 'near':
      // One of its alternatives is enough, so that what is missing tells little.
      return []
  }
}

/** The words that stand at one place of a phrase. */
function wordsAt(findings: readonly Finding[], at: number): ReadonlySet<string> {
  return new Set(findings.flatMap(({ parts }) => parts.flat()[at] ?? []))
}

function absentOf(word: PhraseWord, met: ReadonlySet<string>): readonly string[] {
  if (word.kind !== 'word') return []
  const written = writtenForms(word.word, word.pos)
  return formsOf(word.word, word.pos).flatMap((form, index) =>
    met.has(form) ? [] : (written[index] ?? form),
  )
}
