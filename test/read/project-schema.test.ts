import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectTemplate } from '../../src/cli/project-template.ts'
import { projectSchema } from '../../src/read/project-schema.ts'
import { readProjectYaml } from '../../src/read/project-yaml.ts'
import { broken, refusals, validatorOf } from './schema-agreement.ts'

const finds = { nl: 'Een code zonder trefwoorden', en: 'A code without keywords' }
const validate = validatorOf(projectSchema([{ id: 'no-keywords', severity: 'error', finds }]))
const refused = (text: string): readonly string[] => refusals(validate, text)

function errors(text: string): readonly string[] {
  const { project, diagnostics } = readProjectYaml({ path: 'rodedraad.yaml', text })
  return broken({ diagnostics, mistyped: project.mistyped })
}

test.each([
  ...['samples', 'test/projects/telling', 'test/projects/regiospel'].map((folder) =>
    readFileSync(`${folder}/rodedraad.yaml`, 'utf8'),
  ),
  projectTemplate,
  '',
  'title:\ncodebook:\ntranscripts:\nroles:\ntargets:\nthresholds:\nattributes:\ncheck:\n',
  'attributes: { regio: [Noord, Zuid], groep: { required: true, values: ouders }, casus: }\n',
  'targets: { interview: { regio: { Noord: 5, Zuid: } } }\n',
  'thresholds: { share: 0, small_base: 12.5 }\ncheck: { no-keywords: off }\n',
  'language: en\ntranscripts: gesprekken/*.txt\nroles: { INT: interviewer, M: }\n',
])('the schema takes what the reader takes: %j', (text) => {
  expect(errors(text)).toEqual([])
  expect(refused(text)).toEqual([])
})

test.each([
  ['titel: x', ' additionalProperties', 'unknown-key'],
  ['title: 2026', '/title type', 'mistyped'],
  ['language: fr', '/language enum', 'invalid-value'],
  ['roles: [INT]', '/roles type', 'wrong-type'],
  ['targets: { interview: { regio: 5 } }', '/targets/interview/regio type', 'wrong-type'],
  [
    'targets: { interview: { regio: { N: vijf } } }',
    '/targets/interview/regio/N type',
    'invalid-value',
  ],
  ['thresholds: { share: 25 }', '/thresholds/share maximum', 'invalid-value'],
  ['thresholds: { groups: 0 }', '/thresholds/groups minimum', 'invalid-value'],
  ['thresholds: { shares: 1 }', '/thresholds additionalProperties', 'unknown-key'],
  ['attributes: { regio: { value: x } }', '/attributes/regio additionalProperties', 'unknown-key'],
  ['attributes: { regio: { required: ja } }', '/attributes/regio/required type', 'invalid-value'],
  ['check: { no-keywords: of }', '/check/no-keywords enum', 'invalid-value'],
])('both refuse %s', (text, where, rule) => {
  expect(refused(text)).toContain(where)
  expect(errors(text)).toContain(rule)
})

test('a rule that there is not is refused', () => {
  expect(refused('check: { no-keyword: off }')).toEqual(['/check additionalProperties'])
})
