import { expect, test } from 'vitest'
import { formats, loadRenderer } from '../../src/render/index.ts'

test.each(formats)('%s has a renderer', async (format) => {
  const render = await loadRenderer(format, { width: 80, level: 0 })
  const table = { caption: 'C', columns: [{ label: 'n', kind: 'count' }], rows: [[1]] } as const
  const text = render({ title: 'T', blocks: [{ kind: 'table', table }] }, 'nl')
  expect(text).toMatch(/\n$/u)
})
