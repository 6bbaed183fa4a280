import type { Code, Codebook } from '../model/codebook.ts'
import { isRejectedBy } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import { type Finding, matchedText } from '../model/finding.ts'
import type { Keyword } from '../model/keyword.ts'
import type {
  ExclusionUse,
  FormUse,
  KeywordUse,
  KeywordUses,
  UseCounts,
  UseExample,
} from '../model/keyword-use.ts'
import { lineAt } from '../model/source.ts'
import { spokenText } from '../model/transcript.ts'
import { unitOf } from '../model/division.ts'
import { absentForms } from './absent-forms.ts'
import { compare } from './axis.ts'
import { wordsAround } from './kwic.ts'

/** What the keywords match in the turns of a transcript that count, where their codes apply. */
export interface Examined {
  readonly transcript: CodedTranscript
  readonly findings: readonly Finding[]
}

export interface UseOptions {
  /** How many examples each form gets. */
  readonly examples: number
  /** Whether the keywords were typed, and so have no code. */
  readonly typed: boolean
}

/** What every keyword of a codebook finds. */
export function keywordUses(
  { codes }: Codebook,
  examined: readonly Examined[],
  options: UseOptions,
): KeywordUses {
  const byKeyword = matchesByKeyword(examined)
  const all = codes.flatMap((code) =>
    unique(code.keywords).map((keyword) => ({
      code: options.typed ? null : code.id,
      keyword,
      matches: byKeyword.get(keyOf(code, keyword)) ?? [],
    })),
  )
  return {
    unit: unitOf(examined.map(({ transcript }) => transcript)),
    interviews: examined.length,
    found: all
      .filter(({ matches }) => matches.length > 0)
      .map((one) => ({ code: one.code, ...useOf(one.keyword, one.matches, options) })),
    never: all
      .filter(({ matches }) => matches.length === 0)
      .map(({ code, keyword }) => ({ code, keyword: keyword.text })),
  }
}

/** A keyword that a code has twice is one. */
function unique(keywords: readonly Keyword[]): readonly Keyword[] {
  return [...new Map(keywords.map((keyword) => [keyword.text, keyword])).values()]
}

interface Match {
  readonly transcript: CodedTranscript
  readonly finding: Finding
  readonly fate: 'coded' | 'excluded' | 'rejected'
}

function matchesByKeyword(examined: readonly Examined[]): ReadonlyMap<string, readonly Match[]> {
  const matches = examined.flatMap(({ transcript, findings }) => {
    const isRejected = isRejectedBy(transcript.rejections)
    return findings.map((finding): Match => {
      const rejected = isRejected({ turn: finding.turn, code: finding.code.id })
      const fate = finding.exclusion ? 'excluded' : rejected ? 'rejected' : 'coded'
      return { transcript, finding, fate }
    })
  })
  return groupedBy(matches, ({ finding }) => keyOf(finding.code, finding.keyword))
}

function groupedBy(
  matches: readonly Match[],
  keyOfMatch: (match: Match) => string,
): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>()
  for (const match of matches) {
    const key = keyOfMatch(match)
    const known = groups.get(key)
    if (known) known.push(match)
    else groups.set(key, [match])
  }
  return groups
}

function keyOf({ id }: Code, { text }: Keyword): string {
  return `${id}\n${text}`
}

function useOf(
  { text, pattern }: Keyword,
  matches: readonly Match[],
  { examples }: UseOptions,
): Omit<KeywordUse, 'code'> {
  const byForm = groupedBy(matches, ({ finding }) => matchedText(finding))
  return {
    keyword: text,
    ...countsOf(matches),
    exclusions: exclusionsOf(matches),
    forms: [...byForm]
      .map(([form, own]) => ({ form, ...countsOf(own), examples: chosen(own, examples) }))
      .sort(byFrequency),
    absent: absentForms(
      pattern,
      matches.map(({ finding }) => finding),
    ),
  }
}

function byFrequency(a: FormUse, b: FormUse): number {
  return b.hits - a.hits || b.excluded - a.excluded || compare(a.form, b.form)
}

function countsOf(matches: readonly Match[]): UseCounts {
  const coded = matches.filter(({ fate }) => fate === 'coded')
  return {
    hits: coded.length,
    turns: new Set(coded.map(({ transcript, finding }) => `${transcript.id}\n${finding.turn}`))
      .size,
    interviews: new Set(coded.map(({ transcript }) => transcript.id)).size,
    negated: coded.filter(({ finding }) => finding.negation !== undefined).length,
    excluded: matches.filter(({ fate }) => fate === 'excluded').length,
    rejected: matches.filter(({ fate }) => fate === 'rejected').length,
  }
}

function exclusionsOf(matches: readonly Match[]): readonly ExclusionUse[] {
  const counts = new Map<string, number>()
  for (const { finding } of matches) {
    const phrase = finding.exclusion?.phrase
    if (phrase !== undefined) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  return [...counts]
    .map(([phrase, count]) => ({ phrase, count }))
    .sort((a, b) => b.count - a.count || compare(a.phrase, b.phrase))
}

/** Hits that are codings before others, and no transcript twice while another will do. */
function chosen(matches: readonly Match[], most: number): readonly UseExample[] {
  const coded = matches.filter(({ fate }) => fate === 'coded')
  const times = new Map<string, number>()
  return (coded.length > 0 ? coded : matches)
    .map((match) => {
      const round = times.get(match.transcript.id) ?? 0
      times.set(match.transcript.id, round + 1)
      return { match, round }
    })
    .sort((a, b) => a.round - b.round)
    .slice(0, most)
    .map(({ match }) => exampleOf(match))
}

/** How many words an example has on either side. */
const context = 12

function exampleOf({ transcript, finding }: Match): UseExample {
  const { left, right } = wordsAround(transcript, finding, context)
  return {
    transcript: transcript.id,
    line: lineAt(transcript.source, finding.span.start),
    left,
    words: spokenText(transcript, finding.span),
    right,
  }
}
