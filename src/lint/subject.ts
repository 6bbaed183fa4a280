import { compileCodebook, type CompiledCodebook } from '../apply/compile.ts'
import { keywordExaminer } from '../apply/examine.ts'
import type { Codebook } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Finding } from '../model/finding.ts'
import type { Project } from '../model/project.ts'
import { type CodebookChanges, codebookChanges } from './changes.ts'
import { type Competes, createCompetition } from './competition.ts'
import { countUsage } from './count-usage.ts'
import { type ExampleReading, readExamples, turnEach } from './examples.ts'
import { usualAttributes } from './front-matter.ts'
import { findRedundant, type Redundant } from './redundancy.ts'
import type { CodeUsage } from './usage.ts'
import { relateWords, type WordRelations } from './word-relations.ts'

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
  readonly examples: () => readonly ExampleReading[]
  readonly compiled: () => CompiledCodebook
  /** What the keywords find in a text, wherever they apply. */
  readonly findingsIn: (text: string) => readonly Finding[]
  /** How the words of the keywords lie to each other. */
  readonly relations: () => WordRelations
  /** Which codes may be given to the same words. */
  readonly competes: () => Competes
  /** The keywords that find nothing that another of their code does not find. */
  readonly redundant: () => readonly Redundant[]
  /** What came of the codes in the transcripts. */
  readonly usage: () => readonly CodeUsage[]
  /** The names of the attributes that most transcripts have. */
  readonly usualAttributes: () => ReadonlySet<string>
  /** What changed since the older codebook; nothing where there is none. */
  readonly changes: () => CodebookChanges
}

export function createSubject(material: Material): Subject {
  const { codebook, transcripts = [], older = codebook } = material
  const compiled = once(() => compileCodebook(codebook))
  const examiner = once(() => keywordExaminer(codebook, compiled()))
  const relations = once(() => relateWords(codebook, compiled()))
  return {
    ...material,
    compiled,
    relations,
    findingsIn: (text) => examiner()(turnEach([text]), 0),
    examples: once(() => readExamples(codebook, compiled())),
    competes: once(() => createCompetition(codebook)),
    redundant: once(() => findRedundant(compiled(), relations())),
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
