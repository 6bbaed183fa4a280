import { describe, expect, it } from 'vitest'
import type { Codebook } from '../../src/model/codebook.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { mergeCodes } from '../../src/store/merge-codes.ts'
import { type CodebookChange, readChanged } from '../../src/store/recode-codebook.ts'
import { removeCode } from '../../src/store/remove-code.ts'
import { type Recording, renameCode } from '../../src/store/rename-code.ts'
import { splitCode, splitNames } from '../../src/store/split-code.ts'

const recording: Recording = { record: true, given: new Set() }
const silent: Recording = { record: false, given: new Set() }

function codebook(text: string): Codebook {
  return readCodebookYaml({ path: 'codeboek.yaml', text }).codebook
}

/** The text that a change comes to, once it was found sound. */
function textOf(change: CodebookChange): string {
  readChanged(change)
  return change.text
}

const small = `codes:
  ouders:
    label: Ouders # van het kind
    # Over rust.
    "rust":
      label: Rust
      when_not: 'Haast: zie kinderen/haast. Niet ouders/rust-en-ruimte.'
      keywords: [rust]
    # Over ruimte.
    rust-en-ruimte:
      label: Ruimte
      also: [ouders/rust, kinderen/haast]
      keywords: [ruimte]

  kinderen:
    label: Kinderen
    haast:
      label: Haast
      keywords:
        - haast # veel
        - { word: spoed, exclude: [met spoed] }

# De draden.
threads:
  tijd:
    codes:
      - ouders/rust # eerst
      - kinderen/haast
`

describe('codes rename', () => {
  it('renames a code in its place and wherever it is named, and leaves all else as it is written', () => {
    const change = renameCode(
      codebook(small),
      { from: 'ouders/rust', to: 'ouders/kalmte' },
      recording,
    )
    expect(textOf(change)).toBe(
      small
        .replace('"rust":', '"kalmte":')
        .replace('also: [ouders/rust,', 'also: [ouders/kalmte,')
        .replace('- ouders/rust #', '- ouders/kalmte #') +
        'replaced:\n  ouders/rust: ouders/kalmte\n',
    )
  })

  it('follows in running text, by whole ids only', () => {
    const change = renameCode(
      codebook(small),
      { from: 'ouders/rust-en-ruimte', to: 'ouders/ruimte' },
      silent,
    )
    expect(textOf(change)).toContain("'Haast: zie kinderen/haast. Niet ouders/ruimte.'")
  })

  it('moves a code with its comments to another branch, as far in as what stands there', () => {
    const deep = small
      .replace('  kinderen:\n', '  kinderen:\n    # eerst dit\n')
      .replace(/^ {2}(?=kinderen|ouders)/gmu, '  ')
    const text = textOf(
      renameCode(codebook(deep), { from: 'ouders/rust', to: 'kinderen/rust' }, silent),
    )
    expect(text).toContain(`        - { word: spoed, exclude: [met spoed] }
    # Over rust.
    "rust":
      label: Rust
`)
    expect(text.match(/# Over rust\./gu)).toHaveLength(1)
    expect(text).toContain('also: [kinderen/rust, kinderen/haast]')
  })

  it('takes a branch along whole, and records the codes in it', () => {
    const change = renameCode(codebook(small), { from: 'ouders', to: 'gezin' }, recording)
    expect(textOf(change)).toContain(
      'replaced:\n  ouders/rust: gezin/rust\n  ouders/rust-en-ruimte: gezin/rust-en-ruimte\n',
    )
    expect(textOf(change)).toContain('gezin:\n    label: Ouders # van het kind\n')
  })

  it('moves to the top level and back, with the same lines', () => {
    const text = textOf(
      renameCode(codebook(small), { from: 'kinderen/haast', to: 'haast' }, silent),
    )
    expect(text).toContain('\n  haast:\n    label: Haast\n    keywords:\n      - haast # veel\n')
    const back = renameCode(codebook(text), { from: 'haast', to: 'kinderen/haast' }, silent)
    // In running text a single word may be any word.
    expect(textOf(back)).toBe(small.replace('zie kinderen/haast', 'zie haast'))
  })

  it('gives a code its old name back without saying that it was replaced by itself', () => {
    const there = textOf(
      renameCode(codebook(small), { from: 'ouders/rust', to: 'ouders/kalmte' }, recording),
    )
    const back = renameCode(
      codebook(there),
      { from: 'ouders/kalmte', to: 'ouders/rust' },
      recording,
    )
    expect(textOf(back)).toBe(`${small}replaced:\n  ouders/kalmte: ouders/rust\n`)
    const quiet = renameCode(codebook(there), { from: 'ouders/kalmte', to: 'ouders/rust' }, silent)
    expect(textOf(quiet)).toBe(small)
  })

  it('adds to what was replaced before, in lines and in braces, and follows there too', () => {
    const lines = `${small}replaced:\n    oud: ouders/rust # lang geleden\n`
    expect(
      textOf(renameCode(codebook(lines), { from: 'ouders/rust', to: 'ouders/kalmte' }, recording)),
    ).toContain(
      'replaced:\n    oud: ouders/kalmte # lang geleden\n    ouders/rust: ouders/kalmte\n',
    )
    const braces = `${small}replaced: { oud: ouders/rust }\n`
    expect(
      textOf(renameCode(codebook(braces), { from: 'ouders/rust', to: 'ouders/kalmte' }, recording)),
    ).toContain('replaced: { oud: ouders/kalmte, ouders/rust: ouders/kalmte }\n')
  })

  it.each([
    ['ouders/rust', 'kinderen/haast', /codes merge ouders\/rust --into kinderen\/haast/u],
    ['ouders', 'ouders/onder', /under itself/u],
    ['ouders/rust', 'elders/rust', /no branch “elders”/u],
    ['ouders/rust', 'ouders/label', /key of that name/u],
    ['ouders/rust', 'ouders/een twee', /cannot be a code/u],
    ['ouders/rsut', 'ouders/x', /did you mean “ouders\/rust”/u],
    ['ouders/rust', 'ouders/rust', /that name already/u],
  ])('refuses %s → %s, and says why', (from, to, why) => {
    expect(() => renameCode(codebook(small), { from, to }, recording)).toThrow(why)
  })

  it('refuses a name that an earlier version had for something else', () => {
    const text = `${small}replaced:\n  ouders/kalmte: kinderen/haast\n`
    expect(() =>
      renameCode(codebook(text), { from: 'ouders/rust', to: 'ouders/kalmte' }, recording),
    ).toThrow(/earlier version/u)
  })

  it('refuses to move what stands in braces, or all that a branch has', () => {
    const braces =
      'codes:\n  a: { b: { label: B, keywords: [b] }, label: A }\n  c: { label: C, keywords: [c] }\n'
    expect(() => renameCode(codebook(braces), { from: 'a/b', to: 'b' }, silent)).toThrow(
      /in braces/u,
    )
    expect(textOf(renameCode(codebook(braces), { from: 'a/b', to: 'a/x' }, silent))).toContain(
      'a: { x: {',
    )
    const alone = 'codes:\n  a:\n    b:\n      keywords: [b]\n  c:\n    keywords: [c]\n'
    expect(() => renameCode(codebook(alone), { from: 'a/b', to: 'b' }, silent)).toThrow(
      /all that stands/u,
    )
  })
})

describe('codes merge', () => {
  it('gives the code that stays what it lacks, with options and comments, and no definition', () => {
    const text = textOf(
      mergeCodes(
        codebook(small),
        { codes: ['ouders/rust', 'ouders/rust-en-ruimte'], into: 'kinderen/haast' },
        recording,
      ),
    )
    expect(text).toBe(`codes:
  ouders:
    label: Ouders # van het kind

  kinderen:
    label: Kinderen
    haast:
      label: Haast
      keywords:
        - haast # veel
        - { word: spoed, exclude: [met spoed] }
        - rust
        - ruimte

# De draden.
threads:
  tijd:
    codes:
      - kinderen/haast # eerst
replaced:
  ouders/rust: kinderen/haast
  ouders/rust-en-ruimte: kinderen/haast
`)
  })

  it('writes what was in lines in the brackets of the other, and makes a list where there was none', () => {
    const text = `codes:
  a:
    keywords: [een]
  b:
    keywords:
      - een
      - "twee, drie"
      - word: vier
        compound: both
    examples:
      - Dat is vier.
`
    expect(textOf(mergeCodes(codebook(text), { codes: ['a', 'b'], into: 'a' }, silent)))
      .toBe(`codes:
  a:
    keywords: [een, "twee, drie", { word: vier, compound: both }]
    examples:
      - Dat is vier.
`)
  })

  it('refuses a branch, and a target that is not there', () => {
    expect(() =>
      mergeCodes(codebook(small), { codes: ['ouders'], into: 'kinderen/haast' }, silent),
    ).toThrow(/is a branch/u)
    expect(() =>
      mergeCodes(codebook(small), { codes: ['ouders/rust'], into: 'nieuw' }, silent),
    ).toThrow(/no code “nieuw”/u)
  })
})

describe('codes split', () => {
  it('puts a copy beside the code, both marked, and names both wherever it was named', () => {
    const into = splitNames('ouders/rust', ['kalmte', 'stilte'])
    const text = textOf(splitCode(codebook(small), { code: 'ouders/rust', into }, recording))
    expect(text).toContain(`    # Over rust.
    # Nog aanpassen, gesplitst uit ouders/rust: label, definitie en trefwoorden.
    "kalmte":
      label: "Rust (nog aanpassen: kalmte)"
      when_not: 'Haast: zie kinderen/haast. Niet ouders/rust-en-ruimte.'
      keywords: [rust]
    # Nog aanpassen, gesplitst uit ouders/rust: label, definitie en trefwoorden.
    stilte:
      label: "Rust (nog aanpassen: stilte)"
      when_not: 'Haast: zie kinderen/haast. Niet ouders/rust-en-ruimte.'
`)
    expect(text).toContain('also: [ouders/kalmte, ouders/stilte, kinderen/haast]')
    expect(text).toContain('      - ouders/kalmte\n      - ouders/stilte # eerst\n')
    expect(text).toContain('replaced:\n  ouders/rust: [ouders/kalmte, ouders/stilte]\n')
  })

  it('lets a code stay itself beside a new one', () => {
    const into = splitNames('ouders/rust', ['stilte', 'rust'])
    expect(into).toEqual(['ouders/rust', 'ouders/stilte'])
    const text = textOf(splitCode(codebook(small), { code: 'ouders/rust', into }, recording))
    expect(text).toContain('"rust":\n      label: Rust\n')
    expect(text).toContain('replaced:\n  ouders/rust: [ouders/rust, ouders/stilte]\n')
  })
})

describe('codes remove', () => {
  it('takes a code out with its comments and all names of it', () => {
    const text = textOf(removeCode(codebook(small), 'kinderen/haast', { withCodes: false }))
    expect(text).toContain('  kinderen:\n    label: Kinderen\n\n# De draden.\n')
    expect(text).toContain('also: [ouders/rust]')
    expect(text).toContain('    codes:\n      - ouders/rust # eerst\n')
  })

  it('leaves a thread without codes, and takes a list away that would be empty', () => {
    const text = textOf(removeCode(codebook(small), 'ouders/rust', { withCodes: false }))
    const none = textOf(removeCode(codebook(text), 'kinderen/haast', { withCodes: false }))
    expect(none).toContain('  tijd:\n    codes: []')
    expect(none).not.toContain('also')
  })

  it('takes a branch with its codes only where that is asked', () => {
    expect(() => removeCode(codebook(small), 'ouders', { withCodes: false })).toThrow(
      /--with-codes/u,
    )
    expect(textOf(removeCode(codebook(small), 'ouders', { withCodes: true }))).not.toContain(
      'Ruimte',
    )
  })
})
