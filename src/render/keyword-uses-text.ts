import type { KeywordUse, KeywordUses, UseCounts, UseExample } from '../model/keyword-use.ts'
import { type Language, type Localised } from '../model/language.ts'
import type { Unit } from '../model/unit.ts'
import { palette } from './palette.ts'
import { type ExamplePage, keywordExample, placeOf } from './keyword-example.ts'
import type { Screen } from './terminal.ts'
import { oneLine, padEnd, padStart, widthOf, wrap } from './terminal-text.ts'

interface Page extends ExamplePage {
  readonly columns: readonly CountColumn[]
  readonly language: Language
}

interface CountColumn {
  readonly of: keyof UseCounts
  readonly label: Localised
  /** Shown only where some keyword has a number in it. */
  readonly rare?: true
}

const unitLabels: Readonly<Record<Unit, Localised>> = {
  turn: { nl: 'Beurten', en: 'Turns' },
  sentence: { nl: 'Zinnen', en: 'Sentences' },
  paragraph: { nl: 'Alinea’s', en: 'Paragraphs' },
}

const countColumns = (unit: Unit): readonly CountColumn[] => [
  { of: 'hits', label: { nl: 'Treffers', en: 'Hits' } },
  { of: 'turns', label: unitLabels[unit] },
  { of: 'interviews', label: { nl: 'Gesprekken', en: 'Transcripts' } },
  { of: 'negated', label: { nl: 'Ontkend', en: 'Negated' } },
  { of: 'excluded', label: { nl: 'Uitgesloten', en: 'Excluded' }, rare: true },
  { of: 'rejected', label: { nl: 'Afgewezen', en: 'Rejected' }, rare: true },
]

const texts = {
  keyword: { nl: 'Trefwoord', en: 'Keyword' },
  exclusions: { nl: 'uitgesloten door', en: 'excluded by' },
  absent: { nl: 'niet gevonden', en: 'not found' },
  never: { nl: 'Nergens gevonden', en: 'Found nowhere' },
} as const satisfies Readonly<Record<string, Localised>>

const widest = 120
const narrowest = 60

/** What each keyword finds, for the screen: keywords under their code, forms under their keyword, examples under both. */
export function usesText(uses: KeywordUses, screen: Screen, language: Language): string {
  const { unit, found, never } = uses
  const page: Page = {
    width: Math.min(widest, Math.max(narrowest, screen.width)),
    columns: countColumns(unit).filter(({ of, rare }) => !rare || found.some((use) => use[of] > 0)),
    placeWidth: widestPlace(uses),
    paint: palette(screen.level),
    language,
  }
  const codes = [...new Set(found.map(({ code }) => code))]
  const sections = [
    titleLines(uses, page),
    ...codes.map((code) => [
      ...headLines(code ?? texts.keyword[language], page),
      ...found
        .filter((use) => use.code === code)
        .flatMap((use, at) => [...(at === 0 ? [] : ['']), ...keywordLines(use, page)]),
    ]),
    ...(never.length === 0 ? [] : [neverLines(uses, page)]),
  ]
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function widestPlace({ found }: KeywordUses): number {
  const examples = found.flatMap(({ forms }) => forms.flatMap((form) => form.examples))
  return examples.reduce((widest, example) => Math.max(widest, widthOf(placeOf(example))), 0)
}

function titleLines({ interviews }: KeywordUses, { paint, language }: Page): readonly string[] {
  const title = {
    nl: `Trefwoorden in ${interviews} ${interviews === 1 ? 'gesprek' : 'gesprekken'}`,
    en: `Keywords in ${interviews} ${interviews === 1 ? 'transcript' : 'transcripts'}`,
  }[language]
  return [title, '━'.repeat(widthOf(title))].map(paint.title)
}

function headLines(name: string, page: Page): readonly string[] {
  const { columns, paint, language } = page
  const labels = columns.map(({ label }) => label[language]).join(gap)
  return [
    ...beside({ name, numbers: labels }, page).map(paint.strong),
    paint.quiet('─'.repeat(page.width)),
  ]
}

const gap = '  '

interface NamedNumbers {
  readonly name: string
  readonly numbers: string
  readonly indent?: number
}

/** A name with numbers at the right edge, on the last line of the name where they fit beside it. */
function beside({ name, numbers, indent = 0 }: NamedNumbers, { width }: Page): readonly string[] {
  const margin = ' '.repeat(indent)
  const room = width - widthOf(numbers) - indent - gap.length
  const named = (line: string): string => `${padEnd(line, room)}${gap}${numbers}`
  const lines = linesOf(oneLine(name), room, width - indent)
  const last = lines.at(-1) ?? ''
  const all = widthOf(last) <= room ? [...lines.slice(0, -1), named(last)] : [...lines, named('')]
  return all.map((line) => margin + line)
}

/** What does not fit beside its numbers is wrapped over the whole width, and goes on a little further in. */
function linesOf(name: string, room: number, width: number): readonly string[] {
  if (widthOf(name) <= room) return [name]
  return wrap(name, width - 2).map((line, at) => (at === 0 ? line : `  ${line}`))
}

function keywordLines(use: KeywordUse, page: Page): readonly string[] {
  const { paint, language } = page
  const [form, another] = use.forms
  const alone = another === undefined && form?.form === use.keyword
  const lines = alone
    ? exampleLines(form.examples, page)
    : use.forms.flatMap((one) => [
        ...beside({ name: one.form, numbers: numbersOf(one, page), indent: 2 }, page),
        ...exampleLines(one.examples, page),
      ])
  const exclusions = use.exclusions.map(({ phrase, count }) => `${phrase} (${count})`)
  return [
    ...beside({ name: use.keyword, numbers: numbersOf(use, page) }, page).map(paint.strong),
    ...lines,
    ...factLines(texts.exclusions[language], exclusions, page),
    ...factLines(texts.absent[language], use.absent, page),
  ]
}

function numbersOf(counts: UseCounts, { columns, language }: Page): string {
  return columns
    .map(({ of, label }) => padStart(String(counts[of]), widthOf(label[language])))
    .join(gap)
}

function exampleLines(examples: readonly UseExample[], page: Page): readonly string[] {
  return examples.map((example) => keywordExample(example, page))
}

/** “niet gevonden: rustte, rustten … (nog 3)”: as many as one line holds. */
function factLines(
  name: string,
  all: readonly string[],
  { width, paint, language }: Page,
): readonly string[] {
  if (all.length === 0) return []
  const more = (left: number): string =>
    left === 0 ? '' : { nl: ` … (nog ${left})`, en: ` … (${left} more)` }[language]
  const lineOf = (count: number): string =>
    `  ${name}: ${all.slice(0, count).map(oneLine).join(', ')}${more(all.length - count)}`
  let count = all.length
  while (count > 1 && widthOf(lineOf(count)) > width) count -= 1
  return [paint.quiet(lineOf(count))]
}

function neverLines({ found, never }: KeywordUses, page: Page): readonly string[] {
  const { width, paint, language } = page
  const total = found.length + never.length
  const title = {
    nl: `${texts.never.nl}: ${never.length} van ${total} ${total === 1 ? 'trefwoord' : 'trefwoorden'}`,
    en: `${texts.never.en}: ${never.length} of ${total} ${total === 1 ? 'keyword' : 'keywords'}`,
  }[language]
  const codes = [...new Set(never.map(({ code }) => code))]
  return [
    paint.strong(title),
    paint.quiet('─'.repeat(width)),
    ...codes.flatMap((code) => {
      const names = never.filter((one) => one.code === code).map(({ keyword }) => oneLine(keyword))
      const lines = nameLines(names, width - 2).map((line) => `  ${line}`)
      return code === null ? lines : [code, ...lines]
    }),
  ]
}

/** Plain keywords in a row; one in braces is a line by itself, and has commas of its own. */
function nameLines(names: readonly string[], width: number): readonly string[] {
  const plain = names.filter((name) => !name.startsWith('{'))
  const inBraces = names.filter((name) => name.startsWith('{'))
  return [
    ...(plain.length === 0 ? [] : wrap(plain.join(', '), width)),
    ...inBraces.flatMap((name) => linesOf(name, width, width)),
  ]
}
