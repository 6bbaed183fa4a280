import type {
  CodeAgreement,
  CoderAgreement,
  CoefficientName,
  DrawingPlan,
  Estimate,
} from '../model/agreement.ts'
import type { Localised } from '../model/language.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import { columns, quantity, thousands, unitColumn, unitNouns } from '../tabulate/columns.ts'
import { intervalColumns } from '../tabulate/interval-columns.ts'
import { coefficientNames, drawingNote, estimateCells, undefinedNotes } from './agreement-words.ts'
import { enumeration } from './writing.ts'

const count = (label: Column['label']): Column => ({ label, kind: 'count' })

/** How often who gave each code: the table of two by two, a row a code. */
export function countTable({ codes, coders, unit, neverGiven }: CoderAgreement): Table {
  const { one, many } = unitNouns[unit]
  const two = coders.length === 2
  return {
    caption: { nl: 'Wie welke code gaf', en: 'Who gave which code' },
    columns: [
      columns.code,
      unitColumn(unit),
      count(two ? { nl: 'beiden', en: 'both' } : { nl: 'allen', en: 'all' }),
      ...coders.map((name) => count({ nl: `alleen ${name}`, en: `only ${name}` })),
      ...(two ? [] : [count({ nl: 'anders', en: 'other' })]),
      count({ nl: 'niemand', en: 'nobody' }),
    ],
    rows: codes.map(({ code, counts: { units, all, none, alone } }) => {
      const others = units - all - none - alone.reduce((sum, own) => sum + own, 0)
      return [code, units, all, ...alone, ...(two ? [] : [others]), none]
    }),
    notes: [
      {
        nl: `Elke ${one.nl} waarin de code kan voorkomen telt mee, ook ${many.nl} waaraan niemand hem gaf.`,
        en: `Every ${one.en} that can have the code counts, those too that nobody gave it to.`,
      },
      ...(two ? [] : [othersNote]),
      ...(neverGiven === 0 ? [] : [neverGivenNote(neverGiven)]),
    ],
  }
}

const othersNote: Localised = {
  nl: '“anders”: meer dan één codeur gaf de code, maar niet allen.',
  en: '“other”: more than one coder gave the code, but not all.',
}

function neverGivenNote(codes: number): Localised {
  return codes === 1
    ? { nl: 'Eén code die niemand gaf, staat er niet bij.', en: 'One code that nobody gave is not here.' } // prettier-ignore
    : { nl: `${codes} codes die niemand gaf, staan er niet bij.`, en: `${codes} codes that nobody gave are not here.` } // prettier-ignore
}

/** Some coefficients of every code, each with its interval beside it. */
export function estimateTable(
  caption: Localised,
  names: readonly CoefficientName[],
  agreement: CoderAgreement,
): Table {
  const { codes, plan, transcripts } = agreement
  const found = codes.map(({ estimates }) => pick(estimates, names))
  const used = names.filter((name) => found.some((own) => own.some((one) => one.name === name)))
  return {
    caption,
    columns: [columns.code, ...used.flatMap(columnsOf)],
    rows: codes.map(({ code }, index) => [code, ...(found[index] ?? []).flatMap(estimateCells)]),
    notes: [
      drawingNote(plan, { of: 'interviews', count: transcripts.length }),
      ...byCodeNotes(codes, names),
    ],
  }
}

function pick(
  estimates: readonly Estimate[],
  names: readonly CoefficientName[],
): readonly Estimate[] {
  return estimates.filter(({ name }) => names.includes(name))
}

/** Shorter under a caption that says what they have in common. */
const shortNames: Readonly<Partial<Record<CoefficientName, Localised>>> = {
  percent: { nl: 'Alle', en: 'All' },
  positive_agreement: { nl: 'Positieve', en: 'Positive' },
  negative_agreement: { nl: 'Negatieve', en: 'Negative' },
}

function columnsOf(name: CoefficientName): readonly Column[] {
  return intervalColumns(shortNames[name] ?? coefficientNames[name])
}

/** Why there is no value or interval, for which codes. */
function byCodeNotes(
  codes: readonly Pick<CodeAgreement, 'code' | 'estimates'>[],
  names: readonly CoefficientName[],
): readonly Localised[] {
  const byNote = new Map<string, { readonly note: Localised; readonly codes: string[] }>()
  for (const { code, estimates } of codes) {
    for (const note of undefinedNotes(pick(estimates, names))) {
      const known = byNote.get(note.nl) ?? { note, codes: [] }
      byNote.set(note.nl, known)
      known.codes.push(code)
    }
  }
  return [...byNote.values()].map(({ note, codes: own }) =>
    own.length === codes.length ? note : ofSomeCodes(note, own),
  )
}

/** More codes than this are counted: the table shows which they are. */
const mostNamed = 5

function ofSomeCodes({ nl, en }: Localised, codes: readonly string[]): Localised {
  const named = codes.slice(0, mostNamed).join(', ')
  const more = codes.length - mostNamed
  const one = { nl: 'andere code', en: 'other code' }
  const others = quantity(more, one, { nl: 'andere codes', en: 'other codes' })
  const rest = more > 0 ? { nl: ` en ${others.nl}`, en: ` and ${others.en}` } : { nl: '', en: '' }
  return {
    nl: `${nl.slice(0, -1)} (${named}${rest.nl}).`,
    en: `${en.slice(0, -1)} (${named}${rest.en}).`,
  }
}

/** All codes together: what a coder gave a unit is a set. */
export function setTable({ sets, unit, plan, transcripts }: CoderAgreement): Table {
  const { one } = unitNouns[unit]
  return {
    caption: { nl: 'Alle codes samen, als verzamelingen', en: 'All codes together, as sets' },
    columns: [{ label: { nl: 'Maat', en: 'Coefficient' }, kind: 'text' }, ...intervalColumns()],
    rows: sets.map((estimate) => [coefficientNames[estimate.name], ...estimateCells(estimate)]),
    notes: [
      {
        nl: `Vergeleken wordt welke codes een codeur aan een ${one.nl} gaf, als verzameling; geen enkele code is ook een verzameling.`,
        en: `What is compared is the set of codes that a coder gave to a ${one.en}; no code at all is one too.`,
      },
      drawingNote(plan, { of: 'interviews', count: transcripts.length }),
      ...undefinedNotes(sets),
    ],
  }
}

/** Where passages begin and end; undefined where turns were divided. */
export function boundaryTable(agreement: CoderAgreement): Table | undefined {
  const { codes, boundaries, coders, plan } = agreement
  if (boundaries === undefined) return undefined
  const all: Cell = { nl: 'alle codes', en: 'all codes' }
  const names = enumeration(coders)
  return {
    caption: { nl: 'Grenzen van de fragmenten', en: 'Boundaries of the passages' },
    columns: [
      columns.code,
      ...columnsOf('krippendorff_alpha_u'),
      ...columnsOf('character_overlap'),
    ],
    rows: [
      ...codes.map(({ code, boundaries: own }): readonly Cell[] => [
        code,
        ...own.flatMap(estimateCells),
      ]),
      [all, ...boundaries.flatMap(estimateCells), null, null, null, null],
    ],
    details: [...codes.map(() => ({})), { strong: true }],
    notes: [
      {
        nl: `αU: of ${names.nl} fragmenten op dezelfde plaats laten beginnen en eindigen (Krippendorff 1995, 2004). Gedeelde tekens: welk deel van wat een van hen markeerde, ook een ander markeerde.`,
        en: `αU: whether ${names.en} let passages begin and end at the same places (Krippendorff 1995, 2004). Shared characters: which part of what one of them marked another marked too.`,
      },
      boundaryDrawingNote(plan),
      ...byCodeNotes(
        codes.map(({ code, boundaries: estimates }) => ({ code, estimates })),
        ['krippendorff_alpha_u', 'character_overlap'],
      ),
      ...undefinedNotes(boundaries).map(ofAllCodes),
    ],
  }
}

function ofAllCodes({ nl, en }: Localised): Localised {
  return { nl: `${nl.slice(0, -1)} (alle codes).`, en: `${en.slice(0, -1)} (all codes).` }
}

/** Boundaries need all coders, also where other tables take transcripts that only some of them worked on. */
function boundaryDrawingNote({ seed, draws }: DrawingPlan): Localised {
  const drawn = thousands(draws)
  return {
    nl: `95%: interval, bootstrap met ${drawn.nl} trekkingen uit de gesprekken waaraan al deze codeurs werkten (--seed ${seed}).`,
    en: `95%: interval, bootstrap with ${drawn.en} draws from the transcripts that all these coders worked on (--seed ${seed}).`,
  }
}
