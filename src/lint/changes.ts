import type { Code, Codebook, Thread } from '../model/codebook.ts'
import { phraseText } from '../model/keyword.ts'
import { type Heir, heirFinder, keywordKey } from './heirs.ts'
import { ownScope } from './scopes.ts'
import { successorsOf } from './successors.ts'

/** What changed from one version of a codebook to the next; all in the order of the codebook. */
export interface CodebookChanges {
  readonly older: Codebook
  readonly newer: Codebook
  readonly added: readonly Code[]
  readonly gone: readonly GoneCode[]
  /** Codes that stayed, under their own id or under one that took their place alone, and in which something changed. */
  readonly changed: readonly CodeChange[]
  readonly threads: readonly ThreadChange[]
}

export interface GoneCode {
  readonly code: Code
  /** Ids of the codes that took its place, as either codebook says. */
  readonly successors: readonly string[]
  /** The codes that have its keywords now. */
  readonly heirs: readonly Heir[]
}

export interface CodeChange {
  readonly before: Code
  readonly after: Code
  readonly texts: readonly TextChange[]
  /** Keywords and exclusions, as they are written. */
  readonly came: readonly string[]
  readonly went: readonly string[]
  /** What `applies_to` of the code itself says, not of the branches above it. */
  readonly scope: TextChange | undefined
  /** The codes that keywords of it went to. */
  readonly heirs: readonly Heir[]
}

export interface TextChange {
  /** As the YAML key has it. */
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface ThreadChange {
  readonly before: Thread | undefined
  readonly after: Thread | undefined
  readonly texts: readonly TextChange[]
  /** Ids of codes. */
  readonly came: readonly string[]
  readonly went: readonly string[]
}

export function codebookChanges(older: Codebook, newer: Codebook): CodebookChanges {
  const before = new Map(older.codes.map((code) => [code.id, code]))
  const after = new Map(newer.codes.map((code) => [code.id, code]))
  const heirsOf = heirFinder(older, newer)
  const gone = older.codes
    .filter(({ id }) => !after.has(id))
    .map((code) => ({ code, successors: successorsOf(code, older, newer), heirs: heirsOf(code) }))
  const nextOf = new Map(gone.map(({ code, successors }) => [code.id, onlyOne(successors)]))
  const changed = older.codes.flatMap((code): readonly CodeChange[] => {
    const next = after.get(nextOf.get(code.id) ?? code.id)
    // One that was there already took it in: it is not what this code became.
    if (next === undefined || (next.id !== code.id && before.has(next.id))) return []
    const change = { ...codeChange(code, next), scope: scopeChange([code, before], [next, after]) }
    return isChange(change) ? [{ ...change, heirs: heirsOf(code) }] : []
  })
  const added = newer.codes.filter(({ id }) => !before.has(id))
  return { older, newer, added, gone, changed, threads: threadChanges(older, newer) }
}

/** Whether anything changed that codings or their meaning depend on. */
export function isChanged({ added, gone, changed, threads }: CodebookChanges): boolean {
  return added.length + gone.length + changed.length + threads.length > 0
}

function onlyOne(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined
}

function codeChange(before: Code, after: Code): Omit<CodeChange, 'scope' | 'heirs'> {
  const texts = codeTexts(after).flatMap(([field, text], index) =>
    textChange(field, codeTexts(before)[index]?.[1], text),
  )
  return { before, after, texts, ...difference(keywordTexts(before), keywordTexts(after)) }
}

/** What a code means, and who gives it, by its keys. */
function codeTexts(code: Code): readonly (readonly [string, string | undefined])[] {
  return [
    ['label', code.label],
    ['definition', code.definition],
    ['when', code.when],
    ['when_not', code.whenNot],
    ['manual', code.manual ? 'true' : undefined],
    ['deprecated', code.deprecated ? 'true' : undefined],
  ]
}

/** What it finds and how that is written; white space and quotes make no other keyword. */
function keywordTexts({ keywords, exclude }: Code): ReadonlyMap<string, string> {
  return new Map([
    ...keywords.map((one): [string, string] => [
      JSON.stringify([keywordKey(one), one.exclude.map(({ value }) => phraseText(value))]),
      one.text,
    ]),
    ...exclude.map(({ value }): [string, string] => [
      `exclude ${phraseText(value)}`,
      `exclude: ${phraseText(value)}`,
    ]),
  ])
}

function difference(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Pick<CodeChange, 'came' | 'went'> {
  return {
    came: [...after].filter(([key]) => !before.has(key)).map(([, text]) => text),
    went: [...before].filter(([key]) => !after.has(key)).map(([, text]) => text),
  }
}

type InCodebook = readonly [Code, ReadonlyMap<string, Code>]

function scopeChange(before: InCodebook, after: InCodebook): TextChange | undefined {
  return textChange('applies_to', ownScope(...before), ownScope(...after))[0]
}

/** One where the words differ; how they are spread over lines does not matter. */
function textChange(
  field: string,
  before: string | undefined,
  after: string | undefined,
): readonly TextChange[] {
  return closedUp(before) === closedUp(after) ? [] : [{ field, before, after }]
}

function closedUp(text = ''): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function isChange({ texts, came, went, scope }: Omit<CodeChange, 'heirs'>): boolean {
  return texts.length + came.length + went.length > 0 || scope !== undefined
}

function threadChanges(older: Codebook, newer: Codebook): readonly ThreadChange[] {
  const before = new Map(older.threads.map((thread) => [thread.id.value, thread]))
  const after = new Map(newer.threads.map((thread) => [thread.id.value, thread]))
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((id) => threadChange(before.get(id), after.get(id)))
    .filter(({ texts, came, went }) => texts.length + came.length + went.length > 0)
}

function threadChange(before: Thread | undefined, after: Thread | undefined): ThreadChange {
  const texts = (['label', 'definition', 'claim'] as const).flatMap((field) =>
    textChange(field, before?.[field], after?.[field]),
  )
  return { before, after, texts, ...difference(namedCodes(before), namedCodes(after)) }
}

function namedCodes(thread: Thread | undefined): ReadonlyMap<string, string> {
  return new Map((thread?.codes ?? []).map(({ value }) => [value, value]))
}
