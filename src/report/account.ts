import type { Coding } from '../model/coding.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Localised, Text } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { interviewer } from '../model/transcript.ts'
import { unitOf } from '../model/division.ts'
import { base, type Category, codingsIn } from '../tabulate/category.ts'
import { capitalised, thousands, unitNouns, unitNounsOf } from '../tabulate/columns.ts'
import { perCode } from './source-table.ts'
import { validationFacts } from './validation-facts.ts'
import { enumeration, heading, type Writing } from './writing.ts'

/** What the report was made with, so that someone else can make it again. */
export interface Provenance {
  readonly version: string
  /** SHA-256 of the codebook file's bytes, in hex. */
  readonly codebookHash: string
  /** SHA-256 over the ids and file hashes of all transcripts, in hex; their order does not matter. */
  readonly corpusHash: string
  /** The options that change a number, as they were given. */
  readonly options: readonly string[]
  /** Whose manual tags and rejections were taken; everybody’s where nothing is said. */
  readonly taggedBy?: readonly string[] | undefined
  /** Transcripts that were read, before any condition. */
  readonly read: number
}

/** Verantwoording: what was counted, what was left out, with which codebook, and how sure the keywords are. */
export function account(writing: Writing, provenance: Provenance): readonly Block[] {
  const { corpus } = writing
  const facts = [
    ...counted(corpus, provenance),
    ...coded(corpus),
    ...taggedBy(provenance),
    ...validationFacts(writing),
    ...madeWith(corpus, provenance),
  ]
  return [
    heading(1, { nl: 'Verantwoording', en: 'Account' }, 'verantwoording'),
    {
      kind: 'table',
      table: {
        caption: { nl: 'Waar de cijfers vandaan komen', en: 'Where the numbers come from' },
        columns: [
          { label: { nl: 'Gegeven', en: 'Fact' }, kind: 'text' },
          { label: { nl: 'Waarde', en: 'Value' }, kind: 'text' },
        ],
        rows: facts,
      },
    },
    { kind: 'table', table: perCode(writing) },
  ]
}

type Fact = readonly [Localised, Text]

function fact(name: Localised, value: Text | number): Fact {
  return [name, typeof value === 'number' ? thousands(value) : value]
}

const whole: Category = { key: '', label: '' }

function counted(corpus: Corpus, { read }: Provenance): readonly Fact[] {
  const { interviews, turns, words } = base(corpus, whole)
  const nouns = unitNounsOf(corpus)
  const many = capitalised(nouns.many)
  const leftOut = corpus.transcripts.flatMap((one) =>
    one.turns.filter((_, turn) => one.counted[turn] !== true),
  )
  const asked = leftOut.filter(({ role }) => role === interviewer).length
  return [
    fact({ nl: 'Gesprekken', en: 'Transcripts' }, interviews),
    fact(
      { nl: 'Gelezen gesprekken die niet meetellen', en: 'Transcripts read that do not count' },
      read - interviews,
    ),
    ...dividedBy(corpus),
    fact(many, turns),
    fact({ nl: 'Woorden', en: 'Words' }, words),
    fact(
      {
        nl: `${many.nl} van de interviewer, niet geteld`,
        en: `${many.en} of the interviewer, not counted`,
      },
      asked,
    ),
    fact(
      {
        nl: `Andere ${nouns.many.nl} die niet meetellen`,
        en: `Other ${nouns.many.en} that do not count`,
      },
      leftOut.length - asked,
    ),
  ]
}

/** What was counted where that is no turn, and which option asked for it. */
function dividedBy({ transcripts }: Corpus): readonly Fact[] {
  const unit = unitOf(transcripts)
  if (unit === 'turn') return []
  const { one } = unitNouns[unit]
  const value = {
    nl: `de ${one.nl} (--unit ${unit}); trefwoorden zijn in hele beurten gezocht`,
    en: `the ${one.en} (--unit ${unit}); keywords were looked for in whole turns`,
  }
  return [fact({ nl: 'Eenheid van tellen', en: 'Unit of counting' }, value)]
}

function coded(corpus: Corpus): readonly Fact[] {
  const { transcripts } = corpus
  const many = capitalised(unitNounsOf(corpus).many)
  const codings = transcripts.flatMap((one) => codingsIn(one, whole))
  const byKeyword = codings.filter(isByKeyword)
  const part = (some: readonly Coding[]): Localised => {
    const share = byKeyword.length === 0 ? 0 : Math.round((100 * some.length) / byKeyword.length)
    const { nl, en } = thousands(some.length)
    return { nl: `${nl} (${share}%)`, en: `${en} (${share}%)` }
  }
  const turns = new Set(codings.map(({ transcript, turn }) => `${transcript}\n${turn}`)).size
  return [
    fact(
      { nl: `${many.nl} met minstens één code`, en: `${many.en} with at least one code` },
      turns,
    ),
    fact({ nl: 'Coderingen door trefwoorden', en: 'Codings by keyword' }, byKeyword.length),
    fact(
      { nl: 'waarvan ontkend (“geen rust”)', en: 'of which negated (“geen rust”)' },
      part(byKeyword.filter((one) => one.negated)),
    ),
    fact(
      {
        nl: 'waarvan alleen een herhaling van de vraag (“Rust?” “Ja, rust.”)',
        en: 'of which only an echo of the question (“Rust?” “Ja, rust.”)',
      },
      part(byKeyword.filter((one) => one.echo)),
    ),
    fact(
      { nl: 'Coderingen met de hand', en: 'Codings by hand' },
      codings.length - byKeyword.length,
    ),
  ]
}

/** Whose tags are in the numbers, where others may have tagged too. */
function taggedBy({ taggedBy: names }: Provenance): readonly Fact[] {
  if (names === undefined) return []
  const { nl, en } = enumeration(names)
  const value = {
    nl: `alleen van ${nl} (--tagged-by); tags en afwijzingen van anderen tellen niet mee`,
    en: `only of ${en} (--tagged-by); tags and rejections of others do not count`,
  }
  return [fact({ nl: 'Handmatige tags en afwijzingen', en: 'Manual tags and rejections' }, value)]
}

function madeWith({ codebook }: Corpus, provenance: Provenance): readonly Fact[] {
  const { name, version } = codebook
  return [
    fact({ nl: 'Codeboek', en: 'Codebook' }, version === undefined ? name : `${name} ${version}`),
    fact(
      { nl: 'SHA-256 van het codeboek', en: 'SHA-256 of the codebook' },
      provenance.codebookHash,
    ),
    fact(
      { nl: 'SHA-256 van de gesprekken', en: 'SHA-256 of the transcripts' },
      provenance.corpusHash,
    ),
    fact({ nl: 'Opties', en: 'Options' }, provenance.options.join(' ') || '–'),
    fact({ nl: 'rodedraad', en: 'rodedraad' }, provenance.version),
  ]
}

function isByKeyword({ by }: Coding): boolean {
  return by.kind === 'keyword'
}
