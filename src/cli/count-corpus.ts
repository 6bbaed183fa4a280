import type { CodedTranscript } from '../model/corpus.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Transcript, Turn } from '../model/transcript.ts'
import type { Axis } from '../tabulate/axis.ts'
import { countPlan } from '../tabulate/count-plan.ts'
import type { Counted } from '../tabulate/counted.ts'
import { select } from '../tabulate/selection.ts'
import { type Validation, validationOf } from '../tabulate/validation.ts'
import { type CorpusOptions, inLanguageOf, nothingToRead, orphans } from './corpus.ts'
import { sameIds } from './corpus-checks.ts'
import { type CountedFiles, type CountJob, noteFile, type Notes } from './count-files.ts'
import { countInThreads, usefulThreads } from './count-threads.ts'
import { loadTagReader, openTranscript } from './open-transcript.ts'
import type { SelectionOptions } from './options.ts'
import { createProgress } from './progress.ts'
import {
  axisNamed,
  conditionNames,
  isOfCodebook,
  noneSelected,
  selectionOf,
  tellLevel,
} from './selection.ts'
import type { Session } from './session.ts'
import { comparePaths, hasError, showDiagnostics } from './sources.ts'
import { findTagFiles } from './tag-files.ts'
import { refuseUnknownCoders } from './tagged-by.ts'
import { openWorkspace, stdin, tagsFolder, type Workspace } from './workspace.ts'

export interface CountOptions extends SelectionOptions {
  readonly rows: string
  readonly columns?: string
  /** How many work at once; as many as pay where it is not said. */
  readonly threads?: number
}

export interface OpenCounts {
  readonly counted: Counted
  readonly rows: Axis
  readonly columns: Axis | undefined
  readonly validation: Validation
  readonly workspace: Workspace
  readonly session: Session
}

/** Counts transcripts without keeping them; undefined where something was wrong, which has then been shown. */
export async function openCounts(
  paths: readonly string[],
  options: CountOptions,
  asked: Session,
): Promise<OpenCounts | undefined> {
  const workspace = await openWorkspace(paths, options, asked)
  const session = inLanguageOf(workspace, asked)
  if (workspace.files.length === 0) {
    if (await showDiagnostics(workspace.diagnostics, session)) return undefined
    throw nothingToRead(workspace)
  }
  const reading = await openReading(workspace, options, session)
  // What a broken codebook lacks is not held against the options.
  const broken = hasError(workspace.diagnostics)
  const surveyed =
    broken || asksTranscripts(workspace, options)
      ? await survey(reading)
      : { transcripts: [], found: [], unread: false, diagnostics: [] }
  if (broken || hasError(surveyed.diagnostics)) {
    await showDiagnostics(allDiagnostics(reading, surveyed, session), session)
    return undefined
  }
  const seen = { codebook: workspace.codebook, transcripts: surveyed.transcripts }
  const job: CountJob = {
    ...reading,
    rows: axisNamed(seen, options.rows),
    columns: options.columns === undefined ? undefined : axisNamed(seen, options.columns),
    selection: selectionOf(seen, options),
    surveyed: seen.transcripts,
    next: new Int32Array(new SharedArrayBuffer(4)),
  }
  return count(job, options, session)
}

async function openReading(
  workspace: Workspace,
  options: CorpusOptions,
  { io }: Session,
): Promise<Reading> {
  return {
    workspace,
    cwd: io.cwd(),
    tagFiles: findTagFiles(tagsFolder(workspace)),
    interviewer: options.interviewer === true,
    withoutSpeakers: options.speakers === false,
    taggedBy: options.taggedBy,
    unit: options.unit ?? 'turn',
    typed: workspace.files.includes(stdin) ? await io.readStdin() : new Uint8Array(),
  }
}

type Reading = Omit<CountJob, 'rows' | 'columns' | 'selection' | 'surveyed' | 'next'>

/** Whether the table or the selection is about what only the transcripts can tell. */
function asksTranscripts({ codebook }: Workspace, { rows, columns, where }: CountOptions): boolean {
  const names = [rows, ...(columns === undefined ? [] : [columns]), ...conditionNames(where)]
  return names.some((name) => !isOfCodebook(codebook, name))
}

async function count(
  job: CountJob,
  options: CountOptions,
  session: Session,
): Promise<OpenCounts | undefined> {
  const { workspace, rows, columns } = job
  const { codebook, files } = workspace
  const progress = createProgress(files.length, session)
  const counted = await countInThreads(job, options.threads ?? usefulThreads(files), () => {
    progress.reach(Atomics.load(job.next, 0))
  })
  progress.end()
  if (await showDiagnostics(allDiagnostics(job, counted, session), session)) return undefined
  const { found } = counted
  refuseUnknownCoders(options.taggedBy, workspace, found)
  for (const name of namesUsed(options)) tellLevel({ codebook, transcripts: found }, name, session)
  if (counted.selected === 0) throw noneSelected(options)
  const seen = select({ codebook, transcripts: job.surveyed }, job.selection)
  const plan = countPlan(seen, job)
  return {
    counted: { codebook: seen.codebook, plan, counts: counted.counts, unit: job.unit },
    rows,
    columns,
    validation: validationOf(codebook, finishedOf(found, job.tagFiles)),
    workspace,
    session,
  }
}

function finishedOf(
  found: CountedFiles['found'],
  tagFiles: Reading['tagFiles'],
): CountedFiles['found'] {
  return found.filter(({ id }) => tagFiles.get(id)?.some(({ mark }) => mark !== undefined) === true)
}

/** What is wrong with the files one by one, and what is so only when they are seen together. */
function allDiagnostics(
  { workspace, tagFiles }: Reading,
  { found, unread, diagnostics }: Pick<CountedFiles, 'found' | 'unread' | 'diagnostics'>,
  session: Session,
): readonly Diagnostic[] {
  const byPath = found.toSorted((a, b) => comparePaths(a.place.source.path, b.place.source.path))
  return [
    ...workspace.diagnostics,
    ...diagnostics,
    ...sameIds(byPath),
    ...(workspace.whole && !unread
      ? orphans(tagFiles, new Set(found.map(({ id }) => id)), session)
      : []),
  ]
}

/** The names of rows, columns and conditions, each once. */
function namesUsed({ rows, columns, where }: CountOptions): readonly string[] {
  const named = [...conditionNames(where), rows, ...(columns === undefined ? [] : [columns])]
  return [...new Set(named)]
}

interface Survey extends Pick<CountedFiles, 'found' | 'unread' | 'diagnostics'> {
  readonly transcripts: readonly CodedTranscript[]
}

/** The transcripts without their words: their attributes, and who speaks in them. */
async function survey(reading: Reading): Promise<Survey> {
  const context = {
    ...reading,
    where: { io: { cwd: () => reading.cwd } },
    code: ({ turns }: Transcript) => ({ codings: [], words: new Uint32Array(turns.length) }),
    readTags: await loadTagReader(reading.tagFiles),
    // Who speaks is the same in every part of a turn.
    divide: (coded: CodedTranscript) => coded,
  }
  const notes: Notes = { found: [], diagnostics: [], unread: false }
  const transcripts = reading.workspace.files.flatMap((file) => {
    const coded = noteFile(openTranscript(file, context), reading.workspace.codebook, notes)
    return coded === undefined ? [] : [withoutWords(coded)]
  })
  return { transcripts, ...notes }
}

/** One turn for each speaker and role that counts or does not. */
function withoutWords({
  id,
  attributes,
  turns,
  counted,
  source,
}: CodedTranscript): CodedTranscript {
  const speakers = new Map<string, { turn: Turn; counts: boolean }>()
  for (const [index, { speaker, role }] of turns.entries()) {
    const counts = counted[index] === true
    const turn = { speaker, role, span: { start: 0, end: 0 } }
    speakers.set(`${speaker}\n${role}\n${counts}`, { turn, counts })
  }
  const each = [...speakers.values()]
  return {
    id,
    attributes,
    source: { path: source.path, text: '' },
    spoken: '',
    turns: each.map(({ turn }) => turn),
    counted: each.map(({ counts }) => counts),
    words: new Uint32Array(each.length),
    codings: [],
    rejections: [],
    coders: [],
  }
}
