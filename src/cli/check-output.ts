import path from 'node:path'
import type { CheckResult } from '../model/check-result.ts'
import { Failure } from '../model/failure.ts'
import { checkFormats, type CheckFormat, loadCheckRenderer } from '../render/check-formats.ts'
import type { Destination } from './options.ts'
import { formatNamed, isFile, put, screenOf } from './output.ts'
import type { Session } from './session.ts'

export interface CheckOutputOptions extends Destination {
  readonly format?: CheckFormat
  readonly quiet?: boolean
  readonly maxWarnings?: number
}

/** Renders what was found and puts it where it was asked for. */
export async function showResult(
  result: CheckResult,
  options: CheckOutputOptions,
  session: Session,
): Promise<void> {
  refuseOwnFile(result, options, session)
  const format = options.format ?? formatNamed(options.output, checkFormats) ?? 'text'
  const shown = options.quiet === true ? withErrorsOnly(result) : result
  const { level, width } = screenOf(session, options.output)
  const renderer = await loadCheckRenderer(format, { language: session.language, level, width })
  await put(renderer(shown), options, session)
  tellTooMany(result, options, session)
}

function withErrorsOnly(result: CheckResult): CheckResult {
  const { diagnostics } = result
  return {
    ...result,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
    errorsOnly: true,
  }
}

/** With --force the codebook itself would make place for what is wrong with it. */
function refuseOwnFile(
  { files }: CheckResult,
  { output }: CheckOutputOptions,
  { io }: Session,
): void {
  if (!isFile(output)) return
  const target = path.resolve(io.cwd(), output)
  if (!files.some((file) => path.resolve(io.cwd(), file) === target)) return
  throw new Failure(
    {
      nl: `${output} wordt zelf gecontroleerd; kies een ander bestand voor de uitvoer`,
      en: `${output} is being checked itself; choose another file for the output`,
    },
    { kind: 'usage' },
  )
}

/** Where only the number of warnings makes it fail, --quiet would leave nothing that says so. */
function tellTooMany(
  { diagnostics }: CheckResult,
  { maxWarnings = Infinity }: CheckOutputOptions,
  { io, language }: Session,
): void {
  const count = diagnostics.filter(({ severity }) => severity === 'warning').length
  if (count <= maxWarnings) return
  const warnings = {
    nl: count === 1 ? 'waarschuwing' : 'waarschuwingen',
    en: count === 1 ? 'warning' : 'warnings',
  }
  const said = {
    nl: `${count} ${warnings.nl}, meer dan de ${maxWarnings} van --max-warnings`,
    en: `${count} ${warnings.en}, more than the ${maxWarnings} of --max-warnings`,
  }
  io.stderr.write(`rodedraad: ${said[language]}\n`)
}
