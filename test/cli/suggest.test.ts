import { expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

// Duwen is in the tagged turns of two interviews, in two forms; schuur in one; buiten is as frequent elsewhere.
const project: Readonly<Record<string, string>> = {
  'rodedraad.yaml': 'codebook: codeboek.yaml\ntranscripts: [interviews/*.txt]\n',
  'codeboek.yaml': `
codes:
  ouders:
    druk: { label: Druk van buiten, keywords: [dwingen] }
    tempo: { keywords: [duwen] }
    niets: { keywords: [rust] }
`,
  'interviews/d-1.txt': `---
id: D-1
regio: Noord
speakers: { INT: interviewer, MOEDER: ouder, VADER: ouder }
---
INT: Duwen, duwen, schuur?

MOEDER: Ze duwden en duwden hem naar buiten. [[ouders/druk]]

VADER: Ze dwongen hem toen, in de schuur, in de schuur. [[ouders/druk]]

VADER: Buiten was het stil en groen, en de zon scheen op het gras van de buren.
`,
  'interviews/d-2.txt': `---
id: D-2
regio: Zuid
---
MOEDER: Iedereen duwt maar.

MOEDER: Buiten stond een fiets, en de hond liep langs de sloot naar het bos toe.
`,
  'tags/anna/D-2.csv': 'code,status,quote,start,end\nouders/druk,tag,Iedereen duwt maar.,36,55\n',
}

/** Paragraphs are broken to the width of the terminal. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

test('words that stand out, with the codes that have them as a keyword already', async () => {
  const cwd = await folderWith(project)
  const { status, stdout, stderr } = await run(['suggest', 'ouders/druk'], { cwd })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('Woorden bij “Druk van buiten”')
  expect(onOneLine(stdout)).toContain(
    'Met de hand gecodeerd: 3 beurten in 2 gesprekken (20 woorden).',
  )
  expect(stdout).toMatch(/^duwen +duwden, duwt +2 \/ 2 +2 \/ 3 +3 .*ouders\/tempo$/mu)
  expect(stdout).not.toMatch(/^(?:schuur|buiten|dwingen) /mu)
  expect(stdout).toContain('dit zijn weinig beurten (minder dan 10)')
})

test('as csv the table alone, with rates beside it; what there is to mind goes to stderr', async () => {
  const cwd = await folderWith(project)
  const args = ['suggest', 'druk van buiten', '--lang', 'en']
  const { status, stdout, stderr } = await run([...args, '--format', 'csv'], { cwd })
  expect(status).toBe(0)
  const [head, row, ...more] = stdout.trimEnd().split('\n')
  expect(head).toContain('Per 1000 words,Per 1000 words elsewhere')
  // 3 of 20 words is 150 per thousand.
  expect(row).toMatch(/^duwen,"duwden, duwt",2,2,2,3,3,.*,0,0,150,0,ouders\/tempo$/u)
  expect(more).toEqual([])
  expect(stderr).toBe(
    'Mind: these are few turns (under 10). Take the words as ideas to read up on, not as a finding.\n',
  )
  await run([...args, '-o', 'woorden.csv'], { cwd })
  expect((await run([...args, '-o', 'woorden.csv', '--force'], { cwd })).stderr).toBe(stderr)
})

test('a selection holds here too: with all tags in one interview no word is suggested', async () => {
  const cwd = await folderWith(project)
  const { status, stdout } = await run(['suggest', 'ouders', '--where', 'regio=Noord'], { cwd })
  expect(status).toBe(0)
  expect(stdout).toContain('Alle tags staan in één gesprek (D-1).')
  expect(stdout).toContain('geen rijen')
})

test('without tags it says so, and what a tag looks like', async () => {
  const cwd = await folderWith(project)
  const found = async (...args: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await run(['suggest', ...args], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return onOneLine(stdout)
  }
  const none =
    'geen enkele beurt met de hand gecodeerd, dus er valt niets te vergelijken. Zet eerst zelf tags'
  expect(await found('ouders/niets')).toContain(`${none} in de tekst, zoals [[ouders/niets]].`)
  // The speaker has no tags; of a branch a code is the example.
  const branch = await found('ouders', '--where', 'spreker=MOEDER', '--where', 'code=ouders/niets')
  expect(branch).toContain(`${none} in de tekst, zoals [[ouders/druk]].`)
})

test('where every turn has a tag there is nothing to compare with', async () => {
  const cwd = await folderWith({
    ...project,
    'interviews/d-1.txt': '---\nid: D-1\n---\nMOEDER: Ze duwden. [[ouders/druk]]\n',
    'interviews/d-2.txt': '---\nid: D-2\n---\nMOEDER: Iedereen duwt. [[ouders/druk]]\n',
    'tags/anna/D-2.csv': 'code,status,quote,start,end\n',
  })
  const { status, stdout } = await run(['suggest', 'ouders'], { cwd })
  expect(status).toBe(0)
  expect(onOneLine(stdout)).toContain('hebben hem ook gekregen, dus er valt niets te vergelijken.')
})

test('more transcripts than there are tags in are told to be too many', async () => {
  const cwd = await folderWith(project)
  const { stdout } = await run(['suggest', 'ouders', '--interviews', '3'], { cwd })
  expect(onOneLine(stdout)).toContain(
    'De tags staan in 2 gesprekken en je vraagt om woorden uit minstens 3',
  )
})

test('the interviewer’s words count only where that is asked', async () => {
  const cwd = await folderWith(project)
  const basis = async (...args: readonly string[]): Promise<string> =>
    /gekund: \d.*?\)\./u.exec(
      onOneLine((await run(['suggest', 'ouders/druk', ...args], { cwd })).stdout),
    )?.[0] ?? ''
  expect(await basis()).toBe('gekund: 2 beurten in 2 gesprekken (31 woorden).')
  expect(await basis('--interviewer')).toBe('gekund: 3 beurten in 2 gesprekken (34 woorden).')
})

test('avoided words come in a table of their own, with a minus', async () => {
  const cwd = await folderWith({
    ...project,
    'interviews/d-3.txt': `---\nid: D-3\n---\n${'MOEDER: Gras, gras en gras, gras.\n\n'.repeat(4)}`,
    'interviews/d-4.txt': `---\nid: D-4\n---\n${'MOEDER: Gras, gras en gras, gras.\n\n'.repeat(4)}`,
  })
  const args = ['suggest', 'ouders/druk', '--avoided']
  const { stdout } = await run(args, { cwd })
  expect(stdout).toContain('Woorden die juist weinig voorkomen')
  expect(stdout).toMatch(/^gras +0 \/ 2 +0 \/ 3 +0 .* -\d+,\d\d/mu)
  expect((await run(args.slice(0, 2), { cwd })).stdout).not.toContain('gras')
  const { stdout: csv } = await run([...args, '--format', 'csv'], { cwd })
  expect(csv).toMatch(/^Woorden die eruit springen,duwen,/mu)
  expect(csv).toMatch(/^Woorden die juist weinig voorkomen,gras,/mu)
})

test('a turn that two people tagged counts once, a rejection is no tag', async () => {
  // Of telling: A-2: 1 is rejected, A-2: 2 has tags of anna and of bram; the other is inline.
  const { stdout } = await run(['suggest', 'ouders/houding/warmte', 'telling'])
  expect(stdout).toContain('Met de hand gecodeerd: 2 beurten in 2 gesprekken (8 woorden).')
})
