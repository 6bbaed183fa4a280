import type { CheckResult } from '../../src/model/check-result.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Source } from '../../src/model/source.ts'

/** Words that try to be markup, a command, a line of their own. */
export const hostile =
  '“<b a="1">” & \'q\' | `c` *d* [e](https://f) @jan ]]> ::error::x 100% %0A, 😀 \u001b[31m\u0000\n::stop::\r\t\ud800'

export const wio: Source = {
  path: 'codebooks/wio.yaml',
  text: 'codes:\n  rust:\n    label: 😀 Rust\n    keyword: [rust]\n  rust:\n    label: Stilte\n',
}

/** A name that a file can have on most disks. */
export const odd: Source = { path: 'map, 1%/a:b "c" <d>|é\n😀.yaml', text: 'codes: {}\n' }

/** A finding at the first place in a source where these words are. */
export function findingAt(
  source: Source,
  words: string,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const start = source.text.indexOf(words)
  return {
    rule: 'unknown-key',
    severity: 'error',
    message: { nl: `onbekende sleutel “${words}”`, en: `unknown key “${words}”` },
    place: { source, span: { start, end: start + words.length } },
    related: [],
    ...more,
  }
}

export function resultOf(
  diagnostics: readonly Diagnostic[],
  more: Partial<CheckResult> = {},
): CheckResult {
  return {
    diagnostics,
    files: [...new Set([...diagnostics.map(({ place }) => place.source.path), 'goed.yaml'])],
    rules: [
      {
        id: 'unknown-key',
        severity: 'error',
        finds: { nl: 'Een sleutel die rodedraad niet kent', en: 'A key that is not known' },
        why: { nl: 'Een tikfout valt dan niet op.', en: 'A slip would go unnoticed.' },
      },
      {
        id: 'off-at-first',
        severity: 'off',
        finds: { nl: 'Iets met *sterren*', en: 'Something with *stars*' },
        why: { nl: 'Daarom.', en: 'Because.' },
      },
    ],
    version: '1.2.3',
    ...more,
  }
}

/** A finding of each severity, with all that a finding can have, and one in which every word tries something. */
export const findings: readonly Diagnostic[] = [
  findingAt(wio, 'keyword', {
    fix: { nl: 'bedoel je “keywords”?', en: 'did you mean “keywords”?' },
    edits: [{ span: { start: 38, end: 45 }, text: 'keywords' }],
  }),
  findingAt(wio, '😀', { severity: 'info', rule: 'off-at-first' }),
  findingAt(wio, 'rust:\n    label: Stilte', {
    severity: 'warning',
    rule: 'of-nobody',
    related: [{ source: wio, span: { start: 9, end: 13 } }],
  }),
  findingAt(odd, 'codes', {
    message: { nl: hostile, en: hostile },
    fix: { nl: hostile, en: hostile },
    related: [{ source: odd, span: { start: 0, end: 5 } }],
  }),
]
