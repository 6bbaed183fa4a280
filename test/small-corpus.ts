import { joinCodings } from '../src/apply/join.ts'
import { keywordCoder } from '../src/apply/keywords.ts'
import { turnDivider } from '../src/apply/units.ts'
import type { CodedTranscript, Corpus } from '../src/model/corpus.ts'
import type { Cell, Table } from '../src/model/table.ts'
import { say } from '../src/model/language.ts'
import { interviewer } from '../src/model/transcript.ts'
import type { Unit } from '../src/model/unit.ts'
import { readCodebookYaml } from '../src/read/codebook-yaml.ts'
import { inlineCodings } from '../src/read/tags.ts'
import { readTranscript } from '../src/read/transcript.ts'

/** A corpus of a codebook and transcripts as they would stand in files; one with a mistake in it does not pass. */
export function smallCorpus(yaml: string, texts: readonly string[], unit: Unit = 'turn'): Corpus {
  const { codebook, diagnostics } = readCodebookYaml({ path: 'codeboek.yaml', text: yaml })
  const code = keywordCoder(codebook, { interviewer: false })
  const divide = turnDivider(unit)
  const found = [...diagnostics]
  const transcripts = texts.map((text, index): CodedTranscript => {
    const source = { path: `t-${index + 1}.txt`, text }
    const reading = readTranscript(source, { roles: new Map(), withoutSpeakers: false })
    const tags = inlineCodings(reading, codebook)
    found.push(...reading.diagnostics, ...tags.diagnostics)
    const { codings, words } = code(reading.transcript)
    const counted = reading.transcript.turns.map(({ role }) => role !== interviewer)
    return divide({
      ...reading.transcript,
      words,
      counted,
      codings: joinCodings(codings, tags.codings, []),
      rejections: [],
      coders: [],
    })
  })
  const errors = found.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message.en).join('; '))
  return { codebook, transcripts }
}

/** A transcript in a line a turn; what stands before the first turn are its attributes. */
export function transcript(front: string, turns: readonly string[]): string {
  return `---\n${front}\n---\n${turns.join('\n\n')}\n`
}

/** Rows as text would have them, so that a table can be typed out in a test: `rust | 2 | 4 | 0.5`. */
export function lines({ rows }: Table): readonly string[] {
  return rows.map((row) => row.map(cellText).join(' | '))
}

export function cellText(cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'number') return String(Math.round(cell * 1000) / 1000)
  return say(cell, 'nl')
}
