import type { Code, Codebook } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import type { Transcript } from '../model/transcript.ts'
import type { Anchored } from '../store/anchor.ts'

/** All that lies before a coder and does not change while they work. */
export interface Desk {
  readonly codebook: Codebook
  /** The coder's name. */
  readonly coder: string
  readonly language: Language
  /** Whether suggestions and other coders' tags are kept from sight. */
  readonly blind: boolean
  readonly sheets: readonly Sheet[]
  /** Code → how often the coder gave it in transcripts that do not lie here. */
  readonly uses: ReadonlyMap<string, number>
  /** The id of the coder's first, second … new tag; the same number gives the same id. */
  readonly newId: (number: number) => string
  /** The hits to walk through, where that is what the coder does. */
  readonly review: Review | undefined
}

/** A transcript to be coded. */
export interface Sheet {
  readonly transcript: Transcript
  readonly textHash: string
  /** Where the words of a tag stand now, in a transcript that may have changed since. */
  readonly place: (tag: Tag) => Anchored
  /** Whether a turn takes part in counts: what does not cannot be coded either. */
  readonly counted: readonly boolean[]
  /** Turn → what keywords say of it; nothing where they are kept from sight. */
  readonly suggestions: ReadonlyMap<number, readonly Suggestion[]>
  /** Turn → what other people said of it. */
  readonly others: ReadonlyMap<number, readonly OthersTag[]>
}

/** A code that keywords give a turn. */
export interface Suggestion {
  readonly code: string
  /** In the order of the text; at least one. */
  readonly hits: readonly Coding[]
}

export interface OthersTag {
  readonly name: string
  readonly code: string
  readonly span: Span
  /** Whether they said that the keywords are wrong here. */
  readonly rejected: boolean
}

export interface Review {
  /** Id of the code or branch whose hits these are. */
  readonly about: string
  readonly items: readonly ReviewItem[]
}

/** A code that keywords give a turn, to be judged. */
export interface ReviewItem {
  /** The number of the sheet. */
  readonly sheet: number
  readonly turn: number
  readonly code: string
}

/** What keywords and other people said of a transcript, by its turns. */
export function byTurn<Found extends { readonly turn: number }>(
  found: readonly Found[],
): ReadonlyMap<number, readonly Found[]> {
  const turns = new Map<number, Found[]>()
  for (const one of found) {
    const known = turns.get(one.turn)
    if (known === undefined) turns.set(one.turn, [one])
    else known.push(one)
  }
  return turns
}

/** Keyword codings as suggestions: hits of one code in one turn are one. */
export function suggestionsOf(codings: readonly Coding[]): Sheet['suggestions'] {
  const turns = new Map<number, readonly Suggestion[]>()
  for (const [turn, inTurn] of byTurn(codings)) {
    const codes = [...new Set(inTurn.map(({ code }) => code))]
    turns.set(
      turn,
      codes.map((code) => ({ code, hits: inTurn.filter((hit) => hit.code === code) })),
    )
  }
  return turns
}

export function codeNamed({ codebook }: Desk, id: string): Code | undefined {
  return codebook.codes.find((code) => code.id === id)
}

/** How a code is called; by its id where the codebook has it no longer. */
export function labelOf(desk: Desk, id: string): string {
  return codeNamed(desk, id)?.label ?? id
}
