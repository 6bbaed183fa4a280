import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { isCoderName, newTagId, openTagStore, type TagStore } from '../../src/cli/tag-store.ts'
import { textHash } from '../../src/store/text-hash.ts'
import { tagOf, told } from '../store/tags.ts'
import { folderWith } from './run.ts'

const text = 'MOEDER: Er is eindelijk rust in huis.\n'

function open(folder: string, coder = 'anna', id = 'r-01'): TagStore {
  const file = path.join(folder, 'interviews', 'r-01.txt')
  return openTagStore({ tags: path.join(folder, 'tags'), coder, transcript: { id, file, text } })
}

async function project(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  return folderWith({ 'interviews/r-01.txt': text, ...files })
}

describe('the tags of a coder and a transcript', () => {
  it('are saved where the next one finds them', async () => {
    const folder = await project()
    const store = open(folder)
    expect(store.tags).toEqual([])
    store.save([tagOf('t1'), tagOf('t2', { status: 'reject', note: 'niet hier\nwel daar' })])
    store.save([tagOf('t1', { status: 'deleted' })])
    expect(told(store.tags)).toEqual(['t1 rust deleted', 't2 rust reject niet hier\nwel daar'])
    expect(told(open(folder).tags)).toEqual(told(store.tags))
    expect(readFileSync(path.join(folder, 'tags/anna/r-01.csv'), 'utf8')).toBe(
      [
        'id,code,status,quote,prefix,suffix,start,end,text_hash,note',
        't1,rust,deleted,eindelijk rust,Er is , in huis.,14,28,sha256-0123456789abcdef,',
        't2,rust,reject,eindelijk rust,Er is , in huis.,14,28,sha256-0123456789abcdef,niet hier⏎wel daar',
        '',
      ].join('\n'),
    )
  })

  it('have the text that they are about beside them, and nothing else is left', async () => {
    const folder = await project()
    open(folder).save([tagOf('t1')])
    const base = path.join(folder, 'tags', '.base', `${textHash(text)}.txt`)
    expect(readFileSync(base, 'utf8')).toBe(text)
    expect(readdirSync(path.join(folder, 'tags', 'anna'))).toEqual(['r-01.csv'])
    expect(readdirSync(path.dirname(base))).toEqual([path.basename(base)])
  })

  it('get the permissions of the transcript, and keep those that they have', async () => {
    const folder = await project()
    chmodSync(path.join(folder, 'interviews/r-01.txt'), 0o740)
    const file = path.join(folder, 'tags/anna/r-01.csv')
    const store = open(folder)
    store.save([tagOf('t1')])
    expect(statSync(file).mode & 0o777).toBe(0o640)
    chmodSync(file, 0o600)
    store.save([tagOf('t2')])
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('stay where a link leads', async () => {
    const folder = await project({ 'elders/anna.csv': 'code,status,quote,start,end\n' })
    mkdirSync(path.join(folder, 'tags/anna'), { recursive: true })
    symlinkSync(path.join(folder, 'elders/anna.csv'), path.join(folder, 'tags/anna/r-01.csv'))
    open(folder).save([tagOf('t1')])
    expect(readFileSync(path.join(folder, 'elders/anna.csv'), 'utf8')).toContain('t1')
    expect(told(open(folder).tags)).toEqual(['t1 rust tag'])
  })

  it('are not begun anew where a link leads nowhere', async () => {
    const folder = await project()
    const file = path.join(folder, 'tags/anna/r-01.csv')
    mkdirSync(path.dirname(file), { recursive: true })
    symlinkSync(path.join(folder, 'weg/r-01.csv'), file)
    expect(() => open(folder)).toThrow('r-01.csv')
    expect(lstatSync(file).isSymbolicLink()).toBe(true)
  })

  it('are saved in the folder that somebody made, however it is called', async () => {
    const lines = 'id,code,status,quote,start,end\nt1,rust,tag,eindelijk rust,14,28\n'
    const folder = await project({
      'tags/anna (2)/r-01.csv': lines,
      [`tags/${'Zoë'.normalize('NFD')}/r-01.csv`]: lines,
    })
    for (const coder of ['anna (2)', 'Zoë']) {
      const store = open(folder, coder)
      store.save([tagOf('t2')])
      expect(told(store.tags)).toEqual(['t1 rust tag', 't2 rust tag'])
    }
    expect(readdirSync(path.join(folder, 'tags')).filter((name) => name !== '.base')).toHaveLength(
      2,
    )
  })

  it('are refused where not every disk could tell their file from another', async () => {
    const head = 'id,code,status,quote,start,end\n'
    const folder = await project({ 'tags/anna/R-01.csv': head, 'tags/bram/r-01.csv': head })
    expect(() => open(folder)).toThrow('R-01.csv')
    writeFileSync(path.join(folder, 'tags/bram/r-01.CSV'), head)
    expect(() => open(folder, 'bram')).toThrow('r-01.CSV')
  })

  it('of two who save at once are put together', async () => {
    const folder = await project()
    const [one, other] = [open(folder), open(folder)]
    one.save([tagOf('t1')])
    const saved = other.save([tagOf('t2')])
    expect(told(saved.tags)).toEqual(['t1 rust tag', 't2 rust tag'])
    expect(saved.others).toMatchObject([{ kind: 'added', tag: { id: 't1' } }])
    expect(told(one.save([]).tags)).toEqual(['t1 rust tag', 't2 rust tag'])
  })

  it('are finished when their coder says so', async () => {
    const folder = await project()
    const store = open(folder)
    expect(store.finished).toBe(false)
    store.finish(true)
    expect(store.finished).toBe(true)
    expect(open(folder).finished).toBe(true)
    const mark = path.join(folder, 'tags/anna/r-01.finished')
    expect(readFileSync(mark, 'utf8')).toBe(`${textHash(text)}\n`)
    writeFileSync(mark, `${textHash('MOEDER: Wat er eerst stond.')}\n`)
    expect(open(folder).finished).toBe(false)
    open(folder).finish(true)
    expect(open(folder).finished).toBe(true)
    store.finish(false)
    expect(open(folder).finished).toBe(false)
    expect(readdirSync(path.dirname(mark))).toEqual([])
  })

  it('may stand in a file with capitals', async () => {
    const folder = await project({ 'tags/anna/r-01.CSV': 'code,status,quote,start,end\n' })
    open(folder).save([tagOf('t1')])
    expect(readdirSync(path.join(folder, 'tags/anna'))).toEqual(['r-01.CSV'])
  })

  it('are refused by a file that cannot be read, which stays as it is', async () => {
    const folder = await project({ 'tags/anna/r-01.csv': 'zomaar wat\n' })
    expect(() => open(folder)).toThrow('r-01.csv cannot be read, and stays as it is')
    writeFileSync(path.join(folder, 'tags/anna/r-01.csv'), Uint8Array.of(0x00, 0x01))
    expect(() => open(folder)).toThrow('r-01.csv cannot be read, and stays as it is')
  })
})

describe('a coder', () => {
  test.each(['anna', 'Anna-Lise', 'coder_2', 'J. de Vries', 'Zoë', 'a'])(
    'may be called %s',
    (name) => {
      expect(isCoderName(name)).toBe(true)
    },
  )

  test.each([
    '',
    '.',
    '..',
    '.base',
    'a/b',
    'a\\b',
    'inline',
    'Inline',
    'nul',
    'con.x',
    'a ',
    ' a',
    'a.',
    'a:b',
    'x'.repeat(70),
    'e\u0308',
    'a\nb',
  ])('may not be called %j', (name) => {
    expect(isCoderName(name)).toBe(false)
    expect(() => open('/nowhere', name)).toThrow('cannot be the name of a coder')
  })

  it('has a name that is not the same on some disks as that of another', async () => {
    const folder = await project({ 'tags/Anna/r-02.csv': '' })
    expect(() => open(folder, 'anna')).toThrow('there is a coder “Anna” already')
    expect(open(folder, 'Anna').tags).toEqual([])
  })
})

test.each(['a/b', '..', '.x', 'a:b', 'nul', '', 'x'.repeat(200), 'a.'])(
  'a transcript whose id is %j has no tag file',
  async (id) => {
    const folder = await project()
    expect(() => open(folder, 'anna', id)).toThrow('cannot be the name of a file')
  },
)

test('new ids are all different', () => {
  const ids = new Set(Array.from({ length: 1000 }, newTagId))
  expect(ids.size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^t[0-9a-hj-km-np-z]{8}$/u)
})
