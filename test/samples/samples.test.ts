import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { turnText } from '../../src/model/transcript.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { readProjectYaml } from '../../src/read/project-yaml.ts'
import { inlineCodings } from '../../src/read/tags.ts'
import { readTranscript } from '../../src/read/transcript.ts'
import { readTagCodings } from '../../src/store/tag-codings.ts'
import { oneLine, readTagFile } from '../../src/store/tag-file.ts'
import { textHash } from '../../src/store/text-hash.ts'
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

describe.each(['anna', 'bram'])('the tags of the invented coder %s', (coder) => {
  const folder = `samples/tags/${coder}`
  const tagged = readings.filter(({ transcript }) =>
    readdirSync(folder).includes(`${transcript.id}.csv`),
  )

  test('are of parents, a professional and a werkatelier', () => {
    const groups = tagged.map(({ transcript }) => transcript.attributes.get('groep'))
    expect(groups).toEqual(expect.arrayContaining(['ouders', 'professionals', 'netwerken']))
  })

  test.each(tagged)(
    'stand in $transcript.id where they say, in the text that was finished',
    (one) => {
      const { transcript } = one
      const { id, source } = transcript
      const file = sourceOf(path.join(folder, `${id}.csv`))
      expect(
        lines(
          readTagCodings(file, { transcript, codebook, coder, bases: () => undefined }).diagnostics,
        ),
      ).toEqual([])
      expect(readFileSync(path.join(folder, `${id}.finished`), 'utf8')).toBe(
        `${textHash(source.text)}\n`,
      )
      const points = Array.from(source.text)
      for (const { value: tag } of readTagFile(file).tags) {
        expect(tag.id).toMatch(/^t[a-z2-7]{8}$/u)
        expect(tag.textHash).toBe(textHash(source.text))
        expect(oneLine(points.slice(0, tag.start).join('')).endsWith(tag.prefix)).toBe(true)
        expect(oneLine(points.slice(tag.end).join('')).startsWith(tag.suffix)).toBe(true)
      }
    },
  )
})
