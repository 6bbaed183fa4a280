import type { Localised } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import type { Column, Table } from '../model/table.ts'
import { base, type Category, tally } from '../tabulate/category.ts'
import { capitalised, columns, kindNoun, quantity, turnNouns } from '../tabulate/columns.ts'
import { chooseQuotes, codedTurns, type CodedTurn } from '../tabulate/quotes.ts'
import type { ThreadEvidence } from '../tabulate/threads.ts'
import { enumeration, heading, paragraph, spreadNoun, type Writing } from './writing.ts'

/** The rode draden: all in one table, then each with its evidence, what it lacks, and quotes. */
export function threadSections(writing: Writing): readonly Block[] {
  const { threads } = writing
  if (threads.length === 0) return []
  return [
    heading(1, { nl: 'Rode draden', en: 'Common threads' }, 'rode-draden'),
    paragraph(ruleText(writing)),
    { kind: 'table', table: overview(writing) },
    ...threads.flatMap((thread) => threadSection(writing, thread)),
  ]
}

function ruleText({ project }: Writing): Localised {
  const { interviews, share, groups, dominance } = project.thresholds
  const [least, most] = [share, dominance].map((part) => Math.round(part * 100))
  return {
    nl: `Een rode draad staat stevig als hij voorkomt in minstens ${interviews} gesprekken en in minstens ${least}% van de gesprekken waarin dat kon, bij minstens ${groups} groepen, en als geen enkel gesprek meer dan ${most}% van de beurten levert.`,
    en: `A thread is firm when it occurs in at least ${interviews} transcripts and in at least ${least}% of those that could have it, in at least ${groups} groups, and when no single transcript gives more than ${most}% of the turns.`,
  }
}

const firm: Localised = { nl: 'stevig', en: 'firm' }
const notYet: Localised = { nl: 'nog niet', en: 'not yet' }

function overview({ threads, book, spread, corpus }: Writing): Table {
  const text = (label: Localised): Column => ({ label, kind: 'text' })
  return {
    caption: { nl: 'De rode draden op een rij', en: 'The threads at a glance' },
    columns: [
      columns.id,
      text({ nl: 'Rode draad', en: 'Thread' }),
      { label: capitalised(kindNoun(corpus.transcripts)), kind: 'count' },
      columns.base,
      columns.share,
      columns.turns,
      { label: { nl: 'Groepen', en: 'Groups' }, kind: 'count' },
      columns.base,
      { label: capitalised(spreadNoun(spread)), kind: 'count' },
      columns.base,
      text({ nl: 'Bewijs', en: 'Evidence' }),
    ],
    rows: threads.map((one) => [
      one.thread.id.value,
      one.thread.label,
      one.interviews,
      one.eligible,
      one.eligible === 0 ? null : one.interviews / one.eligible,
      one.turns,
      one.groups.length,
      one.possibleGroups.length,
      one.regions.length,
      one.possibleRegions.length,
      one.lacks.length === 0 ? firm : notYet,
    ]),
    details: threads.map(({ thread, category }) => {
      const evidence = book.cite(`draad-${thread.id.value}`, thread.label, category)
      const link = evidence === undefined ? undefined : { evidence }
      const none = undefined
      return { cells: [none, none, link, none, none, link, link, none, link, none, none] }
    }),
  }
}

function threadSection(writing: Writing, evidence: ThreadEvidence): readonly Block[] {
  const { thread, lacks, without } = evidence
  const blocks: Block[] = [heading(2, thread.label, `draad-${thread.id.value}`)]
  if (thread.definition !== undefined) blocks.push(paragraph(thread.definition))
  if (thread.claim !== undefined) {
    blocks.push(
      paragraph({
        nl: `De onderzoeker stelt: ${thread.claim}`,
        en: `The researcher claims: ${thread.claim}`,
      }),
    )
  }
  blocks.push(paragraph(evidenceText(evidence, spreadNoun(writing.spread))))
  if (lacks.length > 0) {
    blocks.push(paragraph({ nl: 'Wat er nog aan ontbreekt:', en: 'What it still lacks:' }), {
      kind: 'list',
      items: lacks,
    })
  }
  blocks.push({ kind: 'table', table: codesTable(writing, evidence) })
  const chosen = quotesByGroup(writing, evidence)
  blocks.push(...chosen.map((turn): Block => ({ kind: 'quote', quote: writing.book.quote(turn) })))
  if (without.length > 0 && evidence.interviews > 0) {
    const list = enumeration(without)
    blocks.push(paragraph({ nl: `Niet gevonden in: ${list.nl}.`, en: `Not found in: ${list.en}.` }))
  }
  return blocks
}

function evidenceText(evidence: ThreadEvidence, spread: Localised): Localised {
  const { interviews, eligible, turns, groups, possibleGroups } = evidence
  const { regions, possibleRegions, lacks, dominance } = evidence
  if (interviews === 0) {
    return {
      nl: `Nog nergens gevonden, in geen van de ${eligible} gesprekken waarin dat kon.`,
      en: `Not found yet, in none of the ${eligible} transcripts that could have it.`,
    }
  }
  const verdict =
    lacks.length === 0
      ? { nl: 'Stevig', en: 'Firm' }
      : { nl: 'Nog niet stevig', en: 'Not firm yet' }
  const said = quantity(turns, turnNouns.one, turnNouns.many)
  const most = dominance === undefined ? '' : `${Math.round(dominance.share * 100)}%`
  const nl = [
    `${verdict.nl}: in ${interviews} van de ${eligible} gesprekken, ${said.nl}`,
    `${groups.length} van de ${possibleGroups.length} groepen (${enumeration(groups).nl})`,
    `${regions.length} van de ${possibleRegions.length} ${spread.nl}`,
  ]
  const en = [
    `${verdict.en}: in ${interviews} of ${eligible} transcripts, ${said.en}`,
    `${groups.length} of ${possibleGroups.length} groups (${enumeration(groups).en})`,
    `${regions.length} of ${possibleRegions.length} ${spread.en}`,
  ]
  return {
    nl: `${nl.join('; ')}. Het gesprek met de meeste beurten (${dominance?.transcript ?? ''}) levert ${most} ervan.`,
    en: `${en.join('; ')}. The transcript with the most turns (${dominance?.transcript ?? ''}) gives ${most} of them.`,
  }
}

function codesTable({ corpus, book }: Writing, { thread }: ThreadEvidence): Table {
  const codes = corpus.codebook.codes.filter(({ id }) =>
    thread.codes.some((code) => code.value === id),
  )
  const rows = codes.map((code) => {
    const category: Category = { key: code.id, label: code.label, codes: new Set([code.id]) }
    return { code, category, sum: tally(corpus, category), of: base(corpus, category).interviews }
  })
  return {
    caption: '',
    columns: [
      { label: { nl: 'Groep', en: 'Group' }, kind: 'text' },
      columns.id,
      columns.code,
      { label: { nl: 'Gesprekken', en: 'Transcripts' }, kind: 'count' },
      columns.base,
      columns.turns,
    ],
    rows: rows.map(({ code, sum, of }) => [
      rootLabel(corpus.codebook.codes, code.id),
      code.id,
      code.label,
      of === 0 ? null : sum.interviews,
      of,
      of === 0 ? null : sum.turns,
    ]),
    details: rows.map(({ code, category }) => {
      const evidence = book.cite(code.id, code.label, category)
      const link = evidence === undefined ? undefined : { evidence }
      return { cells: [undefined, undefined, undefined, link, undefined, link] }
    }),
  }
}

function rootLabel(
  codes: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string {
  const root = id.split('/')[0] ?? id
  return codes.find((code) => code.id === root)?.label ?? root
}

/** From every group of the thread in turn, so that each is heard; at least one from each, whatever the number. */
function quotesByGroup(
  { corpus, quotes, used }: Writing,
  { category, groups }: ThreadEvidence,
): readonly CodedTurn[] {
  if (quotes === 0) return []
  const each = Math.max(1, Math.round(quotes / Math.max(1, groups.length)))
  return groups.flatMap((group) => {
    const own = new Set([...(category.codes ?? [])].filter((code) => code.split('/')[0] === group))
    return chooseQuotes(codedTurns(corpus, { ...category, codes: own }), each, used)
  })
}
