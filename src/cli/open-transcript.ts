import { joinCodings } from '../apply/join.ts'
import type { KeywordCoding } from '../apply/keywords.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import { type Diagnostic, isBrokenYaml } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { interviewer, type Transcript } from '../model/transcript.ts'
import { inlineCodings, type TagReading } from '../read/tags.ts'
import type { TagContext } from '../store/tag-codings.ts'
import { readTranscript, type TranscriptReading } from '../read/transcript.ts'
import { uncountedTags } from './corpus-checks.ts'
import { readFinish } from './finish-marks.ts'
import { openBytes, openOneOfMany, type Where } from './sources.ts'
import { baseTexts, type TagFiles } from './tag-files.ts'
import { stdin, tagsFolder, type Workspace } from './workspace.ts'

export interface OpenTranscript {
  /** undefined where the file is no text, or has no words. */
  readonly coded: CodedTranscript | undefined
  /** Who tagged or finished it, whether their tags apply or not. */
  readonly taggers: readonly string[]
  /** SHA-256 of the transcript and of its tag files, in hex. */
  readonly hashes: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface OpeningContext {
  readonly workspace: Workspace
  readonly where: Where
  /** Whether the interviewer's turns count. */
  readonly interviewer: boolean
  readonly withoutSpeakers: boolean
  readonly code: (transcript: Transcript) => KeywordCoding
  readonly tagFiles: TagFiles
  readonly readTags: TagReader
  /** What came by standard input, if that was named. */
  readonly typed: Uint8Array
  /** Whether what a person rejected stays with what the keywords coded. */
  readonly keepsRejected?: boolean | undefined
  /** Whose tags and rejections apply; everybody’s where nothing is said. */
  readonly taggedBy?: readonly string[] | undefined
  /** Divides turns into the units that are counted. */
  readonly divide: (coded: CodedTranscript) => CodedTranscript
}

export type TagReader = (source: Source, context: TagContext) => TagReading

/** Few projects have tag files yet, and the rest need not wait for what reads them. */
export async function loadTagReader({ size }: TagFiles): Promise<TagReader> {
  if (size === 0) return () => ({ codings: [], rejections: [], diagnostics: [] })
  return (await import('../store/tag-codings.ts')).readTagCodings
}

/** Reads and codes one transcript, with the tags that people gave it. */
export function openTranscript(file: string, context: OpeningContext): OpenTranscript {
  const { workspace, where, withoutSpeakers, code, typed, divide } = context
  const opened = file === stdin ? openBytes(typed, stdin) : openOneOfMany(file, where)
  const { source, hash, readable, diagnostics } = opened
  if (!readable) return { coded: undefined, taggers: [], hashes: [hash], diagnostics }
  const reading = readTranscript(source, { roles: workspace.project.roles, withoutSpeakers })
  const { transcript } = reading
  if (transcript.turns.length === 0)
    return {
      coded: undefined,
      taggers: [],
      hashes: [hash],
      diagnostics: [...diagnostics, ...reading.diagnostics],
    }
  const tags = ofCoders(openTags(reading, context), context.taggedBy)
  const { codings, words } = code(transcript)
  const counted = transcript.turns.map(({ role }) => role !== interviewer || context.interviewer)
  const rejections = context.keepsRejected === true ? [] : tags.rejections
  const coded = {
    ...transcript,
    words,
    counted,
    codings: joinCodings(codings, tags.codings, rejections),
    rejections: tags.rejections,
    coders: tags.coders,
  }
  return {
    taggers: tags.taggers,
    hashes: [hash, ...tags.hashes],
    // Last of all: what keywords, tags and rejections are about is the whole turn.
    coded: divide(coded),
    diagnostics: [
      ...diagnostics,
      ...reading.diagnostics,
      ...tags.diagnostics,
      ...uncountedTags(coded),
    ],
  }
}

interface OpenTags extends TagReading, Pick<CodedTranscript, 'coders'> {
  readonly hashes: readonly string[]
}

/** What these coders say; everybody where none is named. */
function ofCoders(
  tags: OpenTags,
  names: readonly string[] | undefined,
): OpenTags & Pick<OpenTranscript, 'taggers'> {
  const { codings, rejections } = tags
  const tagged = codings.flatMap(({ by }) => (by.kind === 'person' ? by.name : []))
  const taggers = [...new Set([...tagged, ...tags.coders.map(({ name }) => name)])]
  if (names === undefined) return { ...tags, taggers }
  return {
    ...tags,
    taggers,
    codings: codings.filter(({ by }) => by.kind === 'person' && names.includes(by.name)),
    rejections: rejections.filter(({ name }) => names.includes(name)),
  }
}

/** The manual tags of a transcript: those in its text, and those of every coder's folder. */
function openTags(
  reading: TranscriptReading,
  { workspace, where, tagFiles, readTags }: OpeningContext,
): OpenTags {
  const { codebook, diagnostics: said } = workspace
  // Without (some of) its codes tags would be called unknown, where it is the codebook that is wrong.
  if (isBrokenYaml(codebook.source, said) || codebook.codes.length === 0) {
    return { codings: [], rejections: [], diagnostics: [], hashes: [], coders: [] }
  }
  const { transcript } = reading
  const bases = baseTexts(tagsFolder(workspace))
  const places = tagFiles.get(transcript.id) ?? []
  const files = places.flatMap(({ file, coder }) => {
    if (file === undefined) return []
    const { source, hash, diagnostics } = openOneOfMany(file, where)
    const read = readTags(source, { transcript, codebook, coder, bases })
    return { ...read, hash, diagnostics: [...diagnostics, ...read.diagnostics] }
  })
  const readings = [inlineCodings(reading, codebook), ...files]
  const finishes = places.map((place) => readFinish(place, transcript, where))
  return {
    codings: readings.flatMap((one) => one.codings),
    rejections: readings.flatMap((one) => one.rejections),
    diagnostics: [...readings, ...finishes].flatMap((one) => one.diagnostics),
    hashes: files.map(({ hash }) => hash),
    coders: finishes.map(({ name, finished, outdated }) => ({ name, finished, outdated })),
  }
}
