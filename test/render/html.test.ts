import { expect, test } from 'vitest'
import type { Block } from '../../src/model/report.ts'
import { html } from '../../src/render/html.ts'
import { hostileReport } from './hostile-report.ts'
import { richReport } from './rich-report.ts'

function page(...blocks: readonly Block[]): string {
  return html({ title: 'T', blocks }, 'nl')
}

function withoutStyle(text: string): string {
  return text.replace(/<style>.*<\/style>/su, '<style></style>')
}

test('a report as a page', async () => {
  const text = withoutStyle(html(richReport, 'nl'))
  await expect(text).toMatchFileSnapshot('expected/rich-report.html.txt')
})

test('the page speaks the language asked for', () => {
  const text = html(richReport, 'en')
  expect(text).toContain('<html lang="en">')
  expect(text).toContain('Skip to the content')
})

test('nothing from the data is markup', async () => {
  const text = withoutStyle(html(hostileReport, 'nl'))
  expect(text).not.toMatch(/<script|<i>|" onclick|(?!\n)\p{Cc}/u)
  await expect(text).toMatchFileSnapshot('expected/hostile-report.html.txt')
})

test('the page asks for nothing', () => {
  const text = html(richReport, 'nl')
  expect(text).toContain("default-src 'none'")
  expect(text).not.toMatch(/https?:|url\(|@import|<script|\ssrc=/u)
})

test('every link leads somewhere and every id is there once', () => {
  const text = html(richReport, 'nl')
  const ids = Array.from(text.matchAll(/ id="([^"]*)"/gu), ([, id]) => id)
  const targets = Array.from(text.matchAll(/ href="#([^"]*)"/gu), ([, id]) => decodeURI(id ?? ''))
  expect(new Set(ids).size).toBe(ids.length)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  expect(targets).toContain('bewijs_ouders/proces/rust-en-tempo')
})

test('headings with the same words have ids of their own', () => {
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  const text = page(heading('Één draad'), heading('Één draad'), heading('Inhoud'), heading('…'))
  const ids = Array.from(text.matchAll(/<h3 id="([^"]*)"/gu), ([, id]) => id)
  expect(ids).toEqual(['een-draad', 'een-draad-2', 'inhoud-2', 'deel'])
})

test('contents are left out where there is one heading', () => {
  expect(page({ kind: 'heading', level: 1, text: 'Enig' })).not.toContain('<nav')
})

test('the bar behind a share stays in its cell, and a small base has none', () => {
  const share = { label: 's', kind: 'share' } as const
  const text = page({
    kind: 'table',
    table: {
      caption: 'C',
      columns: [{ label: 'code', kind: 'text' }, share, share, share, share],
      rows: [['a', 1.2, 0.3333, 0.5, null]],
      details: [{ cells: [undefined, undefined, undefined, { small: true }] }],
    },
  })
  expect(Array.from(text.matchAll(/--ratio:([\d.]+)"/gu), ([, ratio]) => ratio)).toEqual([
    '1',
    '0.333',
  ])
  expect(text).toContain('50%<abbr title="kleine basis">*</abbr>')
})

test('a table without a caption and places without a label leave no empty line', () => {
  const text = page(
    { kind: 'table', table: { caption: '', columns: [{ label: 'n', kind: 'count' }], rows: [] } },
    {
      kind: 'evidence',
      evidence: { id: 'e', title: 'E', groups: [{ label: '', references: [] }] },
    },
  )
  expect(text).toContain('aria-label="tabel"')
  expect(text).not.toMatch(/<caption|class="label"/u)
})
