import path from 'node:path'
import { Failure } from '../model/failure.ts'
import { readCodebookYaml } from '../read/codebook-yaml.ts'
import {
  type CodesRecord,
  type FileRecord,
  readCodesRecord,
  textBefore,
} from '../store/codes-history.ts'
import type { FileChange } from '../store/journal.ts'
import { readTagFile } from '../store/tag-file.ts'
import { textHash } from '../store/text-hash.ts'
import { saveTogether } from '../store/transaction.ts'
import type { CodesMaterial } from './codes-material.ts'
import { historyFolder, lastRecord } from './codes-save.ts'
import { createDisk } from './disk.ts'
import { exists, readBytes, sha256 } from './files.ts'
import { rawText } from './raw-text.ts'
import type { Session } from './session.ts'
import { shownPath } from './sources.ts'

export interface Undoing {
  readonly record: CodesRecord
  readonly changes: readonly FileChange[]
}

/** Works out how the last change of codes is taken back; refuses where something of it was changed since. */
export function planUndo(material: CodesMaterial, session: Session): Undoing {
  const { folder, tags } = material
  const name = lastRecord(tags)
  if (name === undefined) {
    throw new Failure({
      nl: 'er is geen verandering van codes om terug te draaien',
      en: 'there is no change of codes to take back',
    })
  }
  const file = path.join(tags, historyFolder, name)
  const shown = shownPath(file, session.io)
  const content = readBytes(file, shown)
  const record = readCodesRecord(new TextDecoder().decode(content), shown)
  refuseChanged(record, folder, session)
  const changes = record.files.map((one) => changeBack(one, folder, session))
  refuseUsed(material, { record, changes })
  return { record, changes: [...changes, { file, before: content, after: undefined }] }
}

export function saveUndo({ folder }: CodesMaterial, { changes }: Undoing): void {
  saveTogether(createDisk(), folder, changes)
}

function refuseChanged({ command, files }: CodesRecord, folder: string, { io }: Session): void {
  const changed = files
    .map((one) => ({ ...one, file: path.resolve(folder, one.path) }))
    .filter(({ file, is }) => !exists(file) || sha256(readBytes(file)) !== is)
  if (changed.length === 0) return
  const list = changed.map(({ file }) => shownPath(file, io)).join(', ')
  throw new Failure({
    nl: `“${command}” kan niet meer worden teruggedraaid, want sindsdien is veranderd: ${list}; er is niets gedaan`,
    en: `“${command}” cannot be taken back any more, since this was changed after it: ${list}; nothing was done`,
  })
}

function changeBack(one: FileRecord, folder: string, session: Session): FileChange {
  const file = path.resolve(folder, one.path)
  const before = readBytes(file)
  if (one.was === undefined) return { file, before, after: undefined }
  const raw = rawText(file, { hash: one.is, session })
  const after = new TextEncoder().encode(textBefore(raw, one))
  if (sha256(after) === one.was) return { file, before, after }
  throw new Failure({
    nl: `wat er van ${shownPath(file, session.io)} bewaard is, klopt niet; er is niets gedaan`,
    en: `what was kept of ${shownPath(file, session.io)} is not right; nothing was done`,
  })
}

/** Tags that were made since may have codes that would be gone, or be about a text that would be another. */
function refuseUsed(material: CodesMaterial, { changes }: Undoing): void {
  const { files, codebook, transcripts, tagFiles } = material
  const back = new Map(changes.map(({ file, after }) => [file, after]))
  const afterwards = back.get(files.get(codebook.source) ?? '')
  const text = new TextDecoder().decode(afterwards).replaceAll('\r\n', '\n')
  const then = new Set(readCodebookYaml({ path: '', text }).codebook.codes.map(({ id }) => id))
  const gone = new Set(codebook.codes.map(({ id }) => id).filter((id) => !then.has(id)))
  const isOurs = (file: string | undefined): boolean => file !== undefined && back.has(file)
  const hashes = new Set(
    transcripts.flatMap(({ transcript: { source } }) =>
      isOurs(files.get(source)) ? [textHash(source.text)] : [],
    ),
  )
  const inline = transcripts.filter(
    ({ transcript, tags }) =>
      !isOurs(files.get(transcript.source)) && tags.some(({ code }) => gone.has(code)),
  )
  const stored = tagFiles.filter(
    ({ source }) =>
      !isOurs(files.get(source)) &&
      readTagFile(source).tags.some(
        ({ value }) => gone.has(value.code) || hashes.has(value.textHash),
      ),
  )
  const used = [
    ...inline.map(({ transcript }) => transcript.source),
    ...stored.map(({ source }) => source),
  ]
  if (used.length === 0) return
  const list = used.map((source) => source.path).join(', ')
  throw new Failure({
    nl: `dat kan niet meer worden teruggedraaid: sindsdien kwamen er tags bij die ervan afhangen, in ${list}; er is niets gedaan`,
    en: `that cannot be taken back any more: since then tags were added that depend on it, in ${list}; nothing was done`,
  })
}
