import { type Code, type Condition, roleCondition } from '../../model/codebook.ts'
import type { Remark } from '../../model/diagnostic.ts'
import { interviewer } from '../../model/transcript.ts'
import type { Rule } from '../rule.ts'

export const unreachableCode: Rule = {
  id: 'unreachable-code',
  topic: 'structure',
  severity: 'error',
  finds: {
    nl: 'Een code die nergens kan gelden',
    en: 'A code that can apply nowhere',
  },
  why: {
    nl: 'Een code voldoet aan zijn eigen applies_to en aan die van alle takken erboven. Spreken die elkaar tegen, dan blijft er geen enkele beurt over.',
    en: 'A code meets its own applies_to and those of all branches above. Where these contradict each other, no turn is left.',
  },
  wrong: `codes:
  ouders:
    label: Ouders
    applies_to: { soort: interview }
    ontmoeten:
      label: Andere ouders ontmoeten
      applies_to: { soort: werkatelier }
      keywords: [andere ouders]
`,
  right: `codes:
  ouders:
    label: Ouders
    applies_to: { soort: [interview, werkatelier] }
    ontmoeten:
      label: Andere ouders ontmoeten
      applies_to: { soort: werkatelier }
      keywords: [andere ouders]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      const said = new Set<Condition>()
      for (const code of codebook.codes) {
        const contradiction = contradictionIn(code)
        if (contradiction === undefined || said.has(contradiction.condition)) continue
        said.add(contradiction.condition)
        report(contradiction.condition.span, messageOf(code, contradiction))
      }
    },
  },
}

/** The condition that leaves nothing of what those before it allow. */
interface Contradiction {
  readonly condition: Condition
  readonly before: readonly Condition[]
}

function contradictionIn({ appliesTo }: Code): Contradiction | undefined {
  const met = new Map<string, readonly Condition[]>()
  for (const condition of appliesTo) {
    const before = met.get(condition.attribute) ?? []
    const all = [...before, condition]
    met.set(condition.attribute, all)
    // One without values is said to be so in reading.
    if (condition.values.length > 0 && !leavesAny(all)) return { condition, before }
  }
  return undefined
}

/** The interviewer's words count only where that is asked for, so no code can be for them alone. */
function leavesAny([first, ...rest]: readonly Condition[]): boolean {
  const left = (first?.values ?? []).filter((value) =>
    rest.every(({ values }) => values.includes(value)),
  )
  return left.some((value) => first?.attribute !== roleCondition || value !== interviewer)
}

function messageOf({ id }: Code, { condition, before }: Contradiction): Remark {
  const own = conditionText(condition)
  if (before.length === 0) {
    return {
      nl: `code “${id}” geldt alleen voor de interviewer, en diens woorden tellen niet mee`,
      en: `code “${id}” applies to the interviewer only, whose words do not count`,
      fix: {
        nl: 'noem de rol van wie de code kan krijgen, zoals ouder of kind',
        en: 'name the role of those who can get the code, such as ouder or kind',
      },
    }
  }
  const other = before.map(conditionText).join('; ')
  return {
    nl: `code “${id}” geldt nergens: “${own}” gaat niet samen met “${other}” erboven`,
    en: `code “${id}” applies nowhere: “${own}” does not go together with “${other}” above`,
    fix: {
      nl: 'laat een van beide weg, of maak de bovenste ruimer',
      en: 'leave one of them out, or make the upper one wider',
    },
    related: before.map(({ span }) => span),
  }
}

function conditionText({ attribute, values }: Condition): string {
  return `${attribute}: ${values.join(', ')}`
}
