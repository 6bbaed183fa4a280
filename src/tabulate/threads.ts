import type { Thread } from '../model/codebook.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Localised } from '../model/language.ts'
import type { Thresholds } from '../model/project.ts'
import { compare } from './axis.ts'
import { anyKind, groupNouns, type Nouns, quantity, unitNounsOf } from './columns.ts'
import { type Category, codingsIn, eligibleTranscripts, subtree, tally } from './category.ts'

/** A thread with its evidence, and whether that is enough. */
export interface ThreadEvidence {
  readonly thread: Thread
  readonly category: Category
  readonly interviews: number
  readonly eligible: number
  readonly turns: number
  /** Roots of the codebook, in its order, with a code of the thread: those with evidence, of those that could have it. */
  readonly groups: readonly string[]
  readonly possibleGroups: readonly string[]
  /** Values of the attribute that evidence should be spread over, regions as a rule. */
  readonly regions: readonly string[]
  readonly possibleRegions: readonly string[]
  /** The largest part of the turns that one transcript gives, 0 to 1; undefined without turns. */
  readonly dominance: { readonly share: number; readonly transcript: string } | undefined
  /** Transcripts that could have had it and do not. */
  readonly without: readonly string[]
  /** What the evidence rule misses; empty where it holds. */
  readonly lacks: readonly Localised[]
}

export interface ThreadOptions {
  readonly thresholds: Thresholds
  /** The attribute that evidence should be spread over. */
  readonly spread: string
}

export function threadEvidence(corpus: Corpus, options: ThreadOptions): readonly ThreadEvidence[] {
  return corpus.codebook.threads.map((thread) => evidenceOf(corpus, thread, options))
}

function evidenceOf(
  corpus: Corpus,
  thread: Thread,
  { thresholds, spread }: ThreadOptions,
): ThreadEvidence {
  const codes = new Set(
    thread.codes.flatMap((code) => [...subtree(corpus.codebook.codes, code.value)]),
  )
  const category: Category = { key: thread.id.value, label: thread.label, codes }
  const { interviews, turns } = tally(corpus, category)
  const possible = eligibleTranscripts(corpus, category)
  const having = possible.filter((one) => codingsIn(one, category).length > 0)
  const roots = corpus.codebook.codes.filter(({ depth }) => depth === 0).map(({ id }) => id)
  const rootsOf = (some: readonly string[]): readonly string[] => {
    const found = new Set(some.map((code) => code.split('/')[0]))
    return roots.filter((id) => found.has(id))
  }
  const found = {
    thread,
    category,
    interviews,
    eligible: possible.length,
    turns,
    groups: rootsOf(having.flatMap((one) => codingsIn(one, category).map(({ code }) => code))),
    possibleGroups: rootsOf([...codes]),
    regions: valuesOf(having, spread),
    possibleRegions: valuesOf(possible, spread),
    dominance: dominanceOf(having, category, turns),
    without: possible.filter((one) => !having.includes(one)).map(({ id }) => id),
  }
  return { ...found, lacks: lacks(found, thresholds, unitNounsOf(corpus)) }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

function valuesOf(transcripts: readonly CodedTranscript[], attribute: string): readonly string[] {
  return unique(transcripts.flatMap(({ attributes }) => attributes.get(attribute) ?? [])).toSorted(
    compare,
  )
}

function dominanceOf(
  transcripts: readonly CodedTranscript[],
  category: Category,
  turns: number,
): ThreadEvidence['dominance'] {
  let most = 0
  let transcript = ''
  for (const one of transcripts) {
    const own = new Set(codingsIn(one, category).map(({ turn }) => turn)).size
    if (own > most) {
      most = own
      transcript = one.id
    }
  }
  return turns === 0 ? undefined : { share: most / turns, transcript }
}

/** The evidence rule: enough transcripts, a large enough part of them, several groups, and no transcript that rules. */
function lacks(
  found: Pick<ThreadEvidence, 'interviews' | 'eligible' | 'groups' | 'dominance'>,
  thresholds: Thresholds,
  { many }: Nouns,
): readonly Localised[] {
  const { interviews, eligible, groups, dominance } = found
  const missing: Localised[] = []
  if (interviews < thresholds.interviews) {
    missing.push(ofAtLeast(interviews, thresholds.interviews, anyKind))
  }
  if (eligible === 0 || interviews / eligible < thresholds.share) {
    const least = Math.round(thresholds.share * 100)
    missing.push({
      nl: `in minder dan ${least}% van de gesprekken waarin het kon`,
      en: `in under ${least}% of the transcripts that could have it`,
    })
  }
  if (groups.length < thresholds.groups) {
    missing.push(ofAtLeast(groups.length, thresholds.groups, groupNouns))
  }
  if (dominance !== undefined && dominance.share > thresholds.dominance) {
    const share = Math.round(dominance.share * 100)
    missing.push({
      nl: `${share}% van de ${many.nl} komt uit één gesprek (${dominance.transcript})`,
      en: `${share}% of the ${many.en} are from one transcript (${dominance.transcript})`,
    })
  }
  return missing
}

function ofAtLeast(count: number, least: number, { one, many }: Nouns): Localised {
  const wanted = quantity(least, one, many)
  const article = least === 1 ? '' : 'de '
  return {
    nl: `${count} van ${article}minstens ${wanted.nl}`,
    en: `${count} of at least ${wanted.en}`,
  }
}
