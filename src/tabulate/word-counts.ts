import { appliesToRole, appliesToTranscript, type Code } from '../model/codebook.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Span } from '../model/source.ts'
import {
  createLexicon,
  createTokens,
  type Lexicon,
  tokenize,
  type Tokens,
} from '../text/tokenize.ts'
import { type Category, codingsIn } from './category.ts'
import { isCodable } from './own-codes.ts'

/** The words of a turn in which a category could have been coded. */
export interface TurnWords {
  readonly transcript: CodedTranscript
  /** Whether a person gave it a code of the category. */
  readonly tagged: boolean
  /** Number of words. */
  readonly words: number
  /** The folded forms, one for every word that no keyword found. */
  readonly forms: readonly string[]
}

/** The places in a transcript, by turn, whose words are not to be looked at. */
export type Places = (transcript: CodedTranscript) => ReadonlyMap<number, readonly Span[]>

/** Turn after turn, so that a large corpus is never held as words. */
export function* wordsOfTurns(
  corpus: Corpus,
  category: Category,
  found: Places,
): Generator<TurnWords> {
  const lexicon = createLexicon()
  const tokens = createTokens()
  const codes = codesOf(corpus, category)
  for (const transcript of corpus.transcripts) {
    const turns = turnsOpen(transcript, category, codes)
    if (turns.length === 0) continue
    const places = found(transcript)
    for (const { turn, span, tagged } of turns) {
      tokenize(transcript.spoken, span, { tokens, lexicon })
      const forms = formsOutside(places.get(turn) ?? [], { tokens, lexicon })
      yield { transcript, tagged, words: tokens.count, forms }
    }
  }
}

interface OpenTurn {
  readonly turn: number
  readonly span: Span
  readonly tagged: boolean
}

/** The counted turns that one of the codes could have been given to, or was by a person. */
function turnsOpen(
  transcript: CodedTranscript,
  category: Category,
  codes: readonly Code[],
): readonly OpenTurn[] {
  const given = taggedTurns(transcript, category)
  const open = codes.filter((code) => appliesToTranscript(code, transcript.attributes))
  return transcript.turns.flatMap(({ role, span }, turn) => {
    const tagged = given.has(turn)
    const counts = tagged || open.some((code) => appliesToRole(code, role))
    return counts && transcript.counted[turn] === true ? [{ turn, span, tagged }] : []
  })
}

function formsOutside(
  places: readonly Span[],
  { tokens, lexicon }: { readonly tokens: Tokens; readonly lexicon: Lexicon },
): readonly string[] {
  const forms: string[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.start[at] ?? 0
    if (places.some((place) => place.start <= start && start < place.end)) continue
    forms.push(lexicon.forms[tokens.form[at] ?? 0] ?? '')
  }
  return forms
}

/** A branch can be given where one of its codes can. */
function codesOf({ codebook }: Corpus, { codes }: Category): readonly Code[] {
  const chosen = codebook.codes.filter(({ id }) => codes?.has(id) ?? true)
  const codable = chosen.filter(isCodable)
  return codable.length > 0 ? codable : chosen
}

/** The turns that a person gave a code of the category. */
function taggedTurns(transcript: CodedTranscript, category: Category): ReadonlySet<number> {
  const tags = codingsIn(transcript, category).filter(({ by }) => by.kind === 'person')
  return new Set(tags.map(({ turn }) => turn))
}

/** How often something occurs on one side: in the tagged turns, or in the others. */
export interface Side {
  readonly interviews: number
  readonly turns: number
  /** Words in all, or the times that one word occurs. */
  readonly count: number
}

/** A word on one side, with the forms in which it occurs there, those used most first. */
export interface WordSide extends Side {
  readonly forms: readonly string[]
}

/** A word in the tagged turns and in the others. */
export interface WordCount {
  readonly word: string
  readonly tagged: WordSide
  readonly other: WordSide
}

export interface WordCounts {
  readonly tagged: Side
  readonly other: Side
  /** Ids of the transcripts with tagged turns. */
  readonly taggedIn: readonly string[]
  readonly words: readonly WordCount[]
}

/** Counts words by the name that `nameOf` gives a form; forms without one are words of the text and no more. */
export function countWords(
  turns: Iterable<TurnWords>,
  nameOf: (form: string) => string | undefined,
): WordCounts {
  const all = newCounter()
  const byName = new Map<string, Counter>()
  for (const { transcript, tagged, words, forms } of turns) {
    const side = tagged ? 'tagged' : 'other'
    enter(all[side], transcript.id, words)
    for (const [name, own] of named(forms, nameOf)) {
      const counter = byName.get(name) ?? newCounter()
      byName.set(name, counter)
      enter(counter[side], transcript.id, own.length)
      for (const form of own) tellForm(counter[side], form)
    }
  }
  return {
    tagged: sideOf(all.tagged),
    other: sideOf(all.other),
    taggedIn: [...all.tagged.interviews],
    words: [...byName].map(([word, { tagged, other }]) => ({
      word,
      tagged: wordSideOf(tagged),
      other: wordSideOf(other),
    })),
  }
}

/** The forms of one turn by their name. */
function named(
  forms: readonly string[],
  nameOf: (form: string) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>()
  for (const form of forms) {
    const name = nameOf(form)
    if (name === undefined) continue
    const known = byName.get(name)
    if (known) known.push(form)
    else byName.set(name, [form])
  }
  return byName
}

interface Counter {
  readonly tagged: SideCounter
  readonly other: SideCounter
}

interface SideCounter {
  readonly interviews: Set<string>
  turns: number
  count: number
  readonly forms: Map<string, number>
}

function newCounter(): Counter {
  const side = (): SideCounter => ({ interviews: new Set(), turns: 0, count: 0, forms: new Map() })
  return { tagged: side(), other: side() }
}

function enter(side: SideCounter, interview: string, count: number): void {
  side.interviews.add(interview)
  side.turns += 1
  side.count += count
}

function tellForm({ forms }: SideCounter, form: string): void {
  forms.set(form, (forms.get(form) ?? 0) + 1)
}

function sideOf({ interviews, turns, count }: SideCounter): Side {
  return { interviews: interviews.size, turns, count }
}

function wordSideOf(side: SideCounter): WordSide {
  const forms = [...side.forms]
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .map(([form]) => form)
  return { ...sideOf(side), forms }
}
