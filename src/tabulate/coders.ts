import type { Coding } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { compare } from './axis.ts'

/** The keywords as one coder among people; a person of this name goes before it. */
export const keywordCoders = ['trefwoorden', 'keywords'] as const

/** Who worked on a transcript: whoever has tags for it, finished it, or is named with the tags in its text. */
export function workedOn({ codings, coders }: CodedTranscript): ReadonlySet<string> {
  const names = codings.flatMap(({ by }) => (by.kind === 'person' ? by.name : []))
  return new Set([...coders.map(({ name }) => name), ...names])
}

/** Everybody who worked on one of the transcripts. */
export function codersOf({ transcripts }: Corpus): readonly string[] {
  return [...new Set(transcripts.flatMap((one) => [...workedOn(one)]))].sort(compare)
}

/** Somebody to compare, and how to know his codings. */
export interface ComparedCoder {
  readonly name: string
  /** False for the keywords. */
  readonly person: boolean
  readonly gave: (coding: Coding) => boolean
  readonly workedOn: (transcript: CodedTranscript) => boolean
}

/** A person, or the keywords, who work on everything. */
export function comparedCoder(name: string, people: readonly string[]): ComparedCoder {
  const isKeywords = keywordCoders.some((one) => one === name) && !people.includes(name)
  return {
    name,
    person: !isKeywords,
    gave: ({ by }) =>
      isKeywords ? by.kind === 'keyword' : by.kind === 'person' && by.name === name,
    workedOn: (transcript) => isKeywords || workedOn(transcript).has(name),
  }
}
