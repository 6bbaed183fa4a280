import type { Code, Codebook } from '../../model/codebook.ts'
import type { Report, Rule } from '../rule.ts'

export const emptyCell: Rule = {
  id: 'empty-cell',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Een lege cel in de matrix van levels',
    en: 'An empty cell of the matrix of levels',
  },
  why: {
    nl: 'Delen groepen hun thema’s, dan zet een tabel ze naast elkaar. Is er bij één groep geen code voor een thema, dan lijkt het alsof daar niemand iets over zei.',
    en: 'Where groups share their themes, a table puts them side by side. If one group has no code for a theme, it looks as if nobody there spoke of it.',
  },
  wrong: `levels: [groep, thema]
codes:
  ouders:
    label: Ouders
    inhoud:
      label: Inhoud
      kennis:
        label: Kennis van hoogbegaafdheid
        keywords: [hoogbegaafd]
    houding:
      label: Houding
      gezien:
        label: Echt gezien worden
        keywords: [gezien]
  kinderen:
    label: Kinderen
    houding:
      label: Houding
      zichzelf:
        label: Jezelf mogen zijn
        keywords: [jezelf zijn]
`,
  right: `levels: [groep, thema]
codes:
  ouders:
    label: Ouders
    inhoud:
      label: Inhoud
      kennis:
        label: Kennis van hoogbegaafdheid
        keywords: [hoogbegaafd]
    houding:
      label: Houding
      gezien:
        label: Echt gezien worden
        keywords: [gezien]
  kinderen:
    label: Kinderen
    inhoud:
      label: Inhoud
      maatwerk:
        label: Lessen op maat
        keywords: [op maat]
    houding:
      label: Houding
      zichzelf:
        label: Jezelf mogen zijn
        keywords: [jezelf zijn]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (let depth = 0; depth < codebook.levels.length - 1; depth += 1) {
        checkMatrix(matrixAt(depth, codebook), report)
      }
    },
  },
}

/** The branches of one level are its rows. */
interface Row {
  readonly group: Code
  /** Theme → its branch. */
  readonly there: ReadonlyMap<string, Code>
  /** Those with a code in them. */
  readonly filled: ReadonlyMap<string, Code>
}

function matrixAt(depth: number, { codes }: Codebook): readonly Row[] {
  const below = new Map<string, Code[]>()
  for (const code of codes) {
    if (code.parent !== undefined && code.depth === depth + 1) {
      below.set(code.parent, [...(below.get(code.parent) ?? []), code])
    }
  }
  const used = withCodes(codes)
  return codes.flatMap((group) => {
    const themes = group.depth === depth ? below.get(group.id) : undefined
    if (themes === undefined) return []
    const there = new Map(themes.map((theme) => [nameOf(theme), theme]))
    return [{ group, there, filled: new Map([...there].filter(([, { id }]) => used.has(id))) }]
  })
}

/** The codes that can be given or once could, and all branches above these. */
function withCodes(codes: readonly Code[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { id, branch, keywords, manual, deprecated } of codes) {
    if (branch || !(keywords.length > 0 || manual || deprecated)) continue
    for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1))
      found.add(id.slice(0, end))
  }
  return found
}

function nameOf({ id }: Code): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

/**
 * A cell ought to have a code where most of the groups that a group shares a theme with have one there. What but few groups
 * have is their own; a group that shares no theme is something else altogether.
 */
function checkMatrix(rows: readonly Row[], report: Report): void {
  for (const row of rows) {
    const others = rows.filter((other) => other !== row && sharesTheme(row, other))
    const themes = new Set(others.flatMap(({ filled }) => [...filled.keys()]))
    for (const theme of themes) {
      const having = others.flatMap(({ filled }) => filled.get(theme) ?? [])
      const isMeant = row.there.has(theme) || having.length * 2 > others.length
      if (!row.filled.has(theme) && isMeant) reportCell(row, { theme, having }, report)
    }
  }
}

function sharesTheme(row: Row, other: Row): boolean {
  return [...row.there.keys()].some((theme) => other.there.has(theme))
}

function reportCell(
  { group, there }: Row,
  { theme, having }: { readonly theme: string; readonly having: readonly Code[] },
  report: Report,
): void {
  const names = having.map(({ parent = '' }) => parent)
  const [first] = having
  report((there.get(theme) ?? group).span, {
    nl: `de cel “${group.id}” × “${theme}” is leeg, terwijl ${list(names, 'en')} daar wel codes ${names.length === 1 ? 'heeft' : 'hebben'}`,
    en: `the cell “${group.id}” × “${theme}” is empty, while ${list(names, 'and')} ${names.length === 1 ? 'has' : 'have'} codes there`,
    fix: {
      nl: `geef “${group.id}/${theme}” een code`,
      en: `give “${group.id}/${theme}” a code`,
    },
    related: first === undefined ? [] : [first.span],
  })
}

function list(names: readonly string[], and: string): string {
  const quoted = names.map((name) => `“${name}”`)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${and} ${last}`
}
