import { chmod, mkdir } from 'node:fs/promises'
import process from 'node:process'
import { describe, expect, it, test } from 'vitest'
import { folderWith, run } from './run.ts'

const whole =
  'codes:\n  rust:\n    label: Rust\n    definition: Het is stil.\n    keywords: [rust]\n'
/** A codebook with a mistake of its own, which has to be found beside whatever is wrong elsewhere. */
const other = whole.replace('keywords', 'keyword')
const otherFound = 'ander.yaml:5:5  fout  unknown-key  onbekende sleutel “keyword”'

interface Case {
  readonly text: string | Uint8Array
  /** The head of every finding in the file that says where it is and what; none where all is well. */
  readonly found: readonly string[]
  readonly unread?: boolean
}

const utf16 = (text: string, mark: readonly number[]): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return Buffer.concat([Buffer.from(mark), mark[0] === 0xfe ? bytes.swap16() : bytes])
}
const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('')

const marks = 'yaml-feature  ankers, verwijzingen en tags (&, *, !) horen niet in dit bestand'
const tooDeep = 'yaml-syntax  te diep genest: meer dan 64 niveaus'
const notText = 'encoding  geen tekst (byte'

const cases: Readonly<Record<string, Case>> = {
  'an open quote': {
    text: 'codes:\n  rust: { label: "Rust }\n  tijd: { keyword: [tijd] }\n',
    found: ['2:18  fout  yaml-syntax  het aanhalingsteken dat hier opent, wordt niet gesloten'],
  },
  'an open bracket': {
    text: 'codes:\n  rust:\n    keywords: [rust, stil\n  tijd:\n    keywords: [tijd]\n',
    found: ['3:15  fout  yaml-syntax  het haakje dat hier opent, wordt niet gesloten met “]”'],
  },
  'nothing at all': { text: '', found: ['1:1  fout  empty-codebook  '] },
  'nothing but blanks and comments': {
    text: '\n  \n# niets\n',
    found: ['1:1  fout  empty-codebook  '],
  },
  'a list': {
    text: '- rust\n- tijd\n',
    found: ['1:1  fout  wrong-type  hier hoort een groep sleutels te staan, geen lijst'],
  },
  'a text': {
    text: 'zomaar wat woorden\n',
    found: ['1:1  fout  wrong-type  hier hoort een groep sleutels te staan, geen tekst'],
  },
  'codes that are a text': {
    text: 'codes: rust\n',
    found: ['1:8  fout  wrong-type  hier hoort een groep sleutels te staan, geen tekst'],
  },
  'twenty megabytes': {
    text: whole + many(400_000, () => `# ${'vulling '.repeat(6)}\n`),
    found: ['1:1  fout  yaml-syntax  te groot voor YAML: meer dan 8 MB'],
  },
  'brackets ten thousand deep': {
    text: `codes: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    found: [`1:71  fout  ${tooDeep}`],
  },
  'open braces ten thousand deep': {
    text: `codes: ${'{ a: '.repeat(10_000)}`,
    found: [`1:323  fout  ${tooDeep}`],
  },
  'lines deeper and deeper': {
    text: `codes:\n${many(1500, (at) => `${' '.repeat(at + 1)}k:\n`)}`,
    found: [`65:65  fout  ${tooDeep}`],
  },
  'hyphens ten thousand deep': { text: '- '.repeat(10_000), found: [`1:129  fout  ${tooDeep}`] },
  'aliases of aliases of aliases': {
    text: `codes: &a [x]\n${many(20, (at) => `k${at}: &b [${'*a, '.repeat(9)}*a]\n`)}`,
    found: ['1:8', ...Array.from({ length: 20 }, (_, at) => `${at + 2}:${at < 10 ? 5 : 6}`)].map(
      (place) => `${place}  fout  ${marks}`,
    ),
  },
  'fifty thousand aliases to nothing': {
    text: `codes: { rust: { keywords: [${'*a, '.repeat(50_000)}] } }\n`,
    found: [`1:29  fout  ${marks}`],
  },
  'an alias for a code': {
    text: `${whole.replace('rust:', 'rust: &r')}  tijd: *r\n`,
    found: [`2:9  fout  ${marks}`, `6:9  fout  ${marks}`],
  },
  'keys that are there twice': {
    text: `${whole}    label: Nog eens\ncodes: { tijd: { keywords: [tijd] } }\n`,
    found: [
      '6:5  fout  duplicate-key  “label” staat er al',
      '7:1  fout  duplicate-key  “codes” staat er al',
    ],
  },
  'three documents': {
    text: `${whole}---\n${whole}---\n${whole}`,
    found: ['6:1  fout  yaml-syntax  een tweede YAML-document in één bestand'],
  },
  'tabs that indent': {
    text: 'codes:\n\trust:\n\t\tlabel: Rust\n',
    found: [
      '2:1  fout  yaml-syntax  een tab als inspringing; gebruik spaties',
      '3:1  fout  yaml-syntax  een tab als inspringing; gebruik spaties',
    ],
  },
  'a byte order mark': { text: `\ufeff${whole}`, found: [] },
  'lines that end as on Windows': { text: whole.replaceAll('\n', '\r\n'), found: [] },
  'UTF-16 with its mark': { text: utf16(whole, [0xff, 0xfe]), found: [] },
  'UTF-16 the other way around': { text: utf16(whole, [0xfe, 0xff]), found: [] },
  'UTF-16 without a mark': {
    text: utf16(whole, []),
    found: [`1:1  fout  ${notText} 1 is een besturingsteken)`],
    unread: true,
  },
  'a program': {
    text: Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256),
    found: [`1:1  fout  ${notText} 0 is een besturingsteken)`],
    unread: true,
  },
  'Windows-1252': {
    text: Buffer.from(whole.replace('stil', 'fijn café'), 'latin1'),
    found: ['1:1  waarschuwing  old-encoding  geen UTF-8, gelezen als Windows-1252'],
  },
  'a line of five megabytes': {
    text: whole.replace('[rust]', `[${many(500_000, (at) => `w${at}x, `)}rust]`),
    found: [],
  },
  'a long line that is not closed': {
    text: whole.replace('[rust]', `[${many(50_000, (at) => `w${at}x, `)}rust`),
    found: ['5:15  fout  yaml-syntax  het haakje dat hier opent, wordt niet gesloten met “]”'],
  },
  'a text of five megabytes': {
    text: whole.replace('stil', 'stil '.repeat(1_000_000)),
    found: [],
  },
  'a key of a hundred thousand characters': {
    text: `${whole}${'k'.repeat(100_000)}: 1\n`,
    found: [`6:1  fout  unknown-key  onbekende sleutel “${'k'.repeat(60)}…”`],
  },
  'two hundred thousand keywords': {
    text: whole.replace(
      '[rust]',
      many(200_000, (at) => `\n      - woord${at}x`),
    ),
    found: [],
  },
  'ten thousand comments that ignore nothing': {
    text: `${whole}${many(10_000, () => '# rodedraad-ignore no-keywords: zomaar\n')}`,
    found: Array.from(
      { length: 10_000 },
      (_, at) => `${at + 6}:1  waarschuwing  unused-ignore  “no-keywords” vindt hier niets`,
    ),
  },
  'a quote that opens on every line': {
    text: `codes:\n${'  "a\n'.repeat(10_000)}`,
    found: ['2:3  fout  wrong-type  ', '3:4  fout  yaml-syntax  hier staat iets wat'],
  },
  'a line with % and no more': {
    text: '%YAML 1.2\n',
    found: ['1:1  fout  yaml-syntax  een regel die met % begint hoort niet in dit bestand'],
  },
}

/** What was found in a file, without its path. */
function foundIn(file: string, stdout: string): readonly string[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith(`${file}:`))
    .map((line) => line.slice(file.length + 1))
}

const bare = / {2}(?:no-keywords {2}code|\S+-missing|keyword-order) /u

describe('a codebook that is', () => {
  test.each(Object.entries(cases))('%s', async (_, { text, found, unread = false }) => {
    const cwd = await folderWith({ 'boek.yaml': text, 'ander.yaml': other })
    const { status, stdout, stderr } = await run(['check', 'boek.yaml', 'ander.yaml'], { cwd })
    expect(stderr).toBe('')
    // What else there is to say of so bare a codebook is another matter.
    const heads = foundIn('boek.yaml', stdout).filter((line) => !bare.test(line))
    const places = heads.map((line, at) => line.slice(0, found[at]?.length))
    // Of the many that look alike, the first and the last say enough.
    expect(places.slice(0, 3)).toEqual(found.slice(0, 3))
    expect([places.length, places.at(-1)]).toEqual([found.length, found.at(-1)])
    expect(stdout).toContain(otherFound)
    expect(stdout).not.toMatch(/^ +at /mu)
    expect(status).toBe(unread ? 3 : 1)
  })

  it('whole is well, by itself', async () => {
    const cwd = await folderWith({ 'boek.yaml': whole })
    expect((await run(['check', 'boek.yaml'], { cwd })).status).toBe(0)
  })
})

test('a folder that has the name of a codebook is looked into', async () => {
  const cwd = await folderWith({ 'ander.yaml': other, 'vol.yaml/boek.yaml': other })
  await mkdir(`${cwd}/leeg.yaml`)
  const { status, stdout } = await run(['check', 'leeg.yaml', 'vol.yaml', 'ander.yaml'], { cwd })
  expect(stdout).toContain('leeg.yaml:1:1  fout  missing-file  in deze map staat geen codeboek')
  expect(stdout).toContain('vol.yaml/boek.yaml:5:5  fout  unknown-key')
  expect(stdout).toContain(otherFound)
  expect(status).toBe(3)
})

test('a path that leads nowhere is one message, and the rest is checked', async () => {
  const cwd = await folderWith({ 'ander.yaml': other })
  const paths = ['weg.yaml', 'ander.yaml/x.yaml', 'weg/boek.yaml', 'ander.yaml']
  const { status, stdout, stderr } = await run(['check', ...paths], { cwd })
  expect([status, stderr]).toEqual([3, ''])
  for (const file of paths.slice(0, 3)) {
    expect(stdout).toContain(`${file}:1:1  fout  missing-file  dit bestand bestaat niet\n`)
  }
  expect(stdout).toContain(otherFound)
})

test('a missing file stays a failure with --exit-zero and --quiet', async () => {
  const cwd = await folderWith({ 'ander.yaml': other })
  const { status } = await run(['check', 'weg.yaml', '--exit-zero', '--quiet'], { cwd })
  expect(status).toBe(3)
})

// Whoever may do anything can read anything.
test.skipIf(process.getuid?.() === 0)('what may not be read is said to be so', async () => {
  const cwd = await folderWith({ 'dicht.yaml': whole, 'ander.yaml': other, 'map/x.yaml': whole })
  await chmod(`${cwd}/dicht.yaml`, 0)
  await chmod(`${cwd}/map`, 0)
  const { status, stdout } = await run(['check', 'dicht.yaml', 'map', 'ander.yaml'], { cwd })
  await chmod(`${cwd}/map`, 0o700)
  expect(status).toBe(3)
  expect(stdout).toContain('kan dicht.yaml niet lezen: je hebt er geen rechten voor')
  expect(stdout).toMatch(/^map:1:1 {2}fout {2}.*je hebt er geen rechten voor$/mu)
  expect(stdout).toContain(otherFound)
})
