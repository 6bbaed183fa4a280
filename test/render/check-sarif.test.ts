import { createRequire } from 'node:module'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { describe, expect, it, test } from 'vitest'
import type { CheckResult } from '../../src/model/check-result.ts'
import { checkSarif } from '../../src/render/check-sarif.ts'
import { findingAt, findings, hostile, odd, resultOf, wio } from './hostile-findings.ts'

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Location {
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region: Region
  }
}

interface Run {
  readonly language: string
  readonly columnKind: string
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
  readonly results: readonly {
    readonly ruleId: string
    readonly ruleIndex?: number
    readonly level: string
    readonly message: { readonly text: string }
    readonly locations: readonly Location[]
    readonly relatedLocations?: readonly Location[]
    readonly partialFingerprints: Readonly<Record<string, string>>
    readonly fixes?: readonly unknown[]
  }[]
}

function runOf(result: CheckResult, language: 'nl' | 'en' = 'nl'): Run {
  const { runs }: { readonly runs: readonly [Run] } = parsed(checkSarif(language)(result))
  return runs[0]
}

function parsed(text: string): { readonly runs: readonly [Run] } {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the schema below says what it is
  return JSON.parse(text)
}

/** The schema of the standard, as its own package has it. */
function validator(): (content: unknown) => readonly unknown[] {
  const ajv = new draft04.default({ strict: false, unicodeRegExp: false })
  formats.default(ajv)
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- it is what it is called
  const schema: object = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  const validate = ajv.compile(schema)
  return (content) => {
    validate(content)
    return validate.errors ?? []
  }
}

const fingerprints = (result: CheckResult): readonly (string | undefined)[] =>
  runOf(result).results.map(({ partialFingerprints }) => partialFingerprints['ruleAndLine/v1'])

describe('the schema of SARIF 2.1.0', () => {
  const errorsIn = validator()

  test.each(['nl', 'en'] as const)('holds for all that a finding can have, in %s', (language) => {
    expect(errorsIn(JSON.parse(checkSarif(language)(resultOf(findings))))).toEqual([])
  })

  it('holds where nothing was found and there are no rules', () => {
    expect(errorsIn(JSON.parse(checkSarif('nl')(resultOf([], { rules: [] }))))).toEqual([])
  })

  it('would not hold for something else', () => {
    expect(errorsIn({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([])
  })
})

test('the rules come with their manual, in the language asked for', () => {
  const [known, off] = runOf(resultOf([])).tool.driver.rules
  expect(known).toEqual({
    id: 'unknown-key',
    shortDescription: { text: 'Een sleutel die rodedraad niet kent' },
    fullDescription: { text: 'Een tikfout valt dan niet op.' },
    help: {
      text: 'Een tikfout valt dan niet op.\n\nrodedraad explain unknown-key',
      markdown:
        '**Een sleutel die rodedraad niet kent**\n\nEen tikfout valt dan niet op.\n\n`rodedraad explain unknown-key`',
    },
    defaultConfiguration: { level: 'error' },
    properties: { 'problem.severity': 'error' },
  })
  expect(off).toMatchObject({ defaultConfiguration: { enabled: false } })
  expect(off).toHaveProperty('help.markdown', expect.stringContaining('Iets met \\*sterren\\*'))
  const english = runOf(resultOf(findings), 'en')
  expect(english.language).toBe('en')
  expect(english.tool.driver.rules[0]).toHaveProperty(
    'shortDescription.text',
    'A key that is not known',
  )
  expect(english.results[0]?.message.text).toBe('unknown key “keyword”\ndid you mean “keywords”?')
})

test('a finding has its rule, level, place in code points and what puts it right', () => {
  const [first, second, third] = runOf(resultOf(findings)).results
  expect(first).toEqual({
    ruleId: 'unknown-key',
    ruleIndex: 0,
    level: 'error',
    message: { text: 'onbekende sleutel “keyword”\nbedoel je “keywords”?' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'codebooks/wio.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 12 },
        },
      },
    ],
    fixes: [
      {
        description: { text: 'bedoel je “keywords”?' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'codebooks/wio.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 12 },
                insertedContent: { text: 'keywords' },
              },
            ],
          },
        ],
      },
    ],
    partialFingerprints: { 'ruleAndLine/v1': fingerprints(resultOf(findings))[0] },
  })
  expect(second).toMatchObject({ level: 'note', ruleIndex: 1 })
  expect(second?.locations[0]?.physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 12,
    endLine: 3,
    endColumn: 13,
  })
  expect(second).not.toHaveProperty('fixes')
  expect(third?.level).toBe('warning')
})

test('a rule that is not among the rules has no index', () => {
  expect(runOf(resultOf(findings)).results[2]).not.toHaveProperty('ruleIndex')
})

test('the message leads to the places that explain it', () => {
  const third = runOf(resultOf(findings)).results[2]
  expect(third?.message.text).toMatch(/\nzie ook \[codebooks\/wio\.yaml:2:3\]\(1\)$/u)
  expect(third?.relatedLocations).toMatchObject([
    { id: 1, physicalLocation: { region: { startLine: 2, startColumn: 3 } } },
  ])
})

test('words from the data are no link, and stay on one line', () => {
  const [found] = runOf(
    resultOf([findingAt(wio, 'rust', { message: { nl: hostile, en: hostile } })]),
  ).results
  expect(found?.message.text).toContain('\\[e](https://f)')
  expect(found?.message.text).not.toMatch(/\p{Cc}/u)
})

test.each([
  [odd.path, 'map%2C%201%25/a%3Ab%20%22c%22%20%3Cd%3E%7C%C3%A9%0A%F0%9F%98%80.yaml', '%SRCROOT%'],
  ['../elders/a b.yaml', '../elders/a%20b.yaml', '%SRCROOT%'],
  ['/tmp/a b.yaml', 'file:///tmp/a%20b.yaml', undefined],
  ['D:/boek.yaml', 'file:///D%3A/boek.yaml', undefined],
  ['half\ud800.yaml', 'half%EF%BF%BD.yaml', '%SRCROOT%'],
])('the path %j is the URI %s', (path, uri, base) => {
  const [found] = runOf(resultOf([findingAt({ path, text: 'codes' }, 'codes')])).results
  expect(found?.locations[0]?.physicalLocation.artifactLocation).toEqual({
    uri,
    ...(base !== undefined && { uriBaseId: base }),
  })
})

describe('a fingerprint', () => {
  const text = 'codes:\n  rust:\n    keyword: [rust]\n'
  const of = (written: string, more = {}): readonly (string | undefined)[] =>
    fingerprints(resultOf([findingAt({ path: 'a.yaml', text: written }, 'keyword', more)]))

  it('stays when lines come above it, or it moves to the right', () => {
    expect(of(`# nieuw\n\n${text}`)).toEqual(of(text))
    expect(of(text.replaceAll('\n  ', '\n      '))).toEqual(of(text))
  })

  it('changes with its line and with its rule', () => {
    expect(of(text.replace('[rust]', '[stilte]'))).not.toEqual(of(text))
    expect(of(text, { rule: 'other' })).not.toEqual(of(text))
  })

  it('tells two alike in one file apart', () => {
    const source = { path: 'a.yaml', text: 'keyword\nkeyword\n' }
    const second = findingAt(source, 'keyword', { place: { source, span: { start: 8, end: 15 } } })
    const [one = '', two] = fingerprints(resultOf([findingAt(source, 'keyword'), second]))
    expect(two).toBe(one.replace(/1$/u, '2'))
  })

  it('differs for every of a thousand lines', () => {
    const lines = Array.from({ length: 1000 }, (_, line) => `w${line}:`)
    const source = { path: 'a.yaml', text: lines.join('\n') }
    const all = fingerprints(resultOf(lines.map((line) => findingAt(source, line))))
    expect(new Set(all).size).toBe(1000)
  })
})

test('the same findings are the same bytes', () => {
  expect(checkSarif('nl')(resultOf(findings))).toBe(checkSarif('nl')(resultOf(findings)))
})
