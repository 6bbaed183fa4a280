import { keywordCoder, type KeywordCoding } from '../../src/apply/keywords.ts'
import type { Codebook } from '../../src/model/codebook.ts'
import { spokenText, type Transcript } from '../../src/model/transcript.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { readTranscript } from '../../src/read/transcript.ts'

export function codebookOf(yaml: string): Codebook {
  const { codebook, diagnostics } = readCodebookYaml({ path: 'wio.yaml', text: yaml })
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message.en).join())
  return codebook
}

/** A codebook of one code with these keywords, as they are typed in YAML. */
export function keywordBook(...keywords: readonly string[]): Codebook {
  return codebookOf(
    `codes:\n  c:\n    keywords:\n${keywords.map((one) => `      - ${one}\n`).join('')}`,
  )
}

export function transcriptOf(text: string): Transcript {
  return readTranscript({ path: 't.txt', text }, { roles: new Map(), withoutSpeakers: false })
    .transcript
}

export function code(codebook: Codebook, text: string, interviewer = false): KeywordCoding {
  return keywordCoder(codebook, { interviewer })(transcriptOf(text))
}

/** The words that the keywords find in what a mother says; those that are denied have a “−” in front. */
export function found(codebook: Codebook, said: string): readonly string[] {
  const transcript = transcriptOf(`MOEDER: ${said}`)
  return keywordCoder(codebook, { interviewer: false })(transcript).codings.map(
    ({ span, negated }) => `${negated ? '−' : ''}${spokenText(transcript, span)}`,
  )
}
