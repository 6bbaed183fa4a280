import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { turnText } from '../../src/model/transcript.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { readProjectYaml } from '../../src/read/project-yaml.ts'
import { inlineCodings } from '../../src/read/tags.ts'
import { readTranscript } from '../../src/read/transcript.ts'
import { lines } from '../read/findings.ts'

const sourceOf = (path: string) => ({ path, text: readFileSync(path, 'utf8') })
const { project } = readProjectYaml(sourceOf('samples/rodedraad.yaml'))
const { codebook } = readCodebookYaml(sourceOf('codebooks/wio.yaml'))
const readings = readdirSync('samples/interviews').map((name) =>
  readTranscript(sourceOf(`samples/interviews/${name}`), {
    roles: project.roles,
    withoutSpeakers: false,
  }),
)

test('the samples are read without a finding, their tags too', () => {
  const found = readings.flatMap((one) => [
    ...one.diagnostics,
    ...inlineCodings(one, codebook).diagnostics,
  ])
  expect(lines(found)).toEqual([])
})

test('there are twenty interviews, seventeen with an exemption, five a region; and four werkateliers', () => {
  const count = (name: string, value: string): number =>
    readings.filter(({ transcript }) => transcript.attributes.get(name) === value).length
  expect(count('soort', 'interview')).toBe(20)
  expect(count('soort', 'werkatelier')).toBe(4)
  expect(count('casus', 'vrijstelling 5 onder a')).toBe(17)
  expect(count('casus', 'absoluut verzuim')).toBe(3)
  const regions = ['Rotterdam', 'Noord-Kennemerland', 'Emmen/Borger-Odoorn', 'Tilburg']
  expect(regions.map((region) => count('regio', region))).toEqual([6, 6, 6, 6])
})

test.each(readings)(
  '$transcript.id has 400 to 1,200 words, and a role for every speaker',
  (one) => {
    const { transcript } = one
    const words = transcript.turns.flatMap((turn) => turnText(transcript, turn).split(' '))
    expect(words.length).toBeGreaterThanOrEqual(400)
    expect(words.length).toBeLessThanOrEqual(1200)
    expect(transcript.turns.filter(({ role }) => role === '')).toEqual([])
  },
)
