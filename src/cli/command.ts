import type { Command } from 'commander'
import type { Localised } from '../model/language.ts'
import type { Exit, Session } from './session.ts'

/** Adds a command's arguments, options and action; `end` takes the exit status it came to. */
export type DefineCommand = (
  command: Command,
  session: Session,
  end: (status: Exit) => void,
) => void

export interface CommandEntry {
  readonly name: string
  readonly about: Localised
  /** Command lines that help shows. */
  readonly examples: readonly string[]
  /** The rest of the command, loaded when it is asked for. */
  load(): Promise<{ readonly define: DefineCommand }>
}
