import { expect, test } from 'vitest'
import { defaultThresholds } from '../../src/model/project.ts'
import { say } from '../../src/model/language.ts'
import type { Report } from '../../src/model/report.ts'
import { threadsReport } from '../../src/report/threads-report.ts'
import { html } from '../../src/render/html.ts'
import { lines, smallCorpus, transcript } from '../small-corpus.ts'
import { blocksOf, section, tables } from './project-report.ts'

function reportOn(yaml: string, texts: readonly string[], quotes = 2): Report {
  const provenance = { version: '1', codebookHash: '', corpusHash: '', options: [], read: 2 }
  const project = {
    title: undefined,
    period: undefined,
    targets: [],
    thresholds: { ...defaultThresholds, groups: 1 },
  }
  return threadsReport(smallCorpus(yaml, texts), project, { quotes, provenance })
}

function paragraphs(report: Report): readonly string[] {
  return blocksOf(report, 'paragraph').map(({ text }) => say(text, 'nl'))
}

const alike = `
levels: [groep, thema]
codes:
  matrix: { thema: { a: { keywords: [aap] }, a-b: { keywords: [beer] } } }
  samen: { a: { keywords: [aap] }, a-b: { keywords: [beer] }, b: { keywords: [das] } }
  overlap: { keywords: [das] }
  a: { keywords: [aap] }
  a-b: { keywords: [beer] }
  b-a: { keywords: [das] }
  b: { keywords: [eend] }
threads:
  x: { label: X, codes: [matrix, a] }
  x-matrix: { label: XM, codes: [matrix/thema/a, samen] }
  matrix: { label: M, codes: [overlap] }
`

test('whatever codes and threads are called, ids are unique and every link leads somewhere', () => {
  const said = [
    'OUDER: Een aap, een beer, een das en een eend.',
    'OUDER: Een aap.',
    'OUDER: Een das. [[samen]]',
  ]
  const page = html(
    reportOn(alike, [transcript('id: x\nregio: Noord', said), transcript('id: x-1', said)]),
    'nl',
  )
  const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)
  const targets = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id = '']) => decodeURI(id))
  expect(ids.length).toBeGreaterThan(30)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
})

test('every list of places has as many as the number that leads to it', () => {
  const report = reportOn(alike, [
    transcript('id: x', ['OUDER: Een aap.', 'OUDER: Een das. [[samen]]']),
  ])
  const places = new Map(
    blocksOf(report, 'evidence').map(({ evidence: { id, groups } }) => [
      id,
      groups.flatMap(({ references }) => references).length,
    ]),
  )
  for (const { rows, columns, details } of tables(report)) {
    const turns = columns.findIndex(({ label }) => say(label, 'nl') === 'Beurten')
    for (const [at, row] of rows.entries()) {
      const id = details?.[at]?.cells?.[turns]?.evidence
      if (id !== undefined) expect([id, places.get(id)]).toEqual([id, row[turns]])
    }
  }
})

const branch = `
codes:
  ouders:
    label: Ouders
    proces: { keywords: [proces], rust: { keywords: [rust] } }
threads:
  kalm: { label: 'Kalm, en stil', codes: [ouders/proces] }
`

test('a branch that can be coded is shown by itself, and in a thread with what stands under it', () => {
  const report = reportOn(branch, [
    transcript('id: T-1', ['BO: Rust.', 'ANS: Een proces.', 'BO: Ja. [[ouders]]']),
  ])
  const [proces] = tables(section(report, 'thema-ouders.proces'))
  expect(proces && lines(proces).map((line) => line.split(' | ')[0])).toEqual([
    'ouders/proces',
    'ouders/proces/rust',
  ])
  const [ouders] = tables(section(report, 'groep-ouders'))
  expect(ouders && lines(ouders)).toEqual(['ouders | Ouders | 1 | 1 | 1 | 1 | 0 | 0'])
  const [kalm] = tables(section(report, 'draad-kalm'))
  expect(kalm && lines(kalm)).toEqual(['Ouders | ouders/proces | proces | 1 | 1 | 2'])
  const [, perCode] = tables(section(report, 'verantwoording'))
  expect(perCode && lines(perCode)).toEqual([
    'ouders | Ouders | 0 | 1 | 0 | 1 | –',
    'ouders/proces | proces | 1 | 0 | 0 | 1 | 0',
    'ouders/proces/rust | rust | 1 | 0 | 0 | 1 | 0',
  ])
})

test('no name is cited, and one of one is said in the singular', () => {
  const report = reportOn(branch, [transcript('id: T-1', ['BO: Rust.', 'ANS: Een proces.'])])
  const cites = blocksOf(report, 'quote').map(({ quote }) => say(quote.cite, 'nl'))
  expect(new Set(cites)).toEqual(new Set(['T-1, spreker 1, regel 4', 'T-1, spreker 2, regel 6']))
  expect(html(report, 'nl')).not.toMatch(/\b(?:bo|ans)\b/iu)
  expect(paragraphs(section(report, 'draad-kalm'))[0]).toBe(
    'Nog niet stevig: in 1 van 1 gesprek, 2 beurten; 1 van 1 groep (Ouders); 0 van de 0 regio’s. T-1 draagt het meest bij, met 100% van deze beurten.',
  )
})

test('large numbers of the account are written like those elsewhere', () => {
  const words = Array.from({ length: 1200 }, () => 'woord').join(' ')
  const report = reportOn(branch, [transcript('id: T-1', [`OUDER: ${words}`])])
  const [facts] = tables(section(report, 'verantwoording'))
  expect(facts && lines(facts)).toContain('Woorden | 1.200')
})

test('the conclusion keeps the names of threads apart, and one thread is no “1 rode draden”', () => {
  const yaml = (second: string): string => `
codes:
  ouders: { rust: { keywords: [rust] }, tijd: { keywords: [tijd] } }
  kinderen: { stil: { keywords: [rust] }, traag: { keywords: [tijd] } }
threads:
  kalm: { label: 'Rust, en stil', codes: [ouders/rust, kinderen/stil] }
${second}
`
  const both = yaml("  traag: { label: 'Tijd, en ruimte', codes: [ouders/tijd, kinderen/traag] }")
  const conclusion = (codes: string, said: string): string | undefined =>
    paragraphs(section(reportOn(codes, [transcript('id: T-1', [said])]), 'overlap')).at(-1)
  expect(conclusion(both, 'OUDER: Rust en tijd.')).toBe(
    '2 van de 2 rode draden worden gedeeld door ouders en kinderen: “Rust, en stil” en “Tijd, en ruimte”.',
  )
  expect(conclusion(yaml(''), 'OUDER: Rust en tijd.')).toBe(
    '1 van 1 rode draad wordt gedeeld door ouders en kinderen: “Rust, en stil”.',
  )
  expect(conclusion(yaml(''), 'OUDER: Niets.')).toBe(
    'De ene rode draad wordt niet gedeeld door ouders en kinderen samen.',
  )
})

test('the groups of a thread are named by label, in the order of the codebook', () => {
  const yaml = `
codes:
  b: { label: Ouders, rust: { keywords: [rust] } }
  a: { label: Kinderen, stil: { keywords: [stil] } }
threads:
  kalm: { label: Kalm, codes: [a/stil, b/rust] }
`
  const texts = [transcript('id: T-1\nregio: Noord', ['OUDER: Stil.', 'OUDER: Rust.'])]
  expect(paragraphs(section(reportOn(yaml, texts), 'draad-kalm'))[0]).toBe(
    'Nog niet stevig: in 1 van 1 gesprek, 2 beurten; 2 van de 2 groepen (Ouders en Kinderen); 1 van 1 regio. T-1 draagt het meest bij, met 100% van deze beurten.',
  )
})
