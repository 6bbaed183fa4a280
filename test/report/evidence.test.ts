import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { say } from '../../src/model/language.ts'
import { blocksOf, tables, tellingReport } from './project-report.ts'

const report = await tellingReport(2)

function ids({ blocks }: Report): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'evidence') return [block.evidence.id]
    if (block.kind === 'passage') return [block.passage.id]
    return block.kind === 'heading' && block.id !== undefined ? [block.id] : []
  })
}

test('no two things have the same id', () => {
  expect(ids(report)).toHaveLength(new Set(ids(report)).size)
})

test('every place leads to a passage, every quote stands in one, and none is left over', () => {
  const passages = blocksOf(report, 'passage').map(({ passage }) => passage.id)
  const places = blocksOf(report, 'evidence').flatMap(({ evidence }) =>
    evidence.groups.flatMap(({ references }) => references.map(({ target }) => target)),
  )
  const quoted = blocksOf(report, 'quote').map(({ quote }) => quote.passage)
  expect(passages.toSorted()).toEqual([...new Set(places)].toSorted())
  for (const passage of quoted) expect(passages).toContain(passage)
})

test('behind every number with places there are as many turns, or turns of as many transcripts', () => {
  const counted = new Map(
    blocksOf(report, 'evidence').map(({ evidence: { id, groups } }) => {
      const places = groups.flatMap(({ references }) =>
        references.map(({ text }) => say(text, 'nl')),
      )
      const transcripts = new Set(places.map((place) => place.split(',')[0]))
      return [id, { turns: places.length, transcripts: transcripts.size, regions: groups.length }]
    }),
  )
  const numbers = tables(report).flatMap(({ rows, columns, details }) =>
    rows.flatMap((row, at) =>
      row.flatMap((value, column) => {
        const id = details?.[at]?.cells?.[column]?.evidence
        if (id === undefined) return []
        const { label, kind } = columns[column] ?? {}
        return [{ id, value, name: label === undefined ? '' : say(label, 'nl'), kind }]
      }),
    ),
  )
  expect(numbers.length).toBeGreaterThan(20)
  for (const { id, value, name } of numbers) {
    const behind = counted.get(id)
    expect(behind, id).toBeDefined()
    if (name === 'Beurten') expect([id, behind?.turns]).toEqual([id, value])
    if (name === 'Interviews') expect([id, behind?.transcripts]).toEqual([id, value])
    if (name === "Regio's") expect([id, behind?.regions]).toEqual([id, value])
  }
})

test('a passage is the whole turn, with the words of keywords marked and its codes named', () => {
  const passage = blocksOf(report, 'passage').find(
    ({ passage: { id } }) => id === 'p-A-1-3',
  )?.passage
  expect(passage?.pieces).toEqual([
    { text: 'Wij hadden ', marked: false },
    { text: 'tijd', marked: true },
    { text: ' en ', marked: false },
    { text: 'rust', marked: true },
    { text: '.', marked: false },
  ])
  expect(passage?.codes).toEqual(['ouders/proces/tijd (tijd)', 'ouders/proces/rust (rust)'])
})

test('what a person tagged names the person and marks nothing', () => {
  const passage = blocksOf(report, 'passage').find(
    ({ passage: { id } }) => id === 'p-A-2-3',
  )?.passage
  expect(passage?.pieces).toEqual([{ text: 'Iedereen kende haar naam.', marked: false }])
  expect(passage?.codes).toEqual(['ouders/houding/warmte (anna; bram)'])
})
