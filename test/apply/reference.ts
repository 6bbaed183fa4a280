import type { Code, Codebook } from '../../src/model/codebook.ts'
import type { Coding } from '../../src/model/coding.ts'
import type { Keyword, Phrase, PhraseWord } from '../../src/model/keyword.ts'
import type { Transcript, Turn } from '../../src/model/transcript.ts'
import { goesOnLeft, goesOnRight, isDerived } from '../../src/apply/compounds.ts'
import { fold, foldKeepingAccents } from '../../src/text/fold.ts'
import { formsOf, separableReading } from '../../src/text/forms.ts'
import { isFunctionWord } from '../../src/text/function-words.ts'
import { hasTrait, trait } from '../../src/text/lexicon.ts'
import { joinedForms, separableVerb, splitForms } from '../../src/text/separable.ts'
import { stem } from '../../src/text/stem.ts'
import { type PlainWord, plainWords } from '../text/plain-words.ts'

/** A word as it is compared. */
interface Word extends PlainWord {
  readonly form: string
  readonly accented: boolean
}

/** Words from `first` to `last`; `parts` are what was looked for where others stand between. */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly parts?: readonly Hit[]
}

/** A slow and obvious way of coding: every keyword is tried at every place. */
export function referenceCodings(
  codebook: Codebook,
  transcript: Transcript,
  interviewer: boolean,
): readonly Coding[] {
  return transcript.turns.flatMap((turn, index) => {
    if (turn.role === 'interviewer' && !interviewer) return []
    const words = wordsOf(transcript, turn)
    const found = codebook.codes
      .filter((code) => applies(code, transcript, turn))
      .flatMap((code) =>
        code.keywords.flatMap((keyword) =>
          keywordHits(words, keyword)
            .filter(
              (hit) =>
                !isExcluded(
                  words,
                  hit,
                  [...code.exclude, ...keyword.exclude].map(({ value }) => value),
                ),
            )
            .map((hit) => ({ code, keyword, hit })),
        ),
      )
    const echo = isEcho(words, transcript, index)
    // A stable sort: at one place the order of the codebook stays.
    return found
      .sort((a, b) => a.hit.first - b.hit.first || a.hit.last - b.hit.last)
      .map(({ code, keyword, hit }) => ({
        transcript: transcript.id,
        turn: index,
        code: code.id,
        span: { start: words[hit.first]?.start ?? -1, end: words[hit.last]?.end ?? -1 },
        by: { kind: 'keyword', keyword: keyword.text },
        negated: isDenied(words, hit),
        echo,
      }))
  })
}

function wordsOf({ spoken }: Transcript, { span }: Turn): readonly Word[] {
  return plainWords(spoken, span).map((word) => {
    const usual = word.written.replaceAll('‘', "'").replaceAll('‑', '-')
    return { ...word, form: fold(usual), accented: hasAccent(usual) }
  })
}

function hasAccent(word: string): boolean {
  return fold(word) !== foldKeepingAccents(word)
}

function applies({ appliesTo }: Code, { attributes }: Transcript, { role }: Turn): boolean {
  return appliesTo.every(({ attribute, values }) =>
    values.includes(attribute === 'role' ? role : (attributes.get(attribute) ?? '')),
  )
}

function keywordHits(words: readonly Word[], { pattern }: Keyword): readonly Hit[] {
  switch (pattern.kind) {
    case 'phrase':
      return phraseHits(words, pattern.phrase)
    case 'separable':
      return separableHits(words, fold(pattern.verb))
    case 'near':
      return nearHits(
        pattern.items.map((item) => item.flatMap((phrase) => phraseHits(words, phrase))),
        pattern.within,
      )
  }
}

/** All ways to write a phrase. */
function phraseHits(words: readonly Word[], phrase: Phrase): readonly Hit[] {
  const [first, second, third] = phrase
  const hits = rows(words, phrase)
  if (first?.kind !== 'word') return hits
  if (second === undefined) {
    const verb = separableOf(first)
    const apart = verb === undefined ? [] : [...toHits(words, verb), ...apartHits(words, verb)]
    const forms = formsOf(first.word, first.pos)
    const split = splitHits(words, withoutHyphensToo(first, forms), hasAccent(first.word))
    return [...hits, ...split, ...apart]
  }
  if (second.kind !== 'word' || third !== undefined) return hits
  return [...hits, ...joinedHits(words, first, second)]
}

/** Places where the words stand in a row in one sentence. */
function rows(words: readonly Word[], phrase: Phrase): readonly Hit[] {
  return words.flatMap((_, first) => {
    const here = words.slice(first, first + phrase.length)
    const inRow = phrase.every((asked, at) => {
      const word = here[at]
      return word !== undefined && matches(word, asked) && (at === 0 || word.gap !== 'sentence')
    })
    return inRow ? [{ first, last: first + phrase.length - 1 }] : []
  })
}

/** A word with a stress accent asks for one. */
function matches(word: Word, asked: PhraseWord): boolean {
  return (word.accented || !hasAccent(asked.word)) && isSpelt(word, asked)
}

function isSpelt({ form }: Word, asked: PhraseWord): boolean {
  const part = fold(asked.word)
  switch (asked.kind) {
    case 'word': {
      const forms = formsOf(asked.word, asked.pos)
      return isOneOf(form, withoutHyphensToo(asked, forms)) || isCompound(form, asked, forms)
    }
    case 'exact':
      return form === part
    case 'wildcard':
      return isOpen(form, part, asked.open)
    case 'stem':
      return stem(form) === stem(part)
  }
}

function isOpen(form: string, part: string, open: 'start' | 'end' | 'both'): boolean {
  switch (open) {
    case 'end':
      return form.startsWith(part)
    case 'start':
      return form.endsWith(part)
    case 'both':
      return form.includes(part)
  }
}

type Plain = Extract<PhraseWord, { kind: 'word' }>

/** A hyphen in a keyword may be left out, and one in the text is read over. */
function withoutHyphensToo({ word }: Plain, forms: readonly string[]): readonly string[] {
  return word.includes('-') ? [...forms, ...forms.map((one) => one.replaceAll('-', ''))] : forms
}

function isOneOf(form: string, forms: readonly string[]): boolean {
  return forms.includes(form) || forms.includes(form.replaceAll('-', ''))
}

function isCompound(form: string, { compound }: Plain, forms: readonly string[]): boolean {
  if (compound === undefined) return false
  const onLeft = forms.some((part) => form.endsWith(part) && goesOnLeft(form, part))
  const onRight =
    forms.some((part) => form.startsWith(part) && goesOnRight(form, part)) &&
    !forms.some((part) => isDerived(form, part))
  return (compound !== 'right' && onLeft) || (compound !== 'left' && onRight)
}

/** What is one word in the codebook and two here: leer plicht. */
function splitHits(
  words: readonly Word[],
  forms: readonly string[],
  isAccented: boolean,
): readonly Hit[] {
  return words.flatMap(({ form: a, accented }, first) => {
    const next = words[first + 1]
    if (next?.gap !== 'none' || (isAccented && !accented) || !forms.includes(a + next.form))
      return []
    const parts = [a, next.form]
    if (parts.some((part) => part.length < 3 || isFunctionWord(part))) return []
    return hasTrait(a, trait.adjective) ? [] : [{ first, last: first + 1 }]
  })
}

/** What is two words in the codebook and one here: lesmateriaal, les-materiaal. */
function joinedHits(words: readonly Word[], one: Plain, other: Plain): readonly Hit[] {
  const part = fold(one.word)
  const hyphen = [part, fold(other.word)].some((word) => word.length < 3 || isFunctionWord(word))
  const isAccented = hasAccent(one.word) || hasAccent(other.word)
  const forms = withoutHyphensToo(other, formsOf(other.word, other.pos))
  return words.flatMap(({ form, accented }, at) => {
    const rest = form.slice(part.length).replaceAll('-', '')
    const isJoined =
      form.startsWith(part) && forms.includes(rest) && (!hyphen || form[part.length] === '-')
    return isJoined && (accented || !isAccented) ? [{ first: at, last: at }] : []
  })
}

/** The infinitive of a plain keyword that can only be a separable verb. */
function separableOf({ word, pos }: Plain): string | undefined {
  if (pos === 'noun' || pos === 'adj') return undefined
  const parts = separableReading(word)
  return parts === undefined ? undefined : parts.particle + parts.base
}

function separableHits(words: readonly Word[], verb: string): readonly Hit[] {
  if (separableVerb(verb) === undefined) {
    return phraseHits(words, [{ kind: 'word', word: verb, pos: 'verb', compound: undefined }])
  }
  const forms = joinedForms(verb)
  const whole = words.flatMap(({ form }, at) =>
    isOneOf(form, forms) ? [{ first: at, last: at }] : [],
  )
  return [
    ...whole,
    ...splitHits(words, forms, false),
    ...toHits(words, verb),
    ...apartHits(words, verb),
  ]
}

/** “op te bellen” */
function toHits(words: readonly Word[], verb: string): readonly Hit[] {
  const { particle = '', base = '' } = separableVerb(verb) ?? {}
  return rows(
    words,
    [particle, 'te', base].map((word) => ({ kind: 'exact', word })),
  )
}

const goesOn = new Set(
  `en maar of want dus om dat als toen omdat zodat terwijl hoewel voordat nadat totdat wanneer waar wat wie hoe die
  voor met bij in naar van door aan over tot te sinds tijdens zonder via op uit onder tegen na rond binnen buiten zoals
  hoor he ja dan nog ook wel niet weer toch gewoon eigenlijk daar hier thuis`.split(/\s+/u),
)

/** “belde haar op”: the particle ends the clause, or what follows begins another part of it; at most twelve words on. */
function apartHits(words: readonly Word[], verb: string): readonly Hit[] {
  const particle = separableVerb(verb)?.particle
  return words.flatMap(({ form }, first) => {
    if (!isOneOf(form, splitForms(verb))) return []
    const clause = words.slice(first + 1).findIndex(({ gap }) => gap !== 'none')
    const end = clause < 0 ? words.length : first + 1 + clause
    const last = words.findIndex((word, at) => {
      const isBehind = at > first && at < end && at <= first + 12
      const next = words[at + 1]
      const ends = at + 1 === end || (next !== undefined && goesOn.has(next.form))
      return isBehind && word.form === particle && ends
    })
    const alone = (at: number): Hit => ({ first: at, last: at })
    return last < 0 ? [] : [{ first, last, parts: [alone(first), alone(last)] }]
  })
}

/**
 * Each hit of the first item with the shortest stretch that holds a hit of every other one, none of them overlapping and
 * at most `within` words in it of none of them; of those as short the first, and none that overlaps the one before it.
 */
function nearHits(items: readonly (readonly Hit[])[], within: number): readonly Hit[] {
  const [first = [], ...others] = items.map((hits) => hits.toSorted(byPlace))
  const most = Math.max(0, ...items.flat().map(({ first: a, last: b }) => b - a + 1))
  const found: Hit[] = []
  for (const start of first) {
    // What is further off than all the items and all the words between them cannot be near; it spares trying.
    const far = within + most * items.length
    const near = others.map((hits) =>
      hits.filter((hit) => hit.last > start.last - far && hit.first < start.first + far),
    )
    const stretches = combinations([[start], ...near]).flatMap((chosen) => {
      const own = chosen.flatMap(placesIn)
      const stretch = { first: Math.min(...own), last: Math.max(...own), parts: chosen }
      const isApart = new Set(own).size === own.length
      return isApart && placesIn(stretch).length - own.length <= within ? [stretch] : []
    })
    const [best] = stretches.sort((a, b) => a.last - a.first - (b.last - b.first))
    if (best !== undefined && best.first > (found.at(-1)?.last ?? -1)) found.push(best)
  }
  return found
}

function byPlace(a: Hit, b: Hit): number {
  return a.first - b.first || a.last - b.last
}

function placesIn({ first, last }: Hit): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Every way of taking one of each. */
function combinations(choices: readonly (readonly Hit[])[]): readonly (readonly Hit[])[] {
  const [first, ...rest] = choices
  if (first === undefined) return [[]]
  return first.flatMap((hit) => combinations(rest).map((others) => [hit, ...others]))
}

function isExcluded(words: readonly Word[], hit: Hit, exclude: readonly Phrase[]): boolean {
  return exclude
    .flatMap((phrase) => phraseHits(words, phrase))
    .some(({ first, last }) => first <= hit.first && hit.last <= last)
}

const before = new Set(['geen', 'zonder', 'noch', 'niet', 'nooit', 'nauwelijks'])
const behind = new Set(['niet', 'nooit', 'nauwelijks'])

function isDenied(words: readonly Word[], hit: Hit): boolean {
  const own = (hit.parts ?? [hit]).flatMap(placesIn)
  const denies = (at: number, denying: ReadonlySet<string>): boolean => {
    const word = words[at]?.form ?? ''
    const next = words[at + 1]
    const isOnly = word === 'niet' && next?.form === 'alleen' && next.gap === 'none'
    return denying.has(word) && !isOnly
  }
  const clear = (from: number, to: number): boolean =>
    words.slice(from + 1, to + 1).every(({ gap }) => gap === 'none') &&
    words.slice(from + 1, to).every(({ form }) => form !== 'maar')
  return words.some((_, at) => {
    if (at < hit.first) return hit.first - at <= 5 && clear(at, hit.first) && denies(at, before)
    if (at > hit.last) return at - hit.last <= 5 && clear(hit.last, at) && denies(at, behind)
    return !own.includes(at) && denies(at, before)
  })
}

const nothing = new Set(
  `ja jawel jazeker nee neen klopt precies inderdaad zeker absoluut juist natuurlijk tuurlijk uiteraard oke okay goed
  hm hmm mm mhm eh ehm uh uhm ach ah oh nou hoor he zeg echt heel erg best vooral`.split(/\s+/u),
)

/** A short answer of nothing but words of the question before it and words that say nothing. */
function isEcho(answer: readonly Word[], transcript: Transcript, turn: number): boolean {
  const question = transcript.turns[turn - 1]
  if (question?.role !== 'interviewer' || transcript.turns[turn]?.role === 'interviewer')
    return false
  const asked = wordsOf(transcript, question).map(({ form }) => form)
  return (
    answer.length <= 12 &&
    answer.every(
      ({ form }) =>
        nothing.has(form) ||
        isFunctionWord(form) ||
        [form, ...formsOf(form)].some((one) => asked.includes(one)),
    )
  )
}
