import { type Localised, say, type Text } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { type Cell, type Column, type RowDetail, type Table, linkedTo } from '../model/table.ts'
import { categories } from '../tabulate/axis.ts'
import { base, both, type Category, tally } from '../tabulate/category.ts'
import type { ThreadEvidence } from '../tabulate/threads.ts'
import { columns, outOf, threadNouns } from '../tabulate/columns.ts'
import { enumeration, heading, paragraph, type Writing } from './writing.ts'

/** One thread in one group. */
interface Part {
  readonly group: Category
  readonly count: number
  /** 0 where the thread has no codes of the group. */
  readonly of: number
  readonly evidence: string | undefined
  /** Whether it is in a large enough part of the group's transcripts. */
  readonly shares: boolean
}

interface SharedThread {
  readonly label: string
  readonly parts: readonly Part[]
}

/** Which threads the groups share: do parents, children and networks value the same? */
export function overlapSection(writing: Writing): readonly Block[] {
  const { corpus, threads } = writing
  if (threads.length === 0) return []
  const groups = categories(corpus, { kind: 'level', name: '', depth: 0 })
  const shared = threads.map((thread) => ({
    label: thread.thread.label,
    parts: groups.map((group) => partOf(writing, thread, group)),
  }))
  return [
    heading(1, { nl: 'Wat de groepen delen', en: 'What the groups share' }, 'overlap'),
    { kind: 'table', table: overlapTable(writing, groups, shared) },
    ...conclusion(shared),
  ]
}

function partOf(
  { corpus, book, project }: Writing,
  evidence: ThreadEvidence,
  group: Category,
): Part {
  const { thread, category } = evidence
  const cell = both(category, group)
  const of = cell.codes?.size === 0 ? 0 : base(corpus, cell).interviews
  if (of === 0) return { group, count: 0, of, evidence: undefined, shares: false }
  const count = tally(corpus, cell).interviews
  return {
    group,
    count,
    of,
    evidence: book.cite(['draad', thread.id.value, group.key], thread.label, cell),
    shares: count > 0 && count / of >= project.thresholds.share,
  }
}

function overlapTable(
  { project }: Writing,
  groups: readonly Category[],
  shared: readonly SharedThread[],
): Table {
  const least = Math.round(project.thresholds.share * 100)
  return {
    caption: { nl: 'Gesprekken per rode draad en groep', en: 'Transcripts by thread and group' },
    columns: [
      { label: { nl: 'Rode draad', en: 'Thread' }, kind: 'text' },
      ...groups.flatMap(({ label }): Column[] => [{ label, kind: 'count' }, columns.base]),
      { label: { nl: 'Gedeeld door', en: 'Shared by' }, kind: 'text' },
    ],
    rows: shared.map(({ label, parts }): Cell[] => [
      label,
      ...parts.flatMap(({ count, of }) => (of === 0 ? [null, null] : [count, of])),
      sharers(parts),
    ]),
    details: shared.map(({ parts }): RowDetail => ({
      cells: [undefined, ...parts.flatMap(({ evidence }) => [linkedTo(evidence), undefined])],
    })),
    notes: [
      {
        nl: `Een groep deelt een draad die in minstens ${least}% van haar gesprekken voorkomt. Een streepje: de draad heeft geen codes van die groep.`,
        en: `A group shares a thread that occurs in at least ${least}% of its transcripts. A dash: the thread has no codes of that group.`,
      },
    ],
  }
}

function sharers(parts: readonly Part[]): Text {
  const labels = parts.filter(({ shares }) => shares).map(({ group }) => group.label)
  const list = (language: 'nl' | 'en'): string =>
    labels.map((label) => say(label, language)).join(', ')
  return { nl: list('nl'), en: list('en') }
}

/** Said of the groups that most threads have codes of. */
function conclusion(threads: readonly SharedThread[]): readonly Block[] {
  const groups = (threads[0]?.parts ?? []).flatMap(({ group }, index) => {
    const having = threads.filter(({ parts }) => (parts[index]?.of ?? 0) > 0)
    return having.length * 2 > threads.length ? [{ group, index }] : []
  })
  if (groups.length < 2) return []
  const all = threads.filter(({ parts }) =>
    groups.every(({ index }) => parts[index]?.shares === true),
  )
  const names = enumeration(groups.map(({ group }) => say(group.label, 'nl').toLowerCase()))
  return [
    paragraph(
      conclusionText(
        all.map(({ label }) => label),
        threads.length,
        names,
      ),
    ),
  ]
}

function conclusionText(shared: readonly string[], total: number, names: Localised): Localised {
  if (shared.length === 0) {
    if (total === 1) {
      return {
        nl: `De ene rode draad wordt niet gedeeld door ${names.nl} samen.`,
        en: `The one thread is not shared by ${names.en} together.`,
      }
    }
    return {
      nl: `Geen van de ${total} rode draden wordt gedeeld door ${names.nl} samen.`,
      en: `None of the ${total} threads is shared by ${names.en} together.`,
    }
  }
  // Labels have commas of their own.
  const list = enumeration(shared.map((label) => `“${label}”`))
  const part = outOf(shared.length, total, threadNouns)
  const one = shared.length === 1
  return {
    nl: `${part.nl} ${one ? 'wordt' : 'worden'} gedeeld door ${names.nl}: ${list.nl}.`,
    en: `${part.en} ${one ? 'is' : 'are'} shared by ${names.en}: ${list.en}.`,
  }
}
