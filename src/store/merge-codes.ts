import type { Code, Codebook } from '../model/codebook.ts'
import { Failure } from '../model/failure.ts'
import { phraseText } from '../model/keyword.ts'
import type { YamlNode } from '../read/yaml-node.ts'
import { type CodebookText, entriesIn } from './code-blocks.ts'
import { addItems } from './code-lists.ts'
import { withoutLines } from './move-block.ts'
import {
  type CodebookChange,
  followSteps,
  inSteps,
  keptCodes,
  knownCode,
  parentOf,
  worthRecording,
} from './recode-codebook.ts'
import { type Recording, refuseLast, usage } from './rename-code.ts'
import { removeEntry } from './yaml-write.ts'
import { applyEdits } from '../model/edit.ts'

/** Several codes become one that is there: it keeps its own texts, and gets the keywords and examples that it lacks. */
export function mergeCodes(
  codebook: Codebook,
  { codes, into }: { readonly codes: readonly string[]; readonly into: string },
  { record, given }: Recording,
): CodebookChange {
  const target = knownCode(codebook, into)
  const gone = [...new Set(codes)].filter((id) => id !== into).map((id) => knownCode(codebook, id))
  if (gone.length === 0) {
    throw usage({
      nl: `noem een code die in “${into}” op moet gaan`,
      en: `name a code that is to go into “${into}”`,
    })
  }
  for (const code of gone) {
    refuseBranch(code)
    refuseLast(codebook, code.id)
  }
  const successors = new Map(gone.map(({ id }) => [id, [into]]))
  const recorded = record ? worthRecording(codebook, successors, given) : new Map<string, never>()
  const text = inSteps(codebook, [
    ...listKeys.map((key) => (book: CodebookText) => withItems(book, { key, target, gone })),
    ...gone.map(
      ({ id }) =>
        (book: CodebookText) =>
          withoutCode(book, id),
    ),
    ...followSteps(successors, recorded),
  ])
  const kept = keptCodes(codebook, [into, ...successors.keys()])
  return { before: codebook, text, successors, kept }
}

function refuseBranch({ id, branch }: Code): void {
  if (!branch) return
  throw new Failure({
    nl: `“${id}” is een tak; voeg de codes eronder samen, één voor één`,
    en: `“${id}” is a branch; merge the codes under it, one by one`,
  })
}

/** Not the counterexamples: what told one code from the other is often an example of both together. */
const listKeys = ['keywords', 'exclude', 'examples', 'also'] as const
type ListKey = (typeof listKeys)[number]

interface Merging {
  readonly key: ListKey
  readonly target: Code
  readonly gone: readonly Code[]
}

function withItems(book: CodebookText, { key, target, gone }: Merging): string {
  const { source, blocks } = book
  const block = blocks.get(target.id)
  if (block === undefined) return source.text
  const known = new Set([...sames(target, key), ...gone.map(({ id }) => id), target.id])
  const items = gone.flatMap((code) => {
    const nodes = itemsOf(blocks.get(code.id)?.own.get(key)?.value)
    const keys = sames(code, key)
    // What cannot be read has been said, and has no key to go by.
    if (nodes.length !== keys.length) return nodes
    return nodes.filter((_, index) => {
      const one = keys[index] ?? ''
      const lacks = !known.has(one)
      known.add(one)
      return lacks
    })
  })
  return addItems(source, block, { key, items })
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node === undefined || node.kind === 'nothing') return []
  return node.kind === 'list' ? node.items : [node]
}

/** By what the items of a list are the same, in their order. */
function sames(code: Code, key: ListKey): readonly string[] {
  switch (key) {
    case 'keywords':
      return code.keywords.map(({ pattern }) => JSON.stringify(pattern))
    case 'exclude':
      return code.exclude.map(({ value }) => phraseText(value))
    case 'examples':
    case 'also':
      return code[key].map(({ value }) => value)
  }
}

/** The text without a code and all under it. */
export function withoutCode({ source, blocks, top }: CodebookText, id: string): string {
  const block = blocks.get(id)
  if (block === undefined) return source.text
  const parent = parentOf(id)
  const siblings = entriesIn(
    parent === undefined ? top.get('codes')?.value : blocks.get(parent)?.entry.value,
  )
  if (block.indent !== undefined) return withoutLines(source.text, block.lines)
  return applyEdits(source.text, [removeEntry(source, block.entry, siblings)])
}
