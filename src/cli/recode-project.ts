import type { Codebook } from '../model/codebook.ts'
import type { CodebookChange } from '../store/recode-codebook.ts'
import { refuseNewErrors } from '../store/recode-check.ts'
import type { Recoding } from '../store/recode-inline.ts'
import { givenCodes, planRecode, type RecodePlan } from '../store/recode.ts'
import type { Recording } from '../store/rename-code.ts'
import { type CodesMaterial, openCodesMaterial } from './codes-material.ts'
import { showPlan, tellDone } from './codes-output.ts'
import { saveTogether } from '../store/transaction.ts'
import { recodeChanges } from './codes-save.ts'
import { createDisk } from './disk.ts'
import type { WhereOptions } from './project-folder.ts'
import { recoverProject } from './journal.ts'
import { type Exit, exit, type Session } from './session.ts'
import { newTagId } from './tag-store.ts'

export interface CodesOptions extends WhereOptions {
  readonly dryRun?: boolean
  readonly record?: boolean
}

export interface CodesAction {
  /** As it was typed, without the name of the program. */
  readonly command: string
  change(codebook: Codebook, recording: Recording): CodebookChange
  /** Which codes each tag gets; where nothing is said, the successors of its code. */
  recoding?(material: CodesMaterial, change: CodebookChange): Recoding | Promise<Recoding>
  /** Refuses what may not be done, once it is known what it would do. */
  refuse?(plan: RecodePlan): void
}

/** Opens a project to change its codes; what an earlier command left undone is finished first. */
export async function openForCodes(
  options: CodesOptions,
  session: Session,
): Promise<CodesMaterial> {
  if (options.dryRun !== true) recoverProject([], options, session)
  return openCodesMaterial(options, session)
}

/** Changes codes in a whole project: all of it or nothing. */
export async function recodeProject(
  action: CodesAction,
  options: CodesOptions,
  session: Session,
): Promise<Exit> {
  const material = await openForCodes(options, session)
  const recording = { record: options.record !== false, given: givenCodes(material) }
  const change = action.change(material.codebook, recording)
  const recoding = (await action.recoding?.(material, change)) ?? bySuccessors(change)
  const plan = planRecode(material, { change, recoding, newId: newTagId })
  action.refuse?.(plan)
  refuseNewErrors(material, plan, material.reread)
  if (options.dryRun === true) {
    await showPlan(change, plan, session)
    return exit.ok
  }
  const changes = recodeChanges(material, { plan, command: action.command }, session)
  saveTogether(createDisk(), material.folder, changes)
  tellDone(change, plan, session)
  return exit.ok
}

function bySuccessors({ successors }: CodebookChange): Recoding {
  return ({ code }) => successors.get(code)
}
