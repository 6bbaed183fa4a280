import { applyEdits } from '../model/edit.ts'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { rawEdits } from '../model/raw-edit.ts'
import { offsetAfter } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import { inlineCodings } from '../read/tags.ts'
import { readTranscript, type TranscriptReading } from '../read/transcript.ts'
import { baseChange } from '../store/base-text.ts'
import { isOutdated } from '../store/finish-mark.ts'
import { inlineColumn } from '../store/inline-export.ts'
import { movedOffset, takeInlineTags, type TakenTags } from '../store/inline-import.ts'
import type { FileChange } from '../store/journal.ts'
import { tagPlace } from '../store/tag-at.ts'
import { textHash } from '../store/text-hash.ts'
import { standsAt } from '../store/text-shift.ts'
import { saveTogether, tagFileChange } from '../store/transaction.ts'
import { identity, sameIds } from './corpus-checks.ts'
import { createDisk } from './disk.ts'
import { readBytes } from './files.ts'
import { rawText } from './raw-text.ts'
import { hasError, openOneOfMany, showDiagnostics } from './sources.ts'
import type { Session } from './session.ts'
import { findTagFiles } from './tag-files.ts'
import { newTagId, tagTarget } from './tag-store.ts'
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
  /** The text of the file as its bytes have it. */
  readonly raw: string
}

/**
 * Moves the inline tags of transcripts into the store: undefined where something is wrong with them, which has been shown.
 * Byte order mark, line ends and permissions of a transcript stay as they are.
 */
export async function importTags(
  workspace: Workspace,
  options: ImportOptions,
  session: Session,
): Promise<ImportedTags | undefined> {
  const imports = await readImports(workspace, options, session)
  if (imports === undefined) return undefined
  if (options.dryRun !== true) for (const one of imports) importOne(one, workspace)
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
  return read
    .filter(({ reading }) => reading.tags.length > 0)
    .map(({ file, reading, opened, tagged }) => ({
      ...{ file, reading, coder: coderOf(reading, coder) },
      raw: rawText(file, { hash: opened.hash, session }),
      ...takeInlineTags(reading.transcript.source, reading.tags, tagged.codings),
    }))
}

function coderOf({ coder, transcript }: TranscriptReading, asked: string | undefined): string {
  const name = coder ?? asked
  if (name !== undefined) return name
  throw new Failure(
    {
      nl: `van wie zijn de tags in ${transcript.source.path}? Noem de codeur met --coder, of zet “codeur:” in het kopje van het transcript`,
      en: `whose are the tags in ${transcript.source.path}? Name the coder with --coder, or put “coder:” in the front matter of the transcript`,
    },
    { kind: 'usage' },
  )
}

/** Takes the tags out of one transcript: it and all tag files change together, so that nothing is in between. */
function importOne(one: Import, workspace: Workspace): void {
  const disk = createDisk()
  const { file, reading, source, raw, edits } = one
  const { id } = reading.transcript
  const tags = tagsFolder(workspace)
  const others = findTagFiles(tags).get(id) ?? []
  const coders = new Set([one.coder, ...others.map(({ coder }) => coder)])
  const targets = [...coders].map((coder) => ({
    coder,
    target: tagTarget({ tags, coder, transcript: { id, file, text: source.text } }),
  }))
  const changes = targets.flatMap(({ coder, target }) => {
    const tagged = tagFileChange(disk, target, (now) => [
      // The tags of all coders go along, as far as they are about the text as it was.
      ...movedTags(now, one),
      ...(coder === one.coder ? newTags(now, one) : []),
    ])
    return tagged === undefined ? [] : [tagged, baseChange(disk, target)]
  })
  const before = bytesOf(raw)
  const after = bytesOf(applyEdits(raw, rawEdits(raw, edits)))
  const marks = others.flatMap(({ mark }) => (mark === undefined ? [] : finishedStill(mark, one)))
  const all = [{ file, before, after }, ...changes.flatMap((change) => change ?? []), ...marks]
  saveTogether(disk, workspace.folder, withoutDoubles(all))
}

/** Who finished the text as it was has finished it without its tags too. */
function finishedStill(mark: string, { reading, source }: Import): readonly FileChange[] {
  const before = readBytes(mark)
  if (isOutdated(new TextDecoder().decode(before), reading.transcript.source.text)) return []
  return [{ file: mark, before, after: bytesOf(`${textHash(source.text)}\n`) }]
}

/** The text that the tags are about is the same for all coders. */
function withoutDoubles(changes: readonly FileChange[]): readonly FileChange[] {
  return [...new Map(changes.map((change) => [change.file, change])).values()]
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
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

/**
 * The tags of the text as it was, at their place in the text without inline tags. One whose words do not stand where it says stays as it
 * is: nobody knows where it belongs.
 */
function movedTags(tags: readonly Tag[], { reading, source, edits }: Import): readonly Tag[] {
  const before = reading.transcript.source
  const hashes = new Set([textHash(before.text), ''])
  return tags
    .filter((tag) => hashes.has(tag.textHash) && standsAt(before, tag, tag.quote))
    .map((tag) => {
      const start = movedOffset(offsetAfter(before, tag.start), edits)
      const end = movedOffset(offsetAfter(before, tag.end), edits)
      return { ...tag, ...tagPlace(source, { start, end }) }
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
    ? {
        nl: `${nl} ${tags === 1 ? 'zou' : 'zouden'} naar de tagbestanden gaan.`,
        en: `${en} would go to the tag files.`,
      }
    : {
        nl: `${nl} ${tags === 1 ? 'staat' : 'staan'} nu in de tagbestanden.`,
        en: `${en} ${tags === 1 ? 'is' : 'are'} in the tag files now.`,
      }
}
