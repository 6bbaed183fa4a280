import type { CompiledKeyword } from '../../apply/compile.ts'
import type { Remark } from '../../model/diagnostic.ts'
import type { PartOfSpeech, PhraseWord } from '../../model/keyword.ts'
import type { Localised } from '../../model/language.ts'
import { fold } from '../../text/fold.ts'
import { formsOf } from '../../text/forms.ts'
import { hasTrait, lexicon, trait } from '../../text/lexicon.ts'
import { stem } from '../../text/stem.ts'
import { allStopWords } from '../../text/stop-words.ts'
import { isExcluded, onlyWord, phrasesOf } from '../compiled-keywords.ts'
import { enumerated, quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const homograph: Rule = {
  id: 'homograph',
  topic: 'keywords',
  severity: 'warning',
  finds: {
    nl: 'Een trefwoord dat ook een ander, gewoon woord vindt',
    en: 'A keyword that finds another common word too',
  },
  why: {
    nl: 'Wat twee woorden hetzelfde spellen, vindt een trefwoord allebei: de tabel telt dan ook de zinnen met dat andere woord.',
    en: 'What two words spell the same, a keyword finds both: the table then counts the sentences with that other word too.',
  },
  wrong: `codes:
  kansen:
    label: Kansen
    keywords: [{ stem: kansen }]
`,
  right: `codes:
  kansen:
    label: Kansen
    keywords: [kansen]
`,
  check: {
    by: 'codebook',
    find(subject, report) {
      let stems: CommonByStem | undefined
      const commonStems = (): CommonByStem => (stems ??= commonByStem())
      for (const keyword of subject.compiled().keywords) {
        const word = onlyWord(keyword.keyword)
        if (word === undefined) continue
        const others = othersOf(keyword, { word, subject, commonStems })
        const left = others.filter((form) => !isExcluded(form, keyword, subject.compiled()))
        if (left.length > 0) report(keyword.keyword.span, alsoFinds(keyword, word, left))
      }
    },
  },
}

/** Stem → the words of our lists that have it. */
type CommonByStem = ReadonlyMap<string, readonly string[]>

interface Asked {
  readonly word: PhraseWord
  readonly subject: Subject
  /** Worked out only where a keyword is looked for by its stem. */
  readonly commonStems: () => CommonByStem
}

/** The common words that a keyword finds and that are no form of it. */
function othersOf(
  keyword: CompiledKeyword,
  { word, subject, commonStems }: Asked,
): readonly string[] {
  const text = fold(word.word)
  switch (word.kind) {
    case 'exact':
      return []
    case 'word': {
      const { compiled, relations } = subject
      const [own] = compiled().phrases[phrasesOf(keyword)[0] ?? -1] ?? []
      const forms = relations().formsOf(own ?? -1)
      return forms.filter((form) => form !== text && isOtherWord(form, text, word.pos))
    }
    case 'stem': {
      const own = new Set(formsOf(text))
      return (commonStems().get(stem(text)) ?? []).filter(
        (form) => !own.has(form) && !formsOf(form).includes(text),
      )
    }
    case 'wildcard':
      return allStopWords().filter((form) => isWithin(form, text, word.open))
  }
}

const nounTraits = trait.ratherNoun | trait.ratherPlural

/** Whether a form of a word is above all another word: namen for nemen, boek where boeken is to be the verb. */
function isOtherWord(form: string, word: string, pos: PartOfSpeech | undefined): boolean {
  if (pos === 'noun') return hasTrait(word, trait.singularOnly) && hasTrait(form, trait.verb)
  if (!hasTrait(form, nounTraits)) return false
  return pos === 'verb' || !formsOf(form).includes(word)
}

function isWithin(form: string, part: string, open: 'start' | 'end' | 'both'): boolean {
  if (open === 'end') return form.startsWith(part)
  return open === 'start' ? form.endsWith(part) : form.includes(part)
}

function commonByStem(): CommonByStem {
  const found = new Map<string, string[]>()
  for (const word of lexicon().keys()) {
    const key = stem(word)
    const known = found.get(key)
    if (known === undefined) found.set(key, [word])
    else known.push(word)
  }
  return found
}

function alsoFinds(
  { keyword }: CompiledKeyword,
  { kind }: PhraseWord,
  others: readonly string[],
): Remark {
  const { nl, en } = enumerated(others.map((form) => `“${form}”`))
  return {
    nl: `trefwoord ${quoted(keyword)} vindt ook ${nl}, en dat is meestal een ander woord`,
    en: `keyword ${quoted(keyword)} also finds ${en}, which is mostly another word`,
    fix: kind === 'stem' ? fixes.stem : kind === 'wildcard' ? fixes.wildcard : fixes.word,
  }
}

const fixes: Readonly<Record<'stem' | 'wildcard' | 'word', Localised>> = {
  stem: {
    nl: 'schrijf het gewone trefwoord, dat zijn vormen kent, of zet het andere woord bij exclude',
    en: 'write the plain keyword, which knows its forms, or put the other word under exclude',
  },
  wildcard: {
    nl: 'schrijf meer letters, of zet het andere woord bij exclude',
    en: 'write more letters, or put the other word under exclude',
  },
  word: {
    nl: 'zet het andere woord bij exclude, schrijf met = de vormen die je bedoelt, of kies met pos de andere woordsoort',
    en: 'put the other word under exclude, write the forms that you mean with =, or choose the other part of speech with pos',
  },
}
