import { keywordExaminer } from '../apply/examine.ts'
import { inUnits, isCounted, withWholeTurns } from '../apply/units.ts'
import { appliesToRole, appliesToTranscript, type Codebook } from '../model/codebook.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Examined } from '../tabulate/keyword-uses.ts'

/** What the codebook's keywords match in the turns that count, where their codes apply. */
export function examineCorpus({ codebook, transcripts }: Corpus): readonly Examined[] {
  const examine = keywordExaminer(codebook)
  return transcripts.map((transcript) => {
    const whole = withWholeTurns(transcript)
    const findings = whole.turns.flatMap(({ role }, turn) =>
      isCounted(transcript, turn)
        ? examine(whole, turn).filter(
            ({ code }) => appliesToTranscript(code, whole.attributes) && appliesToRole(code, role),
          )
        : [],
    )
    return { transcript, findings: inUnits(transcript, findings) }
  })
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
