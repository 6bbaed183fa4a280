import { expect, test } from 'vitest'
import { folderWith, run, type Run } from './run.ts'

const project = 'codebook: codeboek.yaml\nroles: { INT: interviewer, MOEDER: ouder }\n'
const codebook =
  'levels: [thema]\ncodes:\n  rust: { label: Rust, keywords: [rust] }\n  tijd: { label: Tijd, keywords: [tijd] }\n'
const good = '---\nid: G-1\nregio: Noord\n---\nMOEDER: Er kwam rust.\n'
const whole = { 'rodedraad.yaml': project, 'codeboek.yaml': codebook, 'interviews/g-1.txt': good }

async function freq(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...args: string[]
): Promise<Run> {
  const found = await run(['freq', ...args], { cwd: await folderWith({ ...whole, ...files }) })
  expect(found.stderr).not.toMatch(/^ +at /mu)
  return found
}

test('the project that these tests break is good', async () => {
  expect(await freq({})).toMatchObject({ status: 0, stderr: '' })
})

/** What is wrong → the files that replace the good ones, and the lines that have to be on stderr. */
const mistakes: Readonly<
  Record<string, readonly [Readonly<Record<string, string | Uint8Array>>, readonly string[]]>
> = {
  'a codebook that is not there': [
    { 'rodedraad.yaml': 'codebook: weg.yaml\n' },
    ['rodedraad.yaml:1:11  fout  missing-codebook  het codeboek “weg.yaml” bestaat niet'],
  ],
  'a codebook that is no YAML': [
    { 'codeboek.yaml': 'codes:\n  rust: { label: "Rust }\n' },
    ['codeboek.yaml:2:18  fout  yaml-syntax  het aanhalingsteken dat hier opent'],
  ],
  'a codebook that is no text': [
    { 'codeboek.yaml': new Uint8Array([0x50, 0x4b, 3, 4]) },
    ['codeboek.yaml:1:1  fout  encoding  geen tekst (byte 2 is een besturingsteken)'],
  ],
  'a project file that is no YAML': [
    { 'rodedraad.yaml': 'codebook: "codeboek.yaml\n' },
    ['rodedraad.yaml:1:11  fout  yaml-syntax  het aanhalingsteken dat hier opent'],
  ],
  'a project file that is no text': [
    { 'rodedraad.yaml': new Uint8Array([0, 1]) },
    ['rodedraad.yaml:1:1  fout  encoding  geen tekst'],
  ],
  'a slip in the project file by which no transcripts are found': [
    { 'rodedraad.yaml': `${project}transcript: interviews/*.txt\n`, 'interviews/g-1.txt': good },
    [
      'rodedraad.yaml:3:1  fout  unknown-key  onbekende sleutel “transcript”',
      '  → bedoel je “transcripts”?',
    ],
  ],
  'an unknown tag': [
    { 'interviews/x.txt': 'MOEDER: Ja. [[rsut]]\n' },
    ['interviews/x.txt:1:15  fout  unknown-tag  onbekende code “rsut”', '  → bedoel je “rust”?'],
  ],
  'a transcript without speakers': [
    { 'interviews/x.txt': 'Zomaar wat tekst.\n' },
    [
      'interviews/x.txt:1:1  fout  no-speakers  geen sprekers gevonden',
      '  → noem de labels onder speakers:',
    ],
  ],
  'two transcripts with one id': [
    { 'interviews/x.txt': '---\nregio: Zuid\nid: G-1\n---\nMOEDER: Rust.\n' },
    [
      'interviews/x.txt:3:5  fout  duplicate-transcript-id  interviews/g-1.txt heeft ook het id “G-1”',
      '  zie ook interviews/g-1.txt:2:5',
    ],
  ],
  'a transcript that is no text': [
    { 'interviews/x.txt': new Uint8Array([0x4d, 0, 1]) },
    ['interviews/x.txt:1:1  fout  encoding  geen tekst (byte 1 is een besturingsteken)'],
  ],
  'a tag file whose words have moved': [
    { 'tags/anna/G-1.csv': 'code,status,quote,start,end\nrust,tag,rust,0,4\n' },
    [
      'tags/anna/G-1.csv:2:1  fout  lost-tag  onvindbaar: de woorden van deze tag staan niet meer op hun plaats (0–4)',
    ],
  ],
}

test.each(Object.entries(mistakes))(
  '%s: file, line and column, and 3',
  async (_name, [files, messages]) => {
    const { status, stdout, stderr } = await freq(files)
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    const lines = stderr.split('\n')
    for (const message of messages) {
      expect(
        lines.find((line) => line.startsWith(message)),
        `${message} in ${stderr}`,
      ).toBeDefined()
    }
    expect(stderr).toMatch(/\n\d fout(?:en)?\n$/u)
  },
)

test.each(Object.entries(mistakes))(
  '%s: freq tells what code tells, whatever it counts',
  async (_name, [files]) => {
    const cwd = await folderWith({ ...whole, ...files })
    const told = await run(['code'], { cwd })
    for (const more of [[], ['--columns', 'regio'], ['--rows', 'thema', '--where', 'rol=ouder']])
      expect(await run(['freq', ...more], { cwd }), more.join(' ')).toEqual(told)
  },
)

test('what is wrong far down in a long file is told with its line, by code as by freq', async () => {
  const turns = 'MOEDER: Er was één 😀 dag rust, en thuis was het stil.\n\n'.repeat(3000)
  const front = (id: string): string => `---\n${'# een opmerking\n'.repeat(500)}id: ${id}\n---\n`
  const cwd = await folderWith({
    ...whole,
    'interviews/a.txt': `${front('A')}${turns}MOEDER: 😀 Ja. [[rsut]]\nPAPA: Nee.\n\n${turns}MOEDER: Nou. [[tjid]]`,
    'interviews/b.txt': `${front('A')}${turns}MOEDRE: Nee [[rust\n${turns}`,
    'interviews/c.txt': `${front('C')}${turns}`,
    'interviews/d.txt': `${front('C')}${turns}`,
  })
  const { status, stdout, stderr } = await run(['freq'], { cwd })
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  // 503 lines of front matter, 6000 of turns.
  expect(stderr.match(/^\S+(?= {2}fout)/gmu)).toEqual([
    'interviews/a.txt:6504:17',
    'interviews/a.txt:12507:16',
    'interviews/b.txt:502:5',
    'interviews/b.txt:6504:13',
    'interviews/d.txt:502:5',
  ])
  expect(stderr).toContain('\n6504 │ MOEDER: 😀 Ja. [[rsut]]\n     │                  ^^^^\n')
  expect(stderr).toContain('  zie ook interviews/c.txt:502:5\n')
  expect(await run(['code'], { cwd })).toEqual({ status, stdout, stderr })
  // Its columns are what the transcripts have.
  expect(await run(['freq', '--columns', 'regio'], { cwd })).toEqual({ status, stdout, stderr })
})

test('a warning is told by code as by freq, and stops neither', async () => {
  const files = {
    'interviews/x.txt': new Uint8Array([...Buffer.from('MOEDER: Er kwam rust. Caf'), 0xe9, 0x0a]),
    'interviews/y.txt': good.replace('id: G-1', 'id: G-2\nspeakers: { MOEDER: oudr }'),
    'interviews/z.txt': 'INT: Was er rust? [[rust]]\n\nMOEDER: Ja.\n',
  }
  const cwd = await folderWith({ ...whole, ...files })
  const [freqs, codes] = [await run(['freq'], { cwd }), await run(['code'], { cwd })]
  expect([freqs.status, codes.status]).toEqual([0, 0])
  expect(freqs.stderr).toMatch(/\n3 waarschuwingen\n$/u)
  expect(codes.stderr).toBe(freqs.stderr)
  expect((await run(['freq', '--columns', 'regio'], { cwd })).stderr).toBe(freqs.stderr)
})

test('an empty transcript is told, and counts nowhere', async () => {
  const cwd = await folderWith({ ...whole, 'interviews/x.txt': '' })
  const counted = await run(['freq', '--format', 'csv'], { cwd })
  expect(counted.stdout).toBe(
    (await run(['freq', '--format', 'csv'], { cwd: await folderWith(whole) })).stdout,
  )
  expect(counted.stderr).toContain('interviews/x.txt:1:1  waarschuwing  empty-transcript  een leeg')
  expect(await run(['freq', '--format', 'csv', '--columns', 'regio'], { cwd })).toMatchObject({
    status: 0,
    stderr: counted.stderr,
  })
})

test('the line is shown with carets under what it is about', async () => {
  const { stderr } = await freq({ 'interviews/x.txt': 'MOEDER: Ja. [[rsut]]\n' })
  expect(stderr).toContain('1 │ MOEDER: Ja. [[rsut]]\n  │               ^^^^\n')
})

test('one bad transcript does not hide the messages of the others', async () => {
  const { stderr } = await freq({
    'interviews/a.txt': new Uint8Array([0]),
    'interviews/b.txt': 'Zomaar wat tekst.\n',
    'interviews/c.txt': 'MOEDER: Ja. [[rsut]]\n',
    'interviews/d.txt': '---\nid: G-1\n---\nMOEDER: Ja. [[tjid]]\n',
  })
  const places = stderr.match(/^interviews\/\S+(?= {2}fout)/gmu)
  expect(places).toEqual([
    'interviews/a.txt:1:1',
    'interviews/b.txt:1:1',
    'interviews/c.txt:1:15',
    'interviews/d.txt:4:15',
    // d comes first in the alphabet, and so it is g-1 that has the id too.
    'interviews/g-1.txt:2:5',
  ])
  expect(stderr.endsWith('\n5 fouten\n')).toBe(true)
})

test('nor does a file that is not there', async () => {
  const { status, stderr } = await freq(
    { 'interviews/c.txt': 'MOEDER: Ja. [[rsut]]\n' },
    'interviews/c.txt',
    'interviews/weg.txt',
    'interviews/g-1.txt/nog-iets',
  )
  expect(status).toBe(3)
  expect(stderr.match(/^\S+(?= {2}fout)/gmu)).toEqual([
    'interviews/c.txt:1:15',
    'interviews/g-1.txt/nog-iets:1:1',
    'interviews/weg.txt:1:1',
  ])
  expect(stderr).toContain('dit bestand bestaat niet')
})

test('a broken codebook is not held against the tags', async () => {
  const { stderr } = await freq({
    'codeboek.yaml': 'codes:\n  rust: { keywords: [rust] }\n  tijd: [\n',
    'interviews/x.txt': 'MOEDER: Ja. [[tijd]]\n',
  })
  expect(stderr).not.toContain('onbekende code')
  expect(stderr).toContain('yaml-syntax')
})

test('an empty folder is said to be one', async () => {
  const cwd = await folderWith({ ...whole, 'leeg/.niets': '' })
  expect(await run(['freq', 'leeg'], { cwd })).toEqual({
    status: 3,
    stdout: '',
    stderr: 'rodedraad: geen transcripten (.txt of .md) gevonden in leeg\n',
  })
})

test('a project without transcripts tells where it looked', async () => {
  const { status, stderr } = await freq({
    'rodedraad.yaml': `${project}transcripts: gesprekken/*.txt\n`,
  })
  expect(status).toBe(3)
  expect(stderr).toMatch(/rodedraad\.yaml bij transcripts: gesprekken\/\*\.txt\n$/u)
})

test.each([
  [['freq'], 'geen codeboek: ga naar de map van je project, noem een codeboek met --codebook'],
  [['freq', '--codebook', 'codeboek.yaml'], 'geen transcripten: noem bestanden of een map'],
])('outside a project %j is a wrong use, with what would be right', async (args, message) => {
  const cwd = await folderWith({ 'codeboek.yaml': codebook })
  const { status, stdout, stderr } = await run(args, { cwd })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(message)
})

test('a project can be found from a folder in it, or named', async () => {
  const cwd = await folderWith(whole)
  const { stdout } = await run(['freq'], { cwd })
  expect(stdout).toContain('Rust')
  expect((await run(['freq'], { cwd: `${cwd}/interviews` })).stdout).toBe(stdout)
  expect((await run(['freq', '--project', cwd], { cwd: '/' })).stdout).toBe(stdout)
  expect((await run(['freq', cwd], { cwd: '/' })).stdout).toBe(stdout)
  const missing = await run(['freq', '--project', 'elders'], { cwd })
  expect(missing.status).toBe(3)
  expect(missing.stderr).toContain('in elders staat geen rodedraad.yaml')
})

test('a project needs no project file', async () => {
  const cwd = await folderWith({ 'c.yaml': codebook, 'a.txt': good })
  const { status, stdout } = await run(
    ['freq', 'a.txt', '--codebook', 'c.yaml', '--format', 'csv'],
    { cwd },
  )
  expect(status).toBe(0)
  expect(stdout).toContain('rust,Rust,1,1,1,1,1,1\n')
})

test('bytes of Windows-1252 are read, and said to be so', async () => {
  const { status, stderr } = await freq({
    'interviews/x.txt': new Uint8Array([...Buffer.from('MOEDER: caf'), 0xe9, 0x2e, 0x0a]),
  })
  expect(status).toBe(0)
  expect(stderr).toContain(
    'interviews/x.txt:1:1  waarschuwing  old-encoding  geen UTF-8, gelezen als Windows-1252',
  )
})
