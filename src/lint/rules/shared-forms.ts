import type { CompiledCodebook, CompiledKeyword } from '../../apply/compile.ts'
import type { Remark } from '../../model/diagnostic.ts'
import { isExcluded, phrasesOf } from '../compiled-keywords.ts'
import type { Competes } from '../competition.ts'
import { enumerated, quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'
import { clash, sameKey } from '../same-keywords.ts'
import { indexPhrases, type PhraseIndex } from '../shared-forms.ts'

export const sharedForms: Rule = {
  id: 'shared-forms',
  topic: 'keywords',
  severity: 'warning',
  finds: {
    nl: 'Twee trefwoorden van twee codes die dezelfde woorden vinden',
    en: 'Two keywords of two codes that find the same words',
  },
  why: {
    nl: 'Een trefwoord vindt een woord in al zijn vormen. Daardoor kunnen twee trefwoorden die er anders uitzien toch dezelfde zinnen beide codes geven.',
    en: 'A keyword finds a word in all its forms. So two keywords that look different may still give the same sentences both codes.',
  },
  wrong: `codes:
  gehoord:
    label: Gehoord worden
    keywords: [luisteren]
  aandacht:
    label: Echte aandacht
    keywords: [geluisterd, aandacht]
`,
  right: `codes:
  gehoord:
    label: Gehoord worden
    keywords: [luisteren]
  aandacht:
    label: Echte aandacht
    keywords: [aandacht]
`,
  check: {
    by: 'codebook',
    find({ compiled, relations, competes }, report) {
      const { keywords } = compiled()
      const index = indexPhrases(compiled(), relations())
      for (const keyword of keywords) {
        const rivals = rivalsBefore(keyword, index, { compiled: compiled(), competes: competes() })
        if (rivals.length > 0) report(keyword.keyword.span, alike(keyword, rivals))
      }
    },
  },
}

interface Known {
  readonly compiled: CompiledCodebook
  readonly competes: Competes
}

interface Rival {
  readonly rival: CompiledKeyword
  readonly words: readonly string[]
}

const mostRivals = 4

/** The keywords of other codes that come before and find some of the same, one of each code. */
function rivalsBefore(
  keyword: CompiledKeyword,
  { keywords, sharing }: PhraseIndex,
  known: Known,
): readonly Rival[] {
  const found = new Map<string, Rival>()
  for (const { phrase, words } of phrasesOf(keyword).flatMap(sharing)) {
    for (const rival of keywords.get(phrase)?.slice(0, mostLookedAt) ?? []) {
      if (found.size === mostRivals) return [...found.values()]
      if (rival.index > keyword.index || found.has(rival.code.id)) continue
      const left = wordsLeft(words, [keyword, rival], known)
      if (left.length > 0) found.set(rival.code.id, { rival, words: left })
    }
  }
  return [...found.values()]
}

/** The words that both of two keywords find, and neither excludes; none if they are not in each other’s way. */
function wordsLeft(
  words: readonly string[],
  both: readonly [CompiledKeyword, CompiledKeyword],
  { compiled, competes }: Known,
): readonly string[] {
  if (!clash(...both, competes) || sameKey(both[0]) === sameKey(both[1])) return []
  return words.filter((word) => both.every((one) => !isExcluded(word, one, compiled)))
}

const mostLookedAt = 50

function alike({ keyword, code }: CompiledKeyword, rivals: readonly Rival[]): Remark {
  const others = enumerated(
    rivals.map(({ rival }) => `${quoted(rival.keyword)} (${rival.code.id})`),
  )
  const words = [...new Set(rivals.flatMap((one) => one.words))].slice(0, mostWords).join(', ')
  return {
    nl: `trefwoord ${quoted(keyword)} van “${code.id}” vindt dezelfde woorden als ${others.nl}: ${words}`,
    en: `keyword ${quoted(keyword)} of “${code.id}” finds the same words as ${others.en}: ${words}`,
    fix: {
      nl: 'laat deze woorden bij één code, bijvoorbeeld met = voor precies één vorm, of zet “overlap: true” bij dit trefwoord als beide codes bedoeld zijn',
      en: 'leave these words to one code, for instance with = for exactly one form, or write “overlap: true” at this keyword if both codes are meant',
    },
    related: rivals.map(({ rival }) => rival.keyword.span),
  }
}

const mostWords = 6
