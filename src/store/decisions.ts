import type { Located } from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { createFindings, type Findings } from '../read/findings.ts'
import { delimiterOf } from '../read/csv-delimiter.ts'
import { type CsvLine, readCsvLines } from './tag-lines.ts'

/** Whether a turn gets a code in the end. */
export interface Decision {
  readonly transcript: string
  /** 0-based over all turns of the transcript. */
  readonly turn: number
  readonly code: string
  readonly yes: boolean
}

export interface DecisionsReading {
  readonly decisions: readonly Located<Decision>[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What the column with decisions may be called; the others are those of `agree --disagreements`. */
const decisionColumns = ['besluit', 'decision']
const needed = ['transcript', 'turn', 'code'] as const

/** Reads decisions on differences between coders: a line without one has not been decided. */
export function readDecisions(source: Source): DecisionsReading {
  const findings = createFindings(source)
  const [head, ...lines] = readCsvLines(source, delimiterOf(source.text))
  const names = (head?.fields ?? []).map(({ value }) => value.trim().toLowerCase())
  const column = names.findIndex((name) => decisionColumns.includes(name))
  const missing: string[] = needed.filter((name) => !names.includes(name))
  if (column < 0) missing.push('besluit')
  if (missing.length > 0) {
    findings.error('decisions', head?.span ?? { start: 0, end: 0 }, {
      nl: `in de eerste regel ontbreekt: ${missing.join(', ')}`,
      en: `the first line lacks: ${missing.join(', ')}`,
    })
    return { decisions: [], diagnostics: findings.diagnostics }
  }
  const decisions = lines.flatMap((line) => readDecision(line, { names, column }, findings))
  return { decisions, diagnostics: findings.diagnostics }
}

function readDecision(
  { fields, span }: CsvLine,
  { names, column }: { readonly names: readonly string[]; readonly column: number },
  findings: Findings,
): readonly Located<Decision>[] {
  if (fields?.length !== names.length) {
    findings.error('decisions', span, {
      nl: 'deze regel is geen geldige CSV: klopt het aantal velden en zijn alle aanhalingstekens gesloten?',
      en: 'this line is no valid CSV: is the number of fields right and is every quote closed?',
    })
    return []
  }
  const value = (name: string): string => fields[names.indexOf(name)]?.value.trim() ?? ''
  const decision = fields[column] ?? { value: '', span }
  const yes = meaningOf(decision, findings)
  if (yes === undefined) return []
  const [transcript, code, turn] = [value('transcript'), value('code'), Number(value('turn'))]
  return [{ value: { transcript, code, turn, yes }, span: decision.span }]
}

const words: ReadonlyMap<string, boolean> = new Map([
  ...['1', 'ja', 'j', 'yes', 'y'].map((word) => [word, true] as const),
  ...['0', 'nee', 'n', 'no'].map((word) => [word, false] as const),
])

function meaningOf({ value, span }: Located<string>, findings: Findings): boolean | undefined {
  const word = value.trim().toLowerCase()
  const meaning = words.get(word)
  if (meaning === undefined && word !== '') {
    findings.error('decisions', span, {
      nl: `“${value}” is geen besluit; schrijf ja of nee, of laat het leeg`,
      en: `“${value}” is no decision; write yes or no, or leave it empty`,
    })
  }
  return meaning
}
