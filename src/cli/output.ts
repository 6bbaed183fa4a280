import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Report } from '../model/report.ts'
import { type Format, formats, loadRenderer } from '../render/index.ts'
import type { Screen } from '../render/terminal.ts'
import { writeWhole } from './files.ts'
import type { Destination, OutputOptions } from './options.ts'
import { colorLevel, type Session, widthOf } from './session.ts'

/** Renders a report and puts it where it was asked for: on stdout, or whole into a file. */
export async function emit(
  report: Report,
  options: OutputOptions,
  session: Session,
): Promise<void> {
  const format = options.format ?? formatNamed(options.output, options.formats ?? formats) ?? 'text'
  await put(
    await render(report, format, { session, toFile: isFile(options.output) }),
    options,
    session,
  )
}

/** A file is the same wherever it is made. */
const widthOfFile = 100

/** Whether the value of `-o` is a file; `-` is stdout. */
export function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-'
}

export async function render(
  report: Report,
  format: Format,
  { session, toFile }: { session: Session; toFile: boolean },
): Promise<string> {
  const renderer = await loadRenderer(format, screenFor(session, toFile))
  return renderer(report, session.language)
}

/** What there is to draw on: the terminal, or the file of `-o`. */
export function screenOf(session: Session, output: string | undefined): Screen {
  return screenFor(session, isFile(output))
}

function screenFor(session: Session, toFile: boolean): Screen {
  const { stdout } = session.io
  return {
    width: toFile ? widthOfFile : widthOf(session, stdout),
    level: toFile && session.color !== 'always' ? 0 : colorLevel(session, stdout),
  }
}

/** Content to stdout, or to the file of `-o`; `-` is stdout too. */
export async function put(
  content: string,
  { output, force }: Destination,
  { io }: Session,
): Promise<void> {
  if (!isFile(output)) {
    io.stdout.write(content)
    return
  }
  await writeWhole(path.resolve(io.cwd(), output), content, { force: force === true })
}

/** The format that a file's name asks for, of those that a command has; undefined for stdout. */
export function formatNamed<Name extends string>(
  file: string | undefined,
  choices: readonly Name[],
): Name | undefined {
  if (!isFile(file)) return undefined
  const ending = path.extname(file).slice(1).toLowerCase()
  const format = choices.find((one) => one === (ending === 'txt' ? 'text' : ending))
  if (format !== undefined) return format
  throw new Failure(
    {
      nl: `aan “${file}” is geen vorm te zien; kies er een met --format (${choices.join(', ')})`,
      en: `“${file}” does not tell a format; choose one with --format (${choices.join(', ')})`,
    },
    { kind: 'usage' },
  )
}
