import {
  addCorpusOptions,
  addOutputOptions,
  addSelectionOptions,
  type Destination,
  type SelectionOptions,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

const formats = ['text', 'csv', 'jsonl'] as const

interface CodeOptions extends SelectionOptions, Destination {
  readonly format?: (typeof formats)[number]
}

export const define: DefineCommand = (command, session, end) => {
  addCorpusOptions(command, session.language)
  addSelectionOptions(command, session.language)
  addOutputOptions(command, session.language, formats).action(
    async (paths: string[], options: CodeOptions) => {
      end(await runCode(paths, options, session))
    },
  )
}

async function runCode(paths: string[], options: CodeOptions, session: Session): Promise<Exit> {
  const { openSelection } = await import('../selection.ts')
  const { formatNamed, isFile, put, render } = await import('../output.ts')
  const format = options.format ?? formatNamed(options.output, formats) ?? 'text'
  const opened = await openSelection(paths, options, session)
  if (opened === undefined) return exit.failure
  const toFile = isFile(options.output)
  if (format === 'text') {
    const { codingReport } = await import('../../report/coding-report.ts')
    await put(
      await render(codingReport(opened.corpus), 'text', { session, toFile }),
      options,
      session,
    )
    return exit.ok
  }
  const { codingRecords } = await import('../../tabulate/coding-records.ts')
  const { recordCsv, recordLines } = await import('../../render/records.ts')
  const records = codingRecords(opened.corpus)
  await put(format === 'csv' ? recordCsv(records) : recordLines(records), options, session)
  return exit.ok
}
