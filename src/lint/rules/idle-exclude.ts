import type { CompiledKeyword, Exclusion } from '../../apply/compile.ts'
import { phraseText } from '../../model/keyword.ts'
import type { Localised } from '../../model/language.ts'
import type { Remark } from '../../model/diagnostic.ts'
import { canContain } from '../exclusions.ts'
import { enumerated, quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const idleExclude: Rule = {
  id: 'idle-exclude',
  topic: 'keywords',
  severity: 'info',
  finds: {
    nl: 'Een uitsluiting die niets uitsluit',
    en: 'An exclusion that excludes nothing',
  },
  why: {
    nl: 'Een uitsluiting haalt weg wat een trefwoord erbinnen vindt. Vindt geen trefwoord daar iets, dan doet ze niets; vaak is ze blijven staan, of is er een tikfout.',
    en: 'An exclusion takes out what a keyword finds inside it. If no keyword finds anything there, it does nothing; often it was left behind, or there is a typing error.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust]
    exclude: [op je gemak]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust]
    exclude: [met rust laten]
`,
  check: {
    by: 'codebook',
    find(subject, report) {
      for (const owned of ownersOf(subject.compiled().keywords)) {
        const idle = owned.exclude.filter((one) => isIdle(one, owned.keywords, subject))
        const [first, ...others] = idle
        if (first === undefined) continue
        const related = others.slice(0, mostRelated).map(({ span }) => span)
        report(first.span, { ...sayIdle(idle, owned), related })
      }
    },
  },
}

const mostRelated = 3

/** What a keyword excludes, or a code for all its keywords. */
interface Owner {
  readonly exclude: readonly Exclusion[]
  readonly keywords: readonly CompiledKeyword[]
}

function ownersOf(keywords: readonly CompiledKeyword[]): readonly Owner[] {
  const byCode = new Map<number, CompiledKeyword[]>()
  for (const keyword of keywords.filter(({ exclude }) => exclude.length > 0)) {
    const known = byCode.get(keyword.place)
    if (known === undefined) byCode.set(keyword.place, [keyword])
    else known.push(keyword)
  }
  return [...byCode.values()].flatMap((own) => [
    { exclude: own[0]?.exclude.filter((one) => one.of === 'code') ?? [], keywords: own },
    ...own.map((keyword) => ({
      exclude: keyword.exclude.filter((one) => one.of === 'keyword'),
      keywords: [keyword],
    })),
  ])
}

/** So many keywords of one code are looked at; where there are more, an exclusion is taken to have its use. */
const mostLookedAt = 2000

/** By the forms of its words, and by what the keywords really find in it: one word may be written as two. */
function isIdle(
  exclusion: Exclusion,
  keywords: readonly CompiledKeyword[],
  subject: Subject,
): boolean {
  if (keywords.length > mostLookedAt) return false
  const known = { compiled: subject.compiled(), relations: subject.relations() }
  if (keywords.some((keyword) => canContain(exclusion, keyword, known))) return false
  const own = new Set(keywords.map(({ keyword }) => keyword))
  const text = exclusion.phrase.map(({ word }) => word).join(' ')
  if (subject.findingsIn(text).some(({ keyword }) => own.has(keyword))) return false
  return !splitsOf(exclusion).some((split) =>
    subject.findingsIn(split).some((found) => own.has(found.keyword) && found.exclusion),
  )
}

/** A part of fewer letters is no word of a compound. */
const shortestPart = 3

/** One word as two, for a compound is often written so, and what excludes it excludes that too: parkeer boete. */
function splitsOf({ phrase: [word, second] }: Exclusion): readonly string[] {
  if (word?.kind !== 'word' || second !== undefined) return []
  const letters = word.word
  const places = Math.max(0, letters.length - 2 * shortestPart + 1)
  return Array.from({ length: places }, (_, index) => index + shortestPart).map(
    (at) => `${letters.slice(0, at)} ${letters.slice(at)}`,
  )
}

function sayIdle(idle: readonly Exclusion[], { keywords }: Owner): Remark {
  const { nl, en } = enumerated(idle.map(({ phrase }) => `“${phraseText(phrase)}”`))
  const many = idle.length > 1
  const subject = {
    nl: many ? `de uitsluitingen ${nl} doen` : `de uitsluiting ${nl} doet`,
    en: many ? `the exclusions ${en} do` : `the exclusion ${en} does`,
  }
  const finder = finderOf(idle, keywords)
  return {
    nl: `${subject.nl} niets: ${finder.nl} vindt daar niets`,
    en: `${subject.en} nothing: ${finder.en} finds nothing there`,
    fix: keywords.every(({ match }) => match.kind === 'near') ? fixes.near : fixes.phrase,
  }
}

function finderOf([first]: readonly Exclusion[], [keyword]: readonly CompiledKeyword[]): Localised {
  if (first?.of === 'code' || keyword === undefined) {
    return { nl: 'geen trefwoord van deze code', en: 'no keyword of this code' }
  }
  const { pattern, text } = keyword.keyword
  const name = quoted({ text: pattern.kind === 'phrase' ? phraseText(pattern.phrase) : text })
  return { nl: `trefwoord ${name}`, en: `keyword ${name}` }
}

const fixes = {
  near: {
    nl: 'bij near moeten alle woorden van het trefwoord in de uitsluiting vallen: schrijf de hele woordgroep, of haal de uitsluiting weg',
    en: 'with near all words of the keyword have to lie inside the exclusion: write the whole phrase, or remove the exclusion',
  },
  phrase: {
    nl: 'schrijf een woordgroep waar het trefwoord in staat, of haal de uitsluiting weg',
    en: 'write a phrase that has the keyword in it, or remove the exclusion',
  },
} as const
