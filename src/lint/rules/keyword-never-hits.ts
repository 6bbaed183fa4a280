import type { Localised } from '../../model/language.ts'
import type { Report, Rule } from '../rule.ts'
import { firstNames, keywordCount, transcriptCount } from '../naming.ts'
import type { CodeUsage, KeywordUsage } from '../usage.ts'

/** In a few transcripts hardly any keyword occurs, and that says nothing. */
const leastEligible = 5
const leastLost = 3

/**
 * Most keywords of a good codebook are rare words, and any one corpus leaves many of them unused; a finding for each would bury
 * all else. So those that meet nothing are told per code, in one finding. One that does meet words and loses them all to
 * exclusions or rejections is another matter: it is rare and most often a mistake, so it gets a finding of its own.
 */
export const keywordNeverHits: Rule = {
  id: 'keyword-never-hits',
  topic: 'corpus',
  severity: 'info',
  finds: {
    nl: 'Trefwoorden die in de gesprekken niets vinden',
    en: 'Keywords that find nothing in the transcripts',
  },
  why: {
    nl: 'Dat een trefwoord ergens niet voorkomt is gewoon, maar een lijst die bijna nergens treft zegt iets: mensen noemen het anders, of er staat een tikfout in. Een trefwoord dat alleen woorden vindt die uitgesloten of afgewezen zijn, doet niets; de andere staan per code bij elkaar, vanaf vijf gesprekken waarvoor de code geldt.',
    en: 'That a keyword does not occur is common, but a list that hardly finds anything says something: people call it otherwise, or it is mistyped. A keyword that only finds words that are excluded or rejected does nothing; the others are told together for each code, from five transcripts that it applies to.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [overzicht, rustig]
    exclude: [rustig aan]
`,
    'interviews/a.txt': `MOEDER: We zijn rustig aan begonnen.
VADER: Rustig aan, zei iedereen.
MOEDER: Dat ging te rustig aan.
VADER: Nu is er overzicht.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [overzicht, rust]
    exclude: [rustig aan]
`,
    'interviews/a.txt': `MOEDER: We zijn rustig aan begonnen.
VADER: Rustig aan, zei iedereen.
MOEDER: Dat ging te rustig aan.
VADER: Nu is er overzicht.
`,
  },
  check: {
    by: 'corpus',
    find(subject, report) {
      for (const usage of subject.usage()) {
        reportLost(usage, report)
        reportUnmet(usage, report)
      }
    },
  },
}

function reportLost({ keywords }: CodeUsage, report: Report): void {
  for (const usage of keywords.filter(isLost)) {
    const { text, span } = usage.keyword
    const how = howLost(usage)
    report(span, {
      nl: `alles wat “${text}” vindt, valt weg: ${how.nl}`,
      en: `all that “${text}” finds falls away: ${how.en}`,
      fix: {
        nl: 'haal het trefwoord weg, of kijk of de uitsluiting te ruim is',
        en: 'remove the keyword, or see whether the exclusion is too wide',
      },
    })
  }
}

function howLost({ excluded, rejected }: KeywordUsage): Localised {
  const ways = [
    { count: excluded, nl: 'uitgesloten', en: 'excluded' },
    { count: rejected, nl: 'afgewezen', en: 'rejected' },
  ].filter(({ count }) => count > 0)
  return {
    nl: ways.map(({ count, nl }) => `${count} keer ${nl}`).join(', '),
    en: ways.map(({ count, en }) => `${en} ${count} times`).join(', '),
  }
}

/** Of a code that found nothing at all, `code-never-used` tells. */
function reportUnmet({ code, keywords, places, eligible }: CodeUsage, report: Report): void {
  const unmet = keywords.filter((one) => one.places === 0 && !isLost(one))
  if (places === 0 || unmet.length === 0 || eligible < leastEligible) return
  const names = firstNames(unmet.map(({ keyword }) => keyword.text))
  const all = keywordCount(keywords.length)
  const where = transcriptCount(eligible)
  report(code.span, {
    nl: `${unmet.length} van de ${all.nl} van “${code.id}” ${unmet.length === 1 ? 'vindt' : 'vinden'} niets in ${where.nl}: ${names.nl}`,
    en: `${unmet.length} of the ${all.en} of “${code.id}” ${unmet.length === 1 ? 'finds' : 'find'} nothing in ${where.en}: ${names.en}`,
  })
}

/** Once or twice is what an exclusion is for; more often, and never anything else, it leaves nothing of the keyword. */
function isLost({ places, excluded, rejected }: KeywordUsage): boolean {
  return places === 0 && excluded + rejected >= leastLost
}
