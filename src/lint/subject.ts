import type { Codebook } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Project } from '../model/project.ts'
import { type CodebookChanges, codebookChanges } from './changes.ts'
import { countUsage } from './count-usage.ts'
import { type ExampleReading, readExamples } from './examples.ts'
import { usualAttributes } from './front-matter.ts'
import type { CodeUsage } from './usage.ts'

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
  /** What came of the codes in the transcripts. */
  usage(): readonly CodeUsage[]
  /** The names of the attributes that most transcripts have. */
  usualAttributes(): ReadonlySet<string>
  /** What changed since the older codebook; nothing where there is none. */
  changes(): CodebookChanges
}

export function createSubject(material: Material): Subject {
  const { codebook, transcripts = [], older = codebook } = material
  return {
    ...material,
    examples: once(() => readExamples(codebook)),
    changes: once(() => codebookChanges(older, codebook)),
    usualAttributes: once(() => usualAttributes(transcripts)),
    usage: once(() => countUsage(codebook, transcripts)),
  }
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
