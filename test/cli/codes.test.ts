import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDisk } from '../../src/cli/disk.ts'
import { openCodesMaterial } from '../../src/cli/codes-material.ts'
import { recodeChanges } from '../../src/cli/codes-save.ts'
import type { Disk } from '../../src/store/disk.ts'
import { planRecode } from '../../src/store/recode.ts'
import { renameCode } from '../../src/store/rename-code.ts'
import { textHash } from '../../src/store/text-hash.ts'
import { saveTogether } from '../../src/store/transaction.ts'
import { folderWith, run } from './run.ts'

const codebook = `codebook: proef
version: "1"
codes:
  rust:
    label: Rust
    keywords: [rust]
  haast: # opmerking
    label: Haast
    keywords: [haast]
  school:
    label: School
    keywords: [school]
threads:
  tijd: { codes: [rust, haast] }
`

const transcript = `---
id: T1
coder: carla
---
INT: Hoe ging het?
OUDER: 𝄞 Rustig aan. [[rust]] [[haast]] En toen weer naar school, gelukkig. [[school]]

OUDER: Hij kreeg de tijd.
[[rust]]
`

/** A tag on words of the transcript, as a line of a tag file. */
function line(
  id: string,
  words: string,
  { code = 'rust', status = 'tag', note = '' } = {},
): string {
  const at = transcript.indexOf(words)
  const start = Array.from(transcript.slice(0, at)).length
  const quote = words.replace(/\s+/gu, ' ')
  return `${id},${code},${status},"${quote}",,,${start},${start + Array.from(words).length},${textHash(transcript)},${note}\n`
}

const head = 'id,code,status,quote,prefix,suffix,start,end,text_hash,note\n'
const anna =
  head +
  line('a1', 'Rustig aan.', { note: '"let op: ""mooi"""' }) +
  line('a2', 'gelukkig', { code: 'haast' }) +
  line('a3', 'gelukkig', { code: 'rust', note: 'twijfel' }) +
  line('a4', 'Hij kreeg de tijd.', { status: 'reject' }) +
  line('a5', 'aan. [[rust]] [[haast]] En', { code: 'school' })
const bram =
  head.replaceAll(',', ';') +
  line('b1', 'de tijd', { code: 'haast' }).replaceAll(',', ';').replaceAll('\n', '\r\n')

const files = {
  'rodedraad.yaml':
    'codebook: codeboek.yaml\ntranscripts: [gesprekken/*.txt]\nroles: { INT: interviewer, OUDER: ouder }\n',
  'codeboek.yaml': `\uFEFF${codebook.replaceAll('\n', '\r\n')}`,
  'gesprekken/t1.txt': transcript.replaceAll('\n', '\r\n'),
  'tags/anna/T1.csv': anna,
  'tags/anna/T1.finished': `${textHash(transcript)}\n`,
  'tags/bram/T1.csv': bram,
}

/** All files of a folder by their paths. */
function contents(folder: string, under = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(path.join(folder, under)).flatMap((name) => {
      const file = path.join(under, name)
      const isFolder = statSync(path.join(folder, file)).isDirectory()
      return isFolder
        ? Object.entries(contents(folder, file))
        : [[file, readFileSync(path.join(folder, file), 'utf8')]]
    }),
  )
}

function textIn(cwd: string, file: string): string {
  return readFileSync(path.join(cwd, file), 'utf8')
}

async function codes(cwd: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await run(['codes', ...args], { cwd })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

async function refusal(cwd: string, ...args: readonly string[]): Promise<string> {
  const before = contents(cwd)
  const { status, stderr } = await run(['codes', ...args], { cwd })
  expect(status).toBeGreaterThan(1)
  expect(contents(cwd)).toEqual(before)
  return stderr
}

async function errorsOf(cwd: string): Promise<string> {
  return (await run(['check', '--quiet'], { cwd })).stdout
}

describe('codes rename', () => {
  it('changes the codebook, all tag files, marks and transcripts together, and keeps how each is written', async () => {
    const cwd = await folderWith(files)
    expect(await errorsOf(cwd)).toContain('geen fouten gevonden')
    const said = await codes(cwd, 'rename', 'rust', 'kalmte')
    expect(said).toContain(
      '  rust → kalmte\nMeeveranderd: 4 tags en 1 afwijzing, van 2 codeurs in 1 gesprek.\n',
    )
    expect(said).toContain('Verhoog zelf de version in codeboek.yaml (nu “1”)')
    expect(textIn(cwd, 'codeboek.yaml')).toBe(
      `\uFEFF${codebook.replace('  rust:', '  kalmte:').replace('[rust, haast]', '[kalmte, haast]')}replaced:\n  rust: kalmte\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    )
    const text = transcript.replaceAll('[[rust]]', '[[kalmte]]')
    expect(textIn(cwd, 'gesprekken/t1.txt')).toBe(text.replaceAll('\n', '\r\n'))
    expect(textIn(cwd, 'tags/anna/T1.finished')).toBe(`${textHash(text)}\n`)
    expect(textIn(cwd, `tags/.base/${textHash(text)}.txt`)).toBe(text)
    const rows = textIn(cwd, 'tags/anna/T1.csv').split('\n')
    expect(rows[1]).toMatch(
      /^a1,kalmte,tag,"Rustig aan\.",,,\d+,\d+,sha256-\w+,"let op: ""mooi"""$/u,
    )
    expect(rows[5]).toContain('a5,school,tag,"aan. [[kalmte]] [[haast]] En"')
    expect(textIn(cwd, 'tags/bram/T1.csv')).toContain('b1;haast;tag;"de tijd"')
    expect(await errorsOf(cwd)).toContain('geen fouten gevonden')
  })

  it('comes back to the same bytes of tags and transcripts', async () => {
    const cwd = await folderWith(files)
    await codes(cwd, 'rename', 'rust', 'school/rust-en-ruimte', '--no-record')
    await codes(cwd, 'rename', 'school/rust-en-ruimte', 'rust', '--no-record')
    const now = contents(cwd)
    for (const [name, content] of Object.entries(files)) {
      if (name !== 'codeboek.yaml') expect([name, now[name]]).toEqual([name, content])
    }
  })

  it('shows a diff and a table with --dry-run, and writes nothing', async () => {
    const cwd = await folderWith(files)
    const shown = await codes(cwd, 'rename', 'rust', 'kalmte', '--dry-run')
    expect(shown).toContain('\n-  rust:\n+  kalmte:\n')
    expect(shown).toMatch(/rust +anna +T1 +tagbestand +2 +1 +0\n/u)
    expect(shown).toMatch(/rust +carla +T1 +transcript +2 +0 +0\n/u)
    expect(shown).not.toContain('gelukkig')
    expect(contents(cwd)).toEqual(files)
  })

  it('keeps the way in which ROCK writes a path', async () => {
    const cwd = await folderWith({
      ...files,
      'codeboek.yaml': codebook
        .replace('  rust:', '  kind:\n    label: Kind\n    rust:')
        .replace('    label: Rust\n    keywords', '      label: Rust\n      keywords')
        .replace('[rust, haast]', '[haast]'),
      'gesprekken/t1.txt': 'INT: Hoe ging het?\nOUDER: Rustig. [[kind > rust]]\n',
      'tags/anna/T1.csv': head,
      'tags/bram/T1.csv': head,
    })
    await codes(cwd, 'rename', 'kind/rust', 'kind/kalmte')
    expect(textIn(cwd, 'gesprekken/t1.txt')).toContain('[[kind > kalmte]]')
  })

  it('refuses where a tag would not be right any more', async () => {
    const limited = codebook
      .replace('  school:\n', '  school:\n    applies_to: { groep: school }\n')
      .replace('    keywords: [school]\n', '    keywords: [school]\n')
    const cwd = await folderWith({
      ...files,
      'codeboek.yaml': limited,
      'gesprekken/t1.txt': transcript.replace(' [[school]]', ''),
      'tags/anna/T1.csv': head,
    })
    expect(await refusal(cwd, 'rename', 'rust', 'school/rust')).toContain(
      '2 tags zouden zo niet meer kloppen',
    )
  })

  it('refuses where a line that cannot be read names the code, and outside a project', async () => {
    const cwd = await folderWith({ ...files, 'tags/bram/T1.csv': `${head}b1,rust,tagg,x\n` })
    expect(await refusal(cwd, 'rename', 'rust', 'kalmte')).toContain('tags/bram/T1.csv')
    const none = await folderWith({ 'codeboek.yaml': codebook })
    expect(await refusal(none, 'rename', 'rust', 'kalmte')).toContain('alleen in een project')
  })
})

describe('codes merge', () => {
  it('makes one of two tags on the same words, with both notes, and of two inline tags', async () => {
    const cwd = await folderWith(files)
    const said = await codes(cwd, 'merge', 'rust', '--into', 'haast')
    expect(said).toContain(
      'Meeveranderd: 4 tags en 1 afwijzing, van 2 codeurs in 1 gesprek; 2 daarvan vervallen.\n',
    )
    expect(textIn(cwd, 'gesprekken/t1.txt')).toContain('Rustig aan. [[haast]] En toen')
    const rows = textIn(cwd, 'tags/anna/T1.csv').split('\n')
    expect(rows[2]).toMatch(/^a2,haast,tag,.*,twijfel$/u)
    expect(rows[3]).toMatch(/^a3,haast,deleted,.*,twijfel$/u)
    expect(textIn(cwd, 'codeboek.yaml')).toContain('keywords: [haast, rust]')
    expect(textIn(cwd, 'codeboek.yaml')).toContain('codes: [haast]')
    expect(await errorsOf(cwd)).toContain('geen fouten gevonden')
  })
})

describe('codes split', () => {
  it('writes nothing while a tag is undecided', async () => {
    const cwd = await folderWith(files)
    expect(await refusal(cwd, 'split', 'rust', '--into', 'kalmte,stilte')).toContain(
      'over 4 van de 4 tags',
    )
  })

  it('divides the tags by a list; a tag with both gets a line of its own for each', async () => {
    const cwd = await folderWith(files)
    await codes(cwd, 'split', 'rust', '--into', 'kalmte,stilte', '--list', 'lijst.csv')
    const list = textIn(cwd, 'lijst.csv')
    expect(list.split('\n').slice(0, 3)).toEqual([
      'coder,transcript,id,quote,code',
      'carla,T1,inline-1,𝄞 Rustig aan.,',
      'carla,T1,inline-4,Hij kreeg de tijd.,',
    ])
    writeFileSync(
      path.join(cwd, 'lijst.csv'),
      list
        .replace('T1,inline-4,Hij kreeg de tijd.,', 'T1,inline-4,Hij kreeg de tijd.,beide')
        .replace('a1,Rustig aan.,', 'a1,Rustig aan.,both'),
    )
    await codes(
      cwd,
      'split',
      'rust',
      '--into',
      'kalmte,stilte',
      '--decisions',
      'lijst.csv',
      '--rest',
      'stilte',
    )
    expect(textIn(cwd, 'gesprekken/t1.txt')).toContain('[[stilte]] [[haast]]')
    expect(textIn(cwd, 'gesprekken/t1.txt')).toContain('tijd.\r\n[[kalmte]] [[stilte]]\r\n')
    const rows = textIn(cwd, 'tags/anna/T1.csv').split('\n')
    expect(rows.map((row) => row.split(',').slice(0, 3).join())).toEqual([
      'id,code,status',
      'a1,kalmte,tag',
      expect.stringMatching(/^t[a-z0-9]+,stilte,tag$/u),
      'a2,haast,tag',
      'a3,stilte,tag',
      'a4,kalmte,reject',
      'a5,school,tag',
      '',
    ])
    expect(rows[2]?.split(',').slice(3)).toEqual(rows[1]?.split(',').slice(3))
    const back = await codes(cwd, 'undo')
    expect(back).toBe('teruggedraaid: codes split rust --into kalmte,stilte\n')
    expect(contents(cwd)).toEqual({ ...files, 'lijst.csv': textIn(cwd, 'lijst.csv') })
  })

  it('refuses a list that names other codes or tags', async () => {
    const cwd = await folderWith({
      ...files,
      'a.csv': 'coder,transcript,id,code\ncarla,T1,inline-1,elders\n',
      'b.csv': 'coder,transcript,id,code\ncarla,T1,inline-9,kalmte\n',
      'c.csv': 'x\n"',
    })
    const split = ['split', 'rust', '--into', 'kalmte,stilte', '--decisions']
    expect(await refusal(cwd, ...split, 'a.csv')).toContain(
      '“elders” is geen van de nieuwe codes: kalmte, stilte',
    )
    expect(await refusal(cwd, ...split, 'b.csv')).toContain('carla, T1, inline-9')
    expect(await refusal(cwd, ...split, 'c.csv')).toContain('niet het bestand dat --list maakt')
  })

  it('asks at a terminal, and again where the answer is none', async () => {
    const cwd = await folderWith(files)
    const answers = ['1', 'x', '2', 'b', '1']
    const split = ['codes', 'split', 'rust', '--into', 'kalmte,stilte']
    const { status, stderr } = await run(split, { cwd, answers })
    expect(status).toBe(0)
    expect(stderr.split('alleen Enter: nog niet beslissen')).toHaveLength(6)
    expect(stderr).toContain(
      '\n1/4 · carla, T1\n“𝄞 Rustig aan.”\n  1  kalmte\n  2  stilte\n  b  beide\n  alleen Enter: nog niet beslissen\n> ',
    )
    expect(textIn(cwd, 'gesprekken/t1.txt')).toContain('[[kalmte]] [[haast]]')
  })
})

describe('codes remove', () => {
  it('refuses while there are tags, and says how many', async () => {
    const cwd = await folderWith(files)
    expect(await refusal(cwd, 'remove', 'rust')).toContain('“rust” heeft nog 5 tags')
  })

  it('takes tags back, and inline tags out of the text without breaking a paragraph', async () => {
    const cwd = await folderWith(files)
    await codes(cwd, 'remove', 'rust', '--with-tags')
    expect(textIn(cwd, 'gesprekken/t1.txt')).toBe(
      transcript.replace(' [[rust]]', '').replace('\n[[rust]]', '').replaceAll('\n', '\r\n'),
    )
    expect(textIn(cwd, 'tags/anna/T1.csv')).toMatch(/^a1,rust,deleted,/mu)
    expect(textIn(cwd, 'tags/anna/T1.csv')).toContain('a5,school,tag,"aan. [[haast]] En"')
    expect(await errorsOf(cwd)).toContain('geen fouten gevonden')
    await codes(cwd, 'undo')
    expect(contents(cwd)).toEqual(files)
  })
})

describe('codes undo', () => {
  it('takes the last change back, then the one before, to the same bytes', async () => {
    const cwd = await folderWith(files)
    await codes(cwd, 'merge', 'rust', 'school', '--into', 'haast')
    const between = contents(cwd)
    await codes(cwd, 'rename', 'haast', 'drukte')
    await codes(cwd, 'undo', '--dry-run')
    await codes(cwd, 'undo')
    expect(contents(cwd)).toEqual(between)
    await codes(cwd, 'undo')
    expect(contents(cwd)).toEqual(files)
    expect(await refusal(cwd, 'undo')).toContain('er is geen verandering van codes')
  })

  it('refuses where a file was changed since, and names it', async () => {
    const cwd = await folderWith(files)
    await codes(cwd, 'rename', 'rust', 'kalmte')
    writeFileSync(path.join(cwd, 'tags/bram/T1.csv'), `${textIn(cwd, 'tags/bram/T1.csv')}\r\n`)
    expect(await refusal(cwd, 'undo')).toContain('sindsdien is veranderd: tags/bram/T1.csv')
  })

  it('refuses where tags came since that would have no code', async () => {
    const cwd = await folderWith(files)
    await codes(cwd, 'rename', 'rust', 'kalmte')
    const own = textIn(cwd, 'tags/anna/T1.csv')
    mkdirSync(path.join(cwd, 'tags/dora'))
    writeFileSync(path.join(cwd, 'tags/dora/T1.csv'), own)
    expect(await refusal(cwd, 'undo')).toContain('tags/dora/T1.csv')
  })

  it('keeps no words of an interview', async () => {
    const cwd = await folderWith(files)
    await codes(cwd, 'remove', 'rust', '--with-tags')
    const record = textIn(cwd, 'tags/.history/0001.json')
    expect(record).not.toMatch(/Rustig|gelukkig|kreeg|twijfel|toen/u)
  })
})

describe('a change of codes that the disk refuses', () => {
  it('leaves everything as it was, at whatever step it fails', async () => {
    const session = (cwd: string) => ({
      io: {
        stdout: { write: () => true },
        stderr: { write: () => true },
        env: {},
        cwd: () => cwd,
        readStdin: () => Promise.resolve(new Uint8Array()),
      },
      language: 'nl' as const,
      languageAsked: false,
      color: 'never' as const,
    })
    let failed = 0
    for (let step = 1; ; step += 1) {
      const cwd = await folderWith(files)
      const material = await openCodesMaterial({ project: cwd }, session(cwd))
      const change = renameCode(
        material.codebook,
        { from: 'rust', to: 'kalmte' },
        { record: true, given: new Set() },
      )
      const plan = planRecode(material, {
        change,
        recoding: ({ code }) => change.successors.get(code),
        newId: () => 'x',
      })
      const changes = recodeChanges(
        material,
        { plan, command: 'codes rename rust kalmte' },
        session(cwd),
      )
      try {
        saveTogether(failingAt(createDisk(), step), cwd, changes)
        break
      } catch {
        failed += 1
        expect(contents(cwd)).toEqual(files)
      }
    }
    expect(failed).toBeGreaterThan(20)
  })
})

/** A disk on which one step of writing fails, counted from the first. */
function failingAt(disk: Disk, step: number): Disk {
  let steps = 0
  const failing =
    <Args extends readonly unknown[], Result>(work: (...args: Args) => Result) =>
    (...args: Args): Result => {
      steps += 1
      if (steps === step) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      return work(...args)
    }
  return {
    ...disk,
    openNew: failing(disk.openNew),
    write: failing(disk.write),
    fsync: failing(disk.fsync),
    rename: failing(disk.rename),
    makeFolder: failing(disk.makeFolder),
  }
}

it('what is kept of a transcript can be read by who may read the transcript', async () => {
  const folder = await folderWith(files)
  chmodSync(path.join(folder, 'gesprekken/t1.txt'), 0o600)
  expect((await run(['codes', 'rename', 'rust', 'kalmte'], { cwd: folder })).status).toBe(0)
  const bases = readdirSync(path.join(folder, 'tags/.base'))
  expect(bases).toHaveLength(1)
  for (const base of bases)
    expect(statSync(path.join(folder, 'tags/.base', base)).mode & 0o777).toBe(0o600)
})
