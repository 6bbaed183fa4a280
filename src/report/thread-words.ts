import type { Code } from '../model/codebook.ts'
import type { Localised } from '../model/language.ts'
import {
  anyKind,
  groupNouns,
  type Nouns,
  outOf,
  quantity,
  unitNounsOf,
} from '../tabulate/columns.ts'
import type { ThreadEvidence } from '../tabulate/threads.ts'
import { enumeration, spreadNouns, type Writing } from './writing.ts'

/** The evidence of a thread in a sentence or two. */
export function evidenceText(writing: Writing, evidence: ThreadEvidence): Localised {
  if (evidence.interviews === 0) return nowhere(evidence.eligible)
  const { interviews, eligible, lacks, dominance } = evidence
  const verdict =
    lacks.length === 0
      ? { nl: 'Stevig', en: 'Firm' }
      : { nl: 'Nog niet stevig', en: 'Not firm yet' }
  const facts = spreadFacts(writing, evidence)
  const transcripts = outOf(interviews, eligible, anyKind)
  const nouns = unitNounsOf(writing.corpus)
  const turns = quantity(evidence.turns, nouns.one, nouns.many)
  const most = largestPart(dominance, nouns)
  return {
    nl: `${verdict.nl}: in ${transcripts.nl}, ${turns.nl}; ${facts.nl}.${most.nl}`,
    en: `${verdict.en}: in ${transcripts.en}, ${turns.en}; ${facts.en}.${most.en}`,
  }
}

function nowhere(eligible: number): Localised {
  if (eligible === 1) {
    return {
      nl: 'Nog nergens gevonden, ook niet in het ene gesprek waarin dat kon.',
      en: 'Not found yet, not in the one transcript that could have it either.',
    }
  }
  return {
    nl: `Nog nergens gevonden, in geen van de ${eligible} gesprekken waarin dat kon.`,
    en: `Not found yet, in none of the ${eligible} transcripts that could have it.`,
  }
}

function spreadFacts({ corpus, spread }: Writing, evidence: ThreadEvidence): Localised {
  const { groups, possibleGroups, regions, possibleRegions } = evidence
  const names = enumeration(groups.map((id) => rootLabel(corpus.codebook.codes, id)))
  const heard = outOf(groups.length, possibleGroups.length, groupNouns)
  const where = outOf(regions.length, possibleRegions.length, spreadNouns(spread))
  return {
    nl: `${heard.nl} (${names.nl}); ${where.nl}`,
    en: `${heard.en} (${names.en}); ${where.en}`,
  }
}

/** How much one transcript gives at most. */
function largestPart(dominance: ThreadEvidence['dominance'], { many }: Nouns): Localised {
  if (dominance === undefined) return { nl: '', en: '' }
  const { share, transcript } = dominance
  const part = `${Math.round(share * 100)}%`
  return {
    nl: ` ${transcript} draagt het meest bij, met ${part} van deze ${many.nl}.`,
    en: ` ${transcript} gives the most, ${part} of these ${many.en}.`,
  }
}

/** What the root above a code is called. */
export function rootLabel(codes: readonly Code[], id: string): string {
  const root = id.split('/')[0] ?? id
  return codes.find((code) => code.id === root)?.label ?? root
}
