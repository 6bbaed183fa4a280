import type { Estimate, SheetAgreement } from '../model/agreement.ts'
import type { Localised } from '../model/language.ts'
import type { Block, Report } from '../model/report.ts'
import type { Column, Table } from '../model/table.ts'
import { intervalColumns } from '../tabulate/interval-columns.ts'
import { coefficientNames, drawingNote, estimateCells, undefinedNotes } from './agreement-words.ts'
import { enumeration } from './writing.ts'

/** What coders of a sheet agree on, for people. */
export function sheetReport(agreement: SheetAgreement): Report {
  const tables = [coefficientTable(agreement), valueTable(agreement)]
  return {
    title: { nl: 'Overeenstemming', en: 'Agreement' },
    blocks: [
      { kind: 'paragraph', text: opening(agreement) },
      ...tables.map((table): Block => ({ kind: 'table', table })),
    ],
  }
}

/** The same for programs that read one table: a coefficient a row. */
export function sheetCsvReport({ estimates }: SheetAgreement): Report {
  return {
    title: '',
    blocks: [{ kind: 'table', table: estimateRecords(estimates) }],
  }
}

const textColumn = (label: string): Column => ({ label, kind: 'text' })
const numberColumn = (label: string): Column => ({ label, kind: 'coefficient' })

function estimateRecords(estimates: readonly Estimate[]): Table {
  return {
    caption: '',
    columns: [
      textColumn('coefficient'),
      ...['value', 'low', 'high'].map(numberColumn),
      textColumn('undefined'),
    ],
    rows: estimates.map(({ name, value, interval, why }) => [
      name,
      value,
      interval?.low ?? null,
      interval?.high ?? null,
      why,
    ]),
  }
}

const levelNames: Readonly<Record<SheetAgreement['level'], Localised>> = {
  nominal: { nl: 'nominaal', en: 'nominal' },
  ordinal: { nl: 'ordinaal', en: 'ordinal' },
  interval: { nl: 'interval', en: 'interval' },
  ratio: { nl: 'ratio', en: 'ratio' },
}

function opening({ coders, units, sharedUnits, sets, level }: SheetAgreement): Localised {
  const names = enumeration(coders)
  const measured = sets
    ? { nl: 'verzamelingen codes', en: 'sets of codes' }
    : { nl: `meetniveau ${levelNames[level].nl}`, en: `level ${levelNames[level].en}` }
  return {
    nl: `Codeurs: ${names.nl}. Eenheden: ${units}, waarvan ${sharedUnits} door twee of meer codeurs beoordeeld. Waarden: ${measured.nl}.`,
    en: `Coders: ${names.en}. Units: ${units}, of which ${sharedUnits} rated by two coders or more. Values: ${measured.en}.`,
  }
}

function coefficientTable(agreement: SheetAgreement): Table {
  const { estimates, plan, clusters, level, sets } = agreement
  return {
    caption: { nl: 'Coëfficiënten', en: 'Coefficients' },
    columns: [{ label: { nl: 'Maat', en: 'Coefficient' }, kind: 'text' }, ...intervalColumns()],
    rows: estimates.map((estimate) => [
      coefficientNames[estimate.name],
      ...estimateCells(estimate),
    ]),
    notes: [
      drawingNote(plan, clusters),
      ...(level === 'nominal' && !sets ? [] : [onlyAlpha]),
      ...undefinedNotes(estimates),
    ],
  }
}

const onlyAlpha: Localised = {
  nl: 'Alleen α kijkt hoe ver waarden uit elkaar liggen; voor de andere maten zijn ze gelijk of niet.',
  en: 'Only α looks at how far values are apart; to the others they are the same or not.',
}

function valueTable({ values }: SheetAgreement): Table {
  const all = values.flatMap(({ estimates }) => estimates)
  return {
    caption: {
      nl: 'Per waarde, tegenover alle andere samen',
      en: 'By value, against all others together',
    },
    columns: [
      { label: { nl: 'Waarde', en: 'Value' }, kind: 'text' },
      { label: { nl: 'keer', en: 'times' }, kind: 'count' },
      { label: { nl: 'specifiek', en: 'specific' }, kind: 'coefficient' },
      { label: 'Fleiss’ κ', kind: 'coefficient' },
      { label: 'α', kind: 'coefficient' },
    ],
    rows: values.map(({ value, count, estimates }) => [
      value === '' ? emptySet : value,
      count,
      ...estimates.map((estimate) => estimate.value),
    ]),
    notes: [
      {
        nl: '“specifiek”: waar de ene codeur deze waarde gaf, hoe vaak een andere dat ook deed.',
        en: '“specific”: where one coder gave this value, how often another did so too.',
      },
      ...undefinedNotes(all),
    ],
  }
}

const emptySet: Localised = { nl: '(geen code)', en: '(no code)' }
