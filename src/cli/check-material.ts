import path from 'node:path'
import type { Checked } from '../lint/check.ts'
import type { Codebook } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import type { Project } from '../model/project.ts'
import type { Source } from '../model/source.ts'
import { readCodebookYaml } from '../read/codebook-yaml.ts'
import { readIgnores } from '../read/ignore-comments.ts'
import type { Target } from './check-targets.ts'
import { readTranscripts } from './corpus.ts'
import { exists } from './files.ts'
import { openProject, projectAbove } from './project-folder.ts'
import type { Session } from './session.ts'
import { absent, openOneOfMany, shownPath } from './sources.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

export interface CheckMaterialOptions {
  /** Transcripts to check the codebook with; false for none, though the project has them. */
  readonly corpus?: readonly string[] | false
  readonly project?: string
  readonly speakers?: boolean
}

/** A target that was read, with the files that it is made of. */
export interface OpenChecked extends Checked {
  readonly files: readonly string[]
  /** Whether a file could not be read at all. */
  readonly unread: boolean
}

/** Reads what there is to check; that it cannot be read is told like all else, so that the other targets are still checked. */
export async function openChecked(
  target: Target,
  options: CheckMaterialOptions,
  session: Session,
): Promise<OpenChecked> {
  try {
    return await openTarget(target, options, session)
  } catch (error) {
    if (!(error instanceof Failure) || error.kind === 'usage') throw error
    const source = { path: shownPath(placeOf(target), session.io), text: '' }
    return unreadable(source, [fileError(source, error.text)])
  }
}

function placeOf(target: Target): string {
  return target.kind === 'codebook' ? target.file : target.folder
}

function fileError(source: Source, said: Localised): Diagnostic {
  const place = { source, span: { start: 0, end: 0 } }
  return diagnosticOf(said, { rule: 'missing-file', severity: 'error', place })
}

/** Reads what there is to check; what is wrong is told with all else. */
async function openTarget(
  target: Target,
  options: CheckMaterialOptions,
  session: Session,
): Promise<OpenChecked> {
  switch (target.kind) {
    case 'nothing':
      return openNothing(target.folder, session)
    case 'closed':
      throw new Failure(target.said)
    case 'codebook':
      return await openCodebookAlone(target.file, options, session)
    case 'project': {
      const { corpus = [], ...rest } = options
      const paths = corpus === false ? [] : corpus
      const workspace = await openWorkspace(paths, { project: target.folder }, session)
      return await withTranscripts(workspace, { ...rest, corpus }, session)
    }
  }
}

const noCodebook: Codebook = readCodebookYaml({ path: '', text: 'codes: {}' }).codebook

function openNothing(folder: string, session: Session): OpenChecked {
  const source = { path: shownPath(folder, session.io), text: '' }
  const said = {
    nl: 'in deze map staat geen codeboek (.yaml) en geen rodedraad.yaml',
    en: 'there is no codebook (.yaml) and no rodedraad.yaml in this folder',
  }
  return unreadable(source, [fileError(source, said)])
}

function unreadable({ path: shown }: Source, diagnostics: readonly Diagnostic[]): OpenChecked {
  const material = {
    codebook: noCodebook,
    project: undefined,
    transcripts: undefined,
    older: undefined,
  }
  return { material, diagnostics, silenced: [], files: [shown], unread: true }
}

async function openCodebookAlone(
  file: string,
  options: CheckMaterialOptions,
  session: Session,
): Promise<OpenChecked> {
  if (!exists(file)) {
    const missing = absent(file, session)
    return unreadable(missing.place.source, [missing])
  }
  const { corpus } = options
  // None named: the codebook is checked by itself, whatever project one stands in.
  if (corpus !== undefined && corpus !== false && corpus.length > 0) {
    const where = {
      codebook: file,
      ...(options.project !== undefined && { project: options.project }),
    }
    const workspace = await openWorkspace(corpus, where, session)
    return await withTranscripts(workspace, options, session)
  }
  const { source, readable, diagnostics } = openOneOfMany(file, session)
  if (!readable) return unreadable(source, diagnostics)
  const { codebook, diagnostics: found } = readCodebookYaml(source)
  const { project, diagnostics: ofProject } = projectOf(file, options, session)
  return checkedOf(
    { codebook, project, transcripts: undefined },
    [...diagnostics, ...found, ...ofProject],
    session,
  )
}

/** The project that a codebook is in, by its place or as it was named: there it says how grave its findings are. */
function projectOf(
  file: string,
  options: CheckMaterialOptions,
  session: Session,
): { readonly project: Project | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const folder = options.project ?? projectAbove(path.dirname(file))
  if (folder === undefined) return { project: undefined, diagnostics: [] }
  return openProject([], { project: folder }, session)
}

/** Characters that are written in parts, e and an accent: a matter of the bytes, which only we see. */
function unicodeForms(sources: readonly Source[], session: Session): readonly Diagnostic[] {
  return sources.flatMap((source) => {
    const { decomposedAt } = openOneOfMany(path.resolve(session.io.cwd(), source.path), session)
    if (decomposedAt === undefined) return []
    const said = {
      nl: 'vanaf hier staan er tekens in een andere Unicode-vorm (letter en accent los van elkaar)',
      en: 'from here on there are characters in another Unicode form (letter and accent apart)',
      fix: {
        nl: 'sla het bestand op in de vorm NFC, of laat “rodedraad check --fix” dat doen',
        en: 'save the file in the form NFC, or let “rodedraad check --fix” do so',
      },
      edits: [],
    }
    const place = { source, span: { start: decomposedAt, end: decomposedAt + 1 } }
    return [diagnosticOf(said, { rule: 'unicode-form', severity: 'warning', place })]
  })
}

/** A project or corpus, with its transcripts where there are any and they are wanted. */
async function withTranscripts(
  workspace: Workspace,
  options: CheckMaterialOptions,
  session: Session,
): Promise<OpenChecked> {
  const { codebook, project, files, found } = workspace
  const wanted = options.corpus !== false && files.length > 0
  const read = wanted ? await readTranscripts(workspace, options, session) : undefined
  return checkedOf(
    {
      codebook,
      project: found ? project : undefined,
      transcripts: read?.transcripts,
    },
    [...workspace.diagnostics, ...(read?.diagnostics ?? [])],
    session,
  )
}

interface Read {
  readonly codebook: Codebook
  readonly project: Project | undefined
  readonly transcripts: readonly CodedTranscript[] | undefined
}

function checkedOf(
  material: Read,
  diagnostics: readonly Diagnostic[],
  session: Session,
): OpenChecked {
  const { codebook, project, transcripts = [] } = material
  const sources = [codebook.source, ...(project === undefined ? [] : [project.source])].filter(
    (one) => one.path !== '',
  )
  const read = [...sources, ...transcripts.map(({ source }) => source)].map((one) => one.path)
  const told = diagnostics.map(({ place }) => place.source.path)
  return {
    material: { ...material, older: undefined },
    diagnostics: [...diagnostics, ...unicodeForms(sources, session)],
    silenced: sources.map((source) => ({ source, ignores: readIgnores(source) })),
    files: [...new Set([...read, ...told])].filter((file) => file !== '').sort(),
    unread: diagnostics.some(isUnread),
  }
}

/** What has no text has nothing wrong with it but that. */
function isUnread({ rule, severity, place }: Diagnostic): boolean {
  return severity === 'error' && place.source.text === '' && /^(?:encoding|missing-)/u.test(rule)
}
