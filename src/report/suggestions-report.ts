import { type Localised, say, type Text } from '../model/language.ts'
import type { Block, Report } from '../model/report.ts'
import {
  type Nouns,
  anyKind,
  quantity,
  thousands,
  unitNouns,
  capitalised,
} from '../tabulate/columns.ts'
import { leastScore, type Suggestions } from '../tabulate/suggestions.ts'
import { suggestionTable, type SuggestionTableOptions } from '../tabulate/suggestion-table.ts'
import { paragraph } from './writing.ts'

export interface SuggestionsReportOptions extends SuggestionTableOptions {
  /** Id of a code to tag with, for an example. */
  readonly example: string
  readonly label: Text
  /** In how many transcripts a word had to occur. */
  readonly interviews: number
  /** Whether the words that are avoided are shown too. */
  readonly avoided: boolean
  /** Fewer tagged turns than this say little. */
  readonly smallBase: number
}

/** Words that may be forgotten keywords of a code, with what they rest on and how far that goes. */
export function suggestionsReport(found: Suggestions, options: SuggestionsReportOptions): Report {
  const { basis, unit, over, under } = found
  const tables = [
    suggestionTable(
      { nl: 'Woorden die eruit springen', en: 'Words that stand out' },
      { words: over, basis, unit },
      options,
    ),
    ...(options.avoided
      ? [
          suggestionTable(
            { nl: 'Woorden die juist weinig voorkomen', en: 'Words that are rare here' },
            { words: under, basis, unit },
            options,
          ),
        ]
      : []),
  ]
  const last = tables.at(-1)
  const closing = closingNotes(found, options)
  return {
    title: titleOf(options.label),
    blocks: [
      ...(basis.tagged.turns > 0 ? [paragraph(basisText(found))] : []),
      ...suggestionWarnings(found, options).map(paragraph),
      ...(basis.tagged.turns > 0 ? tables : []).map((table): Block => ({
        kind: 'table',
        table: {
          ...table,
          notes: [...(table.notes ?? []), ...(table === last ? closing : [])],
        },
      })),
    ],
  }
}

function titleOf(label: Text): Text {
  return {
    nl: `Woorden bij “${say(label, 'nl')}”`,
    en: `Words with “${say(label, 'en')}”`,
  }
}

const wordNouns: Nouns = {
  one: { nl: 'woord', en: 'word' },
  many: { nl: 'woorden', en: 'words' },
}

function basisText({ basis: { tagged, other }, unit }: Suggestions): Localised {
  const nouns = unitNouns[unit]
  const own = sizes(tagged, nouns)
  const rest = sizes(other, nouns)
  return {
    nl: `Met de hand gecodeerd: ${own.nl}. Vergeleken met alle andere ${nouns.many.nl} waarin de code had gekund: ${rest.nl}.`,
    en: `Coded by hand: ${own.en}. Compared with all other ${nouns.many.en} that could have had the code: ${rest.en}.`,
  }
}

function sizes(
  { turns, interviews, count }: Suggestions['basis']['tagged'],
  { one, many }: Nouns,
): Localised {
  const inTurns = quantity(turns, one, many)
  const inInterviews = quantity(interviews, anyKind.one, anyKind.many)
  const words = quantity(count, wordNouns.one, wordNouns.many)
  return {
    nl: `${inTurns.nl} in ${inInterviews.nl} (${words.nl})`,
    en: `${inTurns.en} in ${inInterviews.en} (${words.en})`,
  }
}

/** Why the words, or their absence, say little; empty where there is enough to go by. */
export function suggestionWarnings(
  { basis: { tagged, other, taggedIn }, unit }: Suggestions,
  { example, interviews, smallBase }: SuggestionsReportOptions,
): readonly Localised[] {
  const nouns = unitNouns[unit]
  if (tagged.turns === 0) return [noTags(example, nouns)]
  if (other.turns === 0) return [nothingElse(nouns)]
  const least = thousands(interviews)
  if (tagged.interviews === 1) return [oneInterview(taggedIn.join())]
  if (tagged.interviews < interviews) {
    return [
      {
        nl: `De tags staan in ${tagged.interviews} gesprekken en je vraagt om woorden uit minstens ${least.nl}: zo kan er geen woord uitkomen.`,
        en: `The tags are in ${tagged.interviews} transcripts and you ask for words from at least ${least.en}: no word can come of that.`,
      },
    ]
  }
  if (tagged.turns >= smallBase) return []
  return [
    {
      nl: `Let op: dit zijn weinig ${nouns.many.nl} (minder dan ${smallBase}). Zie de woorden als ideeën om na te lezen, niet als uitkomst.`,
      en: `Mind: these are few ${nouns.many.en} (under ${smallBase}). Take the words as ideas to read up on, not as a finding.`,
    },
  ]
}

function noTags(example: string, { one }: Nouns): Localised {
  return {
    nl: `Bij deze code is in deze gesprekken nog geen enkele ${one.nl} met de hand gecodeerd, dus er valt niets te vergelijken. Zet eerst zelf tags in de tekst, zoals [[${example}]].`,
    en: `No ${one.en} of these transcripts was tagged by hand for this, so there is nothing to compare. Put tags behind the words first, such as [[${example}]].`,
  }
}

function nothingElse({ many }: Nouns): Localised {
  return {
    nl: `Alle ${many.nl} waarin de code had gekund hebben hem ook gekregen, dus er valt niets te vergelijken.`,
    en: `All ${many.en} that could have had the code have been given it, so there is nothing to compare.`,
  }
}

function oneInterview(transcript: string): Localised {
  return {
    nl: `Alle tags staan in één gesprek (${transcript}). Wat daar opvalt kan net zo goed bij die spreker horen als bij de code; zulke woorden worden niet voorgesteld.`,
    en: `All tags are in one transcript (${transcript}). What stands out there may belong to its speaker as well as to the code; such words are not suggested.`,
  }
}

/** How to read the words, or why there are none where that has not been said already. */
function closingNotes(
  { basis: { tagged, other }, unit, over, under }: Suggestions,
  options: SuggestionsReportOptions,
): readonly Localised[] {
  const { interviews, avoided } = options
  if (over.length > 0 || (avoided && under.length > 0))
    return readingNotes(options, unitNouns[unit].many)
  return tagged.interviews < interviews || other.turns === 0 ? [] : [noWords(interviews)]
}

function noWords(interviews: number): Localised {
  return {
    nl: `Geen woord uit minstens ${interviews} gesprekken springt eruit, buiten wat de trefwoorden van de code al vinden.`,
    en: `No word from at least ${interviews} transcripts stands out, but for what the keywords of the code find already.`,
  }
}

function readingNotes(
  { statistic, interviews }: SuggestionsReportOptions,
  many: Localised,
): readonly Localised[] {
  const counted = capitalised(many)
  const sign = statistic === 'g2' ? 'G²' : 'χ²'
  const name =
    statistic === 'g2'
      ? { nl: 'log-likelihood', en: 'log-likelihood' }
      : { nl: 'chi-kwadraat van Pearson', en: 'Pearson’s chi-squared' }
  return [
    {
      nl: `Gesprekken, ${counted.nl} en Keer: in de ${many.nl} met een tag; Verwacht: hoe vaak het daar zou staan als het overal even vaak voorkwam. Alleen woorden uit minstens ${interviews} gesprekken.`,
      en: `Transcripts, ${counted.en} and Times: in the tagged ${many.en}; Expected: how often it would be there if it were as frequent everywhere. Only words from at least ${interviews} transcripts.`,
    },
    {
      nl: `${sign}: ${name.nl}, vanaf ${String(leastScore).replace('.', ',')} (p < 0,05 voor één woord). Van veel woorden komen er altijd een paar toevallig zo ver; vanaf 15,13 (p < 0,0001) is dat onwaarschijnlijk.`,
      en: `${sign}: ${name.en}, from ${leastScore} on (p < 0.05 for one word). Of many words some always get that far by chance; from 15.13 on (p < 0.0001) that is unlikely.`,
    },
    {
      nl: 'Lees een woord eerst in zijn context, met “rodedraad kwic <woord>”, voordat je er een trefwoord van maakt.',
      en: 'Read a word in its context first, with “rodedraad kwic <word>”, before you make it a keyword.',
    },
  ]
}
