import path from 'node:path'
import { isBrokenYaml } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import type { Source } from '../model/source.ts'
import { readTranscript, type TranscriptReading } from '../read/transcript.ts'
import type { RecodeMaterial } from '../store/recode.ts'
import { identity, sameIds } from './corpus-checks.ts'
import { namesIn } from './files.ts'
import { openProject, type WhereOptions } from './project-folder.ts'
import type { Session } from './session.ts'
import { openSource } from './sources.ts'
import { coderFolders } from './tag-files.ts'
import { openWorkspace } from './workspace.ts'

/** A whole project, opened to change its codes. */
export interface CodesMaterial extends RecodeMaterial {
  readonly folder: string
  /** The folder of the tags. */
  readonly tags: string
  /** What was read, and where it stands. */
  readonly files: ReadonlyMap<Source, string>
  /** SHA-256 of every file as it was read, by its path. */
  readonly hashes: ReadonlyMap<string, string>
  readonly reread: (source: Source) => TranscriptReading
}

/** Reads the codebook, all transcripts and all tags of a project. What cannot be read would be left with the old codes. */
export async function openCodesMaterial(
  options: WhereOptions & { readonly speakers?: boolean },
  session: Session,
): Promise<CodesMaterial> {
  if (!openProject([], options, session).found) throw withoutProject()
  const workspace = await openWorkspace([], options, session)
  const { project, folder, codebook } = workspace
  if (project.codebook === undefined) throw withoutProject()
  if (isBrokenYaml(codebook.source, workspace.diagnostics)) throw brokenCodebook(codebook.source)
  const files = new Map<Source, string>()
  const hashes = new Map<string, string>()
  const open = (file: string): Source => {
    const { source, readable, hash } = openSource(file, session)
    if (!readable) throw notText(source.path)
    files.set(source, file)
    hashes.set(file, hash)
    return source
  }
  const reread = (source: Source): TranscriptReading =>
    readTranscript(source, { roles: project.roles, withoutSpeakers: options.speakers === false })
  const codebookFile = path.resolve(folder, project.codebook.value)
  files.set(codebook.source, codebookFile)
  hashes.set(codebookFile, workspace.codebookHash)
  const tags = path.resolve(folder, project.tags)
  const stored = storedFiles(tags).map((one) => ({ ...one, source: open(one.file) }))
  const transcripts = workspace.files.map((file) => reread(open(file)))
  refuseSameIds(transcripts)
  return {
    codebook,
    transcripts,
    tagFiles: stored.filter(({ kind }) => kind === 'csv'),
    finished: stored.filter(({ kind }) => kind === 'finished'),
    ...{ folder, tags, files, hashes, reread },
  }
}

/** Nobody knows which of two transcripts with one id the tags are about. */
function refuseSameIds(transcripts: readonly TranscriptReading[]): void {
  const [twice] = sameIds(transcripts.map(({ transcript }) => identity(transcript)))
  if (twice === undefined) return
  const { path: file } = twice.place.source
  const { nl, en } = twice.message
  throw new Failure({ nl: `${file}: ${nl}`, en: `${file}: ${en}` })
}

interface StoredFile {
  readonly file: string
  readonly kind: 'csv' | 'finished'
  readonly coder: string
  readonly transcript: string
}

/** The tag files and marks of all coders. */
function storedFiles(tags: string): readonly StoredFile[] {
  return coderFolders(tags).flatMap((coder) =>
    namesIn(path.join(tags, coder)).flatMap((name): readonly StoredFile[] => {
      const [, id = '', ending = ''] = /^(?<id>[^.].*)\.(?<ending>csv|finished)$/iu.exec(name) ?? []
      if (id === '') return []
      const kind = ending.toLowerCase() === 'csv' ? 'csv' : 'finished'
      const named = { coder: coder.normalize('NFC'), transcript: id.normalize('NFC') }
      return [{ file: path.join(tags, coder, name), kind, ...named }]
    }),
  )
}

function withoutProject(): Failure {
  const text = {
    nl: 'codes veranderen kan alleen in een project, met zijn transcripten en tags: ga naar de map met rodedraad.yaml, of noem die map met --project',
    en: 'codes can be changed in a project only, with its transcripts and tags: go to the folder with rodedraad.yaml, or name it with --project',
  }
  return new Failure(text, { kind: 'usage' })
}

function brokenCodebook({ path: shown }: Source): Failure {
  return new Failure({
    nl: `${shown} is geen geldige YAML; herstel het eerst (rodedraad check zegt waar)`,
    en: `${shown} is no valid YAML; mend it first (rodedraad check says where)`,
  })
}

function notText(shown: string): Failure {
  return new Failure({
    nl: `${shown} is niet te lezen, dus ook de codes erin niet; herstel het eerst`,
    en: `${shown} cannot be read, nor the codes in it; mend it first`,
  })
}
