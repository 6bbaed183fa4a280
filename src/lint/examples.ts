import type { CompiledCodebook } from '../apply/compile.ts'
import { keywordExaminer } from '../apply/examine.ts'
import { type Code, type Codebook, isWithin, type Located } from '../model/codebook.ts'
import type { Finding } from '../model/finding.ts'
import type { Transcript, Turn } from '../model/transcript.ts'

/** An example or counterexample of a code, and all that the keywords of the codebook find in it, wherever these apply. */
export interface ExampleReading {
  readonly code: Code
  readonly kind: 'example' | 'counterexample'
  readonly sentence: Located<string>
  /** What an exclusion takes out is among them. Of other codes the first only, where there are very many. */
  readonly findings: readonly Finding[]
}

export function readExamples(
  codebook: Codebook,
  compiled: CompiledCodebook,
): readonly ExampleReading[] {
  const sentences = codebook.codes.flatMap((code) => [
    ...code.examples.map((sentence) => ({ code, kind: 'example', sentence }) as const),
    ...code.counterexamples.map(
      (sentence) => ({ code, kind: 'counterexample', sentence }) as const,
    ),
  ])
  const findingsOf = keywordExaminer(codebook, compiled)
  const transcript = turnEach(sentences.map(({ sentence }) => sentence.value))
  const known = new Map<string, readonly Finding[]>()
  return sentences.map((one, turn) => {
    const text = one.sentence.value
    const findings = known.get(text) ?? findingsOf(transcript, turn)
    if (!known.has(text) && findings.length > mostOfOthers) known.set(text, findings)
    return { ...one, findings: fewOfOthers(findings, one.code) }
  })
}

const mostOfOthers = 60

/** What the code itself finds, or one under it, and a bounded part of what all others find. */
function fewOfOthers(findings: readonly Finding[], { id }: Code): readonly Finding[] {
  if (findings.length <= mostOfOthers) return findings
  let others = 0
  return findings.filter(({ code }) => isWithin(code.id, id) || (others += 1) <= mostOfOthers)
}

/** A transcript in which each text is a turn, of nobody in particular. */
export function turnEach(texts: readonly string[]): Transcript {
  const turns: Turn[] = []
  let start = 0
  for (const text of texts) {
    turns.push({ speaker: '', role: '', span: { start, end: start + text.length } })
    start += text.length + 2
  }
  const spoken = texts.join('\n\n')
  return { id: '', source: { path: '', text: spoken }, attributes: new Map(), turns, spoken }
}
