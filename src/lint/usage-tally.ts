import type { Code } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Finding } from '../model/finding.ts'
import type { CodeUsage, KeywordUsage, Places } from './usage.ts'

type Counting<Counts> = { -readonly [Key in keyof Counts]: Counts[Key] }

/** A code's usage while it is being counted. */
export interface CodeTally extends Counting<Omit<CodeUsage, 'keywords'>> {
  readonly byKeyword: ReadonlyMap<string, KeywordTally>
}

interface KeywordTally extends Counting<KeywordUsage> {
  /** The transcript that it was last found in. */
  last: string | undefined
}

/** What people said of a turn and a code. */
export interface Judgement {
  readonly given: boolean
  readonly rejected: boolean
}

export function createTally(code: Code): CodeTally {
  const byKeyword = new Map(
    code.keywords.map((keyword): [string, KeywordTally] => {
      const counts = { places: 0, negated: 0, interviews: 0, excluded: 0, rejected: 0 }
      return [keyword.text, { keyword, ...counts, right: 0, wrong: 0, last: undefined }]
    }),
  )
  return { code, eligible: 0, tags: 0, places: 0, negated: 0, byKeyword }
}

export interface TurnContext {
  readonly transcript: CodedTranscript
  readonly judgement: Judgement
}

/** Adds what the keywords of one code match in one turn, in the order of its words. */
export function addTurn(
  tally: CodeTally,
  found: readonly Finding[],
  { transcript, judgement }: TurnContext,
): void {
  const { given, rejected } = judgement
  const hits = found.filter(({ exclusion }) => exclusion === undefined)
  for (const [keyword, own] of byKeyword(found, tally)) {
    const standing = own.filter(({ exclusion }) => exclusion === undefined)
    keyword.excluded += own.length - standing.length
    if (standing.length === 0) continue
    if (rejected) keyword.rejected += standing.length
    else {
      addPlaces(keyword, standing)
      if (keyword.last !== transcript.source.path) keyword.interviews += 1
      keyword.last = transcript.source.path
    }
    if (given !== rejected) keyword[given ? 'right' : 'wrong'] += 1
  }
  if (!rejected) addPlaces(tally, hits)
}

function byKeyword(
  found: readonly Finding[],
  tally: CodeTally,
): ReadonlyMap<KeywordTally, readonly Finding[]> {
  const groups = new Map<KeywordTally, Finding[]>()
  for (const one of found) {
    const keyword = tally.byKeyword.get(one.keyword.text)
    if (keyword === undefined) continue
    const known = groups.get(keyword)
    if (known) known.push(one)
    else groups.set(keyword, [one])
  }
  return groups
}

function addPlaces(tally: Counting<Places>, hits: readonly Finding[]): void {
  const places = placesOf(hits)
  tally.places += places.length
  tally.negated += places.filter(isNegated).length
}

/** Hits that overlap, together; they come in the order of the text. */
function placesOf(hits: readonly Finding[]): readonly (readonly Finding[])[] {
  const places: Finding[][] = []
  let end = 0
  for (const hit of hits) {
    const last = places.at(-1)
    if (last && hit.span.start < end) last.push(hit)
    else places.push([hit])
    end = Math.max(end, hit.span.end)
  }
  return places
}

function isNegated(place: readonly Finding[]): boolean {
  return place.every(({ negation }) => negation !== undefined)
}
