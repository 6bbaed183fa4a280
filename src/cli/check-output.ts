import type { CheckResult } from '../model/check-result.ts'
import { checkFormats, type CheckFormat, loadCheckRenderer } from '../render/check-formats.ts'
import type { Destination } from './options.ts'
import { formatNamed, put, screenOf } from './output.ts'
import type { Session } from './session.ts'

export interface CheckOutputOptions extends Destination {
  readonly format?: CheckFormat
  readonly quiet?: boolean
}

/** Renders what was found and puts it where it was asked for. */
export async function showResult(
  result: CheckResult,
  options: CheckOutputOptions,
  session: Session,
): Promise<void> {
  const format = options.format ?? formatNamed(options.output, checkFormats) ?? 'text'
  const shown = options.quiet === true ? withErrorsOnly(result) : result
  const { level, width } = screenOf(session, options.output)
  const renderer = await loadCheckRenderer(format, { language: session.language, level, width })
  await put(renderer(shown), options, session)
}

function withErrorsOnly(result: CheckResult): CheckResult {
  const { diagnostics } = result
  return {
    ...result,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
    errorsOnly: true,
  }
}
