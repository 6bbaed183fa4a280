import { joinCodings } from '../apply/join.ts'
import { createKeywordSearch, type KeywordCoding, type KeywordSearch } from '../apply/keywords.ts'
import { turnDivider } from '../apply/units.ts'
import type { Codebook } from '../model/codebook.ts'
import { createCodingColumns } from '../model/coding-columns.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { excerpt, excerptOf } from '../model/excerpt.ts'
import type { Transcript } from '../model/transcript.ts'
import type { Unit } from '../model/unit.ts'
import type { Axis } from '../tabulate/axis.ts'
import { countPlan } from '../tabulate/count-plan.ts'
import { addCounts, type Counts, createCounter } from '../tabulate/counter.ts'
import { createSelector, isAll, select, type Selection } from '../tabulate/selection.ts'
import { checkTranscript, type Identity, identity } from './corpus-checks.ts'
import { createReader } from './files.ts'
import {
  loadTagReader,
  openTranscript,
  type OpenTranscript,
  type TagReader,
} from './open-transcript.ts'
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
  readonly taggedBy: readonly string[] | undefined
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
  readonly taggers: OpenTranscript['taggers']
}

/** Counts files one by one for as long as there are some to take; none is kept. */
export async function countFiles(job: CountJob, step: () => void): Promise<CountedFiles> {
  const { files } = job.workspace
  const count = createFileCounter(job, await loadTagReader(job.tagFiles))
  const sums = { found: [], diagnostics: [], selected: 0, unread: false }
  for (;;) {
    const file = files[Atomics.add(job.next, 0, 1)]
    if (file === undefined) return { counts: count.counts(), ...sums }
    count.add(file, sums)
    step()
  }
}

/** What is to be known of the files so far, but for the counts. */
interface Sums extends Notes {
  selected: number
}

/** What is kept of files that were opened: no text but the lines that something is wrong with. */
export interface Notes {
  readonly found: FoundTranscript[]
  readonly diagnostics: Diagnostic[]
  unread: boolean
}

/** Notes what is to be known of an opened file; gives its transcript, if it could be read. */
export function noteFile(
  { coded, taggers, diagnostics }: OpenTranscript,
  codebook: Codebook,
  notes: Notes,
): CodedTranscript | undefined {
  notes.diagnostics.push(...diagnostics.map(excerptOf))
  if (coded === undefined) notes.unread = true
  else {
    notes.diagnostics.push(...checkTranscript(coded, codebook).map(excerptOf))
    notes.found.push(foundTranscript(coded, taggers))
  }
  return coded
}

interface FileCounter {
  readonly add: (file: string, sums: Sums) => void
  readonly counts: () => Counts
}

function createFileCounter(job: CountJob, readTags: TagReader): FileCounter {
  const { workspace, selection, interviewer } = job
  const { codebook } = workspace
  const selector = createSelector(codebook, selection)
  const seen = select({ codebook, transcripts: job.surveyed }, selection)
  const counter = createCounter(selector.codebook, countPlan(seen, job))
  const search = createKeywordSearch(codebook, { interviewer })
  const columns = createCodingColumns()
  // Where all that keywords find in a turn counts, it is counted without an object for each.
  const quick = isAll(selection) && job.unit === 'turn'
  const fill = (transcript: Transcript): KeywordCoding => ({
    codings: [],
    words: search.fill(transcript, columns),
  })
  // No hash: it is of no use without the report that shows it.
  const where = { io: { cwd: () => job.cwd }, read: createReader(), hash: () => '' }
  const divide = turnDivider(job.unit)
  const context = { ...job, where, readTags, divide, code: quick ? fill : search.code }
  return {
    counts: counter.counts,
    add: (file, sums) => {
      const coded = noteFile(openTranscript(file, context), codebook, sums)
      if (coded === undefined) return
      const untagged = quick && coded.codings.length + coded.rejections.length === 0
      const chosen = selector.select(quick && !untagged ? withKeywords(coded, search) : coded)
      if (chosen === undefined) return
      sums.selected += 1
      counter.add(chosen, untagged ? columns : undefined)
    },
  }
}

/** A transcript that people tagged, with what keywords find in it. */
function withKeywords(tagged: CodedTranscript, { code }: KeywordSearch): CodedTranscript {
  const { codings, rejections } = tagged
  return { ...tagged, codings: joinCodings(code(tagged).codings, codings, rejections) }
}

function foundTranscript(
  transcript: CodedTranscript,
  taggers: OpenTranscript['taggers'],
): FoundTranscript {
  const { id, place } = identity(transcript)
  return { id, place: excerpt(place), attributes: transcript.attributes, taggers }
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
