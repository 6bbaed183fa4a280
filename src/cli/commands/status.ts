import {
  addCorpusOptions,
  addOutputOptions,
  addSelectionOptions,
  type OutputOptions,
  type SelectionOptions,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

type StatusOptions = SelectionOptions & OutputOptions

export const define: DefineCommand = (command, session, end) => {
  addCorpusOptions(command, session.language)
  addSelectionOptions(command, session.language)
  addOutputOptions(command, session.language).action(
    async (paths: string[], options: StatusOptions) => {
      end(await runStatus(paths, options, session))
    },
  )
}

async function runStatus(paths: string[], options: StatusOptions, session: Session): Promise<Exit> {
  const { openSelection } = await import('../selection.ts')
  const { standingReport } = await import('../../report/standing-report.ts')
  const { emit } = await import('../output.ts')
  const opened = await openSelection(paths, options, session)
  if (opened === undefined) return exit.failure
  await emit(standingReport(opened.corpus, opened.workspace.project), options, opened.session)
  return exit.ok
}
