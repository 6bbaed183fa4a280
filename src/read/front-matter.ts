import type { Located } from '../model/codebook.ts'
import { reservedKeys } from '../model/reserved-keys.ts'
import type { Source, Span } from '../model/source.ts'
import type { FrontMatterEntry } from '../model/transcript.ts'
import { readEntries, readText } from './fields.ts'
import type { Findings } from './findings.ts'
import { readRoles, type Roles } from './roles.ts'
import type { YamlNode } from './yaml-node.ts'
import { readYamlTree } from './yaml-tree.ts'

/** What stands between the two `---` lines on top of a transcript. */
export interface FrontMatter {
  readonly id: string | undefined
  readonly attributes: ReadonlyMap<string, string>
  /** undefined: not given, so labels are recognised by their shape; `none`: the text has no speakers. */
  readonly speakers: Roles | 'none' | undefined
  /** The labels under `speakers`, as they are written. */
  readonly named: readonly Located<string>[]
  /** Who gave the inline tags. */
  readonly coder: string | undefined
  /** All of it as it is written; undefined where there is none. */
  readonly entries: readonly FrontMatterEntry[] | undefined
  /** Offset of the first character after it. */
  readonly end: number
}

const frontMatter =
  /^(?<blank>(?:[ \t]*\n)*)---[ \t]*\n(?<yaml>(?:(?!(?:---|\.\.\.)[ \t]*(?:\n|$)).*\n)*)(?:---|\.\.\.)[ \t]*(?:\n|$)/u

export function readFrontMatter(source: Source, findings: Findings): FrontMatter {
  const block = frontMatter.exec(source.text)
  if (block === null) {
    reportUnclosed(source.text, findings)
    return { ...nothing, end: 0 }
  }
  const { blank = '', yaml = '' } = block.groups ?? {}
  const start = source.text.indexOf('\n', blank.length) + 1
  const within = { start, end: start + yaml.length }
  const { root, diagnostics } = readYamlTree(source, within)
  findings.diagnostics.push(...diagnostics)
  return { ...readFields(root, findings), end: block[0].length }
}

const nothing: Omit<FrontMatter, 'end'> = {
  id: undefined,
  attributes: new Map(),
  speakers: undefined,
  named: [],
  coder: undefined,
  entries: undefined,
}

function reportUnclosed(text: string, findings: Findings): void {
  if (!/^(?:[ \t]*\n)*---[ \t]*\n(?:[ \t]*(?:#.*)?\n)*[\p{L}_]+:/u.test(text)) return
  const start = text.indexOf('---')
  findings.error(
    'open-front-matter',
    { start, end: start + 3 },
    {
      nl: 'dit kopje met kenmerken wordt nergens afgesloten',
      en: 'this front matter is never closed',
      fix: {
        nl: 'zet een regel met --- onder de kenmerken',
        en: 'put a line with --- under the attributes',
      },
    },
  )
}

function readFields(root: YamlNode, findings: Findings): Omit<FrontMatter, 'end'> {
  const attributes = new Map<string, string>()
  let id: string | undefined
  let coder: string | undefined
  let speakers: Pick<FrontMatter, 'speakers' | 'named'> = nothing
  const entries = readEntries(root, undefined, findings)
  for (const [written, { value }] of entries) {
    const name = reservedKeys.get(written.toLowerCase()) ?? written
    if (name === 'speakers') {
      speakers = readSpeakers(value, findings)
      continue
    }
    const text = readText(value, findings)
    if (text === undefined || text.value === '') continue
    if (name === 'id') id = checkedId(text.value, text.span, findings)
    else if (name === 'coder') coder = text.value
    else attributes.set(name.normalize('NFC'), text.value)
  }
  return {
    id,
    attributes,
    coder,
    speakers: speakers.speakers,
    named: speakers.named,
    entries: [...entries.values()].map(({ key, value }) => ({ key, value: value.span })),
  }
}

function readSpeakers(node: YamlNode, findings: Findings): Pick<FrontMatter, 'speakers' | 'named'> {
  if (node.kind === 'text' && /^(?:geen|none)$/iu.test(node.text))
    return { speakers: 'none', named: [] }
  const { roles, labels } = readRoles(node, findings)
  return { speakers: roles, named: labels }
}

/** An id is part of file names and of columns in a CSV. */
function checkedId(id: string, span: Span, findings: Findings): string {
  if (/[/\\:*?"<>|\n]/u.test(id)) {
    findings.error('invalid-transcript-id', span, {
      nl: `“${id}” kan geen id zijn; gebruik geen / \\ : * ? " < > |`,
      en: `“${id}” cannot be an id; do not use / \\ : * ? " < > |`,
    })
  }
  return id
}
