import type { Block } from '../model/report.ts'

type Place = Extract<Block, { kind: 'evidence' | 'passage' }>
export type Content = Exclude<Block, Place>

export interface Sections {
  /** What a report says. */
  readonly main: readonly Content[]
  /** Evidence and passages, with the headings and sentences that stand over nothing else. */
  readonly places: readonly Block[]
}

/** Parts what is read from what is looked up, each in its order. */
export function sections(blocks: readonly Block[]): Sections {
  const lookedUp = new Set<Block>(blocks.filter(isPlace))
  for (const [at, block] of blocks.entries()) {
    const section = sectionAt(blocks, at)
    if (!section.some(isPlace) || section.some(isShown)) continue
    for (const part of [block, ...section]) lookedUp.add(part)
  }
  return {
    main: blocks.filter((block) => !isPlace(block)).filter((block) => !lookedUp.has(block)),
    places: blocks.filter((block) => lookedUp.has(block)),
  }
}

/** What stands under a heading: all up to the next one that is not lower. Nothing for another block. */
function sectionAt(blocks: readonly Block[], at: number): readonly Block[] {
  const heading = blocks[at]
  if (heading?.kind !== 'heading') return []
  const under = blocks.slice(at + 1)
  const end = under.findIndex((block) => block.kind === 'heading' && block.level <= heading.level)
  return end === -1 ? under : under.slice(0, end)
}

function isPlace(block: Block): block is Place {
  return block.kind === 'evidence' || block.kind === 'passage'
}

function isShown({ kind }: Block): boolean {
  return kind === 'table' || kind === 'quote'
}
