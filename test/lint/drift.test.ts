import { describe, expect, it, test } from 'vitest'
import { codebookChanges, isChanged } from '../../src/lint/changes.ts'
import { wordChange } from '../../src/lint/word-change.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { reportsOf } from './reports.ts'

function compared(before: string, after: string): Readonly<Record<string, string>> {
  return { 'eerder.yaml': before, 'codeboek.yaml': after }
}

function codebook(codes: readonly string[], more = 'version: "1"'): string {
  return `${more}\ncodes:\n${codes.map((code) => `  ${code}\n`).join('')}`
}

const changes = (before: string, after: string) =>
  codebookChanges(
    readCodebookYaml({ path: 'eerder.yaml', text: before }).codebook,
    readCodebookYaml({ path: 'codeboek.yaml', text: after }).codebook,
  )

const rust = 'rust: { label: Rust, keywords: [rust, kalm] }'
const tempo = 'tempo: { label: Tempo, keywords: [tempo] }'

describe('what changed', () => {
  it('is nothing between a codebook and itself, in another order and on other lines', () => {
    const other = `version: "1"
codes:
  tempo:
    label: Tempo
    keywords:
      - tempo
  rust:
    label: "Rust"
    keywords: [kalm, 'rust']
`
    expect(isChanged(changes(codebook([rust, tempo]), other))).toBe(false)
  })

  it('is not the examples', () => {
    const examples = rust.replace(' }', ', examples: [Er kwam rust.] }')
    expect(isChanged(changes(codebook([rust]), codebook([examples])))).toBe(false)
  })

  it('is what people read of a code, what it finds, and the codes of a thread', () => {
    const threads = '\nthreads:\n  rust: { label: Rust, codes: [rust] }\n'
    const before = codebook([rust, tempo]) + threads
    for (const after of [
      codebook([rust.replace('label', 'when: Er was rust, label'), tempo]) + threads,
      codebook([rust.replace('kalm]', 'kalm], exclude: [rust roest]'), tempo]) + threads,
      codebook([rust.replace('kalm', '{ word: kalm, pos: adj }'), tempo]) + threads,
      codebook([rust.replace('label', 'deprecated: true, label'), tempo]) + threads,
      codebook([rust, tempo]) + threads.replace('[rust]', '[rust, tempo]'),
    ]) {
      expect(isChanged(changes(before, after))).toBe(true)
    }
  })

  it('follows a code that got another name', () => {
    const after = `${codebook(['stilte: { label: Stilte, keywords: [rust, stil] }'])}replaced: { rust: stilte }\n`
    const [change] = changes(codebook([rust]), after).changed
    expect(change?.before.id).toBe('rust')
    expect(change?.after.id).toBe('stilte')
    expect(change?.came).toEqual(['stil'])
    expect(change?.went).toEqual(['kalm'])
  })

  it('does not take a code that others were merged into for what these became', () => {
    const before = codebook([rust, tempo])
    const after = `${codebook([rust])}replaced: { tempo: rust }\n`
    expect(changes(before, after).changed).toEqual([])
  })
})

describe('code-gone', () => {
  it('accepts replaced_by of the earlier version, over several steps, if it leads to a code that is there', async () => {
    const before = codebook([
      'a: { label: A, keywords: [aap], replaced_by: b }',
      'b: { label: B, keywords: [noot], replaced_by: c }',
      'c: { label: C, keywords: [mies] }',
    ])
    const after = codebook(['c: { label: C, keywords: [mies, aap, noot] }'])
    expect(await reportsOf('code-gone', compared(before, after))).toEqual([])
  })

  it('ends where two codes replace each other', async () => {
    const before = codebook([
      'a: { label: A, keywords: [aap], replaced_by: b }',
      'b: { label: B, keywords: [noot], replaced_by: a }',
    ])
    expect(await reportsOf('code-gone', compared(before, codebook([tempo])))).toHaveLength(2)
  })

  it('stands at the branch that is still there, else at codes', async () => {
    const before = `codes:
  proces:
    tak:
      rust: { label: Rust, keywords: [rust] }
  houding:
    warmte: { label: Warmte, keywords: [warm] }
`
    const after = `title: Eén code
codes:
  proces:
    tempo: { label: Eigen tempo, keywords: [tempo] }
`
    expect(await reportsOf('code-gone', compared(before, after))).toMatchInlineSnapshot(`
      [
        "codeboek.yaml:2:1 de code “houding/warmte” van de eerdere versie is weg, en nergens staat wat ervoor in de plaats kwam → zet onder replaced: “houding/warmte: ” met de code die hem vervangt, of zet hem terug met “deprecated: true”",
        "codeboek.yaml:3:3 de code “proces/tak/rust” van de eerdere versie is weg, en nergens staat wat ervoor in de plaats kwam → zet onder replaced: “proces/tak/rust: ” met de code die hem vervangt, of zet hem terug met “deprecated: true”",
      ]
    `)
  })

  it('suggests the code with the same label, or with most of the keywords', async () => {
    const before = codebook(['a/x: 1'.replace('a/x: 1', rust), tempo])
    const after = codebook([
      'kalmte: { label: Rust, keywords: [vredig] }',
      'ritme: { label: Ritme, keywords: [tempo, ritme] }',
    ])
    const found = await reportsOf('code-gone', compared(before, after))
    expect(found[0]).toContain('“rust: kalmte”')
    expect(found[1]).toContain('“tempo: ritme”')
  })

  it('stands at an entry of replaced that names nothing', async () => {
    const after = `${codebook([tempo])}replaced:\n  rust:\n`
    const [found = ''] = await reportsOf('code-gone', compared(codebook([rust]), after))
    expect(found).toMatch(/^codeboek\.yaml:5:3 /u)
  })

  it('suggests nothing where nothing comes near', async () => {
    const [found = ''] = await reportsOf(
      'code-gone',
      compared(codebook([rust]), codebook(['vervoer: { label: Vervoer, keywords: [taxi] }'])),
    )
    expect(found).not.toContain('vervoer')
  })

  it('leaves out what was deprecated already, and branches without keywords', async () => {
    const before = `codes:
  proces:
    rust: { label: Rust, keywords: [rust], deprecated: true }
`
    expect(await reportsOf('code-gone', compared(before, codebook([tempo])))).toEqual([])
  })
})

describe('split-without-mapping', () => {
  const whole = 'rust: { label: Rust, keywords: [rust, kalm, tempo, haast, stil, vredig] }'

  it('takes the place of code-gone where the keywords went to several codes', async () => {
    const after = codebook([
      'stilte: { label: Stilte, keywords: [rust, kalm, stil] }',
      'tempo: { label: Tempo, keywords: [tempo, haast] }',
    ])
    const files = compared(codebook([whole]), after)
    expect(await reportsOf('code-gone', files)).toEqual([])
    expect(await reportsOf('split-without-mapping', files)).toMatchInlineSnapshot(`
      [
        "codeboek.yaml:2:1 de trefwoorden van “rust” staan nu in “stilte” en “tempo” → zet onder replaced: “rust: [stilte, tempo]”",
      ]
    `)
  })

  it('finds a code that stayed and lost three keywords to a new one', async () => {
    const left = 'rust: { label: Rust, keywords: [rust, kalm, stil] }'
    const after = codebook([left, 'tempo: { label: Tempo, keywords: [tempo, haast, vredig] }'])
    const files = compared(codebook([whole]), after)
    expect(await reportsOf('split-without-mapping', files)).toMatchInlineSnapshot(`
      [
        "codeboek.yaml:3:3 de trefwoorden van “rust” staan nu in “rust” en “tempo” → zet onder replaced: “rust: [rust, tempo]”",
      ]
    `)
    const mapped = compared(codebook([whole]), `${after}replaced: { rust: [rust, tempo] }\n`)
    expect(await reportsOf('split-without-mapping', mapped)).toEqual([])
    expect(await reportsOf('replaced-still-there', mapped)).toEqual([])
  })

  it('is not a keyword or two that moved, nor keywords that another code had already', async () => {
    const left = 'rust: { label: Rust, keywords: [rust, kalm, stil, vredig] }'
    const moved = codebook([left, 'tempo: { label: Tempo, keywords: [tempo, haast] }'])
    expect(await reportsOf('split-without-mapping', compared(codebook([whole]), moved))).toEqual([])
    const both = 'kalmte: { label: Kalmte, keywords: [rust, kalm, stil] }'
    const before = codebook([whole, both])
    const after = `${codebook([both, 'tempo: { label: Tempo, keywords: [tempo, haast, vredig] }'])}replaced: { rust: tempo }\n`
    expect(await reportsOf('split-without-mapping', compared(before, after))).toEqual([])
  })
})

describe('meaning-changed', () => {
  it('shows the words that changed, and passes over white space', async () => {
    const text = 'Er is tijd en rust voor het kind en voor wie het begeleidt'
    const before = `codes:\n  rust:\n    label: Rust\n    definition: ${text}\n    keywords: [rust]\n`
    const folded = before.replace(text, `>-\n      ${text.replace(' kind', '\n      kind')}`)
    expect(await reportsOf('meaning-changed', compared(before, folded))).toEqual([])
    const after = before.replace('het kind', 'de ouders').replace('label: Rust', 'label: Rust!')
    expect(await reportsOf('meaning-changed', compared(before, after))).toMatchInlineSnapshot(`
      [
        "codeboek.yaml:3:12 het label van “rust” was “Rust” en is nu “Rust!” → betekent de code nu iets anders, geef hem dan een nieuwe id en noem de oude onder replaced",
        "codeboek.yaml:4:17 de definitie van “rust” was “… en rust voor het kind en voor wie …” en is nu “… en rust voor de ouders en voor wie …” → betekent de code nu iets anders, geef hem dan een nieuwe id en noem de oude onder replaced",
      ]
    `)
  })

  it('says so where a definition is gone, and not where a first one came', async () => {
    const without = codebook([tempo])
    const defined = codebook([tempo.replace('label', 'definition: Hoe snel, label')])
    expect(await reportsOf('meaning-changed', compared(without, defined))).toEqual([])
    expect(await reportsOf('meaning-changed', compared(defined, without))).toMatchInlineSnapshot(`
      [
        "codeboek.yaml:3:3 de definitie van “tempo” is weg; dat was “Hoe snel” → betekent de code nu iets anders, geef hem dan een nieuwe id en noem de oude onder replaced",
      ]
    `)
  })
})

test('wordChange shows only what differs, with three words on either side', () => {
  expect(wordChange('een twee drie vier vijf', 'een twee drie vier vijf zes')).toEqual({
    before: '… drie vier vijf',
    after: '… drie vier vijf zes',
  })
  expect(wordChange('a b', 'a b')).toEqual({ before: 'a b', after: 'a b' })
  expect(wordChange('rust rust', 'rust')).toEqual({ before: 'rust rust', after: 'rust' })
})

describe('version-not-raised', () => {
  const versions = (before: string, after: string): Readonly<Record<string, string>> =>
    compared(codebook([rust], before), codebook([tempo], `${after}\nreplaced: { rust: tempo }`))

  it.each([
    ['2022.1', '2022.2'],
    ['2022.2', '2023'],
    ['1.9', '1.10'],
    ['v2', 'v10'],
  ])('takes %s to %s for higher, and back for lower', async (lower, higher) => {
    const up = versions(`version: "${lower}"`, `version: "${higher}"`)
    const down = versions(`version: "${higher}"`, `version: "${lower}"`)
    expect(await reportsOf('version-not-raised', up)).toEqual([])
    expect((await reportsOf('version-not-raised', down))[0]).toContain('is lager dan')
  })

  it('asks for a version where there is none', async () => {
    const none = versions('version: "1"', 'codebook: rust')
    expect(await reportsOf('version-not-raised', none)).toMatchInlineSnapshot(`
      [
        "codeboek.yaml:1:11 er is iets veranderd sinds de eerdere versie (“1”), maar dit codeboek heeft geen versienummer → zet bovenaan “version:” met een nummer, zoals "2022.1"",
      ]
    `)
    expect(await reportsOf('version-not-raised', versions('title: A', 'version: "1"'))).toEqual([])
  })

  it('asks nothing where only an example changed', async () => {
    const example = rust.replace(' }', ', examples: [Er kwam rust.] }')
    const files = compared(codebook([rust]), codebook([example]))
    expect(await reportsOf('version-not-raised', files)).toEqual([])
  })
})

test('scope-changed tells of a branch once, and of a code that lost a limit of its own', async () => {
  const before = `codes:
  ouders:
    label: Ouders
    applies_to: { soort: interview }
    rust: { label: Rust, keywords: [rust] }
    tempo: { label: Tempo, keywords: [tempo], applies_to: { rol: ouder } }
`
  const after = before
    .replace('soort: interview', 'soort: werkatelier')
    .replace(', applies_to: { rol: ouder }', '')
  expect(await reportsOf('scope-changed', compared(before, after))).toMatchInlineSnapshot(`
    [
      "codeboek.yaml:4:17 “ouders” gold eerst bij soort: interview en nu bij soort: werkatelier",
      "codeboek.yaml:6:5 “ouders/tempo” gold eerst bij role: ouder en nu overal",
    ]
  `)
})
