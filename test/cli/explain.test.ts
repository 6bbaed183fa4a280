import { describe, expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

const codebook = `
codes:
  zorg:
    label: Zorg
    rust:
      label: Rust
      applies_to: { soort: interview }
      keywords: [rust, { separable: opbellen }]
      exclude: [met rust laten]
    spel:
      label: Spel
      applies_to: { role: kind }
      keywords: [{ word: spelen, exclude: [buiten spelen] }]
    mening: { label: Mening, manual: true }
`
const interview = `---
id: A-1
soort: interview
sprekers: { INT: interviewer, MOEDER: ouder, KIND: kind }
---
INT: Was er rust?

MOEDER: Er was geen rust. Je moet hem met rust laten.

KIND: Ik wil buiten spelen. [[zorg/mening]]

MOEDER:
Ze belden ons niet op.
`
const workshop = `---
id: A-2
soort: werkatelier
sprekers: { MOEDER: ouder }
---
MOEDER: Meer rust.

MOEDER: Niets meer dan dat.
`
const at = interview.indexOf('belden')
const reject = `code,status,quote,start,end\nzorg/rust,reject,belden,${at},${at + 6}\n`

async function project(): Promise<string> {
  return folderWith({
    'rodedraad.yaml': 'title: P\ncodebook: c.yaml\ntranscripts: [i/*.txt]\n',
    'c.yaml': codebook,
    'i/a-1.txt': interview,
    'i/a-2.txt': workshop,
    'tags/bram/A-1.csv': reject,
  })
}

async function explained(...args: readonly string[]): Promise<string> {
  const around = { cwd: await project(), columns: 110 }
  const { status, stdout, stderr } = await run(['code', ...args], around)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

describe('code --explain', () => {
  test('tells of every turn with something to tell why it has the code or not', async () => {
    expect(await explained('--explain', 'zorg/rust')).toBe(`\
Waarom wel of niet: Rust (zorg/rust)
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

1 beurt kreeg de code; 3 kregen die niet, al vond een trefwoord er wel iets.

De code geldt alleen bij soort: interview; 1 van de 2 gesprekken valt daarbuiten.

A-1, interviewer, regel 6 – niet gecodeerd

• De interviewer is aan het woord, en die wordt niet gecodeerd (met --interviewer wel).
• “Was er [rust]?” telt daarom niet mee. Trefwoord: rust

A-1, ouder, regel 8 – gecodeerd

• “Er was geen [rust]. Je moet hem met rust …” telt mee; ontkend door “geen”. Trefwoord:
  rust
• “… geen rust. Je moet hem met [rust] laten.” telt niet mee: het hoort bij “met rust
  laten”, en dat sluit de code uit. Trefwoord: rust

A-1, ouder, regel 13 – niet gecodeerd

• “Ze [belden ons niet op].” telt niet mee: afgewezen door bram. Trefwoord: { separable:
  opbellen }

A-2, ouder, regel 6 – niet gecodeerd

• De code geldt hier niet: soort is “werkatelier”, en de code vraagt “interview”.
• “Meer [rust].” telt daarom niet mee. Trefwoord: rust
`)
  })

  test('tells of one turn, pointed at by its line, all that there is and what it says', async () => {
    const one = async (code: string, line: string): Promise<string> =>
      explained('i/a-1.txt', '--project', '.', '--explain', code, '--line', line)
    expect(await one('zorg/spel', '10')).toBe(`\
Waarom wel of niet: Spel (zorg/spel)
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

│ Ik wil buiten spelen.
│ — A-1, kind, regel 10

A-1, kind, regel 10 – niet gecodeerd

• “Ik wil buiten [spelen].” telt niet mee: het hoort bij “buiten spelen”, en dat sluit
  het trefwoord uit. Trefwoord: { word: spelen, exclude: [buiten spelen] }
`)
    expect(await one('zorg/spel', '8')).toContain(
      '• De code geldt hier niet: rol is “ouder”, en de code vraagt “kind”.\n' +
        '• Geen trefwoord van deze code gevonden.\n',
    )
    expect(await one('zorg/mening', '10')).toContain(
      '• Deze code heeft geen trefwoorden; alleen mensen geven hem.\n' +
        '• Met de hand gecodeerd in het transcript zelf, bij “Ik wil buiten spelen.”.\n',
    )
    // The label stands on a line of its own.
    expect(await one('zorg/rust', '12')).toContain('A-1, ouder, regel 13 – niet gecodeerd\n')
  })

  test('tells of all codes of a branch, or that there is nothing', async () => {
    const all = await explained('--explain', 'zorg', '--where', 'gesprek=A-1', '--line', '10')
    expect([...all.matchAll(/ – (.*)\n/gu)].map(([, code]) => code)).toEqual([
      'zorg/spel: niet gecodeerd',
      'zorg/mening: gecodeerd',
    ])
    const none = await explained('--explain', 'zorg', '--where', 'gesprek=A-2', '--turn', '1')
    expect(none).toContain(
      'Geen trefwoord van deze codes gevonden, en niemand gaf er een met de hand.\n',
    )
  })

  test('obeys --where and --interviewer', async () => {
    const turns = async (...args: readonly string[]): Promise<readonly string[]> => {
      const text = await explained('--explain', 'zorg/rust', ...args)
      return [...text.matchAll(/regel (\d+) – (.*)\n/gu)].map(([, line, fate]) => `${line} ${fate}`)
    }
    expect(await turns('--where', 'rol=ouder', '--where', 'soort=interview')).toEqual([
      '8 gecodeerd',
      '13 niet gecodeerd',
    ])
    expect(await turns('--where', 'rol=interviewer', '--interviewer')).toEqual(['6 gecodeerd'])
  })

  test('gives a line of json a turn and code, with places in code points', async () => {
    const args = ['--explain', 'zorg/rust', '--where', 'gesprek=A-1', '--format', 'jsonl']
    const records: unknown[] = (await explained(...args))
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(records).toHaveLength(3)
    const words = (text: string, from = 0): object => {
      const start = interview.indexOf(text, from)
      return { start, end: start + text.length, text }
    }
    const denied = interview.indexOf('geen rust')
    expect(records[1]).toEqual({
      ...{ transcript: 'A-1', turn: 1, line: 8, speaker: 'MOEDER', role: 'ouder' },
      ...{ code: 'zorg/rust', coded: true, bars: [], tags: [], rejections: [] },
      hits: [
        {
          ...{ keyword: 'rust', form: 'rust', ...words('rust', denied) },
          ...{ coded: true, negated: true, echo: false, negation: words('geen'), exclusion: null },
        },
        {
          ...{ keyword: 'rust', form: 'rust', ...words('rust laten'), text: 'rust' },
          end: interview.indexOf('rust laten') + 4,
          ...{ coded: false, negated: false, echo: false, negation: null },
          exclusion: { phrase: 'met rust laten', of: 'code', ...words('met rust laten') },
        },
      ],
    })
    expect(records[2]).toMatchObject({ coded: false, rejections: ['bram'] })
  })

  test('speaks English', async () => {
    const text = await explained('--explain', 'zorg/rust', '--lang', 'en')
    expect(text).toContain('A-1, interviewer, line 6 – not coded\n')
    expect(text).toContain('does not count: it belongs to “met rust')
    expect(text).not.toMatch(/telt|gecodeerd|regel/u)
  })
})

test.each([
  [['--explain', 'zorg/rsut'], 'onbekende code “zorg/rsut”; bedoel je “zorg/rust”?'],
  [['--explain', 'rust'], 'onbekende code “rust”; bedoel je “zorg/rust”?'],
  [['--explain', 'zorg', '--line', '3'], '--line en --turn wijzen een beurt van één gesprek aan; '],
  [['--explain', 'zorg', '--line', 'x'], '“x” is geen nummer van een regel of beurt'],
  [['--explain', 'zorg', '--line', '1', '--turn', '1'], 'geef --line of --turn, niet allebei'],
  [['--explain', 'zorg', '--source', 'manual'], '--explain vertelt alles van een beurt; '],
  [['--explain', 'zorg', '--format', 'csv'], '“csv” kan niet bij --explain; kies uit text, jsonl'],
  [['--line', '3'], '--line en --turn horen bij --explain <code>'],
  [
    ['--explain', 'zorg', '--where', 'gesprek=A-1', '--line', '9'],
    'op regel 9 van A-1 staat geen beurt; de volgende begint op regel 10',
  ],
  [
    ['--explain', 'zorg', '--where', 'gesprek=A-1', '--line', '90'],
    'op regel 90 van A-1 staat geen beurt\n',
  ],
  [
    ['--explain', 'zorg', '--where', 'gesprek=A-1', '--turn', '4'],
    'A-1 heeft geen beurt 4; ze lopen van 0 tot en met 3',
  ],
])('code %j is a wrong use, with what would be right', async (args, message) => {
  const { status, stdout, stderr } = await run(['code', ...args], { cwd: await project() })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr.slice(0, `rodedraad: ${message}`.length)).toBe(`rodedraad: ${message}`)
})
