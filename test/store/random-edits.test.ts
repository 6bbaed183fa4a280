import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { anchorAfterEdits } from './anchored-right.ts'
import { edits, piecesOf, randomEdits, seeded, textOf } from './random-edits.ts'

const folder = new URL('../../samples/interviews/', import.meta.url)
const transcripts = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8').normalize('NFC'))

describe('the edits', () => {
  it('begin with the transcript as it is', () => {
    for (const text of transcripts) expect(textOf(piecesOf(text))).toBe(text)
  })

  test.each(Object.entries(edits))('%s changes a transcript', (_, edit) => {
    const pieces = piecesOf(transcripts[3] ?? '')
    const random = seeded(8)
    const texts = Array.from({ length: 20 }, () => textOf(edit(pieces, random)))
    expect(texts.some((text) => text !== transcripts[3])).toBe(true)
  })

  it('are the same for the same seed', () => {
    const edited = (): string => textOf(randomEdits(piecesOf(transcripts[0] ?? ''), 30, seeded(5)))
    expect(edited()).toBe(edited())
  })
})

/** A transcript in which the same question is asked after every turn. */
function withRefrain(text: string): string {
  return text.replaceAll('\n\nINT', '\n\nINT: Kun je daar iets meer over vertellen?\n\nINT')
}

describe('tags are found again, and never at a wrong place', () => {
  test.each([
    { edits: 1, floor: 0.99 },
    { edits: 10, floor: 0.97 },
    { edits: 50, floor: 0.88 },
  ])('after $edits random edits', ({ edits: count, floor }) => {
    let [standing, right] = [0, 0]
    for (const [index, text] of transcripts.entries()) {
      for (const round of [1, 2]) {
        const seed = 7000 + 100 * index + round
        const tally = anchorAfterEdits(text, { seed, edits: count, tags: 25, base: true })
        expect(tally.wrong).toEqual([])
        standing += tally.standing
        right += tally.right
      }
    }
    expect(right / standing).toBeGreaterThan(floor)
  })

  it('without the text as it was, fewer', () => {
    let [standing, right] = [0, 0]
    for (const [index, text] of transcripts.entries()) {
      const tally = anchorAfterEdits(text, { seed: 90 + index, edits: 1, tags: 15, base: false })
      expect(tally.wrong).toEqual([])
      standing += tally.standing
      right += tally.right
    }
    expect(right / standing).toBeGreaterThan(0.9)
  })

  // Each of these once had a tag at a wrong place: mostly in a copy of a passage, or one word too far.
  test.each([
    20117, 20127, 20192, 30149, 30205, 30499, 40116, 40188, 40374, 40883, 50221, 50534, 50673,
    51014, 51108, 51812, 60061, 60446, 60822, 60844, 61469, 62366, 62850, 62931, 63069, 63172,
    70704, 71034, 72284, 80475, 81119, 81562,
  ])('after 50 edits by seed %d', (seed) => {
    const text = transcripts[seed % transcripts.length] ?? ''
    const asked = seed % 5 === 4 ? withRefrain(text) : text
    const tally = anchorAfterEdits(asked, {
      seed: seed * 1000 + 50,
      edits: 50,
      tags: 40,
      base: true,
    })
    expect(tally.wrong).toEqual([])
    expect(tally.right).toBeGreaterThan(0)
  })
})
