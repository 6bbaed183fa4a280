import type { Codebook, Located } from '../../model/codebook.ts'
import type { Report, Rule } from '../rule.ts'

export const confusableId: Rule = {
  id: 'confusable-id',
  topic: 'structure',
  severity: 'error',
  finds: {
    nl: 'Twee codes met bijna dezelfde naam',
    en: 'Two codes of nearly the same name',
  },
  why: {
    nl: 'Verschillen twee namen alleen in hoofdletters, accenten of een streepje, dan geeft een codeur vroeg of laat de verkeerde, en is dat aan geen tabel te zien.',
    en: 'Where two names differ only in capitals, accents or a hyphen, a coder will give the wrong one sooner or later, and no table shows it.',
  },
  wrong: `codes:
  eigen-tempo:
    label: In je eigen tempo leren
    keywords: [eigen tempo]
  eigentempo:
    label: In je eigen tempo wennen
    keywords: [rustig wennen]
`,
  right: `codes:
  tempo-leren:
    label: In je eigen tempo leren
    keywords: [eigen tempo]
  tempo-wennen:
    label: In je eigen tempo wennen
    keywords: [rustig wennen]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      checkNames(codeNames(codebook), report)
      checkNames(
        codebook.threads.map(({ id }) => ({ ...id, within: '' })),
        report,
      )
    },
  },
}

/** The last part of a code's id, which only has to differ from those beside it. */
interface Name extends Located<string> {
  readonly within: string
}

function codeNames({ codes }: Codebook): readonly Name[] {
  return codes.map(({ id, parent = '', span }) => ({
    value: id.slice(id.lastIndexOf('/') + 1),
    within: parent,
    span,
  }))
}

function checkNames(names: readonly Name[], report: Report): void {
  const seen = new Map<string, Name>()
  for (const name of names) {
    const key = `${name.within}/${skeleton(name.value)}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, name)
    else {
      report(name.span, {
        nl: `“${name.value}” is bijna dezelfde naam als “${first.value}”`,
        en: `“${name.value}” is nearly the same name as “${first.value}”`,
        fix: {
          nl: 'kies namen die ook bij snel lezen verschillen',
          en: 'choose names that differ at a glance',
        },
        related: [first.span],
      })
    }
  }
}

/** What is left of a name at a glance. Between digits a sign stays one: 1.1 is not 11. */
function skeleton(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[-_.]+(?=\d)/gu, '/')
    .replace(/[-_.]/gu, '')
}
