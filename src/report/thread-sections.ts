import type { Localised } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { type Column, type Table, linkedTo } from '../model/table.ts'
import { unitOf } from '../model/division.ts'
import { codeCategory } from '../tabulate/axis.ts'
import { base, tally } from '../tabulate/category.ts'
import {
  anyKind,
  capitalised,
  columns,
  groupNouns,
  kindNoun,
  kindsOf,
  quantity,
  unitColumn,
  unitNounsOf,
} from '../tabulate/columns.ts'
import { chooseFromEach, codedTurns } from '../tabulate/quotes.ts'
import type { CodedTurn } from '../tabulate/turns.ts'
import type { ThreadEvidence } from '../tabulate/threads.ts'
import { slug } from './evidence.ts'
import { evidenceText, rootLabel } from './thread-words.ts'
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

function ruleText({ project, corpus }: Writing): Localised {
  const { interviews, share, groups, dominance } = project.thresholds
  const [least, most] = [share, dominance].map((part) => Math.round(part * 100))
  const transcripts = quantity(interviews, anyKind.one, anyKind.many)
  const { many } = unitNounsOf(corpus)
  const kinds = quantity(groups, groupNouns.one, groupNouns.many)
  return {
    nl: `Een rode draad is stevig als hij voorkomt in minstens ${transcripts.nl} en in minstens ${least}% van de gesprekken waarin dat kon, bij minstens ${kinds.nl}, en als geen enkel gesprek meer dan ${most}% van de ${many.nl} levert.`,
    en: `A thread is firm when it occurs in at least ${transcripts.en} and in at least ${least}% of those that could have it, in at least ${kinds.en}, and when no single transcript gives more than ${most}% of the ${many.en}.`,
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
      { label: capitalised(kindNoun(kindsOf(corpus.transcripts))), kind: 'count' },
      columns.base,
      columns.share,
      unitColumn(unitOf(corpus.transcripts)),
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
      const evidence = book.cite(['draad', thread.id.value], thread.label, category)
      const link = linkedTo(evidence)
      const none = undefined
      return { cells: [none, none, link, none, link, link, link, none, link, none, none] }
    }),
  }
}

function threadSection(writing: Writing, evidence: ThreadEvidence): readonly Block[] {
  const { thread, lacks, without } = evidence
  const blocks: Block[] = [heading(2, thread.label, `draad-${slug(thread.id.value)}`)]
  if (thread.definition !== undefined) blocks.push(paragraph(thread.definition))
  if (thread.claim !== undefined) {
    blocks.push(
      paragraph({
        nl: `De onderzoeker stelt: ${thread.claim}`,
        en: `The researcher claims: ${thread.claim}`,
      }),
    )
  }
  blocks.push(paragraph(evidenceText(writing, evidence)))
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

function codesTable({ corpus, book }: Writing, { thread }: ThreadEvidence): Table {
  const codes = corpus.codebook.codes.filter(({ id }) =>
    thread.codes.some((code) => code.value === id),
  )
  const rows = codes.map((code) => {
    const category = codeCategory(corpus.codebook.codes, code)
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
      unitColumn(unitOf(corpus.transcripts)),
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
      const evidence = book.cite(code.branch ? ['tak', code.id] : [code.id], code.label, category)
      const link = linkedTo(evidence)
      return { cells: [undefined, undefined, undefined, link, undefined, link] }
    }),
  }
}

/** From every group of the thread in turn, so that each is heard; at least one from each, whatever the number. */
function quotesByGroup(
  { corpus, quotes, used }: Writing,
  { category, groups }: ThreadEvidence,
): readonly CodedTurn[] {
  if (quotes === 0) return []
  const each = Math.max(1, Math.round(quotes / Math.max(1, groups.length)))
  const lists = groups.map((group) => {
    const own = new Set([...(category.codes ?? [])].filter((code) => code.split('/')[0] === group))
    return codedTurns(corpus, { ...category, codes: own })
  })
  return chooseFromEach(lists, each, used)
}
