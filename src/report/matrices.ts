import type { Block } from '../model/report.ts'
import type { Column, Table } from '../model/table.ts'
import { categories } from '../tabulate/axis.ts'
import { base, both, tally } from '../tabulate/category.ts'
import { codePairs } from '../tabulate/cooccurrence.ts'
import { frequencyTables } from '../tabulate/frequency.ts'
import { enumeration, heading, paragraph, type Writing } from './writing.ts'

/** Themes by groups: where the weight lies. Only for a codebook whose first two levels have names. */
export function matrixSection({ corpus, project, book }: Writing): readonly Block[] {
  const [group, theme] = corpus.codebook.levels
  if (group === undefined || theme === undefined) return []
  const tables = frequencyTables(corpus, {
    rows: { kind: 'level', name: theme, depth: 1 },
    columns: { kind: 'level', name: group, depth: 0 },
    counts: ['interviews', 'turns'],
    percent: undefined,
    zeros: true,
    sorted: false,
    smallBase: project.thresholds.small_base,
    cite: (cell) => book.cite(`veld-${cell.key}`, cell.label, cell),
  })
  const title = { nl: `Per ${theme} en ${group}`, en: `By ${theme} and ${group}` }
  return [heading(1, title, 'matrix'), ...tables.map((table): Block => ({ kind: 'table', table }))]
}

/** Which threads the groups share. A group takes part when the thread is in a large enough part of its transcripts. */
export function overlapSection({ corpus, threads, project, book }: Writing): readonly Block[] {
  if (threads.length === 0) return []
  const groups = categories(corpus, { kind: 'level', name: '', depth: 0 })
  const { share } = project.thresholds
  const rows = threads.map(({ thread, category }) => {
    const cells = groups.map((group) => {
      const cell = both(category, group)
      const of = cell.codes?.size === 0 ? 0 : base(corpus, cell).interviews
      const count = of === 0 ? 0 : tally(corpus, cell).interviews
      const evidence = of === 0 ? undefined : book.cite(`draad-${thread.id.value}-${group.key}`, thread.label, cell)
      return { group, of, count, evidence, shares: of > 0 && count > 0 && count / of >= share }
    })
    return { thread, cells }
  })
  const table: Table = {
    caption: { nl: 'Gesprekken per rode draad en groep', en: 'Transcripts by thread and group' },
    columns: [
      { label: { nl: 'Rode draad', en: 'Thread' }, kind: 'text' },
      ...groups.flatMap(({ label }): Column[] => [
        { label, kind: 'count' },
        { label: { nl: 'van', en: 'of' }, kind: 'base' },
      ]),
      { label: { nl: 'Gedeeld door', en: 'Shared by' }, kind: 'text' },
    ],
    rows: rows.map(({ thread, cells }) => [
      thread.label,
      ...cells.flatMap(({ of, count }) => (of === 0 ? [null, null] : [count, of])),
      cells.flatMap(({ shares, group }) => (shares ? [labelOf(group.label)] : [])).join(', '),
    ]),
    details: rows.map(({ cells }) => ({
      cells: [
        undefined,
        ...cells.flatMap(({ evidence }) => [evidence === undefined ? undefined : { evidence }, undefined]),
        undefined,
      ],
    })),
    notes: [
      {
        nl: `Een groep deelt een draad die in minstens ${Math.round(share * 100)}% van haar gesprekken voorkomt. Een streepje: de draad heeft geen codes van die groep.`,
        en: `A group shares a thread that occurs in at least ${Math.round(share * 100)}% of its transcripts. A dash: the thread has no codes of that group.`,
      },
    ],
  }
  return [
    heading(1, { nl: 'Wat de groepen delen', en: 'What the groups share' }, 'overlap'),
    { kind: 'table', table },
    ...conclusion(rows.map(({ thread, cells }) => ({ label: thread.label, cells }))),
  ]
}

function labelOf(label: string | { readonly nl: string }): string {
  return typeof label === 'string' ? label : label.nl
}

interface SharedThread {
  readonly label: string
  readonly cells: readonly {
    readonly group: { readonly key: string; readonly label: string | { readonly nl: string } }
    readonly of: number
    readonly shares: boolean
  }[]
}

/** Said of the groups that most threads have codes of: do they value the same? */
function conclusion(threads: readonly SharedThread[]): readonly Block[] {
  const [first] = threads
  const groups = (first?.cells ?? [])
    .map(({ group }) => group)
    .filter(
      ({ key }) =>
        threads.filter(({ cells }) => cells.some((cell) => cell.group.key === key && cell.of > 0)).length * 2 >
        threads.length,
    )
  if (groups.length < 2) return []
  const all = threads.filter(({ cells }) =>
    groups.every(({ key }) => cells.some((cell) => cell.group.key === key && cell.shares)),
  )
  const names = enumeration(groups.map(({ label }) => labelOf(label).toLowerCase()))
  const list = enumeration(all.map(({ label }) => label))
  if (all.length === 0) {
    return [
      paragraph({
        nl: `Geen van de ${threads.length} rode draden wordt gedeeld door ${names.nl} samen.`,
        en: `None of the ${threads.length} threads is shared by ${names.en} together.`,
      }),
    ]
  }
  return [
    paragraph({
      nl: `${all.length} van de ${threads.length} rode draden ${all.length === 1 ? 'wordt' : 'worden'} gedeeld door ${names.nl}: ${list.nl}.`,
      en: `${all.length} of the ${threads.length} threads ${all.length === 1 ? 'is' : 'are'} shared by ${names.en}: ${list.en}.`,
    }),
  ]
}

const mostPairs = 15

/** Codes that go together in one turn. */
export function pairsSection({ corpus, book }: Writing): readonly Block[] {
  const pairs = codePairs(corpus)
  if (pairs.length === 0) return []
  const labels = new Map(corpus.codebook.codes.map(({ id, label }) => [id, label]))
  const shown = pairs.slice(0, mostPairs)
  const table: Table = {
    caption: { nl: 'Codes die samen in één beurt voorkomen', en: 'Codes that occur together in one turn' },
    columns: [
      { label: { nl: 'Code', en: 'Code' }, kind: 'text' },
      { label: { nl: 'en code', en: 'and code' }, kind: 'text' },
      { label: { nl: 'Beurten met beide', en: 'Turns with both' }, kind: 'count' },
      { label: { nl: 'Jaccard', en: 'Jaccard' }, kind: 'coefficient' },
      { label: { nl: 'Gesprekken met beide', en: 'Transcripts with both' }, kind: 'count' },
      { label: { nl: 'Jaccard', en: 'Jaccard' }, kind: 'coefficient' },
    ],
    rows: shown.map((pair) => [
      labels.get(pair.first) ?? pair.first,
      labels.get(pair.second) ?? pair.second,
      pair.turns,
      pair.turns / pair.eitherTurns,
      pair.interviews,
      pair.interviews / pair.eitherInterviews,
    ]),
    details: shown.map(({ first, second }) => {
      const evidence = book.cite(`samen-${first}-${second}`, `${labels.get(first) ?? first} + ${labels.get(second) ?? second}`, {
        key: `${first} ${second}`,
        label: '',
        codes: new Set([first, second]),
        holds: (transcript, turn) =>
          [first, second].every((code) => transcript.codings.some((one) => one.turn === turn && one.code === code)),
      })
      return { cells: [undefined, undefined, evidence === undefined ? undefined : { evidence }] }
    }),
    notes: [
      {
        nl: 'Jaccard: met beide, gedeeld door met minstens één van de twee; 0 is nooit samen, 1 is nooit apart.',
        en: 'Jaccard: with both, over with at least one of the two; 0 is never together, 1 is never apart.',
      },
      ...(pairs.length > mostPairs
        ? [
            {
              nl: `De ${mostPairs} paren met de meeste beurten; er zijn er ${pairs.length}.`,
              en: `The ${mostPairs} pairs with the most turns; there are ${pairs.length}.`,
            },
          ]
        : []),
    ],
  }
  return [heading(1, { nl: 'Codes die samengaan', en: 'Codes that go together' }, 'samen'), { kind: 'table', table }]
}
