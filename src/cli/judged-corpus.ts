import { consensusCoder } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../text/nearest.ts'
import { independentCoders } from './independent-coders.ts'
import type { Session } from './session.ts'

/** The transcripts that a coder has judged from end to end. */
export interface JudgedCorpus {
  readonly coder: string
  /** Those that the coder finished; no others. */
  readonly corpus: Corpus
  /** How many the coder worked on without finishing them. */
  readonly begun: number
}

/** Keeps what a coder has finished; the only coder there is where none is named. */
export function judgedCorpus(
  corpus: Corpus,
  asked: string | undefined,
  session: Session,
): JudgedCorpus {
  const { transcripts } = corpus
  const names = [...new Set(transcripts.flatMap(({ coders }) => coders.map(({ name }) => name)))]
  const coder = coderNamed(asked, names.sort(), session)
  const own = transcripts.filter((one) => workOf(one, coder) !== undefined)
  const finished = own.filter((one) => workOf(one, coder)?.finished === true)
  if (finished.length === 0) throw nothingFinished(coder)
  return {
    coder,
    corpus: { ...corpus, transcripts: finished },
    begun: own.length - finished.length,
  }
}

function workOf(
  { coders }: CodedTranscript,
  coder: string,
): CodedTranscript['coders'][number] | undefined {
  return coders.find(({ name }) => name === coder)
}

function coderNamed(asked: string | undefined, names: readonly string[], session: Session): string {
  if (names.length === 0) throw nobodyCoded
  if (asked === undefined) return onlyCoder(names, session)
  const listed = names.join(', ')
  if (names.includes(asked)) return asked
  const best = nearest(asked, names)
  throw usage({
    nl: `“${asked}” heeft in deze gesprekken niets gecodeerd; ${best === undefined ? `wel: ${listed}` : `bedoel je “${best}”?`}`,
    en: `“${asked}” coded nothing in these transcripts; ${best === undefined ? `who did: ${listed}` : `did you mean “${best}”?`}`,
  })
}

const nobodyCoded = new Failure({
  nl: 'in deze gesprekken heeft nog niemand gecodeerd; begin met “rodedraad tag <transcript> --coder <naam>”',
  en: 'nobody has coded in these transcripts; begin with “rodedraad tag <transcript> --coder <name>”',
})

function onlyCoder(names: readonly string[], session: Session): string {
  const several = names.filter((name) => name !== consensusCoder).length > 1
  const [only] = several ? [] : independentCoders(names, session, '--coder')
  if (only !== undefined) return only
  const listed = names.join(', ')
  throw usage({
    nl: `er is meer dan één codeur; kies er een met --coder: ${listed}`,
    en: `there is more than one coder; choose one with --coder: ${listed}`,
  })
}

function nothingFinished(coder: string): Failure {
  return new Failure({
    nl: `${coder} heeft van deze gesprekken nog geen enkel afgerond, dus een beurt zonder code kan ook overgeslagen zijn; rond een gesprek af met e in “rodedraad tag”, of met “rodedraad tags finish <transcript> --coder ${coder}”`,
    en: `${coder} has finished none of these transcripts yet, so that a turn without a code may have been skipped as well; finish one with e in “rodedraad tag”, or with “rodedraad tags finish <transcript> --coder ${coder}”`,
  })
}

function usage(text: { readonly nl: string; readonly en: string }): Failure {
  return new Failure(text, { kind: 'usage' })
}
