import { oneLine, widthOf as cellsOf, wrap } from '../render/terminal-text.ts'
import { type Session, widthOf } from './session.ts'

/** Says lines to a person at the terminal, broken between words; what stands in a transcript must not steer the terminal. */
export function tellLines(lines: readonly string[], session: Session): void {
  const width = widthOf(session, session.io.stderr)
  const told = lines.flatMap((line) => {
    const indent = line.startsWith(' ') ? '  ' : ''
    return wrap(oneLine(line), width - cellsOf(indent)).map((part) => `${indent}${part}`)
  })
  session.io.stderr.write(`${told.join('\n')}\n`)
}
