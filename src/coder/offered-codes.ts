import { appliesToRole, appliesToTranscript, type Code } from '../model/codebook.ts'
import type { Localised } from '../model/language.ts'
import { spanOf } from './passages.ts'
import { type PickPurpose, sheetAt, type State } from './state.ts'

/** The codes to choose from: to be given, those that the turn at hand can have; to be looked for, all. */
export function offeredCodes(state: State, purpose: PickPurpose): readonly Code[] {
  const { attributes, turns } = sheetAt(state).transcript
  const { codes } = state.desk.codebook
  if (purpose === 'find') return codes.filter(isGiven)
  const role = turns[state.at.turn]?.role ?? ''
  return codes.filter(
    (code) =>
      isGiven(code) &&
      !code.deprecated &&
      appliesToTranscript(code, attributes) &&
      appliesToRole(code, role),
  )
}

/** A branch is there to group codes, unless it is given by keywords or by hand itself. */
function isGiven({ branch, keywords, manual }: Code): boolean {
  return !branch || manual || keywords.length > 0
}

/** Why the words at hand cannot be given a code; undefined where they can. */
export function barToCoding(state: State): Localised | undefined {
  const sheet = sheetAt(state)
  if (sheet.counted[state.at.turn] !== true) {
    return {
      nl: 'De interviewer telt niet mee; met --interviewer codeer je ook deze beurten',
      en: 'The interviewer does not count; with --interviewer you code these turns too',
    }
  }
  if (spanOf(sheet, state.at) !== undefined) return undefined
  return { nl: 'In deze beurt wordt niets gezegd', en: 'Nothing is said in this turn' }
}

/** How often the coder gave each code, here and elsewhere. */
export function usesOf({ desk, works }: State): ReadonlyMap<string, number> {
  const uses = new Map(desk.uses)
  for (const { status, code } of works.flatMap(({ tags }) => tags)) {
    if (status === 'tag') uses.set(code, (uses.get(code) ?? 0) + 1)
  }
  return uses
}
