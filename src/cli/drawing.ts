import type { Corpus } from '../model/corpus.ts'
import { unitOf } from '../model/division.ts'
import { sha256 } from './files.ts'

/**
 * What a sample is drawn from, in few characters: the codebook as it is, what is said in the transcripts, and what of it counts.
 * Where any of these is another, the units that a drawn one stands for are others too.
 */
export function drawingOf(corpus: Corpus, codebookHash: string): string {
  const transcripts = corpus.transcripts
    .map(
      ({ id, source, counted }) => `${id} ${sha256(source.text)} ${counted.map(Number).join('')}`,
    )
    .sort()
  const unit = unitOf(corpus.transcripts)
  return `${unit}-${sha256([codebookHash, unit, ...transcripts].join('\n')).slice(0, 12)}`
}
