import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { putInlineTags, inlineColumn, type InlinePut } from '../store/inline-export.ts'
import type { CoderTags } from '../store/tag-standing.ts'
import { exists, refuseToReplace, standing, writeWhole } from './files.ts'
import type { Session } from './session.ts'
import type { TagSurvey } from './tag-survey.ts'
import type { Workspace } from './workspace.ts'

export interface ExportOptions {
  /** The folder that the transcripts are written to. */
  readonly output: string
  readonly force?: boolean
}

export interface ExportedTags {
  readonly transcripts: number
  readonly tags: number
  /** Rejections and notes, which a tag in a text cannot say. */
  readonly rejections: number
  readonly notes: number
  /** Tags whose words cannot be found. */
  readonly lost: number
}

/** Writes copies of transcripts with the tags of a coder in them as `[[code]]`; the project stays as it is. */
export async function exportTags(
  survey: TagSurvey,
  workspace: Workspace,
  { options, session }: { readonly options: ExportOptions; readonly session: Session },
): Promise<ExportedTags> {
  const folder = path.resolve(session.io.cwd(), options.output)
  const force = options.force === true
  const copies = survey.transcripts.map(({ file, transcript }) => {
    const tags = survey.tags.filter(({ transcriptFile }) => transcriptFile === file)
    const to = path.join(folder, placeIn(workspace.folder, file))
    return { to, text: putInlineTags(transcript.source.text, tags.flatMap(puts)) }
  })
  refuseToLose(
    copies.map(({ to }) => to),
    survey.transcripts.map(({ file }) => file),
  )
  for (const { to } of copies) refuseToReplace(to, { force })
  for (const { to, text } of copies) await writeWhole(to, text, { force })
  return { transcripts: copies.length, ...counted(survey.tags) }
}

/** Where a file is in the project; a file from elsewhere keeps its name alone. */
function placeIn(folder: string, file: string): string {
  const within = path.relative(folder, file)
  return within.startsWith('..') || path.isAbsolute(within) ? path.basename(file) : within
}

/** With --force a copy may take the place of an earlier one, but never of a transcript, nor of another copy. */
function refuseToLose(copies: readonly string[], transcripts: readonly string[]): void {
  const own = new Set(transcripts.map(onAnyDisk))
  for (const to of copies) {
    if (!own.has(onAnyDisk(to))) {
      own.add(onAnyDisk(to))
      continue
    }
    throw new Failure(
      {
        nl: `${to} zou een transcript vervangen, of een andere kopie; kies een andere map, of schrijf ze apart`,
        en: `${to} would replace a transcript, or another copy; choose another folder, or write them apart`,
      },
      { kind: 'usage' },
    )
  }
}

/** Where a file is, for a disk that does not tell capitals apart too. */
function onAnyDisk(file: string): string {
  const real = exists(file) ? standing(file).file : file
  return real.normalize('NFC').toLowerCase()
}

function puts({ placed }: CoderTags): readonly InlinePut[] {
  return placed.flatMap(({ value, place }): InlinePut[] => {
    if (value.status !== 'tag' || place.kind === 'lost') return []
    const { end } = place.span
    return [{ code: value.code, end, written: value.more.get(inlineColumn) }]
  })
}

function counted(all: readonly CoderTags[]): Omit<ExportedTags, 'transcripts'> {
  const tags = all.flatMap(({ placed }) => placed)
  const found = tags.filter(({ place }) => place.kind !== 'lost')
  const kept = found.filter(({ value }) => value.status === 'tag')
  return {
    tags: kept.length,
    rejections: found.length - kept.length,
    notes: kept.filter(({ value }) => value.note !== '').length,
    lost: tags.length - found.length,
  }
}

export function toldExported(exported: ExportedTags): Localised {
  const { transcripts, tags, rejections, notes, lost } = exported
  const left = [
    [rejections, 'afwijzingen', 'rejections'],
    [notes, 'notities', 'notes'],
    [lost, 'onvindbare tags', 'lost tags'],
  ] as const
  const kept = left.filter(([count]) => count > 0)
  const nl = kept.map(([count, name]) => `${name} (${count})`).join(', ')
  const en = kept.map(([count, , name]) => `${name} (${count})`).join(', ')
  const [one, single] = [tags === 1, transcripts === 1]
  const said = {
    nl: `${tags} ${one ? 'tag' : 'tags'} geschreven in ${transcripts} ${single ? 'transcript' : 'transcripten'}.`,
    en: `${tags} ${one ? 'tag' : 'tags'} written in ${transcripts} ${single ? 'transcript' : 'transcripts'}.`,
  }
  if (kept.length === 0) return said
  return {
    nl: `${said.nl} Alleen in de tagbestanden staan: ${nl}.`,
    en: `${said.en} In the tag files alone: ${en}.`,
  }
}
