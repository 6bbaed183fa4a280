import { describe, expect, it, test } from 'vitest'
import { type ProjectReading, readProjectYaml } from '../../src/read/project-yaml.ts'
import { lines, marked } from './findings.ts'

const read = (...yaml: readonly string[]): ProjectReading =>
  readProjectYaml({ path: 'rodedraad.yaml', text: yaml.join('\n') })

describe('a project file', () => {
  it('says where things are, who is who and what is wanted', () => {
    const { project, diagnostics } = read(
      'title: WEL in Ontwikkeling',
      'period: 2022',
      'language: en',
      'codebook: codebooks/wio.yaml',
      'transcripts: [gesprekken/*.txt, extra/*.md]',
      'tags: labels',
      'roles: { INT: Interviewer, "Mevrouw  De Wit": parent }',
      'targets: { interview: { regio: { Rotterdam: 5, Emmen: 4 } }, werkatelier: { regio: { Emmen: 1 } } }',
      'thresholds: { interviews: 4, share: 0.5, groups: 3, dominance: 0.6, small_base: 20 }',
    )
    expect(diagnostics).toEqual([])
    expect(project).toMatchObject({
      title: 'WEL in Ontwikkeling',
      period: '2022',
      language: 'en',
      codebook: { value: 'codebooks/wio.yaml' },
      transcripts: [{ value: 'gesprekken/*.txt' }, { value: 'extra/*.md' }],
      tags: 'labels',
      thresholds: { interviews: 4, share: 0.5, groups: 3, dominance: 0.6, small_base: 20 },
    })
    expect([...project.roles]).toEqual([
      ['int', 'interviewer'],
      ['mevrouw de wit', 'ouder'],
    ])
    const targets = project.targets.map(({ kind, attribute, values }) => [
      kind,
      attribute,
      ...values,
    ])
    expect(targets).toEqual([
      ['interview', 'regio', ['Rotterdam', 5], ['Emmen', 4]],
      ['werkatelier', 'regio', ['Emmen', 1]],
    ])
  })

  it('may leave everything out', () => {
    const { project, diagnostics } = read('')
    expect(diagnostics).toEqual([])
    expect(project).toMatchObject({
      title: undefined,
      language: undefined,
      codebook: undefined,
      transcripts: [{ value: 'interviews/**/*.txt' }, { value: 'interviews/**/*.md' }],
      tags: 'tags',
      targets: [],
      // At least 3 interviews and a quarter of those eligible, 2 groups, no more than half from one interview.
      thresholds: { interviews: 3, share: 0.25, groups: 2, dominance: 0.5, small_base: 10 },
    })
  })
})

describe('a slip in it is found where it stands', () => {
  test.each([
    ['codebok: a.yaml', '1:1 codebok', 'unknown key “codebok”; did you mean “codebook”?'],
    ['language: fy', '1:11 fy', '“fy” is no language that rodedraad speaks; choose from nl, en'],
    ['thresholds: { shar: 0.5 }', '1:15 shar', 'did you mean “share”?'],
    ['thresholds: { share: 1.5 }', '1:22 1.5', '“1.5” is no number from 0 to 1'],
    ['thresholds: { interviews: drie }', '1:27 drie', 'is no number from 1'],
    ['targets: { interview: { regio: 5 } }', '1:32 5', 'this should be a map, not a text'],
    ['targets: { interview: { regio: { Emmen: 1e3 } } }', '1:41 1e3', '“1e3” is no number'],
    ['roles: [INT]', '1:8 [INT]', 'this should be a map, not a list'],
    ['roles: { INT: [a] }', '1:15 [a]', 'this should be a text, not a list'],
    ['transcripts: { a: b }', '1:14 { a: b }', 'this should be a text, not a map'],
    ['transcripts: [a, [b]]', '1:18 [b]', 'this should be a text, not a list'],
  ])('%s', (yaml, place, message) => {
    const { diagnostics } = read(yaml)
    expect(marked(diagnostics)).toEqual([place])
    expect(lines(diagnostics)[0]).toContain(message)
  })
})
