import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { folderWith, projects, run, type Run } from './run.ts'

/** The project “dubbel”, where anna and bram both worked on D-1, D-2 and D-3, to be written in. */
async function double(): Promise<string> {
  const folder = await folderWith({})
  cpSync(path.join(projects, 'dubbel'), folder, { recursive: true })
  return folder
}

const resolve = (folder: string, ...more: readonly string[]): Promise<Run> =>
  run(['resolve', ...more], { cwd: folder })

/** Transcript, turn and code of what anna and bram differ on, as `agree --disagreements` gives it. */
async function differences(folder: string): Promise<readonly string[]> {
  const args = ['agree', '--coders', 'anna,bram', '--disagreements', '--format', 'csv']
  const { stdout } = await run(args, { cwd: folder })
  return stdout.trim().split('\n').slice(1)
}

/** What the consensus says: transcript, code and status of each tag. */
function consensus(folder: string): readonly string[] {
  return ['D-1', 'D-2', 'D-3'].flatMap((id) => {
    const text = readFileSync(path.join(folder, 'tags/consensus', `${id}.csv`), 'utf8')
    const lines = text.trim().split('\n').slice(1)
    return lines.map((line) => [id, ...line.split(',').slice(1, 3)].join(' '))
  })
}

function tagsOf(folder: string, coder: string): readonly string[] {
  const file = (id: string): string => path.join(folder, 'tags', coder, `${id}.csv`)
  return ['D-1', 'D-2', 'D-3'].map((id) => readFileSync(file(id), 'utf8'))
}

describe('what all coders gave', () => {
  it('is taken over without asking, and what they differ on is left', async () => {
    const folder = await double()
    const before = [tagsOf(folder, 'anna'), tagsOf(folder, 'bram')]
    const resolved = await resolve(folder)
    // Two turns where both gave “rust”, three with one of them alone, and two of “tijd”.
    expect(resolved.stdout).toContain('2 keer overgenomen wat alle codeurs gaven')
    expect(resolved.stdout).toContain('Nog te beslissen: 5.')
    expect(resolved.status).toBe(1)
    expect([tagsOf(folder, 'anna'), tagsOf(folder, 'bram')]).toEqual(before)
  })

  it('is not taken over twice', async () => {
    const folder = await double()
    await resolve(folder)
    expect((await resolve(folder)).stdout).toContain('0 keer overgenomen')
  })
})

describe('what they differ on', () => {
  const answers = ['j', 'n', 'o', 'J', 'onzin', 'n']

  it('is asked one by one, with the code as the codebook describes it', async () => {
    const folder = await double()
    const resolved = await run(['resolve'], { cwd: folder, answers })
    expect(resolved.stderr).toContain('1/5')
    expect(resolved.stderr).toMatch(/anna: (?:ja, bram: nee|nee, bram: ja)/u)
    expect(resolved.stdout).toContain('4 keer nu beslist')
    expect(resolved.stdout).toContain('Nog te beslissen: 1.')
    const statuses = consensus(folder).map((line) => line.split(' ')[2])
    expect(statuses.filter((status) => status === 'tag')).toHaveLength(4)
    expect(statuses.filter((status) => status === 'reject')).toHaveLength(2)
  })

  it('is asked in lines that fit, broken between words', async () => {
    const folder = await double()
    const { stderr } = await run(['resolve'], { cwd: folder, answers, columns: 40 })
    expect(stderr).toContain('anna: ')
    const told = stderr.split('\n').filter((line) => !line.includes('[j]'))
    for (const line of told) expect(line.length).toBeLessThanOrEqual(40)
  })

  it('is asked on where one stopped', async () => {
    const folder = await double()
    await run(['resolve'], { cwd: folder, answers: ['j', 's'] })
    const again = await run(['resolve'], { cwd: folder, answers: ['n', 'n', 'n', 'n'] })
    expect(again.stderr).toContain('1/4')
    expect(again.stdout).toContain(
      '1 keer al eerder beslist; dat staat in de tags van consensus. Er is niets meer te beslissen.',
    )
    expect(again.status).toBe(0)
  })

  it('may be decided in a spreadsheet', async () => {
    const folder = await double()
    const lines = await differences(folder)
    expect(lines).toHaveLength(5)
    const rows = lines.map((line, index) => {
      const [transcript = '', turn = '', , , code = ''] = line.split(',')
      return [transcript, turn, code, ['ja', 'nee', '', '1', '0'][index]].join(';')
    })
    const file = ['transcript;turn;code;besluit', ...rows, ''].join('\r\n')
    writeFileSync(path.join(folder, 'besluiten.csv'), `\uFEFF${file}`)
    const resolved = await resolve(folder, '--decisions', 'besluiten.csv')
    expect(resolved.stdout).toContain('4 keer nu beslist')
    expect(resolved.stdout).toContain('Nog te beslissen: 1.')
  })

  test.each([
    ['transcript,turn,code,besluit\nD-1,0,rust,misschien\n', '“misschien” is geen besluit'],
    ['transcript,turn,code\nD-1,0,rust\n', 'in de eerste regel ontbreekt: besluit'],
    ['transcript,turn,code,besluit\nD-1,0\n', 'geen geldige CSV'],
  ])('is not decided by a file that is wrong: %j', async (csv, message) => {
    const folder = await double()
    writeFileSync(path.join(folder, 'besluiten.csv'), csv)
    const refused = await resolve(folder, '--decisions', 'besluiten.csv')
    expect(refused.status).toBe(3)
    expect(refused.stderr).toContain(message)
    expect(() => consensus(folder)).toThrow('ENOENT')
  })

  it('does not go into the tags of one of them', async () => {
    const folder = await double()
    const refused = await resolve(folder, '--coders', 'anna,bram', '--into', 'anna')
    expect(refused).toMatchObject({
      status: 2,
      stderr: 'rodedraad: “anna” is een van de codeurs zelf; kies met --into een andere naam\n',
    })
  })

  it('is left open by a majority of two', async () => {
    const folder = await double()
    expect((await resolve(folder, '--majority')).stdout).toContain('Nog te beslissen: 5.')
    const both = await resolve(folder, '--majority', '--decisions', 'x.csv')
    expect(both.status).toBe(2)
  })
})

describe('the consensus has finished', () => {
  const finish = async (folder: string, coder: string): Promise<Run> =>
    run(['tags', 'finish', 'D-1', 'D-2', 'D-3', '--coder', coder], { cwd: folder })

  it('what all coders finished, as it is now', async () => {
    const folder = await double()
    for (const coder of ['anna', 'bram']) await finish(folder, coder)
    const changed = path.join(folder, 'interviews/d-2.txt')
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nMOEDER: Dat was het.\n`)
    await run(['resolve'], { cwd: folder, answers: ['j', 'n', 'n', 'n', 'n'] })
    const marked = readdirSync(path.join(folder, 'tags/consensus')).filter((name) =>
      name.endsWith('.finished'),
    )
    expect(marked).toEqual(['D-1.finished', 'D-3.finished'])
  })
})

describe('the consensus is no independent coder', () => {
  const left = '“consensus” doet niet mee: dat is geen onafhankelijke codeur'

  it('is left out of agree, which says so, unless it is named', async () => {
    const folder = await double()
    const before = await run(['agree', '--format', 'json'], { cwd: folder })
    await resolve(folder)
    const after = await run(['agree', '--format', 'json'], { cwd: folder })
    expect(after.stdout).toBe(before.stdout)
    expect(before.stderr).toBe('')
    expect(after.stderr).toBe(`${left}; wil je dat toch, noem hem dan met --coders\n`)
    const named = await run(['agree', '--coders', 'anna,consensus'], { cwd: folder })
    expect(named.stderr).toBe('')
    expect(named.stdout).toContain('Vergeleken: anna en consensus')
  })

  it('is not settled with the others into another name', async () => {
    const folder = await double()
    await resolve(folder)
    const again = await resolve(folder, '--into', 'besluit')
    expect(again.stderr).toContain(left)
    expect(again.stdout).toContain('2 keer overgenomen wat alle codeurs gaven')
    expect(again.stdout).toContain('Nog te beslissen: 5.')
  })

  it('alone is one coder to compare, as anybody', async () => {
    const folder = await double()
    await resolve(folder)
    for (const name of ['anna', 'bram'])
      rmSync(path.join(folder, 'tags', name), { recursive: true })
    const { stderr } = await run(['agree'], { cwd: folder })
    expect(stderr).toContain('dit is er één: consensus')
  })
})
