import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createDisk } from '../../src/cli/disk.ts'
import { gitAttributes, gitIgnore } from '../../src/cli/project-template.ts'
import { openTagStore, type TagStore } from '../../src/cli/tag-store.ts'
import type { Tag } from '../../src/model/tag.ts'
import { contentOf, saysSame, withOwnIds } from '../../src/store/same-ids.ts'
import { openTags } from '../../src/store/tag-bytes.ts'
import { tagOf } from '../store/tags.ts'
import { randomPut } from './random-puts.ts'
import { randomNumbers } from './random.ts'

export interface MergeResult {
  readonly merges: number
  readonly losses: readonly string[]
  /**
   * Deletions that were taken back on one computer and are deletions again: where lines beside them changed on the other, git keeps
   * both, and a deletion on one side looks the same. What the tag said is still there.
   */
  readonly deletedAgain: number
}

/** Branches of one project on which coders work on one transcript, merged by git again and again. */
export function gitMerges(folder: string, count: number, seed: number): MergeResult {
  const git = newProject(folder)
  const random = randomNumbers(seed)
  const losses: string[] = []
  let deletedAgain = 0
  for (let merge = 0; merge < count; merge += 1) {
    const text = `MOEDER: Versie ${Math.floor(merge / 5)} van wat zij zei.\n`
    // Two coders, and every other time one coder on two computers.
    const [one, other] = merge % 2 === 0 ? (['anna', 'bram'] as const) : (['anna', 'anna'] as const)
    const id = `r-${Math.floor(merge / 10)}`
    const base = stateOf(folder, id)
    const work = (coder: string, branch: string): State => {
      git('checkout', '-q', '-B', branch, 'main')
      randomWork(
        openTagStore({
          tags: path.join(folder, 'tags'),
          coder,
          transcript: { id, file: undefined, text },
        }),
        random,
      )
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', branch)
      return stateOf(folder, id)
    }
    const [ours, theirs] = [work(one, 'one'), work(other, 'other')]
    git('checkout', '-q', 'main')
    git('merge', '-q', 'one')
    try {
      git('merge', '-q', '-m', 'both', 'other')
    } catch (error) {
      losses.push(`merge ${merge}: ${String(error)}`)
      git('merge', '--abort')
    }
    const merged = stateOf(folder, id)
    for (const coder of ['anna', 'bram']) {
      const [now = [], ...versions] = [merged, base, ours, theirs].map((state) => state.get(coder))
      const [before = [], mine = [], other = []] = versions
      const sides = { base: before, ours: mine, theirs: other }
      const [again, dead] = split(deadIn(now, sides), before)
      deletedAgain += again.length
      const lost = [...lostIn(now, sides), ...dead.map((tag) => `${tag.id} is deleted`)]
      losses.push(...lost.map((what) => `merge ${merge}, ${coder}: ${what}`))
    }
  }
  return { merges: count, losses, deletedAgain }
}

function newProject(folder: string): (...given: readonly string[]) => string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const git = (...given: readonly string[]): string =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=x',
        '-c',
        'user.email=x@example.org',
        '-c',
        'core.fsync=none',
        '-c',
        'gc.auto=0',
        ...given,
      ],
      { cwd: folder, encoding: 'utf8' },
    )
  git('init', '-q', '-b', 'main')
  writeFileSync(path.join(folder, '.gitattributes'), gitAttributes)
  writeFileSync(path.join(folder, '.gitignore'), gitIgnore)
  git('add', '-A')
  git('commit', '-q', '-m', 'begin')
  return git
}

function randomWork(store: TagStore, random: () => number): void {
  const puts = 1 + Math.floor(random() * 6)
  for (let put = 0; put < puts; put += 1) store.save([randomPut(store.tags, random)])
}

type State = ReadonlyMap<string, readonly Tag[]>

/** What every coder's file of a transcript says, as it is read. */
function stateOf(folder: string, id: string): State {
  const disk = createDisk()
  return new Map(
    ['anna', 'bram'].map((coder) => {
      const file = path.join(folder, 'tags', coder, `${id}.csv`)
      const opened = openTags(disk.read(file) ?? new Uint8Array(), file)
      if (opened.kind === 'failure') throw new Error(opened.message.en)
      const [broken] = opened.file.diagnostics
      if (broken !== undefined) throw new Error(broken.message.en)
      return [coder, withOwnIds(opened.file.tags).lines.map(({ value }) => value)]
    }),
  )
}

interface Versions {
  readonly base: readonly Tag[]
  readonly ours: readonly Tag[]
  readonly theirs: readonly Tag[]
}

/** Tags of either side that the merged file does not have as it should. */
function lostIn(merged: readonly Tag[], { base, ours, theirs }: Versions): readonly string[] {
  const [before, now] = [base, merged].map((tags) => new Map(tags.map((tag) => [tag.id, tag])))
  const said = new Set(merged.map(contentOf))
  const changed = [...ours, ...theirs].filter((tag) => {
    const was = before?.get(tag.id)
    return was === undefined || !saysSame(was, tag)
  })
  const gone = [...base, ...ours, ...theirs].filter(({ id }) => now?.has(id) !== true)
  const undone = changed.filter(
    ({ id, status }) => status === 'deleted' && now?.get(id)?.status !== 'deleted',
  )
  const unsaid = changed.filter(
    (tag) => !said.has(contentOf(tag)) && !said.has(contentOf({ ...tag, status: 'deleted' })),
  )
  return [
    ...gone.map(({ id }) => `${id} is gone`),
    ...undone.map(({ id }) => `the deletion of ${id} is undone`),
    ...unsaid.map(({ id, note }) => `${id} no longer says “${note}”`),
  ]
}

/** Tags that are deleted though neither side deleted them. */
function deadIn(merged: readonly Tag[], { base, ours, theirs }: Versions): readonly Tag[] {
  const now = new Map(merged.map((tag) => [tag.id, tag]))
  const was = new Map(base.map((tag) => [tag.id, tag]))
  const changed = [...ours, ...theirs].filter((tag) => !saysSame(was.get(tag.id) ?? nobody, tag))
  const deleted = new Set(changed.flatMap(({ id, status }) => (status === 'deleted' ? [id] : [])))
  return changed.filter(
    ({ id, status }) =>
      status !== 'deleted' && !deleted.has(id) && now.get(id)?.status === 'deleted',
  )
}

/** Those that were deleted before, and the rest. */
function split(
  tags: readonly Tag[],
  before: readonly Tag[],
): readonly [readonly Tag[], readonly Tag[]] {
  const tombs = new Set(before.flatMap(({ id, status }) => (status === 'deleted' ? [id] : [])))
  return [tags.filter(({ id }) => tombs.has(id)), tags.filter(({ id }) => !tombs.has(id))]
}

const nobody = tagOf('')
