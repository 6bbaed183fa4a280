import { keywordCoder } from '../apply/keywords.ts'
import { turnDivider } from '../apply/units.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { excerpt, excerptOf } from '../model/excerpt.ts'
import type { Unit } from '../model/unit.ts'
import type { Axis } from '../tabulate/axis.ts'
import { countPlan } from '../tabulate/count-plan.ts'
import { addCounts, type Counts, createCounter } from '../tabulate/counter.ts'
import { createSelector, select, type Selection } from '../tabulate/selection.ts'
import { checkTranscript, type Identity, identity } from './corpus-checks.ts'
import { createReader } from './files.ts'
import { loadTagReader, openTranscript } from './open-transcript.ts'
import type { TagFiles } from './tag-files.ts'
import type { Workspace } from './workspace.ts'

/** What has to be counted, in plain values, so that it can be sent to another thread. */
export interface CountJob {
  readonly workspace: Workspace
  /** Where paths are shown from. */
  readonly cwd: string
  readonly tagFiles: TagFiles
  readonly interviewer: boolean
  readonly withoutSpeakers: boolean
  readonly unit: Unit
  /** What came by standard input, if that was named. */
  readonly typed: Uint8Array
  readonly rows: Axis
  readonly columns: Axis | undefined
  readonly selection: Selection
  /** The transcripts without their words, where the table or the selection asks for what they have; else none. */
  readonly surveyed: readonly CodedTranscript[]
  /** The place of the next file that nobody has taken. */
  readonly next: Int32Array
}

/** What was counted, and what else is to be known of the files. */
export interface CountedFiles {
  readonly counts: Counts
  /** How many transcripts were selected. */
  readonly selected: number
  readonly found: readonly FoundTranscript[]
  /** Whether a file could not be read at all. */
  readonly unread: boolean
  readonly diagnostics: readonly Diagnostic[]
}

export interface FoundTranscript extends Identity {
  readonly attributes: ReadonlyMap<string, string>
}

/** Counts files one by one for as long as there are some to take; none is kept. */
export async function countFiles(job: CountJob, step: () => void): Promise<CountedFiles> {
  const { workspace, selection, interviewer } = job
  const { codebook, files } = workspace
  const selector = createSelector(codebook, selection)
  const seen: Corpus = select({ codebook, transcripts: job.surveyed }, selection)
  const counter = createCounter(selector.codebook, countPlan(seen, job))
  const context = {
    ...job,
    // No hash: it is of no use without the report that shows it.
    where: { io: { cwd: () => job.cwd }, read: createReader(), hash: () => '' },
    code: keywordCoder(codebook, { interviewer }),
    readTags: await loadTagReader(job.tagFiles),
    divide: turnDivider(job.unit),
  }
  const found: FoundTranscript[] = []
  const diagnostics: Diagnostic[] = []
  let selected = 0
  let unread = false
  for (;;) {
    const file = files[Atomics.add(job.next, 0, 1)]
    if (file === undefined) break
    const opened = openTranscript(file, context)
    diagnostics.push(...opened.diagnostics.map(excerptOf))
    const { coded } = opened
    if (coded === undefined) unread = true
    else {
      diagnostics.push(...checkTranscript(coded, codebook).map(excerptOf))
      found.push(foundTranscript(coded))
      const chosen = selector.select(coded)
      if (chosen !== undefined) {
        selected += 1
        counter.add(chosen)
      }
    }
    step()
  }
  return { counts: counter.counts(), selected, found, unread, diagnostics }
}

function foundTranscript(transcript: CodedTranscript): FoundTranscript {
  const { id, place } = identity(transcript)
  return { id, place: excerpt(place), attributes: transcript.attributes }
}

/** What several threads counted, as one. */
export function joinCounted(parts: readonly CountedFiles[]): CountedFiles {
  return parts.reduce((a, b) => ({
    counts: addCounts(a.counts, b.counts),
    selected: a.selected + b.selected,
    found: [...a.found, ...b.found],
    unread: a.unread || b.unread,
    diagnostics: [...a.diagnostics, ...b.diagnostics],
  }))
}
