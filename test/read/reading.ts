import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { inlineCodings } from '../../src/read/tags.ts'
import { readTranscript, type TranscriptReading } from '../../src/read/transcript.ts'
import { type Transcript, turnText } from '../../src/model/transcript.ts'
import type { Codebook } from '../../src/model/codebook.ts'
import { lines } from './findings.ts'

/** A plain text of a project that knows no roles. */
export function reading(text: string, path = 'r-03.txt'): TranscriptReading {
  return readTranscript({ path, text }, { roles: new Map(), withoutSpeakers: false })
}

/** `label (role): words` of every turn. */
export function turns(transcript: Transcript): readonly string[] {
  return transcript.turns.map(
    (turn) => `${turn.speaker} (${turn.role}): ${turnText(transcript, turn)}`,
  )
}

export const codebook: Codebook = readCodebookYaml({
  path: 'wio.yaml',
  text: [
    'codes:',
    '  ouders:',
    '    applies_to: { soort: interview }',
    '    proces:',
    '      rust: { label: Rust }',
    '      tempo: { label: Tempo }',
    '  kinderen:',
    '    plezier: { label: Plezier }',
    '  netwerken:',
    '    applies_to: { soort: werkatelier }',
    '    contact: { label: Contact }',
  ].join('\n'),
}).codebook

/** Inline tags as `turn code by: words`, and what was found wrong. */
export function tagged(text: string): { codings: readonly string[]; errors: readonly string[] } {
  const read = reading(text)
  const { codings, diagnostics } = inlineCodings(read, codebook)
  return {
    codings: codings.map(
      ({ turn, code, by, span }) =>
        `${turn} ${code} ${by.kind === 'person' ? by.name : ''}: ${text.slice(span.start, span.end)}`,
    ),
    errors: lines([...read.diagnostics, ...diagnostics]),
  }
}
