import { describe, expect, it, test } from 'vitest'
import type { Disk } from '../../src/store/disk.ts'
import { journalFile, refuseHalfDone } from '../../src/store/journal.ts'
import { recover, saveTogether, tagFileChange } from '../../src/store/transaction.ts'
import { failingDisk } from '../torture/failing-disk.ts'
import { diskError, type MemoryDisk, memoryDisk, otherProcess, processesOf } from './memory-disk.ts'

const book = '/p/codeboek.yaml'
const tags = '/p/tags/anna/r-01.csv'
const target = { file: tags, mode: undefined }
const file = 'id,code,status,quote,start,end\na,rust,tag,x,1,5\nb,tijd,deleted,x,6,9\n'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const change = { file: book, before: bytes('oud'), after: bytes('nieuw') }

function project(): MemoryDisk {
  const disk = memoryDisk()
  disk.put(book, 'oud')
  disk.put(tags, file)
  return disk
}

function renamed(disk: Disk): void {
  const ofTags = tagFileChange(disk, target, (now) =>
    now.filter(({ code }) => code === 'rust').map((tag) => ({ ...tag, code: 'kalmte' })),
  )
  if (ofTags === undefined) throw new Error('nothing changes')
  saveTogether(disk, '/p', [change, ofTags])
}

/** A project in which renaming was killed right after the codebook was replaced. */
function cutOff(): MemoryDisk {
  for (let at = 0; ; at += 1) {
    const disk = project()
    const killed = failingDisk(otherProcess(disk, 'other'), { kind: 'killed', code: '', at })
    try {
      renamed(killed)
      throw new Error('never cut off halfway')
    } catch (error) {
      if (killed.failed() === undefined) throw error
    }
    processesOf(disk).delete('other')
    if (disk.text(book) === 'nieuw' && disk.text(tags) === file) return disk
  }
}

describe('several files', () => {
  it('change together, and nothing is left beside them', () => {
    const disk = project()
    renamed(disk)
    expect(disk.text(book)).toBe('nieuw')
    expect(disk.text(tags)).toContain('a,kalmte,tag')
    expect(disk.text(tags)).toContain('b,tijd,deleted')
    expect(disk.list('/p')).toEqual(['codeboek.yaml', 'tags'])
    expect(disk.list('/p/tags/anna')).toEqual(['r-01.csv'])
  })

  it('change back to the same bytes', () => {
    const disk = project()
    const before = disk.read(tags)
    const there = tagFileChange(disk, target, (now) =>
      now.map((tag) => ({ ...tag, code: 'kalmte' })),
    )
    if (there === undefined) throw new Error('nothing changes')
    saveTogether(disk, '/p', [there])
    saveTogether(disk, '/p', [{ ...there, before: there.after, after: there.before }])
    expect(Buffer.from(disk.read(tags) ?? [])).toEqual(Buffer.from(before ?? []))
  })

  it('stay as they are where one was changed meanwhile', () => {
    const disk = project()
    disk.put(book, 'van een ander')
    expect(() => {
      renamed(disk)
    }).toThrow('codeboek.yaml was changed meanwhile; nothing was saved')
    expect(disk.text(book)).toBe('van een ander')
    expect(disk.text(tags)).toBe(file)
  })

  it('without a tag that changes are none', () => {
    expect(tagFileChange(project(), target, () => [])).toBeUndefined()
    expect(tagFileChange(project(), { ...target, file: '/p/tags/x.csv' }, () => [])).toBeUndefined()
  })
})

describe('a command that was cut off', () => {
  it('is finished by the next that saves', () => {
    const disk = cutOff()
    expect(disk.text(book)).toBe('nieuw')
    expect(disk.text(tags)).toBe(file)
    expect(recover(disk, '/p')).toEqual({ finished: [book, tags], changed: [] })
    expect(disk.text(tags)).toContain('a,kalmte,tag')
    expect(recover(disk, '/p')).toBeUndefined()
    expect(disk.list('/p')).toEqual(['codeboek.yaml', 'tags'])
    expect(disk.list('/p/tags/anna')).toEqual(['r-01.csv'])
  })

  it('leaves what somebody changed since as it is, and says so', () => {
    const disk = cutOff()
    disk.put(tags, `${file}c,rust,tag,x,1,2\n`)
    expect(recover(disk, '/p')).toEqual({ finished: [book], changed: [tags] })
    expect(disk.text(tags)).toBe(`${file}c,rust,tag,x,1,2\n`)
  })

  it('is finished before the same command is given again, which then has to look anew', () => {
    const disk = cutOff()
    expect(() => {
      saveTogether(disk, '/p', [change])
    }).toThrow('was changed meanwhile')
    expect(disk.text(tags)).toContain('a,kalmte,tag')
  })

  it('is nothing to read from', () => {
    const disk = cutOff()
    expect(() => {
      refuseHalfDone(disk, '/p')
    }).toThrow('a command was cut off that changes several files together')
    recover(disk, '/p')
    refuseHalfDone(disk, '/p')
  })
})

test.each([
  '',
  '{',
  '[]',
  '{"version":2}',
  '{"version":1,"files":[{}]}',
  '{"version":1,"files":[{"file":"x","before":1,"after":null}]}',
  '{"version":1,"files":[{"file":"../elsewhere.csv","before":null,"after":"eA=="}]}',
  '{"version":1,"files":[{"file":"/etc/profile","before":"eA==","after":"eQ=="}]}',
  '{"version":1,"files":[{"file":"../book.yaml","before":null,"after":"eQ=="}]}',
])('a journal that says %j is not guessed at', (content) => {
  const disk = project()
  disk.put(journalFile('/p'), content)
  expect(() => recover(disk, '/p')).toThrow('is damaged')
  expect(disk.text(journalFile('/p'))).toBe(content)
})

it('a codebook beside the project goes along', () => {
  const disk = project()
  disk.put('/book.yaml', 'x')
  disk.put(
    journalFile('/p'),
    '{"version":1,"files":[{"file":"../book.yaml","before":"eA==","after":"eQ=="}]}',
  )
  expect(recover(disk, '/p')?.finished).toEqual(['/book.yaml'])
  expect(disk.text('/book.yaml')).toBe('y')
})

it('a file that is new gets the permissions that it is to have, whoever finishes it', () => {
  const fresh = { file: '/p/nieuw.txt', before: undefined, after: bytes('x'), mode: 0o640 }
  for (let at = 0; ; at += 1) {
    const disk = project()
    const killed = failingDisk(otherProcess(disk, 'other'), { kind: 'killed', code: '', at })
    try {
      saveTogether(killed, '/p', [change, fresh])
    } catch {
      // Cut off, at every step in its turn.
    }
    for (const name of disk
      .list('/p')
      .filter((one) => one.includes('nieuw.txt') && !one.endsWith('.lock')))
      expect((disk.mode(`/p/${name}`) ?? 0) & ~0o640).toBe(0)
    processesOf(disk).delete('other')
    recover(disk, '/p')
    expect(disk.mode(fresh.file) ?? 0o640).toBe(0o640)
    if (killed.failed() === undefined) break
  }
})

it('a file that goes comes back as it was where the others cannot be changed', () => {
  const disk = project()
  disk.modes.set(tags, 0o640)
  const gone = { file: tags, before: bytes(file), after: undefined }
  const others = otherProcess(disk, 'other')
  const noRename = {
    ...others,
    rename: (from: string, to: string) => {
      if (to === book) throw diskError('EIO')
      others.rename(from, to)
    },
  }
  expect(() => {
    saveTogether(noRename, '/p', [gone, change])
  }).toThrow()
  expect(disk.text(tags)).toBe(file)
  expect(disk.mode(tags)).toBe(0o640)
})
