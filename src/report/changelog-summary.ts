import { type CodebookChanges, isChanged } from '../lint/changes.ts'
import type { Localised } from '../model/language.ts'
import { enumeration } from './writing.ts'

/** “2 nieuwe codes, 1 vervallen of vervangen code en 5 codes met andere trefwoorden”, as a sentence. */
export function changelogSummary(changes: CodebookChanges): Localised {
  const since = sinceVersion(changes)
  if (!isChanged(changes)) {
    return {
      nl: `Sinds ${since.nl} is er niets veranderd aan codes, trefwoorden en rode draden.`,
      en: `Nothing changed in codes, keywords and threads since ${since.en}.`,
    }
  }
  const parts = counts(changes).filter(({ count }) => count > 0)
  const phrases = (language: 'nl' | 'en'): string =>
    enumeration(
      parts.map(({ count, one, more }) => `${count} ${(count === 1 ? one : more)[language]}`),
    )[language]
  return {
    nl: `Veranderd sinds ${since.nl}: ${phrases('nl')}.`,
    en: `Changed since ${since.en}: ${phrases('en')}.`,
  }
}

function sinceVersion({ older: { version } }: CodebookChanges): Localised {
  return version === undefined
    ? { nl: 'het eerdere codeboek', en: 'the earlier codebook' }
    : { nl: `versie ${version}`, en: `version ${version}` }
}

interface Count {
  readonly count: number
  readonly one: Localised
  readonly more: Localised
}

function counts({ added, gone, changed, threads }: CodebookChanges): readonly Count[] {
  const words = changed.filter(({ came, went }) => came.length + went.length > 0)
  const meaning = changed.filter(({ texts, scope }) => texts.length > 0 || scope !== undefined)
  return [
    {
      count: added.length,
      one: { nl: 'nieuwe code', en: 'new code' },
      more: { nl: 'nieuwe codes', en: 'new codes' },
    },
    {
      count: gone.length,
      one: { nl: 'code die er niet meer is', en: 'code that is gone' },
      more: { nl: 'codes die er niet meer zijn', en: 'codes that are gone' },
    },
    {
      count: meaning.length,
      one: { nl: 'code met een andere omschrijving', en: 'code with another description' },
      more: { nl: 'codes met een andere omschrijving', en: 'codes with another description' },
    },
    {
      count: words.length,
      one: { nl: 'code met andere trefwoorden', en: 'code with other keywords' },
      more: { nl: 'codes met andere trefwoorden', en: 'codes with other keywords' },
    },
    {
      count: threads.length,
      one: { nl: 'andere rode draad', en: 'other thread' },
      more: { nl: 'andere rode draden', en: 'other threads' },
    },
  ]
}
