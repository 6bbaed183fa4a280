import type { Span } from '../../src/model/source.ts'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { YamlNode } from '../../src/read/yaml-node.ts'
import { readYamlQuickly } from '../../src/read/yaml-quick.ts'
import { readYamlStrictly } from '../../src/read/yaml-strict.ts'

/** Texts, keys and where they are written; the spans of lists and maps are nobody's business. */
type Outline = string | null | readonly Outline[] | { readonly [key: string]: Outline }

function outline(node: YamlNode): Outline {
  switch (node.kind) {
    case 'text':
      return `${node.text} @${node.span.start}–${node.span.end}`
    case 'nothing':
      return null
    case 'list':
      return node.items.map(outline)
    case 'map':
      return Object.fromEntries(
        node.entries.map(({ key, value }) => [
          `${key.value} @${key.span.start}–${key.span.end}`,
          outline(value),
        ]),
      )
  }
}

function strictly(text: string): { tree: Outline | undefined; messages: readonly string[] } {
  const messages: string[] = []
  const report = (_rule: string, { start, end }: Span, { en }: { en: string }): void => {
    messages.push(`${start}–${end} ${en}`)
  }
  const node = readYamlStrictly(text, { shift: 0, report })
  return { tree: node && outline(node), messages }
}

function quickly(text: string): Outline | undefined {
  const node = readYamlQuickly(text, 0)
  return node && outline(node)
}

describe('the quick reading is the strict one', () => {
  test.each([
    'codebook: wio\nversion: "2022.1"\n',
    'a: 08\nb: no\nc: 1.10\nd: ~\ne:\nf: ""\ng: null\nh: 2022-03-14\n',
    'ouders:\n  inhoud:\n    keywords:\n      - =rust\n      - "*begaafd"\n      - eigen tempo\n',
    '- { near: [druk, school], within: 8 }\n- { word: rust, exclude: [rustig aan] }\n',
    'claim: >-\n  Rust gaat\n  vooraf.\n\n  Altijd.\nlabel: Rust\n',
    'definition: |\n  Eén.\n    Twee.\nlabel: Rust # en tijd\n',
    'when: Als er rust\n  is, of tijd.\nlabel: x\n',
    'examples: [\'dat \'\'t lukt\', "een \\"goed\\" gesprek\\n"]\n',
    '# vooraf\n\na: b # achteraf\n\n# tussendoor\nc:\n  # binnenin\n  - d\n',
    'a:\n- b\n- c:\n    d\n  e: f\n- - g\n  - h\n',
    '{"a": [b, {c: d}], e: []}\n',
    '[[], [[a]], {}, {b: {}}]',
    '---\na: b\n',
    '__proto__: a\nconstructor: b\ntoString: { hasOwnProperty: c }\n',
    '😀: fijn 😀 zo\nb: "é"\n',
    'a: b:c\nd: http://x\ne: - f\n'.replace('- f', '"- f"'),
    'tekst zonder meer',
    '"a b" : c\n',
  ])('of %j', (text) => {
    const { tree, messages } = strictly(text)
    expect(messages).toEqual([])
    expect(tree).toBeDefined()
    expect(quickly(text)).toEqual(tree)
  })

  /** A tree, written as YAML at an indentation. */
  interface Written {
    readonly block: (indent: string) => string
    readonly flow: string
  }
  const word = fc.constantFrom('rust', 'één', '08', 'no', '~', '1.10', 'eigen tempo', 'a:b', '😀')
  const scalar: fc.Arbitrary<Written> = fc
    .tuple(word, fc.constantFrom('plain', 'single', 'double', 'folded', 'literal', 'comment'))
    .map(([text, style]) => {
      const flow = style === 'single' ? `'${text}'` : style === 'double' ? `"${text}"` : text
      if (style === 'folded') return { flow, block: (at) => ` >\n${at}  ${text}\n${at}  meer` }
      if (style === 'literal') return { flow, block: (at) => ` |-\n${at}  ${text}\n\n${at}  meer` }
      return { flow, block: () => ` ${flow}${style === 'comment' ? '  # zo' : ''}` }
    })
  const key = fc.constantFrom('a', 'b c', '"d"', "'e'", '__proto__', 'constructor', '12', 'é')
  const { tree } = fc.letrec<{ tree: Written; list: Written; map: Written }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('map')),
    list: fc.array(tie('tree'), { maxLength: 3 }).map((items): Written => ({
      flow: `[${items.map((item) => item.flow).join(', ')}]`,
      block: (at) =>
        items.length === 0
          ? ' []'
          : items.map((item) => `\n${at}-${item.block(`${at}  `)}`).join(''),
    })),
    map: fc
      .tuple(
        fc.uniqueArray(key, { maxLength: 3 }),
        fc.array(tie('tree'), { minLength: 3, maxLength: 3 }),
      )
      .map(([keys, values]): Written => {
        const entries = keys.map((name, index) => [name, values[index]] as const)
        return {
          flow: `{ ${entries.map(([name, value]) => `${name}: ${value?.flow ?? ''}`).join(', ')} }`,
          block: (at) =>
            entries.length === 0
              ? ' {}'
              : entries
                  .map(([name, value]) => `\n${at}${name}:${value?.block(`${at}  `) ?? ''}`)
                  .join(''),
        }
      }),
  }))

  it('of any tree of blocks, flows and quotes', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (written, inBlocks) => {
        const text = inBlocks ? `top:${written.block('  ')}\n` : `${written.flow}\n`
        const { tree: strict, messages } = strictly(text)
        expect(messages).toEqual([])
        expect(quickly(text)).toEqual(strict)
      }),
      { numRuns: 500 },
    )
  })

  it('or gives up, on any text', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        ': ',
        ':',
        '- ',
        '\n',
        '\n  ',
        '\n    ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ' #',
        '"',
        "'",
      ],
      ...['? ', '|\n', '>\n', '&x ', '*x', '!', '!!str ', '---\n', '%', '<<', '~'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `a: ${pieces.join('')}`
        const quick = quickly(text)
        // A text by itself is no codebook, and the parsers differ on blocks that are not indented.
        fc.pre(quick !== undefined && quick !== null && typeof quick !== 'string')
        const { tree: strict, messages } = strictly(text)
        // The strict reading refuses some white space that does no harm.
        fc.pre(messages.length === 0)
        expect(quick).toEqual(strict)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('the quick reading gives up on what is odd', () => {
  test.each([
    ['a duplicate key', 'a: b\na: c'],
    ['a duplicate key in quotes', 'a: b\n"a": c'],
    ['an anchor', 'a: &x b'],
    ['an alias', 'a: &x b\nc: *x'],
    ['an alias to nothing', '- *begaafd'],
    ['an anchor of a block text', 'a: &x |\n  b'],
    ['an anchor on a line of its own', '- &x\n  >\n  b'],
    ['a tag', 'a: !!str b'],
    ['a tag of nobody', 'a: !x b'],
    ['a lone exclamation mark', '- ! b'],
    ['a merge key with an anchor', 'a: &x {b: c}\nd:\n  <<: *x'],
    ['a second document', 'a: b\n---\nc: d'],
    ['a directive', '%FOO x\n---\na: b'],
    ['a tab as indentation', 'a:\n\tb: c'],
    ['an open bracket', 'a: [b, c'],
    ['an open quote', 'a: "b'],
    ['two values', 'a: b: c'],
    ['a list in a map', '- a\nb: c'],
    ['a wrong indentation', 'a:\n    b: c\n  d: e'],
    ['a key that is a list', '[a]: b'],
    ['a pair in a list', '[a: b, c]'],
    ['an empty item', 'a:\n  - b\n  -\n  - c'],
    ['nothing at all', ''],
    ['a reserved character', 'a: @b'],
  ])('%s', (_, text) => {
    expect(readYamlQuickly(text, 0)).toBeUndefined()
  })
})
