import { describe, expect, test } from 'vitest'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { decode } from '../../src/read/decode.ts'
import { readIgnores } from '../../src/read/ignore-comments.ts'
import { readProjectYaml } from '../../src/read/project-yaml.ts'
import { readYamlTree } from '../../src/read/yaml-tree.ts'
import type { Source } from '../../src/model/source.ts'

/** As the package has them: what a YAML parser has to read, and what it has to refuse. */
interface Part {
  readonly id: string
  readonly cases: readonly { readonly yaml: string; readonly fail?: boolean }[]
}

// The package's own types spell out every case, which takes the compiler gigabytes; a name that is put together has no types.
const packageName = ['yaml', 'test', 'suite'].join('-')
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- what it has is said above
const { default: parts }: { readonly default: readonly Part[] } = await import(packageName)
const cases = parts.flatMap(({ id, cases: own }) =>
  own.map(({ yaml, fail = false }, at) => ({ name: `${id} ${at + 1}`, yaml, fail })),
)

function sourceOf(yaml: string): Source {
  const decoding = decode(new TextEncoder().encode(yaml))
  return { path: 'boek.yaml', text: decoding.kind === 'text' ? decoding.text : '' }
}

describe('the YAML test suite', () => {
  test('has all its cases', () => {
    expect(cases.filter(({ fail }) => fail).length).toBeGreaterThan(90)
    expect(cases.filter(({ fail }) => !fail).length).toBeGreaterThan(300)
  })

  test.each(cases.filter(({ fail }) => fail))(
    'case $name is refused, at a place in the text and in our own words',
    ({ yaml }) => {
      const source = sourceOf(yaml)
      const { diagnostics } = readYamlTree(source, { start: 0, end: source.text.length })
      expect(diagnostics.length).toBeGreaterThan(0)
      for (const { rule, place, message } of diagnostics) {
        expect(rule).toMatch(/^yaml-(?:syntax|feature)$/u)
        expect(place.span.start).toBeLessThanOrEqual(source.text.length)
        expect(place.span.end).toBeGreaterThan(place.span.start)
        expect(message.nl).not.toMatch(/^ongeldige YAML: /u)
      }
    },
  )

  test.each(cases)('case $name is read to the end by every reader', ({ yaml }) => {
    const source = sourceOf(yaml)
    const silenced = { ...source, text: `${source.text}\n# rodedraad-ignore no-keywords: zo\n` }
    expect(readCodebookYaml(source).codebook.source).toBe(source)
    expect(readProjectYaml(source).project.source).toBe(source)
    expect(Array.isArray(readIgnores(silenced))).toBe(true)
  })
})
