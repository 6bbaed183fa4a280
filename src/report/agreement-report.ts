import type { CoderAgreement, Disagreement } from '../model/agreement.ts'
import type { Localised } from '../model/language.ts'
import type { Block, Report } from '../model/report.ts'
import type { Column, Table } from '../model/table.ts'
import { quantity, unitNouns } from '../tabulate/columns.ts'
import { boundaryTable, countTable, estimateTable, setTable } from './agreement-tables.ts'
import { enumeration, paragraph } from './writing.ts'

/** What coders agree on, for people. */
export function agreementReport(agreement: CoderAgreement): Report {
  const boundaries = boundaryTable(agreement)
  const tables = [
    countTable(agreement),
    estimateTable(
      {
        nl: 'Ruwe overeenstemming: alle, positieve en negatieve',
        en: 'Percent agreement: all, positive and negative',
      },
      ['percent', 'positive_agreement', 'negative_agreement'],
      agreement,
    ),
    estimateTable(
      { nl: 'Met aftrek van toeval', en: 'Corrected for chance' },
      ['cohen_kappa', 'fleiss_kappa', 'krippendorff_alpha', 'gwet_ac1'],
      agreement,
    ),
    setTable(agreement),
    ...(boundaries === undefined ? [] : [boundaries]),
  ]
  return {
    title: { nl: 'Overeenstemming tussen codeurs', en: 'Agreement between coders' },
    blocks: [
      ...opening(agreement),
      ...tables.map((table): Block => ({ kind: 'table', table })),
      ...(boundaries === undefined ? [paragraph(noBoundaries)] : []),
    ],
  }
}

const noBoundaries: Localised = {
  nl: 'Grenzen van fragmenten worden alleen vergeleken met --unit turn: bij zinnen en alinea’s is een tag in stukken geknipt.',
  en: 'Boundaries of passages are compared with --unit turn only: with sentences and paragraphs a tag is cut in pieces.',
}

/** More names than this are no longer read. */
const mostListed = 12

function opening(agreement: CoderAgreement): readonly Block[] {
  const { coders, transcripts, unit, units, leftOut } = agreement
  const names = enumeration(coders)
  const compared = quantity(transcripts.length, transcriptNoun.one, transcriptNoun.many)
  const counted = quantity(units, unitNouns[unit].one, unitNouns[unit].many)
  const list = enumeration(transcripts)
  const brief = transcripts.length > mostListed
  const listed = brief ? { nl: '', en: '' } : { nl: ` (${list.nl})`, en: ` (${list.en})` }
  return [
    paragraph({
      nl: `Vergeleken: ${names.nl}, in ${compared.nl}${listed.nl} met ${counted.nl}.`,
      en: `Compared: ${names.en}, in ${compared.en}${listed.en} with ${counted.en}.`,
    }),
    ...(leftOut.length === 0 ? [] : [paragraph(leftOutText(agreement))]),
  ]
}

const transcriptNoun = {
  one: { nl: 'gesprek', en: 'transcript' },
  many: { nl: 'gesprekken', en: 'transcripts' },
} as const

/** Which transcripts were not compared, and who did work on those. */
function leftOutText({ leftOut }: CoderAgreement): Localised {
  const halves = leftOut.filter(({ coders }) => coders.length > 0)
  const shown = halves.map(({ transcript, coders }) => `${transcript}: ${coders.join(', ')}`)
  const more = shown.length > mostListed ? '; …' : ''
  const did = `${shown.slice(0, mostListed).join('; ')}${more}`
  const one = leftOut.length === 1
  return {
    nl: `Niet meegeteld: ${leftOut.length} ${one ? 'gesprek waaraan' : 'gesprekken waaraan'} niet al deze codeurs werkten${did === '' ? '' : ` (wel: ${did})`}. Met --all tellen ze mee.`,
    en: `Left out: ${leftOut.length} ${one ? 'transcript' : 'transcripts'} that not all these coders worked on${did === '' ? '' : ` (these did: ${did})`}. With --all they count.`,
  }
}

/** The same for programs that read one table: a coefficient of a code a row. */
export function agreementCsvReport({ codes, sets, boundaries }: CoderAgreement): Report {
  const rows = [
    ...codes.flatMap(({ code, counts, estimates, boundaries: own }) =>
      [...estimates, ...own].map((estimate) => ({ code, units: counts.units, estimate })),
    ),
    ...[...sets, ...(boundaries ?? [])].map((estimate) => ({ code: '', units: null, estimate })),
  ]
  const table: Table = {
    caption: '',
    columns: [
      column('code', 'text'),
      column('units', 'count'),
      column('coefficient', 'text'),
      ...['value', 'low', 'high'].map((name) => column(name, 'coefficient')),
      column('undefined', 'text'),
    ],
    rows: rows.map(({ code, units, estimate: { name, value, interval, why } }) => [
      code,
      units,
      name,
      value,
      interval?.low ?? null,
      interval?.high ?? null,
      why,
    ]),
  }
  return { title: '', blocks: [{ kind: 'table', table }] }
}

function column(label: string, kind: Column['kind']): Column {
  return { label, kind }
}

/** Where coders differ, turn by turn, with what was said. */
export function disagreementReport(agreement: CoderAgreement): Report {
  const { disagreements, coders, unit } = agreement
  const { one, many } = unitNouns[unit]
  const found = quantity(disagreements.length, one, many)
  const are = disagreements.length === 1 ? 'is' : 'are'
  const told = paragraph({
    nl: `In ${found.nl} verschillen de codes.`,
    en: `There ${are} ${found.en} with different codes.`,
  })
  return {
    title: { nl: 'Verschillen tussen codeurs', en: 'Differences between coders' },
    blocks: [
      ...opening(agreement),
      told,
      ...disagreements.flatMap((one) => disagreementBlocks(one, coders)),
    ],
  }
}

function disagreementBlocks(found: Disagreement, coders: readonly string[]): readonly Block[] {
  const { transcript, line, speaker, text, shared, codes } = found
  const both = coders.length === 2 ? { nl: 'beiden', en: 'both' } : { nl: 'allen', en: 'all' }
  const items = coders.map((name, coder): Localised => {
    const own = codes.filter(({ given }) => given[coder] === true).map(({ code }) => code)
    const worked = codes.some(({ given }) => given[coder] !== undefined)
    if (!worked) return { nl: `${name}: werkte hier niet aan`, en: `${name}: did not work on this` }
    const said = `${name}: ${own.length === 0 ? '–' : own.join(', ')}`
    return { nl: said, en: said }
  })
  const together = {
    nl: `${both.nl}: ${shared.join(', ')}`,
    en: `${both.en}: ${shared.join(', ')}`,
  }
  const cite = [speaker, transcript].filter((part) => part !== '').join(', ')
  return [
    {
      kind: 'quote',
      quote: { text, cite: { nl: `${cite}, regel ${line}`, en: `${cite}, line ${line}` } },
    },
    { kind: 'list', items: shared.length === 0 ? items : [...items, together] },
  ]
}

/** The same for programs that read one table: a code of a turn a row, a column for every coder. */
export function disagreementCsvReport({ disagreements, coders }: CoderAgreement): Report {
  const table: Table = {
    caption: '',
    columns: [
      column('transcript', 'text'),
      ...['turn', 'line'].map((name) => column(name, 'count')),
      column('speaker', 'text'),
      column('code', 'text'),
      ...coders.map((name) => column(name, 'count')),
      column('text', 'text'),
    ],
    rows: disagreements.flatMap(({ transcript, turn, line, speaker, text, codes }) =>
      codes.map(({ code, given }) => [
        transcript,
        turn,
        line,
        speaker,
        code,
        ...given.map((own) => (own === undefined ? null : Number(own))),
        text,
      ]),
    ),
  }
  return { title: '', blocks: [{ kind: 'table', table }] }
}
