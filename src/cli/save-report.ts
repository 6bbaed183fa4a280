import path from 'node:path'
import { say } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import { refuseToReplace, writeWhole } from './files.ts'
import { render } from './output.ts'
import type { Session } from './session.ts'

const name = 'rapportage'

/** Writes a report in every format for later, and says on stderr where. */
export async function saveReport(
  report: Report,
  { folder, force }: { readonly folder: string; readonly force: boolean },
  session: Session,
): Promise<void> {
  const { io, language } = session
  const contents = await Promise.all(
    (['html', 'md', 'json'] as const).map(async (format) => ({
      file: path.join(folder, `${name}.${format}`),
      content: await render(report, format, { session, toFile: true }),
    })),
  )
  // All three or none.
  for (const { file } of contents) refuseToReplace(path.resolve(io.cwd(), file), { force })
  for (const { file, content } of contents) {
    await writeWhole(path.resolve(io.cwd(), file), content, { force })
  }
  const files = contents.map(({ file }) => `  ${file}\n`).join('')
  io.stderr.write(
    `\n${say({ nl: 'Het verslag staat in:', en: 'The report is in:' }, language)}\n${files}`,
  )
}
