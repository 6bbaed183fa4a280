import path from 'node:path'
import { joinCodings } from '../apply/join.ts'
import { keywordCoder } from '../apply/keywords.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import type { Source } from '../model/source.ts'
import { interviewer } from '../model/transcript.ts'
import { inlineCodings, type TagReading } from '../read/tags.ts'
import type { TagFile } from '../read/tags-csv.ts'
import { readTranscript, type TranscriptReading } from '../read/transcript.ts'
import { compare } from '../tabulate/axis.ts'
import { checkTranscripts, orphanedTags } from './corpus-checks.ts'
import { sha256 } from './files.ts'
import { createProgress } from './progress.ts'
import type { Session } from './session.ts'
import { openSource, showDiagnostics } from './sources.ts'
import { findTagFiles, type TagFiles } from './tag-files.ts'
import { openWorkspace, type WhereOptions, type Workspace } from './workspace.ts'

export interface CorpusOptions extends WhereOptions {
  /** Count and code the interviewer's words like anyone's. */
  readonly interviewer?: boolean
  /** False for text without speakers: every paragraph is a turn. */
  readonly speakers?: boolean
}

export interface OpenCorpus {
  readonly workspace: Workspace
  readonly corpus: Corpus
  /** SHA-256 over ids and file hashes; the order of the files does not matter. */
  readonly corpusHash: string
}

/** Reads and codes all transcripts; undefined where something was wrong, which has then been shown. */
export async function openCorpus(
  paths: readonly string[],
  options: CorpusOptions,
  session: Session,
): Promise<OpenCorpus | undefined> {
  const workspace = await openWorkspace(paths, options, session)
  if (workspace.files.length === 0) {
    if (await showDiagnostics(workspace.diagnostics, session)) return undefined
    throw nothingToRead(workspace)
  }
  const code = keywordCoder(workspace.codebook, { interviewer: options.interviewer === true })
  const tagFiles = findTagFiles(path.resolve(workspace.folder, workspace.project.tags))
  const readTags = await loadTagReader(tagFiles)
  const progress = createProgress(workspace.files.length, session)
  const opened: OpenTranscript[] = []
  for (const file of workspace.files) {
    opened.push(openTranscript(file, { workspace, options, session, code, tagFiles, readTags }))
    progress.step()
  }
  progress.end()
  const diagnostics = [
    ...workspace.diagnostics,
    ...opened.flatMap((one) => one.diagnostics),
    ...checkTranscripts(
      opened.flatMap(({ coded }) => coded ?? []),
      workspace.codebook,
    ),
    ...(workspace.whole ? orphans(tagFiles, opened, session) : []),
  ]
  if (await showDiagnostics(diagnostics, session)) return undefined
  const transcripts = opened.flatMap(({ coded }) => coded ?? []).sort((a, b) => compare(a.id, b.id))
  return {
    workspace,
    corpus: { codebook: workspace.codebook, transcripts },
    corpusHash: corpusHash(opened),
  }
}

function nothingToRead({ project, folder, named }: Workspace): Failure {
  if (named.length > 0) {
    return new Failure({
      nl: `geen transcripten (.txt of .md) gevonden in ${named.join(', ')}`,
      en: `no transcripts (.txt or .md) found in ${named.join(', ')}`,
    })
  }
  const globs = project.transcripts.map(({ value }) => value).join(', ')
  if (globs === '') {
    return new Failure(
      {
        nl: 'geen transcripten: noem bestanden of een map, of maak een project met “rodedraad init”',
        en: 'no transcripts: name files or a folder, or make a project with “rodedraad init”',
      },
      { kind: 'usage' },
    )
  }
  return new Failure({
    nl: `geen transcripten gevonden in ${path.join(folder, 'rodedraad.yaml')} bij transcripts: ${globs}`,
    en: `no transcripts found in ${path.join(folder, 'rodedraad.yaml')} under transcripts: ${globs}`,
  })
}

interface OpenTranscript {
  /** undefined where the file is no text. */
  readonly coded: CodedTranscript | undefined
  readonly hash: string
  readonly diagnostics: readonly Diagnostic[]
}

interface Context {
  readonly workspace: Workspace
  readonly options: CorpusOptions
  readonly session: Session
  readonly code: ReturnType<typeof keywordCoder>
  readonly tagFiles: TagFiles
  readonly readTags: TagReader
}

type TagReader = (source: Source, file: TagFile) => TagReading

/** Few projects have tag files yet, and the rest need not wait for what reads them. */
async function loadTagReader({ size }: TagFiles): Promise<TagReader> {
  if (size === 0) return () => ({ codings: [], rejections: [], diagnostics: [] })
  return (await import('../read/tags-csv.ts')).readTagsCsv
}

function openTranscript(file: string, context: Context): OpenTranscript {
  const { workspace, options, session, code } = context
  const { source, hash, readable, diagnostics } = openSource(file, session)
  if (!readable) return { coded: undefined, hash, diagnostics }
  const reading = readTranscript(source, {
    roles: workspace.project.roles,
    withoutSpeakers: options.speakers === false,
  })
  const { transcript } = reading
  const tags = openTags(reading, context)
  const { codings, words } = code(transcript)
  const counted = transcript.turns.map(
    ({ role }) => role !== interviewer || options.interviewer === true,
  )
  return {
    hash,
    coded: {
      ...transcript,
      words,
      counted,
      codings: joinCodings(codings, tags.codings, tags.rejections),
    },
    diagnostics: [...diagnostics, ...reading.diagnostics, ...tags.diagnostics],
  }
}

/** The manual tags of a transcript: those in its text, and those of every coder's folder. */
function openTags(
  reading: TranscriptReading,
  { workspace, session, tagFiles, readTags }: Context,
): TagReading {
  const { codebook, diagnostics: said } = workspace
  // Without (some of) its codes tags would be called unknown, where it is the codebook that is wrong.
  const broken = said.some(
    ({ rule, place }) => rule === 'yaml-syntax' && place.source === codebook.source,
  )
  if (broken || codebook.codes.length === 0) return { codings: [], rejections: [], diagnostics: [] }
  const { transcript } = reading
  const readings = [inlineCodings(reading, codebook)]
  for (const { file, coder } of tagFiles.get(transcript.id) ?? []) {
    const { source, diagnostics } = openSource(file, session)
    const read = readTags(source, { transcript, codebook, coder })
    readings.push({ ...read, diagnostics: [...diagnostics, ...read.diagnostics] })
  }
  return {
    codings: readings.flatMap((one) => one.codings),
    rejections: readings.flatMap((one) => one.rejections),
    diagnostics: readings.flatMap((one) => one.diagnostics),
  }
}

function orphans(
  tagFiles: TagFiles,
  opened: readonly OpenTranscript[],
  session: Session,
): readonly Diagnostic[] {
  // What could not be read has no id to look for, and is an error already.
  if (opened.some(({ coded }) => coded === undefined)) return []
  const ids = new Set(opened.map(({ coded }) => coded?.id))
  return [...tagFiles]
    .filter(([id]) => !ids.has(id))
    .flatMap(([id, files]) =>
      files.map(({ file }) => orphanedTags(openSource(file, session).source, id)),
    )
}

function corpusHash(opened: readonly OpenTranscript[]): string {
  const lines = opened.map(({ coded, hash }) => `${coded?.id ?? ''} ${hash}\n`)
  return sha256(lines.sort().join(''))
}
