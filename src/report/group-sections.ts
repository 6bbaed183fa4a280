import type { Code } from '../model/codebook.ts'
import type { Text } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { type Cell, type RowDetail, type Table, linkedTo } from '../model/table.ts'
import { unitOf } from '../model/division.ts'
import { ownCategory } from '../tabulate/axis.ts'
import {
  base,
  type Category,
  codingsIn,
  eligibleTranscripts,
  subtree,
  tally,
} from '../tabulate/category.ts'
import { capitalised, columns, kindNoun, kindsOf, unitColumn } from '../tabulate/columns.ts'
import { smallBaseNote } from '../tabulate/frequency-notes.ts'
import { ownCodes } from '../tabulate/own-codes.ts'
import { chooseQuotes, codedTurns } from '../tabulate/quotes.ts'
import { isMarked, unvalidatedNote, validationCell } from '../tabulate/validation.ts'
import { slug } from './evidence.ts'
import { heading, spreadNoun, type Writing } from './writing.ts'

/** For every group, under every theme: its codes by the number of transcripts, and what people said. */
export function groupSections(writing: Writing): readonly Block[] {
  const { codes } = writing.corpus.codebook
  const shown = ownCodes(writing.corpus)
  return codes
    .filter((code) => code.depth === 0)
    .flatMap((group) => {
      const sections = themesOf(codes, group, shown).flatMap((theme) =>
        themeSection(
          writing,
          theme,
          shown.filter((code) => themeOf(code) === theme.id),
        ),
      )
      if (sections.length === 0) return []
      return [heading(1, titleOf(group), `groep-${slug(group.id)}`), ...sections]
    })
}

/** A short definition of a group is what its chapter is about: “Wat waardevol is voor en volgens ouders”. */
function titleOf({ label, definition }: Code): string {
  const title = definition?.replace(/\.$/u, '') ?? ''
  return title !== '' && title.length <= 80 ? title : label
}

/** The branch that a code is shown in: the one above, or itself where it is one. */
function themeOf({ id, parent, branch }: Code): string {
  return branch ? id : (parent ?? id)
}

/** The branches with codes to show, the group itself among them. */
function themesOf(codes: readonly Code[], group: Code, shown: readonly Code[]): readonly Code[] {
  const ids = subtree(codes, group.id)
  const themes = new Set(shown.map(themeOf))
  return codes.filter(({ id }) => ids.has(id) && themes.has(id))
}

interface Ranked {
  readonly code: Code
  readonly category: Category
  readonly interviews: number
  readonly turns: number
  readonly eligible: number
}

function themeSection(writing: Writing, theme: Code, own: readonly Code[]): readonly Block[] {
  const ranked = own
    .map((code) => rank(writing, code))
    .sort((a, b) => b.interviews - a.interviews || b.turns - a.turns)
  if (ranked.every(({ eligible }) => eligible === 0)) return []
  const title = theme.depth === 0 ? [] : [heading(2, theme.label, `thema-${slug(theme.id)}`)]
  return [
    ...title,
    { kind: 'table', table: themeTable(writing, theme, ranked) },
    ...ranked.flatMap((code) => codeQuotes(writing, code)),
  ]
}

function rank({ corpus }: Writing, code: Code): Ranked {
  const category = ownCategory(code)
  const { interviews, turns } = tally(corpus, category)
  return { code, category, interviews, turns, eligible: base(corpus, category).interviews }
}

function themeTable(writing: Writing, theme: Code, ranked: readonly Ranked[]): Table {
  const { corpus, spread } = writing
  const codes = subtree(corpus.codebook.codes, theme.id)
  const eligible = eligibleTranscripts(corpus, { key: '', label: '', codes })
  const regions = new Set(eligible.flatMap(({ attributes }) => attributes.get(spread) ?? []))
  return {
    caption: '',
    columns: [
      columns.id,
      columns.code,
      { label: capitalised(kindNoun(kindsOf(eligible))), kind: 'count' },
      columns.base,
      columns.share,
      unitColumn(unitOf(corpus.transcripts)),
      { label: capitalised(spreadNoun(spread)), kind: 'count' },
      columns.base,
    ],
    rows: ranked.map((row) => themeRow(writing, row, regions.size)),
    details: ranked.map((row) => themeDetail(writing, row)),
    notes: [...smallNote(writing, ranked), ...unvalidated(writing, ranked)],
  }
}

function themeRow(writing: Writing, row: Ranked, regions: number): Cell[] {
  const { code, category, interviews, turns, eligible } = row
  const share = eligible === 0 ? null : interviews / eligible
  return [
    code.id,
    code.label,
    interviews,
    eligible,
    share,
    turns,
    regionsWith(writing, category),
    regions,
  ]
}

function themeDetail(
  { book, project, validation }: Writing,
  { code, category, eligible }: Ranked,
): RowDetail {
  const evidence = book.cite([code.id], code.label, category)
  const link = linkedTo(evidence)
  const small = eligible < project.thresholds.small_base ? ({ small: true } as const) : undefined
  const share = link === undefined ? small : { ...link, ...small }
  const label = validationCell(validation, code.id)
  return { cells: [undefined, label, link, undefined, share, link, link, undefined] }
}

function smallNote({ project }: Writing, ranked: readonly Ranked[]): Table['notes'] & object {
  const { small_base: least } = project.thresholds
  return ranked.every(({ eligible }) => eligible >= least) ? [] : [smallBaseNote(least)]
}

function unvalidated({ validation }: Writing, ranked: readonly Ranked[]): readonly Text[] {
  return ranked.some(({ code }) => isMarked(validation, code.id)) ? [unvalidatedNote] : []
}

function regionsWith({ corpus, spread }: Writing, category: Category): number {
  const having = corpus.transcripts.filter((one) => codingsIn(one, category).length > 0)
  return new Set(having.flatMap(({ attributes }) => attributes.get(spread) ?? [])).size
}

function codeQuotes({ corpus, book, quotes, used }: Writing, ranked: Ranked): readonly Block[] {
  const chosen = chooseQuotes(codedTurns(corpus, ranked.category), quotes, used)
  if (chosen.length === 0) return []
  return [
    heading(3, ranked.code.label),
    ...chosen.map((turn): Block => ({ kind: 'quote', quote: book.quote(turn) })),
  ]
}
