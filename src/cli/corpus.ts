import path from 'node:path'
import { keywordCoder } from '../apply/keywords.ts'
import { turnDivider } from '../apply/units.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import type { Unit } from '../model/unit.ts'
import { compare } from '../tabulate/axis.ts'
import { checkTranscripts, orphanedTags } from './corpus-checks.ts'
import { sha256 } from './files.ts'
import {
  loadTagReader,
  type OpeningContext,
  openTranscript,
  type OpenTranscript,
} from './open-transcript.ts'
import { createProgress } from './progress.ts'
import type { Session } from './session.ts'
import { openOneOfMany, showDiagnostics } from './sources.ts'
import { findTagFiles, type TagFiles } from './tag-files.ts'
import type { WhereOptions } from './project-folder.ts'
import { refuseUnknownCoders } from './tagged-by.ts'
import { openWorkspace, stdin, tagsFolder, type Workspace } from './workspace.ts'

export interface CorpusOptions extends WhereOptions {
  /** Count and code the interviewer's words like anyone's. */
  readonly interviewer?: boolean
  /** False for text without speakers: every paragraph is a turn. */
  readonly speakers?: boolean
  /** Keep the keywords' codings that a person rejected, to compare the keywords with people. */
  readonly keepsRejected?: boolean
  /** Whose manual tags and rejections apply; everybody’s where nothing is said. */
  readonly taggedBy?: readonly string[]
  /** What is coded and counted; the turn where nothing is said. */
  readonly unit?: Unit
}

export interface OpenCorpus {
  readonly workspace: Workspace
  readonly corpus: Corpus
  /** SHA-256 over the ids and hashes of transcripts and tag files; the order of the files does not matter. */
  readonly corpusHash: string
  /** The session in the language of the project, unless another was asked for. */
  readonly session: Session
}

/** Reads and codes all transcripts; undefined where something was wrong, which has then been shown. */
export async function openCorpus(
  paths: readonly string[],
  options: CorpusOptions,
  asked: Session,
): Promise<OpenCorpus | undefined> {
  const workspace = await openWorkspace(paths, options, asked)
  const session = inLanguageOf(workspace, asked)
  if (workspace.files.length === 0) {
    if (await showDiagnostics(workspace.diagnostics, session)) return undefined
    throw nothingToRead(workspace)
  }
  const { transcripts, opened, diagnostics } = await readTranscripts(workspace, options, session)
  if (await showDiagnostics([...workspace.diagnostics, ...diagnostics], session)) return undefined
  refuseUnknownCoders(options.taggedBy, workspace, opened)
  const corpus = { codebook: workspace.codebook, transcripts }
  return { workspace, corpus, corpusHash: corpusHash(opened), session }
}

export interface ReadTranscripts {
  /** By id. */
  readonly transcripts: readonly CodedTranscript[]
  readonly opened: readonly OpenTranscript[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads and codes the transcripts of a workspace; what is wrong with them is not shown yet. */
export async function readTranscripts(
  workspace: Workspace,
  options: CorpusOptions,
  session: Session,
): Promise<ReadTranscripts> {
  const tagFiles = findTagFiles(tagsFolder(workspace))
  const opened = await openAll(workspace, options, { session, tagFiles })
  const coded = opened.flatMap((one) => one.coded ?? [])
  const diagnostics = [
    ...opened.flatMap((one) => one.diagnostics),
    ...checkTranscripts(coded, workspace.codebook),
    // What could not be read has no id to look for, and is an error already.
    ...(workspace.whole && coded.length === opened.length
      ? orphans(tagFiles, new Set(coded.map(({ id }) => id)), session)
      : []),
  ]
  return { transcripts: coded.sort((a, b) => compare(a.id, b.id)), opened, diagnostics }
}

export function inLanguageOf({ project }: Workspace, session: Session): Session {
  const { language } = project
  return session.languageAsked || language === undefined ? session : { ...session, language }
}

async function openAll(
  workspace: Workspace,
  options: CorpusOptions,
  { session, tagFiles }: { session: Session; tagFiles: TagFiles },
): Promise<readonly OpenTranscript[]> {
  const counts = options.interviewer === true
  const context: OpeningContext = {
    workspace,
    where: session,
    tagFiles,
    interviewer: counts,
    withoutSpeakers: options.speakers === false,
    keepsRejected: options.keepsRejected,
    taggedBy: options.taggedBy,
    code: keywordCoder(workspace.codebook, { interviewer: counts }),
    readTags: await loadTagReader(tagFiles),
    divide: turnDivider(options.unit ?? 'turn'),
    typed: workspace.files.includes(stdin) ? await session.io.readStdin() : new Uint8Array(),
  }
  const progress = createProgress(workspace.files.length, session)
  const opened = workspace.files.map((file) => {
    progress.step()
    return openTranscript(file, context)
  })
  progress.end()
  return opened
}

export function nothingToRead({ project, folder, named }: Workspace): Failure {
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

/** Tag files of transcripts that are not there. */
export function orphans(
  tagFiles: TagFiles,
  ids: ReadonlySet<string>,
  session: Session,
): readonly Diagnostic[] {
  return [...tagFiles]
    .filter(([id]) => !ids.has(id))
    .flatMap(([id, files]) =>
      files.flatMap(({ file }) =>
        file === undefined ? [] : [orphanedTags(openOneOfMany(file, session).source, id)],
      ),
    )
}

function corpusHash(opened: readonly OpenTranscript[]): string {
  const lines = opened.map(({ coded, hashes }) => `${coded?.id ?? ''} ${hashes.join(' ')}\n`)
  return sha256(lines.sort().join(''))
}
