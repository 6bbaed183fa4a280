import { describe, expect, it, test } from 'vitest'
import { codeWithoutThread } from '../../src/lint/rules/code-without-thread.ts'
import { depthDiffers } from '../../src/lint/rules/depth-differs.ts'
import { emptyCell } from '../../src/lint/rules/empty-cell.ts'
import { threadOfOneGroup } from '../../src/lint/rules/thread-of-one-group.ts'
import { lines, marked } from '../read/findings.ts'
import { foundBy, relatedTexts } from './one-rule.ts'

interface Tree {
  readonly [name: string]: Tree | 'code' | 'gone' | 'bare'
}

/** A codebook of branches, and of codes that people give, that are gone, or that have nothing yet. */
function treeText(levels: string, tree: Tree): string {
  const kinds = { code: 'manual: true', gone: 'deprecated: true', bare: 'label: Leeg' } as const
  const rows = (below: Tree, indent: string): string =>
    Object.entries(below)
      .map(([name, one]) =>
        typeof one === 'string'
          ? `${indent}${name}: { ${kinds[one]} }\n`
          : `${indent}${name}:\n${rows(one, `${indent}  `)}`,
      )
      .join('')
  return `levels: [${levels}]\ncodes:\n${rows(tree, '  ')}`
}

const filled: Tree = { c: 'code' }

describe('empty-cell', () => {
  it('names the cell, at the group that lacks a theme, and points to a group that has it', () => {
    const tree = {
      ouders: { inhoud: filled, proces: filled },
      kinderen: { proces: filled },
    }
    const found = foundBy(emptyCell, treeText('groep, thema', tree))
    expect(marked(found)).toEqual(['8:3 kinderen'])
    expect(relatedTexts(found)).toEqual([['inhoud']])
    expect(found[0]?.message.nl).toBe(
      'de cel “kinderen” × “inhoud” is leeg, terwijl “ouders” daar wel codes heeft',
    )
  })

  it('finds a branch without a code under it, at that branch', () => {
    const tree = {
      ouders: { inhoud: filled, proces: filled },
      kinderen: { inhoud: filled, proces: 'bare' },
    } as const
    expect(marked(foundBy(emptyCell, treeText('groep, thema', tree)))).toEqual(['11:5 proces'])
  })

  test.each([
    [
      'a group with a set of themes of its own',
      {
        ouders: { inhoud: filled, proces: filled },
        kinderen: { inhoud: filled, proces: filled },
        verhaal: { achtergrond: filled },
      },
    ],
    [
      'a theme that only one of several groups has',
      {
        ouders: { inhoud: filled, wachten: filled },
        kinderen: { inhoud: filled },
        netwerken: { inhoud: filled },
      },
    ],
    [
      'a cell whose codes are no longer used',
      { ouders: { a: filled, b: filled }, kinderen: { a: filled, b: { c: 'gone' } } },
    ],
    ['a single group', { ouders: { inhoud: filled } }],
  ] as const)('lets %s be', (_, tree) => {
    expect(foundBy(emptyCell, treeText('groep, thema', tree))).toEqual([])
  })

  it('is no matter where the codebook names no two levels', () => {
    const tree = { ouders: { a: filled, b: filled }, kinderen: { a: filled } }
    expect(foundBy(emptyCell, treeText('groep', tree))).toEqual([])
  })

  it('compares each level with the next, where there are three', () => {
    const tree = {
      2021: { ouders: { a: filled, b: filled }, kinderen: { a: filled, b: filled } },
      2022: { ouders: { a: filled, b: filled }, kinderen: { a: filled } },
      2023: { ouders: { a: filled, b: filled } },
    }
    const found = foundBy(emptyCell, treeText('jaar, groep, thema', tree))
    expect(found.map(({ message }) => /“.*?” × “.*?”/u.exec(message.nl)?.[0])).toEqual([
      '“2023” × “kinderen”',
      '“2022/kinderen” × “b”',
    ])
  })
})

describe('depth-differs', () => {
  it('finds codes that stand too high or too low', () => {
    const tree = { a: 'code', b: { c: 'code' }, d: { e: { f: 'code', g: { h: 'code' } } } } as const
    expect(marked(foundBy(depthDiffers, treeText('groep, thema', tree)))).toEqual([
      '3:3 a',
      '5:5 c',
      '10:9 h',
    ])
  })

  it('lets be what is no longer used or has nothing yet, and a codebook without levels', () => {
    const tree = { a: 'gone', b: 'bare' } as const
    expect(foundBy(depthDiffers, treeText('groep, thema', tree))).toEqual([])
    expect(foundBy(depthDiffers, treeText('', { a: 'code' }))).toEqual([])
  })
})

describe('threads', () => {
  const tree = { ouders: { a: filled, b: 'code' }, kinderen: { c: 'gone' } } as const
  const withThreads = (...threads: readonly string[]): string =>
    `${treeText('', tree)}threads:\n${threads.map((one, at) => `  t${at}: { codes: [${one}] }\n`).join('')}`

  it('that name codes of one group only are found, and those without codes are not', () => {
    const text = withThreads('ouders/a/c, ouders/b', 'ouders/b, kinderen/c', '')
    expect(marked(foundBy(threadOfOneGroup, text))).toEqual(['10:3 t0'])
  })

  it('are all of one group where the codebook has one', () => {
    const text = `${treeText('', { ouders: filled })}threads:\n  t: { codes: [ouders/c] }\n`
    expect(foundBy(threadOfOneGroup, text)).toEqual([])
  })

  it('leave codes out that no thread names, nor a branch above them', () => {
    expect(marked(foundBy(codeWithoutThread, withThreads('ouders/a')))).toEqual(['6:5 b'])
    expect(foundBy(codeWithoutThread, withThreads('ouders'))).toEqual([])
  })

  it('need not be there', () => {
    expect(foundBy(codeWithoutThread, treeText('', tree))).toEqual([])
  })
})

describe('code-without-thread in a tree', () => {
  const tree = (codes: string): string =>
    `codes:\n  a:\n    label: A\n    b: { label: B, keywords: [bed] }\n    c: { label: C, keywords: [cent] }\n  d: { label: D, keywords: [dag] }\nthreads:\n  t: { label: T, codes: [${codes}] }\n`

  it('says of a branch once that none of its codes is in a thread', () => {
    expect(lines(foundBy(codeWithoutThread, tree('d')))).toEqual([
      '2:3 info none of the 2 codes under “a” is in a thread',
    ])
  })

  it('names a single code where others of its branch are in one', () => {
    expect(lines(foundBy(codeWithoutThread, tree('d, a/b')))).toEqual([
      '5:5 info code “a/c” is in no thread',
    ])
  })
})
