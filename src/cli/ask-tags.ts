import { say } from '../model/language.ts'
import type { AskedTag } from '../store/recode.ts'
import type { Session } from './session.ts'
import { tellLines } from './tell-lines.ts'

/** Asks of each tag what it becomes; undefined for one that was passed over, and for all where nobody can be asked. */
export async function askEach(
  tags: readonly AskedTag[],
  into: readonly string[],
  session: Session,
): Promise<readonly (readonly string[] | undefined)[]> {
  const { io, language } = session
  const answers: (readonly string[] | undefined)[] = []
  if (io.ask === undefined) return answers
  const choices = into.map((id, index) => `  ${index + 1}  ${id}\n`).join('')
  const how = {
    nl: `${choices}  b  ${into.length === 2 ? 'beide' : 'alle'}\n  alleen Enter: nog niet beslissen\n`,
    en: `${choices}  b  ${into.length === 2 ? 'both' : 'all'}\n  Enter alone: do not decide yet\n`,
  }
  for (const [index, { coder, transcript, quote }] of tags.entries()) {
    const lines = ['', `${index + 1}/${tags.length} · ${coder}, ${transcript}`, `“${quote}”`]
    let answer: string | undefined
    do {
      tellLines(lines, session)
      answer = (await io.ask(`${say(how, language)}> `))?.trim().toLowerCase()
    } while (answer !== undefined && !isAnswer(answer, into))
    // The end of the input: whoever goes away decides nothing.
    if (answer === undefined) break
    answers.push(answered(answer, into))
  }
  return answers
}

function isAnswer(answer: string, into: readonly string[]): boolean {
  return answer === '' || answer === 'b' || into[Number(answer) - 1] !== undefined
}

function answered(answer: string, into: readonly string[]): readonly string[] | undefined {
  if (answer === 'b') return into
  const chosen = into[Number(answer) - 1]
  return chosen === undefined ? undefined : [chosen]
}
