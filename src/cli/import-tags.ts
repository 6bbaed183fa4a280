import { applyEdits } from '../model/edit.ts'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { rawEdits } from '../model/raw-edit.ts'
import { offsetAfter, type Source } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import { inlineCodings } from '../read/tags.ts'
import { readTranscript, type TranscriptReading } from '../read/transcript.ts'
import { inlineColumn } from '../store/inline-export.ts'
import { movedOffset, takeInlineTags, type TakenTags } from '../store/inline-import.ts'
import { tagPlace } from '../store/tag-at.ts'
import { textHash } from '../store/text-hash.ts'
import { identity, sameIds } from './corpus-checks.ts'
import { readBytes, standing, writeWhole } from './files.ts'
import { hasError, type Opened, openOneOfMany, showDiagnostics } from './sources.ts'
import type { Session } from './session.ts'
import { findTagFiles } from './tag-files.ts'
import { openProjectTags } from './project-tags.ts'
import { newTagId, type TagStore } from './tag-store.ts'
import { tagsFolder, type Workspace } from './workspace.ts'

export interface ImportOptions {
  /** Whose tags they are, where the transcript itself does not say. */
  readonly coder?: string
  readonly speakers?: boolean
  readonly dryRun?: boolean
}

export interface ImportedTags {
  readonly tags: number
  readonly transcripts: number
}

interface Import extends TakenTags {
  readonly file: string
  readonly reading: TranscriptReading
  readonly coder: string
}

/**
 * Moves the inline tags of transcripts into the store: undefined where something is wrong with them, which has been shown.
 * They are in the store, with the text that they are about, before they are taken out of a transcript, so that a crash
 * in between leaves them in both places, and doing it again makes one of them.
 */
export async function importTags(
  workspace: Workspace,
  options: ImportOptions,
  session: Session,
): Promise<ImportedTags | undefined> {
  const imports = await readImports(workspace, options, session)
  if (imports === undefined) return undefined
  if (options.dryRun !== true) for (const one of imports) await importOne(one, workspace)
  const tags = imports.reduce((sum, { taken }) => sum + taken.length, 0)
  return { tags, transcripts: imports.length }
}

async function readImports(
  workspace: Workspace,
  { coder, speakers }: ImportOptions,
  session: Session,
): Promise<readonly Import[] | undefined> {
  const { codebook, project } = workspace
  const read = workspace.files.map((file) => {
    const opened = openOneOfMany(file, session)
    const options = { roles: project.roles, withoutSpeakers: speakers === false }
    const reading = readTranscript(opened.source, options)
    const tagged = inlineCodings(reading, codebook)
    return {
      file,
      reading,
      opened,
      tagged,
      diagnostics: [...opened.diagnostics, ...tagged.diagnostics],
    }
  })
  const diagnostics = [
    ...workspace.diagnostics,
    ...read.flatMap((one) => one.diagnostics),
    ...sameIds(read.map(({ reading }) => identity(reading.transcript))),
  ]
  if (hasError(diagnostics)) {
    await showDiagnostics(diagnostics, session)
    return undefined
  }
  for (const { reading, opened } of read) {
    if (reading.tags.length > 0 && !isPlain(opened)) throw inOtherForm(opened.source)
  }
  return read
    .filter(({ reading }) => reading.tags.length > 0)
    .map(({ file, reading, tagged }) => ({
      ...{ file, reading, coder: coderOf(reading, coder) },
      ...takeInlineTags(reading.transcript.source, reading.tags, tagged.codings),
    }))
}

function coderOf({ coder, transcript }: TranscriptReading, asked: string | undefined): string {
  const name = coder ?? asked
  if (name !== undefined) return name
  throw new Failure(
    {
      nl: `van wie zijn de tags in ${transcript.source.path}? Noem de codeur met --coder, of zet “coder:” in het kopje van het transcript`,
      en: `whose are the tags in ${transcript.source.path}? Name the coder with --coder, or put “coder:” in the front matter of the transcript`,
    },
    { kind: 'usage' },
  )
}

async function importOne(one: Import, workspace: Workspace): Promise<void> {
  const { transcript } = one.reading
  const own = storeFor(one.coder, one, workspace)
  own.save(newTags(own.tags, one))
  await writeTranscript(one)
  // The tags of all coders go along, as far as they were about the text as it was.
  const coders = findTagFiles(tagsFolder(workspace)).get(transcript.id) ?? []
  for (const { coder } of coders) {
    const store = storeFor(coder, one, workspace)
    store.save(movedTags(store.tags, one))
  }
}

function storeFor(
  coder: string,
  { file, reading, source }: Import,
  workspace: Workspace,
): TagStore {
  return openProjectTags(workspace, coder, { id: reading.transcript.id, file, source })
}

/** The tags that were taken out, but for those that are in the store already. */
function newTags(there: readonly Tag[], { source, taken }: Import): readonly Tag[] {
  return taken.flatMap(({ code, span, written }): Tag[] => {
    const place = tagPlace(source, span)
    const known = there.some(
      (tag) =>
        tag.status === 'tag' &&
        tag.code === code &&
        tag.textHash === place.textHash &&
        tag.end === place.end &&
        tag.start >= place.start,
    )
    const more = new Map([[inlineColumn, written]])
    const tag: Tag = { id: newTagId(), code, status: 'tag', note: '', more, ...place }
    return known ? [] : [tag]
  })
}

/** The tags of the text as it was, at their place in the text without inline tags. */
function movedTags(tags: readonly Tag[], { reading, source, edits }: Import): readonly Tag[] {
  const before = reading.transcript.source
  const hash = textHash(before.text)
  return tags
    .filter((tag) => tag.textHash === hash)
    .map((tag) => {
      const start = movedOffset(offsetAfter(before, tag.start), edits)
      const end = movedOffset(offsetAfter(before, tag.end), edits)
      return { ...tag, ...tagPlace(source, { start, end }) }
    })
}

/** Whether offsets in the text are offsets in the file, but for a byte order mark and line ends. */
function isPlain({ decomposedAt, diagnostics }: Opened): boolean {
  return decomposedAt === undefined && diagnostics.length === 0
}

/** Byte order mark, line ends and permissions stay as they are. */
async function writeTranscript({ file, edits }: Import): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const raw = decoder.decode(readBytes(file))
  const real = standing(file)
  const text = applyEdits(raw, rawEdits(raw, edits))
  await writeWhole(real.file, text, { force: true, mode: real.mode })
}

function inOtherForm({ path }: Source): Failure {
  return new Failure({
    nl: `${path} is geen UTF-8 in Unicode NFC, zodat de tags er niet precies uit te halen zijn; sla het eerst zo op`,
    en: `${path} is not UTF-8 in Unicode NFC, so that its tags cannot be taken out exactly; save it that way first`,
  })
}

export function toldImported({ tags, transcripts }: ImportedTags, dryRun: boolean): Localised {
  if (tags === 0) {
    return {
      nl: 'Er staan geen tags tussen de tekst.',
      en: 'There are no tags in the text.',
    }
  }
  const nl = `${tags} ${tags === 1 ? 'tag' : 'tags'} uit ${transcripts} ${transcripts === 1 ? 'transcript' : 'transcripten'}`
  const en = `${tags} ${tags === 1 ? 'tag' : 'tags'} of ${transcripts} ${transcripts === 1 ? 'transcript' : 'transcripts'}`
  return dryRun
    ? { nl: `${nl} zouden naar de tagbestanden gaan.`, en: `${en} would go to the tag files.` }
    : { nl: `${nl} staan nu in de tagbestanden.`, en: `${en} are in the tag files now.` }
}
