import type { Block, Passage, Report } from '../../src/model/report.ts'
import type { CellDetail, Column, RowDetail, Table } from '../../src/model/table.ts'

const interviews = { nl: 'interviews', en: 'interviews' }
const turns = { nl: 'beurten', en: 'turns' }
const share = { nl: 'aandeel', en: 'share' }
const of = { nl: 'van', en: 'of' }

interface Line {
  readonly id: string
  readonly label: string
  readonly indent: number
  readonly interviews: readonly [number, number]
  readonly turns: readonly [number, number]
}

const lines: readonly Line[] = [
  { id: 'ouders', label: 'Ouders', indent: 0, interviews: [7, 7], turns: [96, 1204] },
  { id: 'ouders/inhoud', label: 'Inhoud', indent: 1, interviews: [5, 7], turns: [31, 1204] },
  {
    id: 'ouders/inhoud/expertise',
    label: 'Expertise op het gebied van autisme, hoogsensitiviteit, hoogbegaafdheid en beelddenken',
    indent: 2,
    interviews: [5, 7],
    turns: [24, 1204],
  },
  {
    id: 'ouders/inhoud/scores-duiden',
    label: 'Scores kunnen duiden',
    indent: 2,
    interviews: [2, 7],
    turns: [9, 1204],
  },
  { id: 'ouders/proces', label: 'Proces', indent: 1, interviews: [7, 7], turns: [58, 1204] },
  {
    id: 'ouders/proces/rust-en-tempo',
    label: 'Rust en tempo: het kind wordt gevolgd, geen snelle opbouw “terug naar school”',
    indent: 2,
    interviews: [6, 7],
    turns: [41, 1204],
  },
  { id: 'kinderen', label: 'Kinderen', indent: 0, interviews: [3, 4], turns: [17, 388] },
  {
    id: 'kinderen/houding/zichzelf-mogen-zijn',
    label: 'Zichzelf mogen zijn',
    indent: 1,
    interviews: [3, 4],
    turns: [12, 388],
  },
  { id: 'netwerken', label: 'Netwerken', indent: 0, interviews: [0, 5], turns: [0, 12067] },
]

const frequency: Table = {
  caption: { nl: 'Codes naar groep en thema', en: 'Codes by group and theme' },
  columns: [
    { label: 'id', kind: 'text', machine: true },
    { label: { nl: 'code', en: 'code' }, kind: 'text' },
    { label: interviews, kind: 'count' },
    { label: of, kind: 'base' },
    { label: share, kind: 'share' },
    { label: turns, kind: 'count' },
    { label: of, kind: 'base' },
    { label: share, kind: 'share' },
    { label: { nl: 'ontkend', en: 'negated' }, kind: 'share' },
  ],
  rows: lines.map(({ id, label, interviews: [n, of], turns: [m, base] }) => [
    id,
    label,
    n,
    of,
    n / of,
    m,
    base,
    m / base,
    m === 0 ? null : 0.05,
  ]),
  details: lines.map(frequencyDetail),
  notes: [
    {
      nl: 'n = aantal interviews of beurten met de code, van alle waarin hij kan voorkomen; beurten van de interviewer tellen niet mee.',
      en: 'n = number of interviews or turns with the code, out of all where it can occur; the interviewer is not counted.',
    },
    {
      nl: '* kleine basis: minder dan 5 interviews.',
      en: '* small base: fewer than 5 interviews.',
    },
  ],
}

function frequencyDetail({ id, indent, interviews: [, base] }: Line): RowDetail {
  const small: CellDetail = base < 5 ? { small: true } : {}
  const evidence = id === 'ouders/proces/rust-en-tempo' ? { evidence: `bewijs ${id}` } : {}
  const cells = [undefined, undefined, { ...evidence, ...small }, undefined, small, evidence]
  return indent === 2 ? { indent, cells } : { indent, strong: true, cells }
}

const groups = ['Ouders', 'Kinderen', 'Netwerken en professionals', 'Wijkteams']

const cross: Table = {
  caption: {
    nl: 'Rode draad “Rust en tijd” naar groep en regio',
    en: 'Thread “Rust en tijd” by group and region',
  },
  columns: [
    { label: { nl: 'regio', en: 'region' }, kind: 'text' },
    ...groups.flatMap((group): readonly Column[] => [
      { label: interviews, kind: 'count', group },
      { label: of, kind: 'base', group },
      { label: share, kind: 'share', group },
      { label: turns, kind: 'count', group },
    ]),
  ],
  rows: [
    ['Rotterdam-Rijnmond', 4, 5, 0.8, 31, 1, 2, 0.5, 4, 3, 3, 1, 12, null, null, null, 0],
    ['Noord-Kennemerland', 2, 2, 1, 10, 1, 2, 0.5, 8, 0, 2, 0, 0, 1, 1, 1, 1234],
    ['Totaal', 6, 7, 0.857, 41, 2, 4, 0.5, 12, 3, 5, 0.6, 12, 1, 1, 1, 1234],
  ],
  details: [
    { cells: [undefined, undefined, undefined, undefined, undefined, { small: true }] },
    {},
    { strong: true },
  ],
}

const agreement: Table = {
  caption: { nl: 'Overeenstemming tussen codeurs', en: 'Agreement between coders' },
  columns: [
    { label: 'code', kind: 'text' },
    { label: { nl: 'toelichting', en: 'remark' }, kind: 'text' },
    { label: 'kappa', kind: 'coefficient' },
  ],
  rows: [
    [
      'Eigen tempo',
      'De codeurs lezen “druk” verschillend: als drukte in de klas en als dwang.',
      0.614,
    ],
    ['Geduldige begeleiding', '', -0.0004],
    ['Klik met vaste begeleider', 'Komt bij één van beiden niet voor', null],
  ],
}

const empty: Table = {
  caption: { nl: 'Verworpen door een codeur', en: 'Rejected by a coder' },
  columns: [
    { label: 'code', kind: 'text' },
    { label: turns, kind: 'count' },
  ],
  rows: [],
}

const passages: readonly Passage[] = [
  {
    id: 'r-03:57',
    cite: 'R-03, moeder (ouder), regel 57',
    pieces: [
      {
        text: 'Nou, wat voor ons echt het verschil heeft gemaakt is dat er eindelijk ',
        marked: false,
      },
      { text: 'rust', marked: true },
      {
        text: ' kwam. Niemand zei meer: over zes weken moet hij weer hele dagen. Ze volgden ',
        marked: false,
      },
      { text: 'zijn tempo', marked: true },
      {
        text: ', en als het een week niet ging, dan ging het een week niet. Dat hadden we in vier jaar nog niet meegemaakt.',
        marked: false,
      },
    ],
    codes: [
      'Ouders › Proces › Rust en tempo (trefwoord: rust, eigen tempo)',
      'Kinderen › Proces › Eigen tempo (anna)',
    ],
  },
  {
    id: 'nk-01:12',
    cite: 'NK-01, vader (ouder), regel 12',
    pieces: [
      { text: 'Geen ', marked: false },
      { text: 'rust', marked: true },
      { text: ', nee. Het moest allemaal snel <terug>.', marked: false },
    ],
    codes: ['Ouders › Proces › Rust en tempo (trefwoord: rust; ontkend)'],
  },
]

const blocks: readonly Block[] = [
  {
    kind: 'paragraph',
    text: {
      nl: 'Dit verslag vat samen wat ouders, kinderen en netwerken in 2022 vertelden over wat voor hen waardevol was. Elk aantal staat met zijn basis; een getal waar een lijn onder staat voert naar de passages waarop het berust.',
      en: 'This report sums up what parents, children and networks said in 2022 about what was of value to them.',
    },
  },
  {
    kind: 'list',
    items: [
      '16 interviews, 13.659 beurten, 2 regio’s',
      'Codeboek wio 2022.1: 34 codes in drie groepen, waarvan er vier alleen met de hand worden gegeven en de andere ook met trefwoorden',
      'Gecodeerd door trefwoorden, nagelezen door twee onderzoekers',
    ],
  },
  { kind: 'heading', level: 1, text: { nl: 'Wat er gezegd is', en: 'What was said' } },
  { kind: 'table', table: frequency },
  { kind: 'heading', level: 2, text: 'Naar regio' },
  { kind: 'table', table: cross },
  { kind: 'heading', level: 1, text: { nl: 'Rode draden', en: 'Common threads' } },
  { kind: 'heading', level: 2, text: 'Rust en tijd' },
  {
    kind: 'paragraph',
    text: 'Waar ouders, kinderen en netwerken elkaar vinden: het kind komt tot ontwikkeling als het tempo van het kind wordt gevolgd.',
  },
  {
    kind: 'quote',
    quote: {
      text: 'Nou, wat voor ons echt het verschil heeft gemaakt is dat er eindelijk rust kwam. […] Ze volgden zijn tempo, en als het een week niet ging, dan ging het een week niet.',
      cite: { nl: 'R-03, moeder (ouder), regel 57', en: 'R-03, mother (parent), line 57' },
      passage: 'r-03:57',
    },
  },
  { kind: 'heading', level: 3, text: 'Tegengeluid' },
  {
    kind: 'quote',
    quote: {
      text: 'Geen rust, nee. Het moest allemaal snel <terug>.',
      cite: 'NK-01, vader (ouder), regel 12',
    },
  },
  { kind: 'heading', level: 1, text: 'Overeenstemming' },
  { kind: 'table', table: agreement },
  { kind: 'table', table: empty },
  { kind: 'heading', level: 1, text: { nl: 'Vindplaatsen', en: 'Places' }, id: 'vindplaatsen' },
  {
    kind: 'evidence',
    evidence: {
      id: 'bewijs ouders/proces/rust-en-tempo',
      title: 'Ouders › Proces › Rust en tempo',
      groups: [
        {
          label: 'Rotterdam-Rijnmond',
          references: [
            { text: 'R-03 regel 57', target: 'r-03:57' },
            { text: 'R-04 regel 8', target: 'r-04:8' },
          ],
        },
        {
          label: 'Noord-Kennemerland',
          references: [{ text: 'NK-01 regel 12 (ontkend)', target: 'nk-01:12' }],
        },
      ],
    },
  },
  { kind: 'heading', level: 2, text: 'Passages' },
  ...passages.map((passage): Block => ({ kind: 'passage', passage })),
]

/** One of everything that a report can hold. */
export const richReport: Report = {
  title: {
    nl: 'Wat is waardevol? Rapportage 2022',
    en: 'What is of value? Report 2022',
  },
  blocks,
}
