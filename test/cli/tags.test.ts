import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { formatTagFile, usualLayout } from '../../src/store/tag-file.ts'
import { tagPlace } from '../../src/store/tag-at.ts'
import { textHash } from '../../src/store/text-hash.ts'
import { folderWith, run, type Run } from './run.ts'

const before = `---
id: R-01
speakers: { INT: interviewer, MOEDER: ouder }
---
INT: Hoe gaat het nu?

MOEDER: Er is eindelijk rust in huis. Hij slaapt weer, en wij ook.

INT: En op school?

MOEDER: Daar gaat hij niet meer heen. Dat lucht iedereen op, hem het meest.
`

const codebook = 'codes:\n  rust:\n    label: Rust\n    keywords: [rust]\n'
const rust = 'Er is eindelijk rust in huis.'
const relief = 'Dat lucht iedereen op, hem het meest.'

function tagFile(...quotes: readonly string[]): string {
  const source = { path: 'r-01.txt', text: before }
  const tags = quotes.map((quote, index) => {
    const start = before.indexOf(quote)
    const place = tagPlace(source, { start, end: start + quote.length })
    const said = { id: `t${index}`, code: 'rust', status: 'tag' as const, note: '' }
    return { ...said, more: new Map<string, string>(), ...place }
  })
  return formatTagFile(tags, { broken: [], layout: usualLayout })
}

/** A project where anna tagged a transcript that has become `text` since. */
async function project(text: string, tags = tagFile(rust, relief)): Promise<string> {
  return folderWith({
    'rodedraad.yaml': 'codebook: codebook.yaml\ntranscripts: [r-01.txt]\n',
    'codebook.yaml': codebook,
    'r-01.txt': text,
    'tags/anna/R-01.csv': tags,
    [`tags/.base/${textHash(before)}.txt`]: before,
  })
}

function file(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}

/** The row of the overview: coder, transcript, tags, rejected, moved, lost, unreadable, finished. */
async function overview(folder: string): Promise<readonly string[]> {
  const { stdout } = await run(['tags', '--format', 'csv'], { cwd: folder })
  return stdout.trim().split('\n').slice(1)
}

describe('tags of a transcript that did not change', () => {
  it('stand where they are', async () => {
    const folder = await project(before)
    const listed = await run(['tags'], { cwd: folder })
    expect(listed.status).toBe(0)
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,0,0,nee'])
  })

  it('are not written anew by --fix', async () => {
    const folder = await project(before)
    const fixed = await run(['tags', '--fix'], { cwd: folder })
    expect(fixed.stderr).toContain('Er was niets vast te leggen')
    expect(file(folder, 'tags/anna/R-01.csv')).toBe(tagFile(rust, relief))
  })
})

describe('tags of a transcript that changed', () => {
  const after = before
    .replace('Hoe gaat het nu?', 'Fijn dat je er bent. Hoe gaat het nu?')
    .replace('eindelijk rust', 'eindelijk wat rust')

  it('count where their words went, and that is said', async () => {
    const folder = await project(after)
    const counted = await run(['code', '--source', 'manual', '--format', 'csv'], { cwd: folder })
    expect(counted.status).toBe(0)
    expect(counted.stderr).toContain('2 tags staan nu op een andere plaats')
    expect(counted.stdout).toContain('Er is eindelijk wat rust in huis.')
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,2,0,0,nee'])
    // Reading commands never write.
    expect(file(folder, 'tags/anna/R-01.csv')).toBe(tagFile(rust, relief))
  })

  it('are saved there by --fix, which shows what words changed', async () => {
    const folder = await project(after)
    const fixed = await run(['tags', '--fix'], { cwd: folder })
    expect(fixed.status).toBe(0)
    expect(fixed.stderr).toContain('2 tags op de nieuwe plaats bewaard, in 1 bestand.')
    expect(fixed.stdout).toContain('«Er is eindelijk wat rust in huis.»')
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,0,0,nee'])
    const counted = await run(['freq'], { cwd: folder })
    expect(counted.stderr).toBe('')
  })

  it('are lost, and left as they are, where their words are gone', async () => {
    const folder = await project(before.replace(` ${relief}`, ''))
    const listed = await run(['tags', '--fix'], { cwd: folder })
    expect(listed.status).toBe(1)
    expect(listed.stdout).toContain('R-01 · rust · anna · t1')
    expect(listed.stdout).toContain('de woorden staan er niet meer')
    expect(file(folder, 'tags/anna/R-01.csv')).toContain(relief)
    const counted = await run(['freq'], { cwd: folder })
    expect(counted.status).toBe(3)
    expect(counted.stderr).toContain('lost-tag')
  })
})

describe('--fix', () => {
  it('fills in what a line that somebody wrote by hand lacks', async () => {
    const start = before.indexOf(rust)
    const byHand = `code,status,quote,start,end\nrust,tag,${rust},${start},${start + rust.length}\n`
    const folder = await project(before, byHand)
    await run(['tags', '--fix'], { cwd: folder })
    const [head = '', line = ''] = file(folder, 'tags/anna/R-01.csv').split('\n')
    expect(head.split(',')).toContain('text_hash')
    expect(line).toContain(textHash(before))
    expect(line).toContain('INT: Hoe gaat het nu? MOEDER: ')
    expect(line).toMatch(/,t[0-9a-z]{8},/u)
  })

  it('takes old texts away that no tag is about any more, and no others', async () => {
    const moved = before.replace('Hoe gaat het nu?', 'Hoe gaat het?')
    const folder = await project(moved)
    const old = path.join(folder, `tags/.base/${textHash(before)}.txt`)
    expect(existsSync(old)).toBe(true)
    await run(['tags', '--fix'], { cwd: folder })
    expect(existsSync(old)).toBe(false)
    expect(file(folder, `tags/.base/${textHash(moved)}.txt`)).toBe(moved)
    const lost = moved.replace(` ${relief}`, '')
    writeFileSync(path.join(folder, 'r-01.txt'), lost)
    await run(['tags', '--fix'], { cwd: folder })
    // The tag that is lost still needs it.
    expect(file(folder, `tags/.base/${textHash(moved)}.txt`)).toBe(moved)
  })
})

describe('--interactive', () => {
  const after = before.replace(relief, 'Wat een opluchting in huis voor ons allemaal.')
  const ask = (folder: string, answers: readonly string[]): Promise<Run> =>
    run(['tags', '--interactive'], { cwd: folder, answers })

  it('lets a person look for the words', async () => {
    const folder = await project(after)
    const asked = await ask(folder, ['z', 'niets hiervan', 'z', 'wat  een OPLUCHTING', 'j'])
    expect(asked.stderr).toContain('Deze woorden staan niet in dit transcript.')
    expect(asked.status).toBe(0)
    expect(file(folder, 'tags/anna/R-01.csv')).toContain('t1,rust,tag,Wat een opluchting,')
  })

  it('asks in lines that fit, broken between words', async () => {
    const folder = await project(after)
    const { stderr } = await run(['tags', '--interactive'], {
      cwd: folder,
      answers: ['z', 'opluchting', 's'],
      columns: 40,
    })
    expect(stderr).toContain('«')
    const told = stderr.split('\n').filter((line) => !line.includes('[z]'))
    for (const line of told) expect(line.length).toBeLessThanOrEqual(40)
  })

  it('does not take words that stand somewhere once without asking', async () => {
    const folder = await project(after)
    await ask(folder, ['z', 'opluchting', '', 's'])
    expect(file(folder, 'tags/anna/R-01.csv')).toBe(tagFile(rust, relief))
  })

  it('lets a person choose where they stand more than once', async () => {
    const folder = await project(after)
    await ask(folder, ['z', 'in huis', '2'])
    const [, , line = ''] = file(folder, 'tags/anna/R-01.csv').split('\n')
    const at = after.lastIndexOf('in huis')
    expect(line).toContain(`t1,rust,tag,in huis,`)
    expect(line).toContain(`,${at},${at + 7},`)
  })

  it('lets a person take the tag back, which leaves a tombstone', async () => {
    const folder = await project(after)
    expect((await ask(folder, ['v'])).status).toBe(0)
    expect(file(folder, 'tags/anna/R-01.csv')).toContain(`t1,rust,deleted,"${relief}"`)
  })

  test.each([[['o']], [['s']], [[]]])('changes nothing by the answers %j', async (answers) => {
    const folder = await project(after)
    const asked = await ask(folder, answers)
    expect(asked.status).toBe(1)
    expect(file(folder, 'tags/anna/R-01.csv')).toBe(tagFile(rust, relief))
  })

  it('says that it needs a terminal', async () => {
    const folder = await project(after)
    const asked = await run(['tags', '--interactive'], { cwd: folder })
    expect(asked.status).toBe(2)
    expect(asked.stderr).toContain('hier is geen terminal')
  })
})

describe('a name that is nearly that of a coder', () => {
  it.each([
    ['tags', '--coder', 'ana'],
    ['tags', 'export', '--coder', 'ana', '-o', 'uit'],
    ['tags', 'finish', 'R-01', '--coder', 'ana'],
  ])('is refused: rodedraad %s %s %s', async (...words) => {
    const folder = await project(before)
    const refused = await run(words, { cwd: folder })
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('bedoel je “anna”?')
    expect(readdirSync(path.join(folder, 'tags'))).not.toContain('ana')
  })
})

describe('import and export', () => {
  const inline = before
    .replace(rust, `${rust} [[rust]]`)
    .replace(relief, `${relief}\n[[rust]] [[uid: 7]]`)
  const withoutTags = 'id,code,status,quote,start,end\n'

  it('move tags from the text to the store, and write the same text again', async () => {
    const folder = await project(inline, withoutTags)
    const imported = await run(['tags', 'import', '--coder', 'bram'], { cwd: folder })
    expect(imported.stdout).toBe('2 tags uit 1 transcript staan nu in de tagbestanden.\n')
    expect(file(folder, 'r-01.txt')).toBe(before.replace(relief, `${relief} [[uid: 7]]`))
    await run(['tags', 'export', '--coder', 'bram', '-o', 'uit'], { cwd: folder })
    expect(file(folder, 'uit/r-01.txt')).toBe(inline)
  })

  it('take the tags of all coders along', async () => {
    const text = before.replace('Hoe gaat het nu?', 'Hoe gaat het nu? [[rust]]')
    const folder = await project(text.replace(rust, `${rust} [[rust]]`))
    await run(['tags', 'import', '--coder', 'bram', '--interviewer'], { cwd: folder })
    expect((await run(['tags', 'import', '--coder', 'bram'], { cwd: folder })).status).toBe(0)
    expect(file(folder, 'r-01.txt')).toBe(before)
    expect(await overview(folder)).toContain('anna,R-01,2,0,0,0,0,nee')
    expect(file(folder, 'tags/anna/R-01.csv')).toBe(tagFile(rust, relief))
  })

  it('take lines along that somebody wrote by hand, and leave those that stand nowhere', async () => {
    const text = before.replace(rust, `${rust} [[rust]]`)
    const at = text.indexOf(relief)
    const lines = [
      'code,status,quote,start,end,text_hash',
      `rust,tag,"${relief}",${at},${at + relief.length},`,
      `rust,tag,heel iets anders,${at},${at + relief.length},${textHash(text)}`,
    ]
    const folder = await project(text, `${lines.join('\n')}\n`)
    await run(['tags', 'import', '--coder', 'bram'], { cwd: folder })
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,1,0,nee', 'bram,R-01,1,0,0,0,0,nee'])
    expect(file(folder, 'tags/anna/R-01.csv')).toContain('heel iets anders')
  })

  it('do not double what is in the store already', async () => {
    const folder = await project(before)
    await run(['tags', 'export', '--coder', 'anna', '-o', 'uit'], { cwd: folder })
    expect(file(folder, 'uit/r-01.txt')).toContain(`${rust} [[rust]]`)
    writeFileSync(path.join(folder, 'r-01.txt'), file(folder, 'uit/r-01.txt'))
    await run(['tags', 'import', '--coder', 'anna'], { cwd: folder })
    expect(file(folder, 'r-01.txt')).toBe(before)
    expect(file(folder, 'tags/anna/R-01.csv')).toBe(tagFile(rust, relief))
  })

  it('leave byte order mark and line ends as they are', async () => {
    const raw = `\uFEFF${inline.replaceAll('\n', '\r\n')}`
    const folder = await project(raw, withoutTags)
    await run(['tags', 'import', '--coder', 'bram'], { cwd: folder })
    const without = before.replace(relief, `${relief} [[uid: 7]]`)
    expect(file(folder, 'r-01.txt')).toBe(`\uFEFF${without.replaceAll('\n', '\r\n')}`)
  })

  it('change nothing where a tag is wrong, or with --dry-run', async () => {
    const wrong = inline.replace('[[rust]]', '[[rsut]]')
    const folder = await project(wrong, withoutTags)
    const refused = await run(['tags', 'import', '--coder', 'bram'], { cwd: folder })
    expect(refused.status).toBe(3)
    expect(refused.stderr).toContain('unknown-tag')
    expect(file(folder, 'r-01.txt')).toBe(wrong)
    const other = await project(inline, withoutTags)
    const shown = await run(['tags', 'import', '--coder', 'bram', '--dry-run'], { cwd: other })
    expect(shown.stdout).toContain('zouden naar de tagbestanden gaan')
    expect(file(other, 'r-01.txt')).toBe(inline)
  })

  it('ask whose tags they are, and refuse to replace copies', async () => {
    const folder = await project(inline)
    expect((await run(['tags', 'import'], { cwd: folder })).status).toBe(2)
    await run(['tags', 'export', '--coder', 'anna', '-o', 'uit'], { cwd: folder })
    const again = await run(['tags', 'export', '--coder', 'anna', '-o', 'uit'], { cwd: folder })
    expect(again.status).toBe(3)
    expect(again.stderr).toContain('bestaat al')
  })
})

describe('finish', () => {
  it('marks a transcript by its id or its file, and takes the mark away', async () => {
    const folder = await project(before)
    const done = await run(['tags', 'finish', 'R-01', '--coder', 'anna'], { cwd: folder })
    expect(done).toMatchObject({ status: 0, stdout: 'anna heeft R-01 afgerond.\n' })
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,0,0,ja'])
    await run(['tags', 'finish', 'r-01.txt', '--coder', 'anna', '--undo'], { cwd: folder })
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,0,0,nee'])
  })

  it('knows who has finished without a single tag', async () => {
    const folder = await project(before)
    await run(['tags', 'finish', 'R-01', '--coder', 'bram'], { cwd: folder })
    expect(await overview(folder)).toContain('bram,R-01,0,0,0,0,0,ja')
  })

  it('is outdated where the transcript was finished before it changed, until it is finished again', async () => {
    const folder = await project(before)
    await run(['tags', 'finish', 'R-01', '--coder', 'anna'], { cwd: folder })
    writeFileSync(path.join(folder, 'r-01.txt'), `${before}\nMOEDER: Dat was het.\n`)
    const [row = ''] = await overview(folder)
    expect(row).toMatch(/^anna,R-01,2,0,.*,verouderd$/u)
    const listed = await run(['tags'], { cwd: folder })
    expect(listed.stdout.replace(/\s+/gu, ' ')).toContain(
      'Klaar, maar verouderd: het transcript is',
    )
    for (const command of ['freq', 'evaluate', 'check']) {
      const { stdout, stderr } = await run([command], { cwd: folder })
      expect((stdout + stderr).replace(/\s+/gu, ' ')).toContain(
        'r-01.txt is veranderd nadat anna het afrondde; wat er geen tag heeft, telt toch als bewust niet gecodeerd',
      )
    }
    await run(['tags', '--fix'], { cwd: folder })
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,0,0,verouderd'])
    await run(['tags', 'finish', 'R-01', '--coder', 'anna'], { cwd: folder })
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,0,0,ja'])
    expect((await run(['evaluate'], { cwd: folder })).stderr).toBe('')
  })

  it('is believed of a mark that somebody made by hand', async () => {
    const folder = await project(before)
    writeFileSync(path.join(folder, 'tags/anna/R-01.finished'), '')
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,0,0,ja'])
    expect((await run(['freq'], { cwd: folder })).stderr).toBe('')
  })

  it('holds on where only inline tags are taken out of the text', async () => {
    const folder = await project(before.replace(rust, `${rust} [[rust]]`))
    await run(['tags', 'finish', 'R-01', '--coder', 'anna'], { cwd: folder })
    await run(['tags', 'import', '--coder', 'bram'], { cwd: folder })
    expect(file(folder, 'r-01.txt')).toBe(before)
    expect(await overview(folder)).toEqual(['anna,R-01,2,0,0,0,0,ja', 'bram,R-01,1,0,0,0,0,nee'])
  })

  it('says what transcript may be meant', async () => {
    const folder = await project(before)
    const unknown = await run(['tags', 'finish', 'R-1', '--coder', 'anna'], { cwd: folder })
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toContain('bedoel je “R-01”?')
  })
})

describe('two transcripts with one id', () => {
  const copy = before.replace('eindelijk rust', 'eindelijk een beetje rust')
  const twice = async (): Promise<string> => {
    const folder = await project(before)
    writeFileSync(
      path.join(folder, 'rodedraad.yaml'),
      'codebook: codebook.yaml\ntranscripts: ["*.txt"]\n',
    )
    writeFileSync(path.join(folder, 'r-01 (kopie).txt'), copy)
    return folder
  }

  it.each([
    { args: ['tags'], status: 1 },
    { args: ['tags', '--fix'], status: 1 },
    { args: ['tags', 'finish', 'R-01', '--coder', 'anna'], status: 3 },
    { args: ['codes', 'rename', 'rust', 'kalmte'], status: 3 },
  ])('leave the tags as they are, and that is said: $args', async ({ args, status }) => {
    const folder = await twice()
    const told = await run(args, { cwd: folder })
    expect(told.status).toBe(status)
    expect(told.stderr).toContain('id “R-01”')
    expect(file(folder, 'tags/anna/R-01.csv')).toBe(tagFile(rust, relief))
    expect(existsSync(path.join(folder, 'tags/anna/R-01.finished'))).toBe(false)
  })

  it('take no tags out of either', async () => {
    const folder = await twice()
    writeFileSync(path.join(folder, 'r-01 (kopie).txt'), `${copy.trimEnd()} [[rust]]\n`)
    const told = await run(['tags', 'import', '--coder', 'anna'], { cwd: folder })
    expect(told.status).toBe(3)
    expect(told.stderr).toContain('id “R-01”')
    expect(file(folder, 'r-01 (kopie).txt')).toContain('[[rust]]')
    expect(file(folder, 'tags/anna/R-01.csv')).toBe(tagFile(rust, relief))
  })
})

describe('copies of transcripts with their tags', () => {
  it('never take the place of the transcripts, not even with --force', async () => {
    const folder = await project(before)
    const args = ['tags', 'export', '--coder', 'anna', '-o', '.', '--force']
    expect((await run(args, { cwd: folder })).status).toBe(2)
    expect(file(folder, 'r-01.txt')).toBe(before)
  })

  it('never take the place of each other', async () => {
    const folder = await project(before)
    const outside = await folderWith({
      'een/x.txt': before,
      'twee/x.txt': before.replace('R-01', 'R-02'),
    })
    const files = ['een/x.txt', 'twee/x.txt'].map((name) => path.join(outside, name))
    const args = ['tags', 'export', ...files, '--project', folder, '--coder', 'anna']
    const copies = path.join(outside, 'uit')
    expect((await run([...args, '-o', copies, '--force'], { cwd: folder })).status).toBe(2)
    expect(existsSync(copies)).toBe(false)
  })
})

describe('what may be there and cannot be seen', () => {
  it.each(['tags', 'tags/bram', 'tags/bram/R-01.csv'])(
    'is no project without tags: a link that leads nowhere at %s',
    async (name) => {
      const folder = await project(before)
      if (name === 'tags') rmSync(path.join(folder, name), { recursive: true })
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
      symlinkSync(path.join(folder, 'weg'), path.join(folder, name))
      for (const command of ['tags', 'freq']) {
        const told = await run([command], { cwd: folder })
        expect(told.status).not.toBe(0)
        expect(told.stderr).toContain(name)
      }
    },
  )

  it('is said of two files of one coder and transcript', async () => {
    const folder = await project(before)
    writeFileSync(path.join(folder, 'tags/anna/R-01.CSV'), tagFile(rust))
    for (const command of ['tags', 'freq']) {
      const told = await run([command], { cwd: folder })
      expect(told.status).toBe(3)
      expect(told.stderr).toContain('R-01.CSV')
    }
  })
})
