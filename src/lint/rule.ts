import type { Codebook } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Remark, Severity } from '../model/diagnostic.ts'
import type { Localised } from '../model/language.ts'
import type { Project } from '../model/project.ts'
import type { Span } from '../model/source.ts'
import type { Subject } from './subject.ts'

/** One promise that a good codebook, project or transcript keeps; a file in `rules/`, with its manual and its examples. */
export interface Rule {
  readonly id: string
  readonly topic: Topic
  /** What it is if the project says nothing else. */
  readonly severity: Severity | 'off'
  /** What it finds, in a few words: a heading. */
  readonly finds: Localised
  /** What goes wrong where it is not kept; a sentence or more. */
  readonly why: Localised
  /** Files in which it finds something; they are its tests too. */
  readonly wrong: Example
  /** The same, put right. */
  readonly right: Example
  readonly check: Check
}

export const topics = [
  'structure',
  'description',
  'examples',
  'keywords',
  'corpus',
  'drift',
  'transcripts',
  'checking',
] as const
export type Topic = (typeof topics)[number]

/**
 * Name → text. `codeboek.yaml` is checked; beside it there may be an older one (`eerder.yaml`), transcripts (`interviews/a.txt`),
 * tags, and a project (`rodedraad.yaml`). A text alone is a codebook. A name may say in which old encoding the file is:
 * `interviews/a.txt (Windows-1252)`.
 */
export type Example = string | Readonly<Record<string, string>>

export type Check =
  /** Found on the way: by what reads the files, or by what puts the findings together. */
  | { readonly by: 'reading' }
  | { readonly by: 'codebook'; find(subject: Subject, report: Report): void }
  | { readonly by: 'project'; find(subject: ProjectSubject, report: Report): void }
  /** Only where there are transcripts. */
  | { readonly by: 'corpus'; find(subject: CorpusSubject, report: Report): void }
  /** Only where there is an older codebook. */
  | { readonly by: 'drift'; find(subject: DriftSubject, report: Report): void }
  /** Of each transcript; the places are in its source. */
  | { readonly by: 'transcript'; find(subject: TranscriptSubject, report: Report): void }

export interface ProjectSubject extends Subject {
  readonly project: Project
}

export interface CorpusSubject extends Subject {
  readonly transcripts: readonly CodedTranscript[]
}

export interface DriftSubject extends Subject {
  readonly older: Codebook
}

export interface TranscriptSubject extends Subject {
  readonly transcript: CodedTranscript
}

/** Says what is wrong, and what would be right, at a place in the file that is being checked. */
export type Report = (span: Span, said: Remark) => void
