import { type Code, isWithin } from '../../model/codebook.ts'
import type { Remark } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'

export const codeWithoutThread: Rule = {
  id: 'code-without-thread',
  topic: 'structure',
  severity: 'info',
  finds: {
    nl: 'Een code die in geen rode draad staat',
    en: 'A code that is in no thread',
  },
  why: {
    nl: 'Wat in geen rode draad staat, komt in het verhaal van de rapportage niet terug. Dat kan goed zijn, als het maar een keuze is.',
    en: 'What is in no thread does not come back in the story of the report. That may be well, if only it is a choice.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust]
  vervoer:
    label: Vervoer naar school
    keywords: [taxi]
threads:
  tijd:
    label: Rust en tijd
    codes: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust]
  vervoer:
    label: Vervoer naar school
    keywords: [taxi]
threads:
  tijd:
    label: Rust en tijd
    codes: [rust]
  bereikbaar:
    label: Een school die bereikbaar is
    codes: [vervoer]
`,
  check: {
    by: 'codebook',
    find({ codebook: { codes, threads } }, report) {
      if (threads.length === 0) return
      const named = new Set(threads.flatMap((thread) => thread.codes.map(({ value }) => value)))
      const given = codes.filter(({ branch, deprecated }) => !branch && !deprecated)
      const left = given.filter(({ id }) => !pathOf(id).some((above) => named.has(above)))
      for (const { code, count } of together(left, { codes, given })) {
        report(code.span, count === 1 ? sayOne(code) : sayAll(code, count))
      }
    },
  },
}

interface Group {
  readonly code: Code
  /** How many codes it stands for: itself, or all under it. */
  readonly count: number
}

/** Codes in no thread; a branch of which no code is in one stands for all of them. */
function together(
  left: readonly Code[],
  { codes, given }: { readonly codes: readonly Code[]; readonly given: readonly Code[] },
): readonly Group[] {
  const lacking = new Set(left)
  const under = (branch: Code): readonly Code[] => given.filter(({ id }) => isWithin(id, branch.id))
  const whole = codes.filter(({ branch }) => branch).filter((one) => under(one).length > 1)
  const branches = whole.filter((one) => under(one).every((code) => lacking.has(code)))
  const groups = new Map<Code, number>()
  for (const code of left) {
    const top = branches.find((branch) => isWithin(code.id, branch.id)) ?? code
    groups.set(top, (groups.get(top) ?? 0) + 1)
  }
  return [...groups].map(([code, count]) => ({ code, count }))
}

function sayOne({ id }: Code): Remark {
  return { nl: `code “${id}” staat in geen enkele rode draad`, en: `code “${id}” is in no thread` }
}

function sayAll({ id }: Code, count: number): Remark {
  return {
    nl: `geen van de ${count} codes onder “${id}” staat in een rode draad`,
    en: `none of the ${count} codes under “${id}” is in a thread`,
  }
}

/** A code and the branches above it: a thread may name one of those. */
function pathOf(id: string): readonly string[] {
  const parts = id.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
