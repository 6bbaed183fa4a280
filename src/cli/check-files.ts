import { check, type Checked } from '../lint/check.ts'
import { rules } from '../lint/rules/index.ts'
import type { CheckResult } from '../model/check-result.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Localised } from '../model/language.ts'
import { type CheckMaterialOptions, openChecked } from './check-material.ts'
import type { Target } from './check-targets.ts'
import { codebookChanges, isChanged } from '../lint/changes.ts'
import { changelogReport } from '../report/changelog-report.ts'
import { changelogSummary } from '../report/changelog-summary.ts'
import { type BaselineOptions, withBaseline } from './baseline.ts'
import { version } from './package-files.ts'
import type { Session } from './session.ts'
import { inOrder } from './sources.ts'

export interface CheckedFiles {
  readonly result: CheckResult
  /** Whether a file could not be read at all. */
  readonly unread: boolean
}

/** Checks every target, one after the other; a file that several of them have is told of once. */
export async function checkFiles(
  targets: readonly Target[],
  options: CheckMaterialOptions & BaselineOptions,
  session: Session,
): Promise<CheckedFiles> {
  const found = new Map<string, Diagnostic>()
  const files = new Set<string>()
  let unread = false
  let changes: Pick<CheckResult, 'changes' | 'summary'> = {}
  for (const target of targets) {
    const opened = await withBaseline(await openChecked(target, options, session), options, session)
    for (const one of check(opened, rules)) found.set(keyOf(one), one)
    for (const file of opened.files) files.add(file)
    unread ||= opened.unread
    changes = changesOf(opened)
  }
  const result = {
    diagnostics: inOrder([...found.values()]),
    files: [...files].sort(),
    rules: rules.map(({ id, severity, finds, why }) => ({ id, severity, finds, why })),
    version: version(),
    ...changes,
  }
  return { result, unread }
}

function keyOf({ rule, place: { source, span }, message }: Diagnostic): string {
  return [source.path, span.start, span.end, rule, message.en].join('\n')
}

/** What changed since the older codebook; there is one only where a single codebook is checked. */
function changesOf({ material }: Checked): Pick<CheckResult, 'changes' | 'summary'> {
  const { codebook, older } = material
  if (older === undefined) return {}
  const changes = codebookChanges(older, codebook)
  const summary = changelogSummary(changes)
  return {
    changes: changelogReport(changes),
    summary: isChanged(changes) ? withHint(summary) : summary,
  }
}

function withHint({ nl, en }: Localised): Localised {
  return { nl: `${nl} Met --format md zie je alles.`, en: `${en} See it all with --format md.` }
}
