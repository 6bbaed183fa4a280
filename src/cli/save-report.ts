import path from 'node:path'
import { say } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import { refuseToReplace, type WriteOptions, writeWhole } from './files.ts'
import { render } from './output.ts'
import type { Session } from './session.ts'

const name = 'rapportage'

const formats = ['html', 'md', 'json'] as const

/** Stops before anything is written where a file would be replaced that may not be. */
export function refuseToSave(folder: string, { force }: WriteOptions, { io }: Session): void {
  for (const format of formats) {
    refuseToReplace(path.resolve(io.cwd(), folder, `${name}.${format}`), { force })
  }
}

/** Writes a report in every format for later, and says on stderr where. */
export async function saveReport(
  report: Report,
  { folder, force }: { readonly folder: string; readonly force: boolean },
  session: Session,
): Promise<void> {
  const { io, language } = session
  const contents = await Promise.all(
    formats.map(async (format) => ({
      file: path.join(folder, `${name}.${format}`),
      content: await render(report, format, { session, toFile: true }),
    })),
  )
  for (const { file, content } of contents) {
    await writeWhole(path.resolve(io.cwd(), file), content, { force })
  }
  const files = contents.map(({ file }) => `  ${file}\n`).join('')
  io.stderr.write(
    `\n${say({ nl: 'Het verslag staat in:', en: 'The report is in:' }, language)}\n${files}`,
  )
}
