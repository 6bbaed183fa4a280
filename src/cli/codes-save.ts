import path from 'node:path'
import { diffLines } from 'diff'
import { applyEdits, type Edit } from '../model/edit.ts'
import { rawEdits, reversals } from '../model/raw-edit.ts'
import type { Source } from '../model/source.ts'
import { baseChange } from '../store/base-text.ts'
import { type FileRecord, formatCodesRecord } from '../store/codes-history.ts'
import type { FileChange } from '../store/journal.ts'
import type { RecodePlan } from '../store/recode.ts'
import type { CodesMaterial } from './codes-material.ts'
import { createDisk } from './disk.ts'
import { namesIn, sha256, standing } from './files.ts'
import { rawText } from './raw-text.ts'
import type { Session } from './session.ts'

/** Where changes of codes are kept, so that they can be taken back: beside the coders. */
export const historyFolder = '.history'

/** The change of one file, with what takes it back. */
interface Rewritten {
  readonly change: FileChange
  readonly record: FileRecord
}

/** What a change of codes does to every file, the record of it among them. */
export function recodeChanges(
  material: CodesMaterial,
  { plan, command }: { readonly plan: RecodePlan; readonly command: string },
  session: Session,
): readonly FileChange[] {
  const { tags, codebook } = material
  const edits: readonly (readonly [Source, readonly Edit[]])[] = [
    [codebook.source, editsBetween(codebook.source.text, plan.codebook.source.text)],
    ...plan.edits,
  ]
  const written = [
    ...edits.map(([source, own]) => rewrite(source, own, { material, session })),
    ...baseTexts(material, plan),
  ]
  const record = formatCodesRecord({ command, files: written.map((one) => one.record) })
  const history = path.join(tags, historyFolder, nextName(tags))
  return [
    ...written.map(({ change }) => change),
    { file: history, before: undefined, after: bytes(record) },
  ]
}

/** The lines in which two texts differ. */
function editsBetween(before: string, after: string): readonly Edit[] {
  let at = 0
  const edits: Edit[] = []
  for (const { value, added, removed } of diffLines(before, after)) {
    const start = at
    if (!added) at += value.length
    if (added) edits.push({ span: { start, end: start }, text: value })
    else if (removed) edits.push({ span: { start, end: at }, text: '' })
  }
  return edits
}

function rewrite(
  source: Source,
  edits: readonly Edit[],
  { material, session }: { readonly material: CodesMaterial; readonly session: Session },
): Rewritten {
  const file = material.files.get(source) ?? source.path
  const raw = rawText(file, { hash: material.hashes.get(file), session })
  const inFile = rawEdits(raw, edits)
  const [before, after] = [bytes(raw), bytes(applyEdits(raw, inFile))]
  return {
    change: { file, before, after },
    record: {
      path: fromFolder(material.folder, file),
      is: sha256(after),
      was: sha256(before),
      edits: reversals(raw, inFile),
    },
  }
}

/** The new texts of transcripts that tags are about. */
function baseTexts(
  { folder, tags, tagFiles, files }: CodesMaterial,
  plan: RecodePlan,
): readonly Rewritten[] {
  const wanted = new Set(
    tagFiles.filter(({ source }) => plan.edits.has(source)).map((one) => one.transcript),
  )
  return [...plan.shifts].flatMap(([id, { before, after }]) => {
    if (!wanted.has(id)) return []
    // Who may not read the transcript may not read what is kept of it.
    const mode = standing(files.get(before) ?? before.path).mode & 0o666
    const base = { baseFolder: path.join(tags, '.base'), mode, text: after.text }
    const change = baseChange(createDisk(), base)
    if (change === undefined) return []
    const is = sha256(change.after ?? '')
    const record = { path: fromFolder(folder, change.file), is, was: undefined, edits: [] }
    return [{ change, record }]
  })
}

/** Records are numbered: the last one is the one that can be taken back. */
function nextName(tags: string): string {
  const last = Number(lastRecord(tags)?.slice(0, -'.json'.length) ?? 0)
  return `${String(last + 1).padStart(4, '0')}.json`
}

export function lastRecord(tags: string): string | undefined {
  const names = namesIn(path.join(tags, historyFolder)).filter((name) => /^\d+\.json$/u.test(name))
  return [...names].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).at(-1)
}

function fromFolder(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/')
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
