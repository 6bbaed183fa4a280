import type { Code, Codebook, Located, Thread } from '../../model/codebook.ts'
import { fold } from '../../text/fold.ts'
import type { Report, Rule } from '../rule.ts'

export const duplicateLabel: Rule = {
  id: 'duplicate-label',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Twee codes of rode draden met hetzelfde label',
    en: 'Two codes or threads with the same label',
  },
  why: {
    nl: 'Tabellen en citaten noemen een code bij zijn label. Met hetzelfde label zijn twee rijen niet uit elkaar te houden.',
    en: 'Tables and quotes call a code by its label. With the same label two rows cannot be told apart.',
  },
  wrong: `codes:
  ouders:
    label: Ouders
    rust:
      label: Rust
      keywords: [rust in huis]
  kinderen:
    label: Kinderen
    rust:
      label: Rust
      keywords: [rustige klas]
`,
  right: `codes:
  ouders:
    label: Ouders
    rust:
      label: Rust in huis
      keywords: [rust in huis]
  kinderen:
    label: Kinderen
    rust:
      label: Rust in de klas
      keywords: [rustige klas]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      checkLabels(codebook.codes.filter(({ deprecated }) => !deprecated).map(codeLabel), report)
      checkLabels(threadLabels(codebook), report)
    },
  },
}

interface Label extends Located<string> {
  readonly id: string
  /** It may be there once in each of these. */
  readonly within: readonly string[]
}

/** A code differs from those beside it, a leaf from all leaves too; a theme may come back in every group. */
function codeLabel({ id, label, parent = '', branch, fields, span }: Code): Label {
  return {
    id,
    value: label,
    span: fields.get('label') ?? span,
    within: [`under ${parent}`, ...(branch ? [] : ['leaves'])],
  }
}

function threadLabels({ threads }: Codebook): readonly Label[] {
  return threads.map(({ id, label, fields }: Thread) => ({
    id: id.value,
    value: label,
    span: fields.get('label') ?? id.span,
    within: ['threads'],
  }))
}

function checkLabels(labels: readonly Label[], report: Report): void {
  const seen = new Map<string, Label>()
  for (const label of labels) {
    const text = fold(label.value).replace(/\s+/gu, ' ')
    const keys = label.within.map((place) => `${place}\n${text}`)
    const first = keys.map((key) => seen.get(key)).find((one) => one !== undefined)
    for (const key of keys) if (!seen.has(key)) seen.set(key, label)
    if (first === undefined) continue
    report(label.span, {
      nl: `“${label.id}” heeft hetzelfde label als “${first.id}”: “${label.value}”`,
      en: `“${label.id}” has the same label as “${first.id}”: “${label.value}”`,
      fix: {
        nl: 'zet in het label waarin ze verschillen',
        en: 'put into the label how they differ',
      },
      related: [first.span],
    })
  }
}
