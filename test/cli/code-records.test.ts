import { expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

const codebook = `
codes:
  c:
    keywords:
      - één
      - "foto's"
      - "'s ochtends"
      - hoogbegaafd
      - co-ouderschap
      - { separable: opbellen }
      - { near: [rust, tijd] }
`
const said = [
  'INT: Eén? 😀',
  'MOEDER: 😀 E\u0301e\u0301n foto’s — 𝐫ust… coo\u0308rdinator,\n‘s ochtends [[c]] hoog\u00ADbegaafd.',
  'KIND: 👨\u200D👩\u200D👧 Co‑ouderschap; ze belde cre\u0300me\nop. Tijd\u200B, nou, ru\u00ADst!',
].join('\n\n')

/** What keywords found in a transcript of these bytes, a record a line. */
async function recordsOf(text: string): Promise<readonly string[]> {
  const cwd = await folderWith({ 'c.yaml': codebook, 'a.txt': text })
  const { status, stdout } = await run(
    'code . --codebook c.yaml --source keyword --format jsonl'.split(' '),
    { cwd },
  )
  expect(status).toBe(0)
  return stdout.trim().split('\n')
}

/** The text as every file of ours counts it: NFC, LF, without a byte order mark, in code points. */
function points(text: string): readonly string[] {
  const kept = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  return kept.normalize('NFC').match(/./gsu) ?? []
}

test.each([
  ['as it is', said],
  ['with CRLF', said.replaceAll('\n', '\r\n')],
  ['with CR', said.replaceAll('\n', '\r')],
  [
    'in NFD with CRLF and a byte order mark',
    `\uFEFF${said.normalize('NFD').replaceAll('\n', '\r\n')}`,
  ],
])('start and end cut the words out of the text %s, as code points', async (_, text) => {
  const records = await recordsOf(text)
  const cut = records.map((record) => {
    const [, start, end] = /"start":(\d+),"end":(\d+)/u.exec(record) ?? []
    return points(text).slice(Number(start), Number(end)).join('').replace(/\s+/gu, ' ')
  })
  expect(cut).toEqual([
    'Één',
    'foto’s',
    '‘s ochtends',
    'hoog\u00ADbegaafd',
    'Co‑ouderschap',
    'belde crème op',
    'Tijd\u200B, nou, ru\u00ADst',
  ])
  expect(records.map((record) => /"text":"(?<said>.*)"\}$/u.exec(record)?.groups?.said)).toEqual(
    cut,
  )
})

const telling = `---
speakers: { INT: interviewer, MOEDER: ouder }
---
INT: Gaf dat rust?

MOEDER: Ja, rust.

INT: En tijd, was die er?

MOEDER: Tijd hadden we, want we gingen naar het bos.
`
const book = 'codes: { rust: { keywords: [rust] }, tijd: { keywords: [tijd] } }'

test.each([
  ['include', ['1 rust true', '3 tijd false']],
  ['exclude', ['3 tijd false']],
  ['only', ['1 rust true']],
])('--echo %s keeps what it says, in code and in freq', async (echo, kept) => {
  const cwd = await folderWith({ 'c.yaml': book, 'a.txt': telling })
  const lines = async (command: string): Promise<readonly (readonly string[])[]> => {
    const asked = [command, 'a.txt', '--codebook', 'c.yaml', '--echo', echo, '--format', 'csv']
    const { stdout } = await run(asked, { cwd })
    return stdout.split('\n').map((line) => line.split(','))
  }
  const [[...head] = [], ...rows] = await lines('code')
  const at = ['turn', 'code', 'echo'].map((name) => head.indexOf(name))
  const codings = rows.filter((row) => row.length > 1)
  expect(codings.map((row) => at.map((column) => row[column]).join(' '))).toEqual(kept)
  const counted = (await lines('freq')).map(([id]) => id)
  expect(counted.filter((id) => id === 'rust' || id === 'tijd')).toEqual(
    kept.map((one) => one.split(' ')[1]),
  )
})
