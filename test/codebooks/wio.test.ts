import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { keywordCoder } from '../../src/apply/keywords.ts'
import type { Code } from '../../src/model/codebook.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { lines } from '../read/findings.ts'

const source = { path: 'wio.yaml', text: readFileSync('codebooks/wio.yaml', 'utf8') }
const { codebook, diagnostics } = readCodebookYaml(source)
const codes = codebook.codes.filter((code) => !code.branch)
const coder = keywordCoder(codebook, { interviewer: false })

/** The codes that keywords give a sentence, said in an interview or a werkatelier. */
function codesOf(sentence: string, kind: string): readonly string[] {
  const transcript: Transcript = {
    id: 'zin',
    source: { path: 'zin.txt', text: sentence },
    attributes: new Map([['soort', kind]]),
    turns: [{ speaker: '', role: 'ouder', span: { start: 0, end: sentence.length } }],
    spoken: sentence,
  }
  return coder(transcript).codings.map(({ code }) => code)
}

const kindOf = ({ appliesTo }: Code): string => appliesTo[0]?.values[0] ?? ''

describe('the WIO codebook', () => {
  it('is read without a finding', () => {
    expect(lines(diagnostics)).toEqual([])
  })

  it('has the 48 codes and the ten threads', () => {
    expect(codes).toHaveLength(48)
    expect(codebook.threads).toHaveLength(10)
  })

  it('has every code of ouders, kinderen and netwerken in a thread', () => {
    const threaded = new Set(codebook.threads.flatMap((one) => one.codes.map(({ value }) => value)))
    const left = codes.filter(({ id }) => !threaded.has(id) && !id.startsWith('verhaal/'))
    expect(left.map(({ id }) => id)).toEqual([])
  })
})

describe.each(codes)('$id', (code) => {
  it('is described, with at least two examples, a counterexample and 10 to 40 keywords', () => {
    for (const text of [code.label, code.definition, code.when, code.whenNot]) {
      expect(text?.length ?? 0).toBeGreaterThan(3)
    }
    expect(code.examples.length).toBeGreaterThanOrEqual(2)
    expect(code.counterexamples.length).toBeGreaterThanOrEqual(1)
    expect(code.keywords.length).toBeGreaterThanOrEqual(10)
    expect(code.keywords.length).toBeLessThanOrEqual(40)
  })

  test.each(code.examples.map(({ value }) => value))('finds “%s”', (example) => {
    expect(codesOf(example, kindOf(code))).toContain(code.id)
  })

  test.each(code.counterexamples.map(({ value }) => value))('leaves “%s”', (counterexample) => {
    expect(codesOf(counterexample, kindOf(code))).not.toContain(code.id)
  })
})
