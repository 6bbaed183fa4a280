import path from 'node:path'
import { say } from '../model/language.ts'
import { lineAt } from '../model/source.ts'
import { turnText } from '../model/transcript.ts'
import { readDecisions } from '../store/decisions.ts'
import type { Comparison } from '../tabulate/comparison.ts'
import { majorityOf, type OpenQuestion } from '../tabulate/settlement.ts'
import type { Session } from './session.ts'
import { openSource, showDiagnostics } from './sources.ts'
import { tellLines } from './tell-lines.ts'

/** What is decided on a difference: yes, no, not now (undefined), or that it is enough for today. */
export type Decider = (
  question: OpenQuestion,
  place: { readonly number: number; readonly of: number },
) => Promise<boolean | 'stop' | undefined>

/** Where decisions come from, if not from a person at the terminal. */
export interface Authority {
  /** A file with decisions. */
  readonly decisions?: string
  readonly majority?: boolean
}

/** Who decides: a file with decisions, most of the coders, or the person at the terminal. */
export async function createDecider(
  comparison: Comparison,
  { decisions, majority }: Authority,
  session: Session,
): Promise<Decider | undefined> {
  if (decisions !== undefined) return byFile(decisions, session)
  if (majority === true) return (question) => Promise.resolve(majorityOf(question))
  if (session.io.ask === undefined) return () => Promise.resolve(undefined)
  return (question, { number, of }) => {
    tellQuestion(question, comparison, session)
    return askDecision(`${number}/${of}`, session)
  }
}

/** undefined where something in the file is wrong, which has been shown: half of the decisions are no decisions. */
async function byFile(file: string, session: Session): Promise<Decider | undefined> {
  const { source, diagnostics } = openSource(path.resolve(session.io.cwd(), file), session)
  const { decisions, diagnostics: found } = readDecisions(source)
  if (await showDiagnostics([...diagnostics, ...found], session)) return undefined
  const decided = new Map(decisions.map(({ value: one }) => [keyOf(one), one.yes]))
  return ({ transcript, turn, code }) =>
    Promise.resolve(decided.get(keyOf({ transcript: transcript.id, turn, code })))
}

function keyOf(place: { transcript: string; turn: number; code: string }): string {
  return JSON.stringify([place.transcript, place.turn, place.code])
}

const texts = {
  line: { nl: 'regel', en: 'line' },
  when: { nl: 'wel', en: 'when' },
  whenNot: { nl: 'niet', en: 'when not' },
  choices: {
    nl: '[j] ja, deze code  [n] nee  [o] sla over  [s] stop, en Enter',
    en: '[y] yes, this code  [n] no  [o] skip  [s] stop, then Enter',
  },
} as const

/** What there is to decide by: the words, the code as the codebook describes it, and who gave it. */
function tellQuestion(question: OpenQuestion, comparison: Comparison, session: Session): void {
  const { transcript, turn, code, given } = question
  const { codes, coders } = comparison
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  const spoken = transcript.turns[turn]
  const known = codes.find(({ id }) => id === code)
  if (spoken === undefined || known === undefined) return
  const line = lineAt(transcript.source, spoken.span.start)
  const votes = coders.map(({ name }, index) => `${name}: ${voteOf(given[index], session)}`)
  const described = [
    ['', known.definition],
    [`${text('when')}: `, known.when],
    [`${text('whenNot')}: `, known.whenNot],
  ] as const
  const lines = [
    '',
    `${transcript.id}, ${text('line')} ${line}`,
    `  ${spoken.speaker}: ${turnText(transcript, spoken)}`,
    `${code} · ${known.label}`,
    ...described.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}${value}`])),
    votes.join(', '),
  ]
  tellLines(lines, session)
}

function voteOf(given: boolean | undefined, { language }: Session): string {
  if (given === undefined) return '–'
  return say(given ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' }, language)
}

async function askDecision(
  number: string,
  { io, language }: Session,
): Promise<boolean | 'stop' | undefined> {
  for (;;) {
    const asked = await io.ask?.(`${number}  ${say(texts.choices, language)}: `)
    const answer = asked?.trim().toLowerCase() ?? 's'
    if (answer === 's') return 'stop'
    if (answer === 'o') return undefined
    if (['j', 'y', 'n'].includes(answer)) return answer !== 'n'
  }
}
