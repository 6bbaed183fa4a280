import path from 'node:path'
import type { DrawingPlan, Level } from '../model/agreement.ts'
import { sheetJson } from '../render/agreement-json.ts'
import { type Format, formats } from '../render/index.ts'
import { readRatingsCsv } from '../read/ratings-csv.ts'
import { sheetCsvReport, sheetReport } from '../report/sheet-report.ts'
import { sheetAgreement } from '../tabulate/sheet-agreement.ts'
import type { OutputOptions } from './options.ts'
import { isFile, formatNamed, put, render } from './output.ts'
import { type Exit, exit, type Session } from './session.ts'
import { type Opened, openBytes, openSource, showDiagnostics } from './sources.ts'
import { stdin } from './workspace.ts'

export interface SheetQuestion extends OutputOptions {
  /** The file of ratings; `-` is standard input. */
  readonly ratings: string
  readonly level: Level
  readonly values: readonly string[] | undefined
  readonly plan: DrawingPlan
}

/** Says what the coders in a file of ratings agree on. */
export async function agreeOnSheet(question: SheetQuestion, session: Session): Promise<Exit> {
  const format: Format = question.format ?? formatNamed(question.output, formats) ?? 'text'
  const { source, readable, diagnostics } = await openRatings(question.ratings, session)
  if (!readable) {
    await showDiagnostics(diagnostics, session)
    return exit.failure
  }
  const { sheet, diagnostics: found } = readRatingsCsv(source, question)
  if (await showDiagnostics([...diagnostics, ...found], session)) return exit.failure
  const agreement = sheetAgreement(sheet, question.plan)
  const report = format === 'csv' ? sheetCsvReport(agreement) : sheetReport(agreement)
  const content =
    format === 'json'
      ? sheetJson(agreement)
      : await render(report, format, { session, toFile: isFile(question.output) })
  await put(content, question, session)
  return exit.ok
}

async function openRatings(file: string, session: Session): Promise<Opened> {
  if (file === stdin) return openBytes(await session.io.readStdin(), stdin)
  return openSource(path.resolve(session.io.cwd(), file), session)
}
