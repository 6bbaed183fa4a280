import { expect, it, test } from 'vitest'
import { mistypedProjectScalar } from '../../src/lint/rules/mistyped-project-scalar.ts'
import { mistypedScalar } from '../../src/lint/rules/mistyped-scalar.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { marked } from '../read/findings.ts'
import { foundBy, mendedBy, projectOf } from './one-rule.ts'

const codes = 'codes:\n  rust:\n    manual: true\n'

test.each([
  ['2022', 'een getal'],
  ['2022.10', 'het getal 2022.1'],
  ['0x1F', 'het getal 31'],
  ['2022-03-14', 'een datum'],
  ['no', '“onwaar” (false)'],
  ['On', '“waar” (true)'],
  ['~', 'dat er niets staat (null)'],
  ['.inf', 'een getal'],
])('%s is read as %s', (version, readAs) => {
  const [found] = foundBy(mistypedScalar, `version: ${version}\n${codes}`)
  expect(found?.message.nl).toContain(`lezen er ${readAs} in`)
})

it('puts quotes around ids, labels, keywords and codes of a thread alike, and finds nothing more', () => {
  const text = `codes:
  2022:
    label: 12 # weken
    keywords: [rust, null, { near: [off, 3] }]
    exclude: [~]
threads:
  1: { codes: [2022] }
`
  const mended = mendedBy(mistypedScalar, text)
  expect(mended).toBe(`codes:
  "2022":
    label: "12" # weken
    keywords: [rust, "null", { near: ["off", "3"] }]
    exclude: ["~"]
threads:
  "1": { codes: ["2022"] }
`)
  expect(foundBy(mistypedScalar, mended)).toEqual([])
  const ids = (yaml: string): readonly string[] =>
    readCodebookYaml({ path: '', text: yaml }).codebook.codes.map(({ id }) => id)
  expect(ids(mended)).toEqual(ids(text))
})

it('lets flags and numbers stand where they are meant, and texts that only begin like one', () => {
  const text = `version: 2022-2023 najaar\n${codes}    deprecated: false\n    keywords: [{ near: [a, b], within: 3 }, no go]\n`
  expect(foundBy(mistypedScalar, text)).toEqual([])
})

it('points into the project file for what stands there', () => {
  const project = projectOf('title: 2022\nthresholds: { interviews: 3 }\n')
  const found = foundBy(mistypedProjectScalar, codes, { project })
  expect(marked(found)).toEqual(['1:8 2022'])
  expect(found[0]?.place.source.path).toBe('rodedraad.yaml')
})
