import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

const program = fileURLToPath(new URL('../../bin/rodedraad.js', import.meta.url))
const built = existsSync(fileURLToPath(new URL('../../dist/program/main.js', import.meta.url)))
const driver = fileURLToPath(new URL('pseudo-terminal.py', import.meta.url))
const hasPython = spawnSync('python3', ['-c', 'import pty, fcntl, termios']).status === 0
const why = built ? 'python3 with its pty module is not here' : 'the program is not built'

const codebook = `
codes:
  zorg:
    label: Zorg
    rust: { label: Rust en tempo, keywords: [rust] }
    luisteren: { label: Echt luisteren, keywords: [luisteren] }
    mening: { label: Mening, manual: true }
`
const interview = `---
id: A-1
sprekers: { INT: interviewer, MOEDER: ouder }
---
INT: Hoe ging het?

MOEDER: Er was rust. Ze konden luisteren.

MOEDER: Meer weet ik niet.
`
const files = {
  'rodedraad.yaml': 'title: P\ncodebook: c.yaml\ntranscripts: [i/*.txt]\n',
  'c.yaml': codebook,
  'i/a-1.txt': interview,
}

type Step = Readonly<Record<string, unknown>>

interface Ended {
  readonly status: number | null
  readonly output: string
  readonly missing: string | undefined
}

function drive(cwd: string, args: readonly string[], steps: readonly Step[]): Ended {
  const command = [process.execPath, program, ...args]
  const env = { TERM: 'xterm-256color', NO_COLOR: '', FORCE_COLOR: '' }
  const input = JSON.stringify({ command, cwd, env, columns: 80, rows: 24, steps })
  const { stdout } = spawnSync('python3', [driver], { input, encoding: 'utf8' })
  const ended: unknown = JSON.parse(stdout)
  const field = (name: string): unknown =>
    typeof ended === 'object' && ended !== null
      ? Object.entries(ended).find(([key]) => key === name)?.[1]
      : undefined
  const [status, output, missing] = [field('status'), field('output'), field('missing')]
  return {
    status: typeof status === 'number' ? status : null,
    output: typeof output === 'string' ? output : '',
    missing: typeof missing === 'string' ? missing : undefined,
  }
}

/** What a tag file says, without ids and places. */
function tagsIn(folder: string): readonly string[] {
  const lines = readFileSync(path.join(folder, 'tags/anna/A-1.csv'), 'utf8').trim().split('\n')
  return lines.slice(1).map((line) => {
    const [, code = '', status = '', quote = ''] = line.split(',')
    return `${status} ${code} ${quote}${line.endsWith(',') ? '' : ` [${line.split(',').at(-1) ?? ''}]`}`
  })
}

const tag = ['tag', 'a-1', '--coder', 'anna']
const shownAgain = '\u001B[?1049l'

describe.skipIf(!built || !hasPython)(`in a pseudo-terminal (if skipped: ${why})`, () => {
  test('a turn is coded, a suggestion rejected, one undone, a note written: it is all in the file', async () => {
    const cwd = await folderWith(files)
    const { status, output, missing } = drive(cwd, tag, [
      { wait: 'beurt 2 van 3' },
      { type: 'x' },
      { wait: 'Afgewezen: Rust en tempo' },
      { type: '\r' },
      { wait: 'Akkoord: Echt luisteren' },
      { type: 'u' },
      { wait: 'Ongedaan gemaakt: Akkoord' },
      { type: 'jc' },
      { wait: 'Code: ' },
      { type: 'men\r' },
      { wait: 'Code gegeven: Mening' },
      { type: 'n' },
      { wait: 'Notitie: ' },
      { type: 'twijfel\r' },
      { wait: 'Notitie bij Mening' },
      { type: 'e' },
      { wait: 'afgerond' },
      { type: 'q' },
    ])
    expect({ status, missing }).toEqual({ status: 0, missing: undefined })
    expect(tagsIn(cwd)).toEqual([
      'reject zorg/rust rust',
      'deleted zorg/luisteren Ze konden luisteren.',
      'tag zorg/mening Meer weet ik niet. [twijfel]',
    ])
    expect(existsSync(path.join(cwd, 'tags/anna/A-1.finished'))).toBe(true)
    expect(output).toContain(shownAgain)
    // What it wrote is read by the other commands.
    const coded = await run(['code', '--source', 'manual', '--format', 'csv'], { cwd })
    expect(coded.status).toBe(0)
    expect(coded.stdout).toContain('Meer weet ik niet.')
  })

  test('hits are reviewed one by one, and the next time only the rest', async () => {
    const cwd = await folderWith(files)
    const review = ['review', '--code', 'zorg', '--coder', 'anna']
    const first = drive(cwd, review, [
      { wait: 'Treffer 1 van 2' },
      { type: '\r' },
      { wait: 'Treffer 2 van 2' },
      { type: '\u0003' },
    ])
    expect(first).toMatchObject({ status: 130, missing: undefined })
    const second = drive(cwd, review, [
      { wait: 'Treffer 2 van 2 · 1 beoordeeld' },
      { type: 'x' },
      { wait: 'Alle treffers zijn beoordeeld' },
      { type: 'q' },
    ])
    expect(second).toMatchObject({ status: 0, missing: undefined })
    expect(tagsIn(cwd)).toEqual(['tag zorg/rust Er was rust.', 'reject zorg/luisteren luisteren'])
  })

  test('Esc alone is heard; a paste is no keys; a window can be too small, and grow again', async () => {
    const cwd = await folderWith(files)
    const { status, missing } = drive(cwd, tag, [
      { wait: 'beurt 2 van 3' },
      { type: '\u001B[200~xxqq\u001B[201~c' },
      { wait: 'Code: ' },
      { type: '\u001B' },
      { wait: 'hulp' },
      { size: [60, 20] },
      { wait: 'te klein' },
      { size: [100, 30] },
      { wait: 'beurt 2 van 3' },
      { type: 'q' },
    ])
    expect({ status, missing }).toEqual({ status: 0, missing: undefined })
    expect(existsSync(path.join(cwd, 'tags/anna/A-1.csv'))).toBe(false)
  })

  test.each([15, 1])(
    'signal %i gives the terminal back and ends the program by it',
    async (signal) => {
      const cwd = await folderWith(files)
      const ended = drive(cwd, tag, [
        { wait: 'beurt 2 van 3' },
        { type: '\r' },
        { wait: 'Akkoord' },
        { signal },
      ])
      expect(ended).toMatchObject({ status: -signal, missing: undefined })
      expect(ended.output).toContain(shownAgain)
      expect(tagsIn(cwd)).toEqual(['tag zorg/rust Er was rust.'])
    },
  )

  test('a save that fails is told and done as soon as it can be', async () => {
    const cwd = await folderWith(files)
    const { status, missing } = drive(cwd, tag, [
      { wait: 'beurt 2 van 3' },
      { write: [path.join(cwd, 'tags'), 'no folder'] },
      { type: '\r' },
      { wait: 'NIET OPGESLAGEN (1)' },
      { type: 'q' },
      { wait: 'stop en raak dit kwijt' },
      { type: '\u001B' },
      { wait: 'hulp' },
      { remove: path.join(cwd, 'tags') },
      { wait: 'anna · ' },
      { wait: 'opgeslagen' },
      { type: 'q' },
    ])
    expect({ status, missing }).toEqual({ status: 0, missing: undefined })
    expect(tagsIn(cwd)).toEqual(['tag zorg/rust Er was rust.'])
  })

  test('who stops all the same is told what is lost', async () => {
    const cwd = await folderWith(files)
    const { status, missing } = drive(cwd, tag, [
      { wait: 'beurt 2 van 3' },
      { write: [path.join(cwd, 'tags'), 'no folder'] },
      { type: '\r' },
      { wait: 'NIET OPGESLAGEN (1)' },
      { type: '\u0003' },
      { wait: 'stop en raak dit kwijt' },
      { type: 'j' },
      { wait: 'je laatste wijziging is niet opgeslagen' },
    ])
    expect({ status, missing }).toEqual({ status: 3, missing: undefined })
  })

  test('what someone else saved in the same file meanwhile is kept, and told', async () => {
    const at = interview.indexOf('Meer weet')
    const other = `id,code,status,quote,start,end\nzz,zorg/mening,tag,Meer weet ik niet.,${at},${at + 18}\n`
    const cwd = await folderWith({
      ...files,
      'tags/anna/A-1.csv': 'id,code,status,quote,start,end\n',
    })
    const { status, missing } = drive(cwd, tag, [
      { wait: 'beurt 2 van 3' },
      { write: [path.join(cwd, 'tags/anna/A-1.csv'), other] },
      { type: '\r' },
      { wait: 'Ook iemand anders veranderde dit bestand (1)' },
      { type: 'q' },
    ])
    expect({ status, missing }).toEqual({ status: 0, missing: undefined })
    const text = readFileSync(path.join(cwd, 'tags/anna/A-1.csv'), 'utf8')
    expect(text).toContain('zorg/rust')
    expect(text).toContain('zz,zorg/mening,tag,Meer weet ik niet.')
  })

  test('a tag whose words are gone is told and kept', async () => {
    const cwd = await folderWith({
      ...files,
      'tags/anna/A-1.csv':
        'id,code,status,quote,start,end\nq1,zorg/mening,tag,Heel andere woorden.,90,110\n',
    })
    const { status, missing } = drive(cwd, tag, [
      { wait: '1 tag onvindbaar in dit transcript' },
      { type: '\r' },
      { wait: 'Akkoord' },
      { type: 'q' },
    ])
    expect({ status, missing }).toEqual({ status: 0, missing: undefined })
    expect(readFileSync(path.join(cwd, 'tags/anna/A-1.csv'), 'utf8')).toContain(
      'q1,zorg/mening,tag,Heel andere woorden.,90,110',
    )
  })
})

describe('where there is no terminal', () => {
  test.each([
    ['tag', 'i/a-1.txt', '--coder', 'anna'],
    ['review', '--code', 'zorg', '--coder', 'anna'],
  ])('%s says so', async (...args) => {
    const { status, stdout, stderr } = await run(args, { cwd: await folderWith(files) })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^rodedraad: deze opdracht werkt alleen in een terminal/u)
  })

  test('review asks for a code', async () => {
    const { status, stderr } = await run(['review'], { cwd: await folderWith(files) })
    expect(status).toBe(2)
    expect(stderr).toContain('welke code loop je na?')
  })
})
