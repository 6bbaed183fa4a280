import { keywordExaminer } from '../apply/examine.ts'
import { appliesToRole, appliesToTranscript, type Codebook } from '../model/codebook.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Examined } from '../tabulate/keyword-uses.ts'

/** What the codebook's keywords match in the turns that count, where their codes apply. */
export function examineCorpus({ codebook, transcripts }: Corpus): readonly Examined[] {
  const examine = keywordExaminer(codebook)
  return transcripts.map((transcript) => ({
    transcript,
    findings: transcript.turns.flatMap(({ role }, turn) =>
      transcript.counted[turn] === true
        ? examine(transcript, turn).filter(
            ({ code }) =>
              appliesToTranscript(code, transcript.attributes) && appliesToRole(code, role),
          )
        : [],
    ),
  }))
}

/** The corpus with other keywords; who rejected what said so of codes, and those are others now. */
export function withCodebook({ transcripts }: Corpus, codebook: Codebook): Corpus {
  return {
    codebook,
    transcripts: transcripts.map((transcript): CodedTranscript => ({
      ...transcript,
      codings: [],
      rejections: [],
    })),
  }
}
