import { type Edit, applyEdits } from '../model/edit.ts'
import type { Code, Codebook } from '../model/codebook.ts'
import { Failure } from '../model/failure.ts'
import type { YamlEntry } from '../read/yaml-node.ts'
import { type CodeBlock, type CodebookText, entriesIn, placeOf } from './code-blocks.ts'
import { behindBlock, blockOf, insertBlock } from './move-block.ts'
import {
  type CodebookChange,
  followSteps,
  inSteps,
  keptCodes,
  knownCode,
  lastPart,
  parentOf,
  worthRecording,
} from './recode-codebook.ts'
import { type Recording, refuseFormerName, refuseName, usage } from './rename-code.ts'
import { replaceText, yamlInline, yamlText } from './yaml-write.ts'

/**
 * A code becomes several beside it, each with a copy of its texts to be mended. The first stands in its place and has its
 * keywords and examples: only a person can tell which of them belong to the others.
 */
export function splitCode(
  codebook: Codebook,
  { code: id, into }: { readonly code: string; readonly into: readonly string[] },
  { record, given }: Recording,
): CodebookChange {
  refuseSplit(codebook, knownCode(codebook, id), into)
  const [first = id, ...others] = into
  const successors = new Map([[id, into]])
  const recorded = record ? worthRecording(codebook, successors, given) : new Map<string, never>()
  const text = inSteps(codebook, [
    (book) => withCopies(book, id, others),
    (book) => withFirst(book, id, first),
    ...followSteps(successors, recorded),
  ])
  return { before: codebook, text, successors, kept: keptCodes(codebook, [id]) }
}

/** The ids of the new codes, as they were named: a bare name stands beside the code. The code itself comes first. */
export function splitNames(id: string, named: readonly string[]): readonly string[] {
  const parent = parentOf(id)
  const ids = named.map((name) =>
    name.includes('/') || parent === undefined ? name : `${parent}/${name}`,
  )
  const all = new Set(ids)
  return [...(all.has(id) ? [id] : []), ...[...all].filter((one) => one !== id)]
}

function refuseSplit(codebook: Codebook, code: Code, into: readonly string[]): void {
  if (into.length < 2) {
    throw usage({
      nl: 'noem bij --into ten minste twee codes, met een komma ertussen',
      en: 'name at least two codes with --into, with a comma between them',
    })
  }
  if (code.branch) {
    throw new Failure({
      nl: `“${code.id}” is een tak; splits een code eronder`,
      en: `“${code.id}” is a branch; split a code under it`,
    })
  }
  const ids = new Set(codebook.codes.map(({ id }) => id))
  for (const id of into) {
    if (id === code.id) continue
    if (ids.has(id)) {
      throw new Failure({
        nl: `“${id}” is al een code; een splitsing maakt nieuwe codes`,
        en: `“${id}” is a code already; a split makes new codes`,
      })
    }
    if (parentOf(id) !== parentOf(code.id)) {
      throw new Failure({
        nl: `“${id}” zou niet naast “${code.id}” staan; splits eerst en verplaats daarna met codes rename`,
        en: `“${id}” would not stand beside “${code.id}”; split first, then move it with codes rename`,
      })
    }
    refuseName(codebook, id)
    refuseFormerName(codebook, id, code.id)
  }
}

/** The texts that a new code gets a copy of. */
const copied = ['definition', 'when', 'when_not', 'applies_to', 'manual'] as const

function withCopies(book: CodebookText, id: string, others: readonly string[]): string {
  const block = blockOf(book, id)
  const copies = others.map((other) => copyOf(book, block, lastPart(other)))
  const place = behindBlock(book, id)
  return insertBlock(book.source.text, place, copies.join(place.apart ? '\n' : ''))
}

function copyOf(
  { source }: CodebookText,
  block: CodeBlock & { readonly indent: number },
  name: string,
): string {
  const lead = ' '.repeat(block.indent)
  const [first] = entriesIn(block.entry.value)
  const inner = ' '.repeat(innerIndent(source, block, first))
  const label = block.own.get('label')?.value
  const shown = label?.kind === 'text' ? label.text : lastPart(block.id)
  const texts = copied.flatMap((key) => {
    const entry = block.own.get(key)
    return entry === undefined ? [] : [copiedEntry(source, entry, inner)]
  })
  return [
    `${lead}${note(block.id)}\n${lead}${keyText(name)}:\n`,
    `${inner}label: ${yamlText(marked(shown, name))}\n`,
    ...texts,
  ].join('')
}

function innerIndent(
  source: CodebookText['source'],
  { indent }: { readonly indent: number },
  first: YamlEntry | undefined,
): number {
  const found = first === undefined ? undefined : placeOf(source, first.key).indent
  return found !== undefined && found > indent ? found : indent + 2
}

function copiedEntry(source: CodebookText['source'], entry: YamlEntry, inner: string): string {
  const { indent, lines } = placeOf(source, entry.key)
  if (indent !== inner.length) return `${inner}${entry.key.value}: ${yamlInline(entry.value)}\n`
  const start = source.text.lastIndexOf('\n', entry.key.span.start) + 1
  const text = source.text.slice(start, lines.end)
  return text.endsWith('\n') ? text : `${text}\n`
}

/** The mark that a person is to mend it; a codebook is written in Dutch. */
function note(id: string): string {
  return `# Nog aanpassen, gesplitst uit ${id}: label, definitie en trefwoorden.`
}

function marked(label: string, name: string): string {
  return `${label} (nog aanpassen: ${name})`
}

function keyText(name: string): string {
  return yamlText(name)
}

function withFirst(book: CodebookText, id: string, first: string): string {
  const { source } = book
  const block = blockOf(book, id)
  const name = lastPart(first)
  const label = block.own.get('label')?.value
  const start = source.text.lastIndexOf('\n', block.entry.key.span.start) + 1
  const edits: Edit[] = [
    { span: { start, end: start }, text: `${' '.repeat(block.indent)}${note(id)}\n` },
    ...(name === block.entry.key.value ? [] : [replaceText(source, block.entry.key, name)]),
    ...(label?.kind === 'text' && first !== id
      ? [replaceText(source, label, marked(label.text, name))]
      : []),
  ]
  return applyEdits(source.text, edits)
}
