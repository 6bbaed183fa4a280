import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Codebook } from '../../src/model/codebook.ts'
import type { Span } from '../../src/model/source.ts'
import { decode } from '../../src/read/decode.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { folderWith, run } from '../cli/run.ts'
import { randomCodebook } from './random-codebook.ts'

const made = 1000
const seed = 20_221

function textOf(bytes: Uint8Array): string {
  const decoding = decode(bytes)
  return decoding.kind === 'text' ? decoding.text : ''
}

function read(text: string): Codebook {
  const { codebook, diagnostics } = readCodebookYaml({ path: 'a.yaml', text })
  expect(diagnostics).toEqual([])
  return codebook
}

/** What a codebook means, whatever order its keywords stand in and how often. */
function meaning({ version, codes }: Codebook): unknown {
  return {
    version,
    codes: codes.map(({ id, label, definition, keywords }) => ({
      id,
      label,
      definition,
      keywords: [...new Set(keywords.map(({ pattern }) => JSON.stringify(pattern)))].sort(),
    })),
  }
}

/** The comments, wherever they stand; a # in a keyword is preceded by no blank. */
function comments(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)(?<comment>#.*)$/gmu)]
    .map(({ groups }) => groups?.comment ?? '')
    .sort()
}

/** The keywords of each code, but for lists with a comment in them: what it is about is for people to say. */
function keywordsOf({ codes, source }: Codebook): readonly (readonly string[])[] {
  const listOf = (span: Span): string => source.text.slice(span.start, span.end)
  return codes
    .filter(({ fields }) => !/(?:^|\s)#/mu.test(listOf(fields.get('keywords') ?? nowhere)))
    .map(({ keywords }) => keywords.map(({ text }) => text))
}

const nowhere: Span = { start: 0, end: 0 }

describe(`--fix on ${made} generated codebooks`, () => {
  it('keeps their meaning and comments, leaves no keyword twice, and has nothing to do the second time', async () => {
    const codebooks = fc.sample(randomCodebook, { numRuns: made, seed })
    const files = Object.fromEntries(codebooks.map((text, index) => [`c/${index}.yaml`, text]))
    const cwd = await folderWith(files)
    const now = (name: string): Buffer => readFileSync(path.join(cwd, name))

    const first = await run(['check', '--fix', '--exit-zero', '--format', 'json', 'c'], { cwd })
    expect(first.stderr).toMatch(/dingen hersteld/u)
    const mended = Object.keys(files).map(now)
    for (const [index, [name, before]] of Object.entries(files).entries()) {
      const after = mended[index] ?? Buffer.of()
      const [old, text] = [textOf(Buffer.from(before)), textOf(after)]
      expect(meaning(read(text)), name).toEqual(meaning(read(old)))
      expect(comments(text), name).toEqual(comments(old))
      for (const list of keywordsOf(read(text))) {
        expect(new Set(list).size, name).toBe(list.length)
      }
      expect(after.toString('utf8').startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'))
      expect(after.includes('\r\n')).toBe(before.includes('\r\n'))
      expect(text).toBe(text.normalize('NFC'))
    }

    const second = await run(['check', '--fix', '--exit-zero', '--format', 'json', 'c'], { cwd })
    expect(second.stderr).toBe('')
    expect(second.stdout).not.toContain('"fixable": true')
    expect(Object.keys(files).map(now)).toEqual(mended)
  }, 120_000)
})
