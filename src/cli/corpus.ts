import path from 'node:path'
import { joinCodings } from '../apply/join.ts'
import { keywordCoder } from '../apply/keywords.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import { interviewer, type Transcript } from '../model/transcript.ts'
import { inlineCodings, type TagReading } from '../read/tags.ts'
import { readTagsCsv } from '../read/tags-csv.ts'
import { readTranscript, type TranscriptReading } from '../read/transcript.ts'
import { compare } from '../tabulate/axis.ts'
import { isFolder, namesIn, sha256 } from './files.ts'
import { createProgress } from './progress.ts'
import type { Session } from './session.ts'
import { openSource, showDiagnostics } from './sources.ts'
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
  if (workspace.files.length === 0) throw nothingToRead(workspace)
  const code = keywordCoder(workspace.codebook, { interviewer: options.interviewer === true })
  const progress = createProgress(workspace.files.length, session)
  const opened: OpenTranscript[] = []
  for (const file of workspace.files) {
    opened.push(await openTranscript(file, { workspace, options, session, code }))
    progress.step()
  }
  progress.end()
  const diagnostics = [
    ...workspace.diagnostics,
    ...opened.flatMap((one) => one.diagnostics),
    ...sameIds(opened.flatMap(({ coded }) => coded ?? [])),
  ]
  if (showDiagnostics(diagnostics, session)) return undefined
  const transcripts = opened.flatMap(({ coded }) => coded ?? []).sort((a, b) => compare(a.id, b.id))
  return {
    workspace,
    corpus: { codebook: workspace.codebook, transcripts },
    corpusHash: corpusHash(opened),
  }
}

function nothingToRead({ project, folder }: Workspace): Failure {
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
}

async function openTranscript(file: string, context: Context): Promise<OpenTranscript> {
  const { workspace, options, session, code } = context
  const { source, hash, readable, diagnostics } = await openSource(file, session)
  if (!readable) return { coded: undefined, hash, diagnostics }
  const reading = readTranscript(source, {
    roles: workspace.project.roles,
    withoutSpeakers: options.speakers === false,
  })
  const { transcript } = reading
  const tags = await openTags(reading, workspace, session)
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
async function openTags(
  reading: TranscriptReading,
  { project, folder, codebook }: Workspace,
  session: Session,
): Promise<TagReading> {
  // Without codes every tag would be called unknown, where it is the codebook that is wrong.
  if (codebook.codes.length === 0) return { codings: [], rejections: [], diagnostics: [] }
  const tags = path.resolve(folder, project.tags)
  const { transcript } = reading
  const readings = [inlineCodings(reading, codebook)]
  for (const coder of await namesIn(tags)) {
    const name = `${transcript.id}.csv`
    if (coder.startsWith('.') || !(await isFolder(path.join(tags, coder)))) continue
    if (!(await namesIn(path.join(tags, coder))).includes(name)) continue
    const { source, diagnostics } = await openSource(path.join(tags, coder, name), session)
    const read = readTagsCsv(source, { transcript, codebook, coder })
    readings.push({ ...read, diagnostics: [...diagnostics, ...read.diagnostics] })
  }
  return {
    codings: readings.flatMap((one) => one.codings),
    rejections: readings.flatMap((one) => one.rejections),
    diagnostics: readings.flatMap((one) => one.diagnostics),
  }
}

function sameIds(transcripts: readonly Transcript[]): readonly Diagnostic[] {
  const first = new Map<string, Transcript>()
  const found: Diagnostic[] = []
  for (const transcript of transcripts) {
    const other = first.get(transcript.id)
    if (other === undefined) {
      first.set(transcript.id, transcript)
      continue
    }
    found.push({
      rule: 'transcript',
      severity: 'error',
      message: {
        nl: `de id “${transcript.id}” heeft ${other.source.path} ook; geef elk transcript een eigen id`,
        en: `${other.source.path} has the id “${transcript.id}” too; give every transcript its own id`,
      },
      place: { source: transcript.source, span: idSpan(transcript) },
      related: [{ source: other.source, span: idSpan(other) }],
    })
  }
  return found
}

function idSpan({ id, source }: Transcript): { start: number; end: number } {
  const line = /^id:[ \t]*/mu.exec(source.text)
  const start = line === null ? 0 : line.index + line[0].length
  return { start, end: line === null ? 0 : start + id.length }
}

function corpusHash(opened: readonly OpenTranscript[]): string {
  const lines = opened.map(({ coded, hash }) => `${coded?.id ?? ''} ${hash}\n`)
  return sha256(lines.sort().join(''))
}
