import { keywordCoder } from '../apply/keywords.ts'
import { byTurn, type OthersTag, type Sheet, suggestionsOf } from '../coder/desk.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Coding, Rejection } from '../model/coding.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { interviewer, type Transcript } from '../model/transcript.ts'
import { inlineCodings } from '../read/tags.ts'
import { readTranscript } from '../read/transcript.ts'
import { readTagCodings } from '../store/tag-codings.ts'
import { type BaseTexts, createTagPlacer } from '../store/tag-places.ts'
import { textHash } from '../store/text-hash.ts'
import type { DeskOptions } from './desk-options.ts'
import type { Session } from './session.ts'
import { openOneOfMany } from './sources.ts'
import type { TagFiles } from './tag-files.ts'
import type { Workspace } from './workspace.ts'

/** What a transcript is read with, beside its project. */
export interface Around {
  readonly session: Session
  readonly tagFiles: TagFiles
  readonly bases: BaseTexts
  readonly coder: string
  /** The part of the codebook whose keywords make suggestions. */
  readonly keywords: Codebook
}

export interface ReadSheet {
  /** undefined for a file that is no text, or has no words. */
  readonly sheet: Sheet | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes what reads one transcript after the other. */
export function sheetReader(
  workspace: Workspace,
  options: DeskOptions,
  around: Around,
): (file: string) => ReadSheet {
  const { codebook, project } = workspace
  const counts = options.interviewer === true
  const code = keywordCoder(around.keywords, { interviewer: counts })
  return (file) => {
    const opened = openOneOfMany(file, around.session)
    if (!opened.readable) return { sheet: undefined, diagnostics: opened.diagnostics }
    const withoutSpeakers = options.speakers === false
    const reading = readTranscript(opened.source, { roles: project.roles, withoutSpeakers })
    const { transcript } = reading
    const inline = inlineCodings(reading, codebook)
    const diagnostics = [...opened.diagnostics, ...reading.diagnostics, ...inline.diagnostics]
    if (transcript.turns.length === 0) return { sheet: undefined, diagnostics }
    const others = othersWork(transcript, codebook, around)
    const blind = options.blind === true
    const sheet: Sheet = {
      transcript,
      textHash: textHash(transcript.source.text),
      place: createTagPlacer(transcript.source, around.bases),
      counted: transcript.turns.map(({ role }) => counts || role !== interviewer),
      suggestions: blind ? new Map() : suggestionsOf(code(transcript).codings),
      others: blind ? new Map() : byTurn([...inline.codings.map(tagOf), ...others]),
    }
    return { sheet, diagnostics }
  }
}

interface OthersTagInTurn extends OthersTag {
  readonly turn: number
}

/** What other coders said; what is wrong in their files is for them to hear. */
function othersWork(
  transcript: Transcript,
  codebook: Codebook,
  { session, tagFiles, coder, bases }: Around,
): readonly OthersTagInTurn[] {
  const files = tagFiles.get(transcript.id) ?? []
  return files.flatMap((place) => {
    if (place.file === undefined || place.coder === coder) return []
    const { source } = openOneOfMany(place.file, session)
    const read = readTagCodings(source, { transcript, codebook, coder: place.coder, bases })
    return [...read.codings.map(tagOf), ...read.rejections.map(rejectionOf)]
  })
}

function tagOf({ turn, code, span, by }: Coding): OthersTagInTurn {
  return { turn, code, span, rejected: false, name: by.kind === 'person' ? by.name : '' }
}

function rejectionOf({ turn, code, name }: Rejection): OthersTagInTurn {
  return { turn, code, span: { start: 0, end: 0 }, rejected: true, name }
}
