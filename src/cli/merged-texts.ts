import { say } from '../model/language.ts'
import type { CodebookChange } from '../store/recode-codebook.ts'
import type { Session } from './session.ts'

/** Shows what the codes that go said of themselves, so that a person can take over what is good. */
export function tellTexts({ before, successors }: CodebookChange, { io, language }: Session): void {
  const gone = before.codes.filter(({ id }) => successors.has(id))
  const shown = gone.map(({ id, label, definition, when, whenNot, counterexamples }) => {
    const lines = [
      ['label', label],
      ['definition', definition],
      ['when', when],
      ['when_not', whenNot],
    ].flatMap(([key = '', text]) => (text === undefined ? [] : [`  ${key}: ${text.trim()}\n`]))
    const against = counterexamples.map(({ value }) => `  counterexample: ${value}\n`)
    return `${id}\n${lines.join('')}${against.join('')}`
  })
  const head = {
    nl: 'Dit gaat niet vanzelf mee; neem zelf over wat je wilt houden:',
    en: 'This does not go along by itself; take over what you want to keep:',
  }
  io.stdout.write(`${say(head, language)}\n\n${shown.join('\n')}\n`)
}
