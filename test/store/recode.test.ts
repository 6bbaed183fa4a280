import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit } from '../../src/model/edit.ts'
import { reversals, takeBack } from '../../src/model/raw-edit.ts'
import type { Source } from '../../src/model/source.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { readTranscript } from '../../src/read/transcript.ts'
import { mergeCodes } from '../../src/store/merge-codes.ts'
import type { CodebookChange } from '../../src/store/recode-codebook.ts'
import { refuseNewErrors } from '../../src/store/recode-check.ts'
import { planRecode, type RecodeMaterial, type RecodePlan } from '../../src/store/recode.ts'
import { renameCode } from '../../src/store/rename-code.ts'
import { readTagFile } from '../../src/store/tag-file.ts'
import { textHash } from '../../src/store/text-hash.ts'

const options = { roles: new Map(), withoutSpeakers: false }
const silent = { record: false, given: new Set<string>() }
const head = 'id,code,status,quote,prefix,suffix,start,end,text_hash,note\n'

interface Texts {
  readonly codebook: string
  readonly transcript: string
  readonly tags: readonly string[]
}

function materialOf({ codebook, transcript, tags }: Texts): RecodeMaterial {
  return {
    codebook: readCodebookYaml({ path: 'codeboek.yaml', text: codebook }).codebook,
    transcripts: [readTranscript({ path: 't.txt', text: transcript }, options)],
    tagFiles: tags.map((text, index) => ({
      source: { path: `${index}.csv`, text },
      coder: `c${index}`,
      transcript: 't',
    })),
    finished: [],
  }
}

function planned(material: RecodeMaterial, change: CodebookChange): RecodePlan {
  const recoding = ({ code }: { readonly code: string }): readonly string[] | undefined =>
    change.successors.get(code)
  const plan = planRecode(material, { change, recoding, newId: () => 'x' })
  refuseNewErrors(material, plan, (source) => readTranscript(source, options))
  return plan
}

function done(material: RecodeMaterial, plan: RecodePlan): Texts {
  const text = (source: Source): string => applyEdits(source.text, plan.edits.get(source) ?? [])
  return {
    codebook: plan.codebook.source.text,
    transcript: material.transcripts.map(({ transcript }) => text(transcript.source)).join(''),
    tags: material.tagFiles.map(({ source }) => text(source)),
  }
}

/** Codes as a tree of two levels, with and without keywords in lines. */
const codes = ['a', 'b', 'tak/een', 'tak/twee', 'tak/drie']
const arbitraryCodebook = fc
  .record({
    blank: fc.boolean(),
    comment: fc.boolean(),
    braces: fc.boolean(),
    by: fc.constantFrom(2, 4),
  })
  .map(({ blank, comment, braces, by }) => {
    const block = (id: string, lead: string): string =>
      (comment ? `${lead}# over ${id}\n` : '') +
      (braces
        ? `${lead}${id}: { label: ${id.toUpperCase()}, keywords: [k${id}] }\n`
        : `${lead}${id}:\n${lead}${' '.repeat(by)}label: ${id.toUpperCase()}\n${lead}${' '.repeat(by)}keywords:\n${lead}${' '.repeat(by)}- k${id}\n`) +
      (blank ? '\n' : '')
    const lead = ' '.repeat(by)
    return `codes:\n${block('a', lead)}${block('b', lead)}${lead}tak:\n${lead}${lead}label: Tak\n${['een', 'twee', 'drie'].map((id) => block(id, lead + lead)).join('')}threads:\n  draad:\n    codes: [${codes.join(', ')}]\n`
  })

const word = fc.constantFrom('rust', 'tak', '𝄞', 'één', 'de “dag”', 'a, b')
const inline = fc.constantFrom(
  '',
  ...codes.map((code) => ` [[${code}]]`),
  ' [[a]] [[b]]',
  '\n[[tak > een]]',
  ' [[ b ]]',
)
const arbitraryTranscript = fc
  .array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 5 }), inline), {
    minLength: 1,
    maxLength: 6,
  })
  .map((turns) => turns.map(([words, tag]) => `OUDER: ${words.join(' ')}${tag} slot.\n`).join('\n'))

const arbitraryTag = fc.record({
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 30 }),
  code: fc.constantFrom(...codes),
  status: fc.constantFrom('tag', 'tag', 'reject', 'deleted'),
  note: fc.constantFrom('', 'zo', '"a, ""b"""'),
  hash: fc.constantFrom('now', 'now', 'none'),
})

/** Project texts with tags that stand where they say, none of them ending inside the brackets of another. */
const arbitraryTexts: fc.Arbitrary<Texts> = fc
  .tuple(
    arbitraryCodebook,
    arbitraryTranscript,
    fc.array(fc.array(arbitraryTag, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([codebook, transcript, coders]) => ({
    codebook,
    transcript,
    tags: coders.map(
      (tags) => head + tags.map((tag, index) => tagLine(transcript, tag, `t${index}`)).join(''),
    ),
  }))

type ArbitraryTag = typeof arbitraryTag extends fc.Arbitrary<infer Value> ? Value : never

function tagLine(transcript: string, tag: ArbitraryTag, id: string): string {
  const points = Array.from(transcript)
  const turns = [...transcript.matchAll(/OUDER: (?<words>[^\n]*)/gu)]
  const turn = turns[tag.from % turns.length]
  if (turn === undefined) return ''
  const words = Array.from(turn.groups?.words ?? '')
  const base = Array.from(transcript.slice(0, turn.index)).length + 'OUDER: '.length
  const start = base + (tag.from % Math.max(1, words.length - 1))
  const end = Math.min(base + words.length, start + tag.length)
  const quote = points.slice(start, end).join('')
  // Words that begin or end with an inline tag are refused where that tag goes away.
  if (/^\[\[|\]\]$/u.test(quote)) return ''
  if (quote.trim() !== quote || quote === '' || !isOutsideTags(points, start, end)) return ''
  const hash = tag.hash === 'now' ? textHash(transcript) : ''
  return `${id},${tag.code},${tag.status},"${quote.replaceAll('"', '""')}",,,${start},${end},${hash}${noteField(tag)}\n`
}

/** Spreadsheets leave out a field that is empty at the end of a line. */
function noteField({ note, from }: ArbitraryTag): string {
  return note === '' && from % 3 === 0 ? '' : `,${note}`
}

/** Whether a stretch neither begins nor ends in the brackets of an inline tag; it may hold one whole. */
function isOutsideTags(points: readonly string[], start: number, end: number): boolean {
  const blank = points
    .join('')
    .replace(/\[\[[^\]]*\]\]/gu, (tag) => '\0'.repeat(Array.from(tag).length))
  const marked = Array.from(blank)
  const inside = (at: number): boolean => marked[at - 1] === '\0' && marked[at] === '\0'
  const words = marked.slice(start, end).join('').replaceAll('\0', '').trim()
  return !inside(start) && !inside(end) && words !== ''
}

/** How many tags and rejections a coder has, tombstones apart. */
function counted(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { tag: 0, reject: 0, deleted: 0 }
  for (const { value } of readTagFile({ path: '', text }).tags)
    counts[value.status] = (counts[value.status] ?? 0) + 1
  return counts
}

describe('random codebooks, transcripts and tags', () => {
  it('are the same bytes after renaming a code there and back', () => {
    fc.assert(
      fc.property(
        arbitraryTexts,
        fc.constantFrom(...codes, 'tak'),
        fc.constantFrom('kort', 'een-veel-langere-naam'),
        (texts, from, name) => {
          const material = materialOf(texts)
          const to = [...from.split('/').slice(0, -1), name].join('/')
          const there = done(
            material,
            planned(material, renameCode(material.codebook, { from, to }, silent)),
          )
          const then = materialOf(there)
          const back = done(
            then,
            planned(then, renameCode(then.codebook, { from: to, to: from }, silent)),
          )
          expect({ ...back }).toEqual(texts)
        },
      ),
      { numRuns: 80 },
    )
  })

  it('have the same tags after moving a code to another branch and back', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const material = materialOf(texts)
        const move = { from: 'tak/twee', to: 'b/twee' }
        const change = (): CodebookChange => renameCode(material.codebook, move, silent)
        // Where the other branch is in braces no code can be put into it, and that is said.
        if (texts.codebook.includes('{')) {
          expect(change).toThrow(/in braces/u)
          return
        }
        const there = done(material, planned(material, change()))
        const then = materialOf(there)
        const back = renameCode(then.codebook, { from: move.to, to: move.from }, silent)
        const { tags, transcript } = done(then, planned(then, back))
        expect({ tags, transcript }).toEqual({ tags: texts.tags, transcript: texts.transcript })
      }),
      { numRuns: 40 },
    )
  })

  it('lose no tag to a merge, and get every byte back', () => {
    fc.assert(
      fc.property(
        arbitraryTexts,
        fc.constantFrom(...codes),
        fc.subarray(codes, { minLength: 1 }),
        (texts, into, gone) => {
          const material = materialOf(texts)
          if (gone.every((code) => code === into)) return
          if (
            ['tak/een', 'tak/twee', 'tak/drie'].every(
              (code) => gone.includes(code) && code !== into,
            )
          )
            return
          const plan = planned(
            material,
            mergeCodes(material.codebook, { codes: gone, into }, silent),
          )
          const after = done(material, plan)
          after.tags.forEach((text, index) => {
            const [was, is] = [counted(texts.tags[index] ?? ''), counted(text)]
            expect(total(is)).toBe(total(was))
            const deleted = plan.counts.filter(
              ({ coder, inline: inText }) => coder === `c${index}` && !inText,
            )
            expect((is.deleted ?? 0) - (was.deleted ?? 0)).toBe(
              deleted.reduce((sum, one) => sum + one.deleted, 0),
            )
          })
          expect(after.transcript.replace(/\s*\[\[[^\]]*\]\]/gu, '')).toBe(
            texts.transcript.replace(/\s*\[\[[^\]]*\]\]/gu, ''),
          )
          for (const [source, edits] of plan.edits)
            expect(backAgain(source.text, edits)).toBe(source.text)
        },
      ),
      { numRuns: 80 },
    )
  })
})

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0)
}

function backAgain(text: string, edits: readonly Edit[]): string {
  return takeBack(applyEdits(text, edits), reversals(text, edits))
}

describe('a tag of another text', () => {
  it('stays as it is, since its own text is kept', () => {
    const codebook = 'codes:\n  a: { keywords: [a] }\n'
    const older = `${head}t1,a,tag,weg,,,3,6,sha256-0000000000000000,\n`
    const material = materialOf({
      codebook,
      transcript: 'OUDER: Niet meer hier. [[a]] Ja.\n',
      tags: [older],
    })
    const plan = planned(
      material,
      renameCode(material.codebook, { from: 'a', to: 'langer' }, silent),
    )
    expect(done(material, plan).tags).toEqual([older.replace(',a,', ',langer,')])
  })
})
