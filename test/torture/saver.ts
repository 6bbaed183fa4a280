// A coder who saves until he is stopped. Says before each save what he is about to save, and after it that it was saved.
import { writeSync } from 'node:fs'
import process from 'node:process'
import { openTagStore } from '../../src/cli/tag-store.ts'
import { randomPut } from './random-puts.ts'
import { randomNumbers } from './random.ts'

const [tags = '', mark = '', seed = '0', saves = '0'] = process.argv.slice(2)
const random = randomNumbers(Number(seed))
const text = `MOEDER: ${'Er is eindelijk rust in huis. '.repeat(20)}\n`
const transcript = { id: 'r-01', file: undefined, text }
const store = openTagStore({ tags, coder: 'anna', transcript })

/** Tags that this coder alone changes, so that what he was told is what must be there. */
const own = (id: string): boolean => said.has(id)
const said = new Set<string>()

for (let save = 0; save < Number(saves); save += 1) {
  const put = randomPut(
    store.tags.filter(({ id }) => own(id)),
    random,
  )
  const marked = put.note === '' ? { ...put, note: `${mark} ${save}` } : put
  said.add(put.id)
  const line = `${put.id}\t${marked.status}\t${marked.note}`
  writeSync(1, `try\t${line}\n`)
  const { conflicts } = store.save([marked])
  writeSync(1, conflicts.length === 0 ? `ok\t${line}\n` : `conflict\t${line}\n`)
}
