import { say } from '../model/language.ts'
import { recover } from '../store/transaction.ts'
import { createDisk } from './disk.ts'
import { openProject, type WhereOptions } from './project-folder.ts'
import type { Session } from './session.ts'
import { shownPath } from './sources.ts'

/** Before a command that saves reads anything: finishes what an earlier one began that was cut off, and tells of it. */
export function recoverProject(
  paths: readonly string[],
  options: WhereOptions,
  session: Session,
): void {
  const { folder, found } = openProject(paths, options, session)
  const recovered = found ? recover(createDisk(), folder) : undefined
  if (recovered === undefined) return
  const { io, language } = session
  const list = (files: readonly string[]): string =>
    files.map((file) => `  ${shownPath(file, io)}\n`).join('')
  const { finished, changed } = recovered
  const told = {
    nl: `Een opdracht die halverwege was gestopt, is nu afgemaakt:\n${list(finished)}`,
    en: `A command that was cut off halfway is finished now:\n${list(finished)}`,
  }
  io.stderr.write(say(told, language))
  if (changed.length === 0) return
  const kept = {
    nl: `Deze bestanden zijn sindsdien veranderd en blijven zoals ze zijn; kijk ze na:\n${list(changed)}`,
    en: `These files were changed since and stay as they are; look at them:\n${list(changed)}`,
  }
  io.stderr.write(say(kept, language))
}
