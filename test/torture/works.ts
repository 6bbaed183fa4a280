import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createDisk } from '../../src/cli/disk.ts'
import type { Tag } from '../../src/model/tag.ts'
import type { Disk } from '../../src/store/disk.ts'
import { finish } from '../../src/store/finish.ts'
import { readTags, saveTags, type TagTarget } from '../../src/store/save-tags.ts'
import { textHash } from '../../src/store/text-hash.ts'
import { recover, saveTogether } from '../../src/store/transaction.ts'
import { memoryDisk, otherProcess } from '../store/memory-disk.ts'
import { tagOf } from '../store/tags.ts'
import type { SharedDisk, Work } from './faults.ts'

export const text = 'MOEDER: Er is eindelijk rust in huis.\n'

/** A new folder with these files: on the disk of this computer, or in memory. */
export type NewDisk = (files: Readonly<Record<string, string>>) => SharedDisk

export const inMemory: NewDisk = (files) => {
  const disk = memoryDisk('p0')
  for (const [name, content] of Object.entries(files)) disk.put(path.join('/p', name), content)
  let processes = 0
  return {
    process: () => otherProcess(disk, `p${(processes += 1)}`),
    files: () =>
      new Map(
        [...disk.files].flatMap(([file, bytes]) =>
          bytes === undefined ? [] : [[file.slice('/p/'.length), new TextDecoder().decode(bytes)]],
        ),
      ),
  }
}

/** On the disk of this computer, in a folder that is emptied first. */
export function onDisk(folder: string): NewDisk {
  return (files) => {
    rmSync(folder, { recursive: true, force: true })
    const disk = moved(createDisk(), folder)
    for (const [name, content] of Object.entries(files)) {
      for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1))
        disk.makeFolder(path.join('/p', name.slice(0, at)))
      const opened = disk.openNew(path.join('/p', name))
      disk.write(opened, new TextEncoder().encode(content))
      disk.close(opened)
    }
    return {
      process: () => moved(createDisk(), folder),
      files: () =>
        new Map(
          readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
            .filter((entry) => entry.isFile())
            .map((entry) => path.join(entry.parentPath, entry.name))
            .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
        ),
    }
  }
}

/** A disk on which `/p` is another folder. */
function moved(disk: Disk, folder: string): Disk {
  disk.makeFolder(folder)
  const at = (file: string): string => path.join(folder, path.relative('/p', file))
  return {
    ...disk,
    read: (file) => disk.read(at(file)),
    list: (file) => disk.list(at(file)),
    mode: (file) => disk.mode(at(file)),
    real: (file) => file,
    openNew: (file, mode) => disk.openNew(at(file), mode),
    rename: (from, to) => {
      disk.rename(at(from), at(to))
    },
    remove: (file) => {
      disk.remove(at(file))
    },
    makeFolder: (file) => {
      disk.makeFolder(at(file))
    },
    fsyncFolder: (file) => {
      disk.fsyncFolder(at(file))
    },
    ownerOf: (owner, file) => disk.ownerOf(owner, at(file)),
  }
}

const target: TagTarget = {
  file: '/p/tags/anna/r-01.csv',
  baseFolder: '/p/tags/.base',
  mode: 0o640,
  text,
}

function save(disk: Disk, puts: readonly Tag[]): void {
  const { tags, read } = readTags(disk, target)
  saveTags(disk, target, { read, was: tags, puts })
}

/** A tag file with three tags, a foreign column and a broken line. */
export const fullFile = [
  'id,code,status,quote,prefix,suffix,start,end,text_hash,note,memo',
  ...['a', 'b', 'c'].map((id) => `${id},rust,tag,rust,,,1,5,,,memo ${id}`),
  'kapot,"x',
  '',
].join('\n')

const allowed = (name: string): boolean =>
  name === 'tags/anna/r-01.csv' ||
  name === 'tags/anna/r-01.finished' ||
  name === `tags/.base/${textHash(text)}.txt`

function leftover(files: ReadonlyMap<string, string>): string | undefined {
  const left = [...files.keys()].filter((name) => !allowed(name))
  return left.length === 0 ? undefined : `left: ${left.join(', ')}`
}

function missing(file: string | undefined, needed: readonly string[]): string | undefined {
  const lost = needed.filter((one) => !(file ?? '').includes(one))
  return lost.length === 0 ? undefined : `lost: ${lost.join(' | ')}`
}

/** Saving one new tag, one changed and one deleted, where there is a file and where there is none. */
export function savingWork(create: NewDisk, before: string | undefined): Work {
  const name = 'tags/anna/r-01.csv'
  const disk = (): SharedDisk => create(before === undefined ? {} : { [name]: before })
  const puts = [tagOf('new'), tagOf('b', { note: 'anders' }), tagOf('c', { status: 'deleted' })]
  const clean = disk()
  save(clean.process(), puts)
  const after = clean.files().get(name)
  const old = before === undefined ? [] : ['\na,', '\nb,', '\nc,', 'memo b', 'kapot,"x']
  return {
    name: before === undefined ? 'save a new file' : 'save',
    disk,
    run: (process) => {
      save(process, puts)
    },
    later: (process) => {
      save(process, [tagOf('later')])
    },
    wrong: (files, done) => {
      const now = files.get(name)
      if (now !== after && (done || now !== before)) return `neither old nor new: ${now ?? 'gone'}`
      const base = files.get(`tags/.base/${textHash(text)}.txt`)
      if (base !== undefined && base !== text) return 'half a base text'
      return now === after && base === undefined ? 'no base text' : undefined
    },
    wrongLater: (files, done) =>
      leftover(files) ??
      missing(files.get(name), [...old, '\nlater,', ...(done ? ['\nnew,', 'anders'] : [])]),
  }
}

/** Setting the mark that a transcript is finished, or taking it away. */
export function finishingWork(create: NewDisk, on: boolean): Work {
  const mark = 'tags/anna/r-01.finished'
  const set = `${textHash(text)}\n`
  const [before, after] = on ? [undefined, set] : [set, undefined]
  return {
    name: on ? 'finish' : 'finish no more',
    disk: () =>
      create({
        'tags/anna/r-01.csv': fullFile,
        ...(before === undefined ? {} : { [mark]: before }),
      }),
    run: (process) => {
      finish(process, target, after?.trim())
    },
    later: (process) => {
      finish(process, target, after?.trim())
    },
    wrong: (files, done) => {
      const now = files.get(mark)
      return now === after || (!done && now === before)
        ? undefined
        : `neither old nor new: ${now ?? ''}`
    },
    wrongLater: (files) =>
      leftover(files) ??
      (files.get(mark) === after ? undefined : 'not as it was asked') ??
      (files.get('tags/anna/r-01.csv') === fullFile ? undefined : 'the tags changed'),
  }
}

/** Renaming a code in the codebook and two tag files at once, with a file that is new and one that goes. */
export function togetherWork(create: NewDisk): Work {
  const before = new Map([
    ['codeboek.yaml', 'codes: { rust: {} }\n'],
    ['tags/anna/r-01.csv', fullFile],
    ['tags/bram/r-01.csv', fullFile],
    ['tags/anna/oud.csv', fullFile],
  ])
  const after = new Map([
    ['codeboek.yaml', 'codes: { kalmte: {} }\n'],
    ['tags/anna/r-01.csv', fullFile.replaceAll(',rust,tag', ',kalmte,tag')],
    ['tags/bram/r-01.csv', fullFile.replaceAll(',rust,tag', ',kalmte,tag')],
    ['tags/anna/nieuw.csv', fullFile],
  ])
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const bytes = (content: string | undefined): Uint8Array | undefined =>
    content === undefined ? undefined : new TextEncoder().encode(content)
  const changes = names.map((name) => ({
    file: `/p/${name}`,
    before: bytes(before.get(name)),
    after: bytes(after.get(name)),
  }))
  const same = (files: ReadonlyMap<string, string>, one: ReadonlyMap<string, string>): boolean =>
    names.every((name) => files.get(name) === one.get(name))
  const whole = (files: ReadonlyMap<string, string>, done: boolean): string | undefined => {
    if (same(files, after) || (!done && same(files, before))) return undefined
    return `neither all old nor all new: ${names.filter((name) => files.get(name) === after.get(name)).join(', ')} new`
  }
  return {
    name: 'several files together',
    disk: () => create(Object.fromEntries(before)),
    run: (process) => {
      saveTogether(process, '/p', changes)
    },
    later: (process) => {
      recover(process, '/p')
      // The next one that changes files together clears what a process left that came no further than preparing.
      const now = changes.map(({ file }) => ({
        file,
        before: process.read(file),
        after: process.read(file),
      }))
      saveTogether(process, '/p', now)
    },
    // Who reads sees the journal, and refuses.
    wrong: (files, done) => (files.has('.rodedraad-journal') ? undefined : whole(files, done)),
    wrongLater: (files, done) => {
      const left = [...files.keys()].filter((name) => !names.includes(name))
      return left.length > 0 ? `left: ${left.join(', ')}` : whole(files, done)
    },
  }
}
