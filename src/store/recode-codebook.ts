import { applyEdits, type Edit } from '../model/edit.ts'
import type { Code, Codebook } from '../model/codebook.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../text/nearest.ts'
import { readCodebookYaml } from '../read/codebook-yaml.ts'
import { type CodebookText, readCodebookText } from './code-blocks.ts'
import { editMentions } from './mentioned-codes.ts'
import { editNames, type Successors } from './named-codes.ts'
import { recordReplaced, withoutReturned } from './replaced-codes.ts'

/** A codebook with other codes: its text, and what became of those that changed. */
export interface CodebookChange {
  readonly before: Codebook
  readonly text: string
  readonly successors: Successors
  /** Codes that are to be the same but for their id: the old one → the new. */
  readonly kept: ReadonlyMap<string, string>
}

export function knownCode(codebook: Codebook, id: string): Code {
  const code = codebook.codes.find((one) => one.id === id)
  if (code !== undefined) return code
  const ids = codebook.codes.map((one) => one.id)
  const endings = ids.filter((one) => one.endsWith(`/${id}`))
  const near = endings.length === 1 ? endings[0] : nearest(id, ids)
  const hint =
    near === undefined
      ? { nl: '', en: '' }
      : { nl: `; bedoel je “${near}”?`, en: `; did you mean “${near}”?` }
  throw new Failure(
    {
      nl: `het codeboek heeft geen code “${id}”${hint.nl}`,
      en: `the codebook has no code “${id}”${hint.en}`,
    },
    { kind: 'usage' },
  )
}

/** Changes a text step by step, each step seeing what the one before made of it. */
export function inSteps(
  codebook: Codebook,
  steps: readonly ((book: CodebookText) => string)[],
): string {
  let source = codebook.source
  for (const step of steps) source = { ...source, text: step(readCodebookText(source)) }
  return source.text
}

export function edited(
  make: (book: CodebookText) => readonly Edit[],
): (book: CodebookText) => string {
  return (book) => applyEdits(book.source.text, make(book))
}

/** What has to be done in the rest of a codebook when codes get other ids. */
export function followSteps(
  successors: Successors,
  recorded: ReadonlyMap<string, readonly string[]>,
): readonly ((book: CodebookText) => string)[] {
  const names = new Map(
    [...successors].flatMap(([from, [to, ...more]]) =>
      to === undefined || more.length > 0 ? [] : [[from, to] as const],
    ),
  )
  return [
    edited((book) => editNames(book, successors)),
    edited((book) => editMentions(book, names)),
    withoutReturned,
    (book) => recordReplaced(book, recorded),
  ]
}

/** Those that an older table or tag can have: a branch that only holds others together is not counted. */
export function worthRecording(
  codebook: Codebook,
  successors: Successors,
  given: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const codes = new Map(codebook.codes.map((code) => [code.id, code]))
  return new Map(
    [...successors].filter(([id, to]) => {
      const code = codes.get(id)
      if (code === undefined || to.length === 0) return false
      return !code.branch || code.manual || code.keywords.length > 0 || given.has(id)
    }),
  )
}

/** The codes that are nowhere in the change stay as they are. */
export function keptCodes(
  codebook: Codebook,
  changed: Iterable<string>,
): ReadonlyMap<string, string> {
  const touched = new Set(changed)
  return new Map(codebook.codes.flatMap(({ id }) => (touched.has(id) ? [] : [[id, id] as const])))
}

/** Reads the changed text as a codebook; refuses one that lost or changed more than was asked. */
export function readChanged({ before, text, kept }: CodebookChange): Codebook {
  const older = readCodebookYaml(before.source)
  const { codebook, diagnostics } = readCodebookYaml({ ...before.source, text })
  const known = new Set(older.diagnostics.map(({ rule, message }) => rule + message.en))
  const added = diagnostics.find(
    ({ severity, rule, message }) => severity === 'error' && !known.has(rule + message.en),
  )
  if (added !== undefined) throw notSound(before, added.message)
  const now = new Map(codebook.codes.map((code) => [code.id, code]))
  for (const code of before.codes) {
    const id = kept.get(code.id)
    if (id === undefined) continue
    const next = now.get(id)
    if (next !== undefined && meaning(next) === meaning(code)) continue
    throw notSound(before, {
      nl: `de code “${code.id}” zou meer veranderen dan de bedoeling is`,
      en: `the code “${code.id}” would change more than is meant`,
    })
  }
  return codebook
}

function notSound(
  { source }: Codebook,
  said: { readonly nl: string; readonly en: string },
): Failure {
  return new Failure({
    nl: `zo zou ${source.path} niet kloppen: ${said.nl}; er is niets veranderd`,
    en: `${source.path} would not be sound this way: ${said.en}; nothing was changed`,
  })
}

/** What a code says of itself, but for the ids of codes that it names. */
function meaning(code: Code): string {
  const values = (located: readonly { readonly value: unknown }[]): unknown =>
    located.map(({ value }) => value)
  return JSON.stringify([
    code.label === lastPart(code.id) ? '' : code.label,
    code.keywords.map(({ text, pattern, exclude, overlap }) => [
      text,
      pattern,
      values(exclude),
      overlap,
    ]),
    [code.examples, code.counterexamples, code.exclude].map(values),
    [code.manual, code.deprecated],
  ])
}

export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

export function parentOf(id: string): string | undefined {
  const slash = id.lastIndexOf('/')
  return slash < 0 ? undefined : id.slice(0, slash)
}
