import type { Located } from '../model/codebook.ts'
import { interviewer, usualRoles } from '../model/transcript.ts'
import { didYouMean, readEntries, readText } from './fields.ts'
import type { Findings } from './findings.ts'
import type { YamlNode } from './yaml-node.ts'

/** Label → role, both as the user wrote them. */
export type Roles = ReadonlyMap<string, string>

/** The labels that interviewers use of themselves and others, by the first word; what a project says goes before. */
const usual: ReadonlyMap<string, (typeof usualRoles)[number] | ''> = new Map([
  ...each(
    'int interviewer interviewster i onderzoeker gespreksleider gespreksleidster vragensteller',
    interviewer,
  ),
  ...each(
    'moeder vader ouder ouders mama papa oma opa pleegmoeder pleegvader pleegouder stiefmoeder stiefvader',
    'ouder',
  ),
  ...each('kind jongere leerling dochter zoon meisje jongen student', 'kind'),
  ...each(
    `professional begeleider leerkracht docent leraar juf meester mentor ib-er ib'er intern leerplicht
    leerplichtambtenaar jeugdhulpverlener jeugdconsulent orthopedagoog psycholoog directeur zorgboer wijkteam gemeente`,
    'professional',
  ),
  ...each(
    'deelnemer deelneemster respondent respondente participant geïnterviewde geinterviewde',
    'deelnemer',
  ),
  ...each('cliënt cliënte client cliente', 'cliënt'),
  // A label for sure, but nobody says whose.
  ...each('spreker', ''),
])

function each<Role extends string>(labels: string, role: Role): [string, Role][] {
  return labels.split(/\s+/u).map((label) => [label, role])
}

/** The role of a speaker label: as the transcript or the project says, else as the label itself tells; '' if neither. */
export function roleOf(label: string, said: Roles): string {
  return said.get(key(label)) ?? usualRole(label) ?? ''
}

/** The role that the word itself tells; undefined for a name. `MOEDER (M1)` and `Interviewer 2` count. */
export function usualRole(label: string): string | undefined {
  const [word = ''] = key(label).split(/[\s(]/u)
  return usual.get(word.replace(/\d+$/u, ''))
}

/** Labels are compared without regard to case and white space. */
export function key(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

export interface RolesReading {
  readonly roles: Roles
  /** The labels as they are written. */
  readonly labels: readonly Located<string>[]
}

/** A map of labels and their roles; a label may have none. */
export function readRoles(node: YamlNode | undefined, findings: Findings): RolesReading {
  const roles = new Map<string, string>()
  const labels: Located<string>[] = []
  for (const entry of readEntries(node, undefined, findings).values()) {
    const role = readText(entry.value, findings)
    if (role !== undefined) reportSlip(role, findings)
    roles.set(key(entry.key.value), roleName(role?.value ?? ''))
    labels.push(entry.key)
  }
  return { roles, labels }
}

/** A role may be any word, but one that nearly is a usual role is most likely mistyped. */
function reportSlip({ value, span }: Located<string>, findings: Findings): void {
  const role = roleName(value)
  if (usualRoles.some((known) => known === role) || usual.has(role)) return
  const suggestion = didYouMean(role, usualRoles)
  if (suggestion === undefined) return
  findings.warning('unusual-role', span, {
    nl: `ongewone rol “${value}”`,
    en: `unusual role “${value}”`,
    fix: suggestion,
  })
}

/** English names of the usual roles are understood; tables show the Dutch ones. */
export function roleName(role: string): string {
  const name = key(role)
  return roleNames.get(name) ?? name
}

const roleNames: ReadonlyMap<string, string> = new Map([
  ['parent', 'ouder'],
  ['child', 'kind'],
  ...each('interviewster onderzoeker gespreksleider gespreksleidster vragensteller', interviewer),
])
