import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Tag } from '../../src/model/tag.ts'
import { Failure } from '../../src/model/failure.ts'
import { saysSame } from '../../src/store/same-ids.ts'
import { readTags, type Saved, saveTags, type TagTarget } from '../../src/store/save-tags.ts'
import { asWritten, bytesOf, emptyFile } from '../../src/store/tag-bytes.ts'
import { textHash } from '../../src/store/text-hash.ts'
import { failingDisk, faultKinds } from '../torture/failing-disk.ts'
import { type MemoryDisk, memoryDisk, otherProcess, processesOf } from './memory-disk.ts'
import { someTag, someTags } from './random-tags.ts'
import { tagOf, told } from './tags.ts'

const target: TagTarget = {
  file: '/p/tags/anna/r-01.csv',
  baseFolder: '/p/tags/.base',
  mode: 0o640,
  text: 'M: Er is rust.\n',
}
const head = 'id,code,status,quote,prefix,suffix,start,end,text_hash,note'

function diskWith(content?: string | Uint8Array): MemoryDisk {
  const disk = memoryDisk()
  disk.put('/p/rodedraad.yaml', '')
  if (content !== undefined) disk.put(target.file, content)
  return disk
}

/** Saves as someone who read the file when these tags were in it. */
function save(disk: MemoryDisk, puts: readonly Tag[], seen = readTags(disk, target)): Saved {
  return saveTags(disk, target, { read: seen.read, was: seen.tags, puts })
}

describe('someone else saved meanwhile', () => {
  const both = (theirs: readonly Tag[], mine: readonly Tag[]): Saved => {
    const disk = diskWith()
    save(disk, [tagOf('a'), tagOf('b')])
    const seen = readTags(disk, target)
    save(disk, theirs)
    return save(disk, mine, seen)
  }

  it('what each did is there, and what the other did is told', () => {
    const saved = both([tagOf('c'), tagOf('b', { status: 'deleted' })], [tagOf('a', { note: 'x' })])
    expect(told(saved.tags)).toEqual(['a rust tag x', 'b rust deleted', 'c rust tag'])
    expect(saved.others.map(({ kind, tag }) => `${kind} ${tag.id}`)).toEqual([
      'deleted b',
      'added c',
    ])
    expect(saved.conflicts).toEqual([])
  })

  it('and changed the same tag: both are kept', () => {
    const saved = both([tagOf('a', { note: 'hun' })], [tagOf('a', { note: 'mijn' })])
    const [conflict] = saved.conflicts
    expect(conflict).toMatchObject({
      id: 'a',
      theirs: { id: 'a', note: 'hun' },
      mine: { note: 'mijn' },
    })
    expect(told(saved.tags)).toEqual([
      'a rust tag hun',
      'b rust tag',
      `${conflict?.mine.id ?? ''} rust tag mijn`,
    ])
  })

  it('and changed what I delete: it stays', () => {
    const saved = both([tagOf('a', { note: 'hun' })], [tagOf('a', { status: 'deleted' })])
    expect(told(saved.tags)).toEqual(['a rust tag hun', 'b rust tag'])
    expect(saved.conflicts).toMatchObject([{ id: 'a', mine: { status: 'deleted' } }])
  })

  it('and deleted what I change: mine is kept under a new id', () => {
    const saved = both([tagOf('a', { status: 'deleted' })], [tagOf('a', { note: 'mijn' })])
    expect(told(saved.tags)).toEqual([
      'a rust deleted',
      'b rust tag',
      `${saved.conflicts[0]?.mine.id ?? ''} rust tag mijn`,
    ])
  })

  it('and did the same: once is enough', () => {
    const saved = both([tagOf('a', { note: 'x' })], [tagOf('a', { note: 'x' })])
    expect(told(saved.tags)).toEqual(['a rust tag x', 'b rust tag'])
    expect(saved).toMatchObject({ conflicts: [], others: [] })
  })

  it('by taking a line out by hand: that is told, and mine is put back', () => {
    const disk = diskWith()
    save(disk, [tagOf('a'), tagOf('b')])
    const seen = readTags(disk, target)
    disk.put(target.file, `${head}\n`)
    const saved = save(disk, [tagOf('a', { note: 'x' })], seen)
    expect(told(saved.tags)).toEqual(['a rust tag x'])
    expect(saved.others.map(({ kind, tag }) => `${kind} ${tag.id}`)).toEqual(['gone a', 'gone b'])
  })

  it('by a program that knows no locks, right before the end: nothing of it is lost', () => {
    const disk = diskWith()
    save(disk, [tagOf('a')])
    const seen = readTags(disk, target)
    let times = 0
    const busy = {
      ...disk,
      fsync: () => {
        if ((times += 1) === 1)
          disk.put(target.file, `${disk.text(target.file) ?? ''}z,rust,tag,rust,,,1,5,,\n`)
      },
    }
    const saved = saveTags(busy, target, { read: seen.read, was: seen.tags, puts: [tagOf('b')] })
    expect(told(saved.tags)).toEqual(['a rust tag', 'b rust tag', 'z rust tag'])
    expect(times).toBe(2)
    expect(told(readTags(disk, target).tags)).toEqual(told(saved.tags))
  })

  it('a second try after a failure does not save twice', () => {
    const disk = diskWith()
    save(disk, [tagOf('a')])
    const seen = readTags(disk, target)
    save(disk, [tagOf('a', { note: 'hun' })])
    const once = save(disk, [tagOf('a', { note: 'mijn' }), tagOf('c')], seen)
    const twice = save(disk, [tagOf('a', { note: 'mijn' }), tagOf('c')], seen)
    expect(told(twice.tags)).toEqual(told(once.tags))
  })
})

describe('what a person or a spreadsheet made of the file', () => {
  it('stays: lines that cannot be read, other columns, a byte order mark, semicolons', () => {
    const disk = diskWith('\ufeffcode;status;quote;start;end;wie\nrust;tag;rust;1;5;Jo\nkapot;"\n')
    const saved = save(disk, [tagOf('t1', { start: 20, end: 30 })])
    const [own = ''] = saved.tags.map(({ id }) => id)
    expect(own).toMatch(/^t\w{8}$/u)
    expect(disk.text(target.file)).toBe(
      '\ufeffcode;status;quote;start;end;wie;id;prefix;suffix;text_hash;note\n' +
        `rust;tag;rust;1;5;Jo;${own};;;;\n` +
        'rust;tag;eindelijk rust;20;30;;t1;Er is ; in huis.;sha256-0123456789abcdef;\n' +
        'kapot;"\n',
    )
  })

  it('a line without an id has the one that it will get, so that it can be changed', () => {
    const disk = diskWith('code,status,quote,start,end\nrust,tag,rust,1,5\nrust,tag,rust,1,5\n')
    const [first] = readTags(disk, target).tags
    if (first === undefined) throw new Error('no tag')
    const saved = save(disk, [{ ...first, note: 'x' }])
    expect(told(saved.tags).map((line) => line.slice(10))).toEqual(
      expect.arrayContaining(['rust tag', 'rust tag x']),
    )
    expect(saved.tags).toHaveLength(2)
  })

  it('a line without an id, or with the id of another, can be changed', () => {
    const disk = diskWith(
      `${head}\n,rust,tag,x,,,1,5,,\na,rust,tag,x,,,1,5,,een\na,rust,tag,x,,,1,5,,twee\n`,
    )
    const { tags } = readTags(disk, target)
    const saved = save(
      disk,
      tags.map((tag) => ({ ...tag, note: `${tag.note}!` })),
    )
    expect(saved.tags.map(({ note }) => note).sort()).toEqual(['!', 'een!', 'twee!'])
    expect(told(readTags(disk, target).tags)).toEqual(told(saved.tags))
  })

  it('what lines by hand lack can be filled in', () => {
    const disk = diskWith('code,status,quote,start,end\nrust,tag,rust,1,5\n')
    const complete = (tag: Tag): Tag => ({ ...tag, prefix: tag.prefix || 'er is ' })
    const { tags, read } = readTags(disk, target)
    saveTags(disk, { ...target, complete }, { read, was: tags, puts: [tagOf('t1')] })
    expect(disk.text(target.file)?.match(/er is /giu)).toEqual(['er is ', 'Er is '])
  })

  test.each([
    ['no tag file', 'zomaar\nwat\n'],
    ['no text', Uint8Array.of(0, 1, 2)],
  ])('that is %s is refused, and stays', (_, content) => {
    const disk = diskWith(content)
    const before = disk.read(target.file)
    expect(() => saveTags(disk, target, { read: undefined, was: [], puts: [tagOf('a')] })).toThrow(
      'stays as it is',
    )
    expect(disk.read(target.file)).toBe(before)
    expect(disk.list('/p/tags/anna')).toEqual(['r-01.csv'])
  })
})

describe('the ledger', () => {
  test.each([
    ['a tag', (tag: Tag): Tag => ({ ...tag, id: tag.id === 'b' ? 'a' : tag.id })],
    ['what a tag says', (tag: Tag): Tag => ({ ...tag, note: '' })],
    ['whether it counts', (tag: Tag): Tag => ({ ...tag, status: 'deleted' })],
    ['a column', (tag: Tag): Tag => ({ ...tag, more: new Map() })],
  ])('refuses a save that would lose %s, and keeps the file', (_, complete) => {
    const disk = diskWith(`${head},memo\na,rust,tag,x,,,1,5,,mooi,m\nb,rust,tag,x,,,6,9,,mooi,m\n`)
    const before = disk.text(target.file)
    const { tags, read } = readTags(disk, target)
    const slip = { ...target, complete }
    expect(() => saveTags(disk, slip, { read, was: tags, puts: [tagOf('c')] })).toThrow(
      'something would be lost',
    )
    expect(disk.text(target.file)).toBe(before)
    expect(disk.list('/p/tags/anna')).toEqual(['r-01.csv'])
  })
})

describe('a lock', () => {
  it('of a process that lives is waited for, and then it is said who has it', () => {
    const disk = diskWith(`${head}\n`)
    otherProcess(disk, 'other')
    disk.put('/p/tags/anna/.r-01.csv.other.lock', '')
    expect(() => save(disk, [tagOf('a')])).toThrow('is being saved by another (process other) now')
    expect(disk.text(target.file)).toBe(`${head}\n`)
  })

  it('of a process that is dead is taken away, with what it left', () => {
    const disk = diskWith(`${head}\n`)
    disk.put('/p/tags/anna/.r-01.csv.dead.lock', '')
    disk.put('/p/tags/anna/.r-01.csv.dead.tmp', 'half')
    disk.put('/p/tags/anna/.r-02.csv.dead.tmp', 'of another file')
    disk.put('/p/tags/.base/.x.txt.dead.tmp', 'half')
    expect(save(disk, [tagOf('a')]).brokenLocks).toEqual([])
    expect(disk.list('/p/tags/anna')).toEqual(['r-01.csv', '.r-02.csv.dead.tmp'])
    expect(disk.list('/p/tags/.base')).toEqual([`${textHash(target.text ?? '')}.txt`])
  })

  it('of another computer counts while it is young, and is told when it was too old', () => {
    const disk = diskWith(`${head}\n`)
    disk.put('/p/tags/anna/.r-01.csv.far.lock', '')
    const far = (age: number): MemoryDisk => ({
      ...disk,
      ownerOf: () => ({ kind: 'unknown', name: 'pid 7, elders', age }),
    })
    expect(() => save(far(60_000), [tagOf('a')])).toThrow('pid 7, elders')
    expect(save(far(3_600_000), [tagOf('a')]).brokenLocks).toEqual(['pid 7, elders'])
  })

  it('that was lost meanwhile saves nothing', () => {
    const disk = diskWith(`${head}\n`)
    const slow = {
      ...disk,
      chmod: () => {
        disk.remove('/p/tags/anna/.r-01.csv.me.lock')
      },
    }
    const { tags, read } = readTags(disk, target)
    expect(() => saveTags(slow, target, { read, was: tags, puts: [tagOf('a')] })).toThrow(
      'another took over',
    )
    expect(disk.text(target.file)).toBe(`${head}\n`)
  })
})

test.each([
  ['ENOSPC', 'de schijf is vol'],
  ['EIO', 'de schijf geeft een fout (EIO)'],
  ['EACCES', 'je hebt er geen rechten voor'],
])('%s is told in words', (code, words) => {
  const disk = diskWith()
  const full = failingDisk(disk, { kind: 'lasting', code, at: 12 })
  try {
    saveTags(full, target, { read: undefined, was: [], puts: [tagOf('a')] })
    expect.unreachable()
  } catch (error) {
    expect(error instanceof Failure && error.text.nl).toBe(
      `kan ${target.file} niet bewaren: ${words}`,
    )
  }
})

describe('any saves, whatever fails', () => {
  const step = fc.record({
    put: someTag(['a', 'b', 'c', 'd']),
    fault: fc.option(
      fc.record({
        kind: fc.constantFrom(...faultKinds),
        code: fc.constantFrom('ENOSPC', 'EIO', 'EACCES'),
        at: fc.nat(40),
      }),
      { nil: undefined },
    ),
  })

  it('leave the file as all those say that were done, and perhaps the last that was not', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const disk = diskWith()
        let model = new Map<string, Tag>()
        for (const [index, { put, fault }] of steps.entries()) {
          const after = new Map(model).set(put.id, asWritten(put))
          const process: MemoryDisk = otherProcess(disk, `p${index}`)
          const done = saves(failingDisk(process, fault), put)
          killed(disk, `p${index}`)
          const now = readTags(disk, target).tags
          const same = (tags: ReadonlyMap<string, Tag>): boolean =>
            now.length === tags.size && now.every((tag) => isIn(tags, tag))
          expect(same(after) || (!done && same(model))).toBe(true)
          model = new Map(now.map((tag) => [tag.id, tag]))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of a file that people and git wrote are never refused', () => {
    fc.assert(
      fc.property(
        someTags(['', 'a', 'b', 'c']),
        fc.array(fc.record({ at: fc.nat(9), note: fc.constantFrom('x', 'y'), gone: fc.boolean() })),
        (written, changes) => {
          const disk = diskWith(
            bytesOf(written.map(asWritten), { file: emptyFile('x'), mark: false }),
          )
          for (const { at, note, gone } of changes) {
            const { tags } = readTags(disk, target)
            const tag = tags[at % Math.max(1, tags.length)] ?? tagOf('new')
            const saved = save(disk, [{ ...tag, note, status: gone ? 'deleted' : 'tag' }])
            expect(saved.tags.length).toBe(tags.length === 0 ? 1 : tags.length)
          }
        },
      ),
    )
  })

  function saves(disk: ReturnType<typeof failingDisk>, put: Tag): boolean {
    try {
      const { tags, read } = readTags(disk, target)
      saveTags(disk, target, { read, was: tags, puts: [put] })
      return true
    } catch {
      return false
    }
  }

  function killed(disk: MemoryDisk, owner: string): void {
    processesOf(disk).delete(owner)
  }

  /** Other people's columns stay when a tag is put anew without them. */
  function isIn(tags: ReadonlyMap<string, Tag>, tag: Tag): boolean {
    const known = tags.get(tag.id)
    return known !== undefined && saysSame({ ...known, more: tag.more }, tag)
  }
})
