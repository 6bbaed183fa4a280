import path from 'node:path'
import { type Diagnostic, isBrokenYaml } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import { readCodebookYaml } from '../read/codebook-yaml.ts'
import type { OpenChecked } from './check-material.ts'
import type { Target } from './check-targets.ts'
import { exists } from './files.ts'
import { fileInGit } from './git-file.ts'
import type { Session } from './session.ts'
import { absent, hasError, openBytes, openOneOfMany, type Opened } from './sources.ts'

/** The codebook to compare with: a file, or the same file in an earlier state of its git repository. */
export interface BaselineOptions {
  readonly baseline?: string
  readonly baselineRef?: string
}

/** An older version is one of one codebook. */
export function refuseBaseline(
  { baseline, baselineRef }: BaselineOptions,
  targets: readonly Target[],
): void {
  if (baseline !== undefined && baselineRef !== undefined) {
    throw usage({
      nl: 'kies --baseline of --baseline-ref, niet allebei',
      en: 'choose --baseline or --baseline-ref, not both',
    })
  }
  if ((baseline ?? baselineRef) !== undefined && targets.length > 1) {
    throw usage({
      nl: 'een eerdere versie is die van één codeboek; noem er hier één',
      en: 'an earlier version is that of one codebook; name one here',
    })
  }
  if (baselineRef !== undefined && !/^[^-]/u.test(baselineRef)) {
    throw usage({
      nl: `“${baselineRef}” kan geen naam van een versie in git zijn; noem een tag, een branch of een commit, zoals v2022 of HEAD~1`,
      en: `“${baselineRef}” cannot name a version in git; name a tag, a branch or a commit, such as v2022 or HEAD~1`,
    })
  }
}

function usage(text: Failure['text']): Failure {
  return new Failure(text, { kind: 'usage' })
}

/** What was opened, with the codebook that it is compared with; one that cannot be read is told of at its own place. */
export async function withBaseline(
  opened: OpenChecked,
  options: BaselineOptions,
  session: Session,
): Promise<OpenChecked> {
  const { material } = opened
  if (isBroken(opened)) return opened
  const before = await openBaseline(material.codebook.source.path, options, session)
  if (before === undefined) return opened
  const { codebook, diagnostics } = readCodebookYaml(before.source)
  const found = before.readable ? [...before.diagnostics, ...diagnostics] : before.diagnostics
  if (!hasError(found)) return { ...opened, material: { ...material, older: codebook } }
  return {
    ...opened,
    diagnostics: [...opened.diagnostics, ...found.filter(isError)],
    files: [...opened.files, before.source.path].sort(),
    unread: true,
  }
}

/** Where some of its codes could not be read, these would seem to be gone. */
function isBroken({ diagnostics, material: { codebook } }: OpenChecked): boolean {
  return isBrokenYaml(codebook.source, diagnostics) || codebook.codes.length === 0
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

type Baseline = Pick<Opened, 'source' | 'diagnostics' | 'readable'>

async function openBaseline(
  codebook: string,
  { baseline, baselineRef }: BaselineOptions,
  session: Session,
): Promise<Baseline | undefined> {
  const cwd = session.io.cwd()
  if (baseline !== undefined) {
    const file = path.resolve(cwd, baseline)
    if (exists(file)) return openOneOfMany(file, session)
    const missing = absent(file, session)
    return { source: missing.place.source, diagnostics: [missing], readable: false }
  }
  // Without a codebook there is nothing to compare, and that has been said.
  if (baselineRef === undefined || codebook === '') return undefined
  const bytes = await fileInGit(path.resolve(cwd, codebook), baselineRef, codebook)
  return openBytes(bytes, `${baselineRef}:${codebook}`)
}
