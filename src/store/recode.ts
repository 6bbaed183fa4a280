import type { Codebook } from '../model/codebook.ts'
import type { Edit } from '../model/edit.ts'
import { type RecodeCount, summedCounts } from '../model/recode.ts'
import type { Source, Span } from '../model/source.ts'
import { spokenText } from '../model/transcript.ts'
import type { TranscriptReading } from '../read/transcript.ts'
import { type CodebookChange, readChanged } from './recode-codebook.ts'
import { inlinePlaces, recodeInline, type Recoding } from './recode-inline.ts'
import { placeOf, recodeTagFile, type TagFileText } from './recode-tags.ts'
import { tagLines } from './tag-cells.ts'
import { readTagFile } from './tag-file.ts'
import { shiftOf, type TextShift } from './text-shift.ts'

/** All that a change of codes has to do with. */
export interface RecodeMaterial {
  readonly codebook: Codebook
  readonly transcripts: readonly TranscriptReading[]
  readonly tagFiles: readonly TagFileText[]
  /** The marks of coders who are done with a transcript: each holds the hash of its text. */
  readonly finished: readonly Omit<TagFileText, 'coder'>[]
}

export interface RecodePlan {
  readonly codebook: Codebook
  /** What is to be edited besides the codebook: transcripts, tag files, marks. */
  readonly edits: ReadonlyMap<Source, readonly Edit[]>
  /** Transcripts whose text changes, under their ids. */
  readonly shifts: ReadonlyMap<string, TextShift>
  readonly counts: readonly RecodeCount[]
}

/** The codes that at least one tag or rejection has. */
export function givenCodes({ transcripts, tagFiles }: RecodeMaterial): ReadonlySet<string> {
  return new Set([
    ...transcripts.flatMap(({ tags }) => tags.map(({ code }) => code)),
    ...tagFiles.flatMap(({ source }) => readTagFile(source).tags.map(({ value }) => value.code)),
  ])
}

/** A tag as a person is asked what becomes of it. */
export interface AskedTag {
  readonly coder: string
  readonly transcript: string
  readonly id: string
  readonly quote: string
}

/** Of the words before an inline tag those of the turn that it is about. */
function wordsInTurn({ transcript }: TranscriptReading, { start, end }: Span): Span {
  const turn = transcript.turns.findLast(({ span }) => start < span.end && span.start < end)
  return { start: Math.max(start, turn?.span.start ?? 0), end }
}

/** The tags of a code, those in the transcripts first. */
export function tagsOf(
  { transcripts, tagFiles }: RecodeMaterial,
  code: string,
): readonly AskedTag[] {
  const inline = transcripts.flatMap((reading) =>
    inlinePlaces(reading).flatMap(({ tag, place: { coder, transcript, id } }) => {
      if (tag.code !== code) return []
      const quote = spokenText(reading.transcript, wordsInTurn(reading, tag.words))
      return [{ coder, transcript, id, quote }]
    }),
  )
  const stored = tagFiles.flatMap((file) =>
    tagLines(readTagFile(file.source)).flatMap((line) => {
      const { status, quote } = line.tag
      if (line.tag.code !== code || status !== 'tag') return []
      const { coder, transcript, id } = placeOf(line, file)
      return [{ coder, transcript, id, quote }]
    }),
  )
  return [...inline, ...stored]
}

export interface Recodes {
  readonly change: CodebookChange
  readonly recoding: Recoding
  readonly newId: () => string
}

/** Works out what a change of codes does to every file; nothing is written, and where it cannot be, that is thrown. */
export function planRecode(
  { transcripts, tagFiles, finished }: RecodeMaterial,
  { change, recoding, newId }: Recodes,
): RecodePlan {
  const codebook = readChanged(change)
  const codes = new Set(change.successors.keys())
  const inline = transcripts.map((reading) => ({ reading, ...recodeInline(reading, recoding) }))
  const shifts = new Map(
    inline.flatMap(({ reading: { transcript }, edits }) =>
      edits.length === 0 ? [] : [[transcript.id, shiftOf(transcript.source, edits)] as const],
    ),
  )
  const files = tagFiles.map((file) => {
    const shift = shifts.get(file.transcript)
    return { file, ...recodeTagFile(file, { recoding, shift, newId, codes }) }
  })
  const edits = new Map<Source, readonly Edit[]>([
    ...inline.map(({ reading, edits: own }) => [reading.transcript.source, own] as const),
    ...files.map(({ file, edits: own }) => [file.source, own] as const),
    ...finished.map(
      (mark) => [mark.source, editMark(mark.source, shifts.get(mark.transcript))] as const,
    ),
  ])
  return {
    codebook,
    edits: new Map([...edits].filter(([, own]) => own.length > 0)),
    shifts,
    counts: summedCounts([...inline, ...files].flatMap(({ counts }) => counts)),
  }
}

/** A mark of the text as it was is one of the text as it becomes: only tags changed in it. */
function editMark({ text }: Source, shift: TextShift | undefined): readonly Edit[] {
  const at = shift === undefined ? -1 : text.indexOf(shift.hashBefore)
  if (shift === undefined || at < 0) return []
  return [{ span: { start: at, end: at + shift.hashBefore.length }, text: shift.hashAfter }]
}
