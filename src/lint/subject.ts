import type { Codebook } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Project } from '../model/project.ts'
import { type ExampleReading, readExamples } from './examples.ts'

/** A codebook that is checked, and what there is to check it with. */
export interface Material {
  readonly codebook: Codebook
  readonly project: Project | undefined
  readonly transcripts: readonly CodedTranscript[] | undefined
  /** The codebook as it was, to compare with. */
  readonly older: Codebook | undefined
}

/** The same with what several rules need of it, worked out when the first of them asks. */
export interface Subject extends Material {
  /** What the keywords make of the examples and counterexamples. */
  examples(): readonly ExampleReading[]
}

export function createSubject(material: Material): Subject {
  return { ...material, examples: once(() => readExamples(material.codebook)) }
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
