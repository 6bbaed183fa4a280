import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith, run } from './run.ts'
import { csvLines } from './tables.ts'

// Worked out by hand. Words per sentence in brackets; the interviewer's do not count.
//
// M1  Ja, bijv. m.b.t. de rust van dhr. De Vries. (11) rust · Er was tijd. (3) tijd · Daarna kwam er rust. (4) rust
// M2  Hij kreeg tijd. (3) tijd, and samen as far as “ruimte” · Veel ruimte ook. (3)
//     Toen niets meer. (3) warmte, tagged · Het was warm. (3) warmte, tagged and found
// M3  Het was druk. (3) · Rust was er wel. (4) · Rust is fijn. (3) rust twice, rejected by anna
// M4  We lachten. (2) · We zongen! (2) · Iedereen deed mee. (3) tagged warmte as a whole
//
// Base: 4 turns, 3 + 4 + 3 + 3 = 13 sentences, 1 + 2 + 1 + 1 = 5 paragraphs; 18 + 12 + 10 + 7 = 47 words in each.
const text = `---
id: U-1
regio: Noord
sprekers: { INT: interviewer, MOEDER: ouder }
---
INT: Was er rust? En was er tijd?

MOEDER: Ja, bijv. m.b.t. de rust van dhr. De Vries. Er was tijd. Daarna kwam er rust.

MOEDER: Hij kreeg tijd. Veel ruimte ook.

Toen niets meer. Het was warm. [[warmte]]

MOEDER: Het was druk. Rust was er wel. Rust is fijn.

MOEDER: We lachten. We zongen! Iedereen deed mee. [[warmte]]
`

const codebook = `codes:
  rust: { keywords: [rust] }
  tijd: { keywords: [tijd] }
  samen: { keywords: [{ near: [tijd, ruimte], within: 2 }] }
  warmte: { keywords: [warm] }
`

const rejected = text.indexOf('Rust was er')
const tags = `code,status,quote,start,end\nrust,reject,Rust,${rejected},${rejected + 4}\n`

const project = (): Promise<string> =>
  folderWith({
    'rodedraad.yaml': 'codebook: codeboek.yaml\n',
    'codeboek.yaml': codebook,
    'interviews/u-1.txt': text,
    'tags/anna/U-1.csv': tags,
  })

const counts = ['turns', 'hits', 'words'].flatMap((count) => ['--count', count])

test('freq counts sentences where those are the unit', async () => {
  expect(await csvLines(['freq', await project(), '--unit', 'sentence', ...counts])).toEqual([
    'Id | Code | Zinnen | van | % | Treffers | Woorden | van | %',
    'rust | rust | 2 | 13 | 0.154 | 2 | 15 | 47 | 0.319',
    'tijd | tijd | 2 | 13 | 0.154 | 2 | 6 | 47 | 0.128',
    // In the sentence in which it begins.
    'samen | samen | 1 | 13 | 0.077 | 1 | 3 | 47 | 0.064',
    // Two of the paragraph and the three of the turn: each is a place; where “warm” is found too there is one.
    'warmte | warmte | 5 | 13 | 0.385 | 5 | 13 | 47 | 0.277',
    '– | Minstens één hiervan | 9 | 13 | 0.692 | 10 | 34 | 47 | 0.723',
  ])
})

test('freq counts paragraphs where those are the unit', async () => {
  expect(await csvLines(['freq', await project(), '--unit', 'paragraph', ...counts])).toEqual([
    'Id | Code | Alinea’s | van | % | Treffers | Woorden | van | %',
    'rust | rust | 1 | 5 | 0.2 | 2 | 18 | 47 | 0.383',
    'tijd | tijd | 2 | 5 | 0.4 | 2 | 24 | 47 | 0.511',
    'samen | samen | 1 | 5 | 0.2 | 1 | 6 | 47 | 0.128',
    'warmte | warmte | 2 | 5 | 0.4 | 2 | 13 | 47 | 0.277',
    '– | Minstens één hiervan | 4 | 5 | 0.8 | 7 | 37 | 47 | 0.787',
  ])
})

test('the turn is the unit where nothing is said', async () => {
  const folder = await project()
  const plain = await csvLines(['freq', folder, ...counts])
  expect(plain).toEqual(await csvLines(['freq', folder, '--unit', 'turn', ...counts]))
  expect(plain).toContain('warmte | warmte | 2 | 4 | 0.5 | 2 | 19 | 47 | 0.404')
})

test('--interviewer counts the sentences of the interviewer too', async () => {
  const args = ['freq', await project(), '--unit', 'sentence', '--interviewer', '--count', 'turns']
  expect(await csvLines(args)).toContain('rust | rust | 3 | 15 | 0.2')
})

test('a table says what it counts, in both languages', async () => {
  const folder = await project()
  const { stdout: dutch } = await run(['freq', folder, '--unit', 'sentence'])
  expect(dutch).toContain('Zinnen')
  expect(dutch).toContain('Basis: 1 gesprek, 13 zinnen, 47 woorden; die van de interviewer')
  const { stdout: english } = await run(['freq', folder, '--unit', 'paragraph', '--lang', 'en'])
  expect(english).toContain('Paragraphs')
  expect(english).toContain('Base: 1 transcript, 5 paragraphs, 47 words')
})

test('--tidy has a row a sentence and code, numbered over all sentences, under the same names', async () => {
  const [head, ...rows] = await csvLines(['freq', await project(), '--unit', 'sentence', '--tidy'])
  expect(head).toContain(' | turn | ')
  const told = rows.map((row) => row.split(' | '))
  // The interviewer's two sentences come first.
  expect(told.map(([, , , turn, , , words, code]) => `${turn} ${words} ${code}`)).toEqual([
    '2 11 rust',
    '3 3 tijd',
    '4 4 rust',
    '5 3 tijd',
    '5 3 samen',
    '6 3 –',
    '7 3 warmte',
    '8 3 warmte',
    '9 3 –',
    '10 4 –',
    '11 3 –',
    '12 2 warmte',
    '13 2 warmte',
    '14 3 warmte',
  ])
})

test('code gives each sentence its own part of a tag, and a hit all its words', async () => {
  const args = ['code', await project(), '--unit', 'sentence', '--format', 'jsonl']
  const { stdout } = await run([...args, '--where', 'code=samen', '--where', 'code=warmte'])
  const found = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  const told = (turn: number, by: string, words: string): unknown =>
    expect.objectContaining({ turn, by, text: words })
  expect(found).toEqual([
    told(5, 'keyword', 'tijd. Veel ruimte'),
    told(7, 'inline', 'Toen niets meer.'),
    told(8, 'inline', 'Het was warm.'),
    told(8, 'keyword', 'warm'),
    told(12, 'inline', 'We lachten.'),
    told(13, 'inline', 'We zongen!'),
    told(14, 'inline', 'Iedereen deed mee.'),
  ])
})

test('kwic and forms look in whole turns, and show and count sentences', async () => {
  const folder = await project()
  const near = '{ near: [tijd, ruimte], within: 2 }'
  const kwic = await csvLines(['kwic', near, folder, '--unit', 'sentence'])
  expect(kwic.slice(1)).toEqual(['U-1 | 10 | ouder | Hij kreeg | tijd. Veel ruimte | –'])
  const forms = ['forms', '--corpus', folder, '--unit', 'sentence', '--code', 'rust']
  // Of rust four hits, of which the two in M3 are rejected, in whichever of its sentences.
  const [, whole] = await csvLines(forms)
  expect(whole).toBe('rust | rust | – | 2 | 2 | 1 | 0 | 0 | 2 | –')
  const { stdout } = await run(forms)
  expect(stdout).toMatch(/Treffers +Zinnen +Gesprekken/u)
})

test('the report names the unit and the option, and never says turn', async () => {
  const folder = await project()
  const { stdout } = await run(['report', folder, '--unit', 'sentence', '--format', 'md'])
  expect(stdout).toContain('de zin (--unit sentence); trefwoorden zijn in hele beurten gezocht')
  expect(stdout).toMatch(/\| Opties +\| \\--unit sentence/u)
  expect(stdout).toMatch(/\| Zinnen +\| 13/u)
  expect(stdout.match(/beurt/giu)).toHaveLength(1)
  const { stdout: turns } = await run(['report', folder, '--format', 'md'])
  expect(turns).not.toMatch(/\bzin|Eenheid|--unit/iu)
})

test('a tag with the interviewer is told of once, however many sentences it is on', async () => {
  const folder = await folderWith({
    'codeboek.yaml': codebook,
    't.txt': 'INT: Was er rust? En was er tijd? [[tijd]]\n\nMOEDER: Ja.\n',
  })
  const { stderr } = await run(
    ['code', 't.txt', '--codebook', 'codeboek.yaml', '--unit', 'sentence'],
    { cwd: folder },
  )
  expect(stderr.match(/woorden van de interviewer/gu)).toHaveLength(1)
})

test('what has no units of its own, or is none, is refused', async () => {
  const folder = await project()
  const explained = await run(['code', folder, '--explain', 'rust', '--unit', 'sentence'])
  expect(explained).toMatchObject({ status: 2, stdout: '' })
  expect(explained.stderr).toContain('--explain vertelt van hele beurten')
  const unknown = await run(['freq', folder, '--unit', 'woord'])
  expect(unknown.status).toBe(2)
  expect(unknown.stderr).toContain('kies uit turn, sentence, paragraph')
  const alone = await run(['forms', 'rust', '--unit', 'sentence'])
  expect(alone.status).toBe(2)
})

test('a passage of the report is the sentence, as far as the words go that were found in it', async () => {
  const args = ['report', await project(), '--unit', 'sentence', '--format', 'json']
  const { stdout } = await run(args)
  const passages = stdout.match(/"id": "p-U-1-\d+"/gu) ?? []
  // The nine sentences with a code.
  expect(new Set(passages).size).toBe(9)
  // “tijd” was marked already.
  expect(stdout).toContain('"text": ". Veel ruimte"')
  expect(stdout).toContain('"text": " ook."')
})

test('in the samples a code has as many transcripts by sentence, and no fewer units, as by turn', async () => {
  const samples = fileURLToPath(new URL('../../samples/', import.meta.url))
  const byCode = async (unit: string): Promise<ReadonlyMap<string, readonly string[]>> => {
    const rows = await csvLines(['freq', samples, '--unit', unit, '--rows', 'code'])
    return new Map(rows.slice(1).map((row) => [row.split(' | ')[0] ?? '', row.split(' | ')]))
  }
  const turns = await byCode('turn')
  expect(turns.size).toBeGreaterThan(40)
  for (const unit of ['sentence', 'paragraph']) {
    const parts = await byCode(unit)
    expect([...parts.keys()]).toEqual([...turns.keys()])
    for (const [code, [, , interviews, , , count, base]] of turns) {
      const [, , also, , , more, wider] = parts.get(code) ?? []
      expect(also).toBe(interviews)
      expect(Number(more)).toBeGreaterThanOrEqual(Number(count))
      expect(Number(wider)).toBeGreaterThanOrEqual(Number(base))
    }
  }
})
