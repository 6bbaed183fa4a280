import { consensusCoder } from '../model/coding.ts'
import { say } from '../model/language.ts'
import type { Session } from './session.ts'

/**
 * Those who judged for themselves, where nobody was named. The consensus was made of what the others gave, so that comparing it with
 * them says nothing: it is left out, and that is said, unless there is nobody else.
 */
export function independentCoders(
  people: readonly string[],
  { io, language }: Session,
  option: '--coder' | '--coders',
): readonly string[] {
  const others = people.filter((name) => name !== consensusCoder)
  if (others.length === 0 || others.length === people.length) return people
  const note = {
    nl: `“${consensusCoder}” doet niet mee: dat is geen onafhankelijke codeur; wil je dat toch, noem hem dan met ${option}`,
    en: `“${consensusCoder}” is left out: it is no independent coder; if you want it all the same, name it with ${option}`,
  }
  io.stderr.write(`${say(note, language)}\n`)
  return others
}
