import path from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { Failure } from '../model/failure.ts'
import { say } from '../model/language.ts'
import type { Recoding } from '../store/recode-inline.ts'
import { type AskedTag, tagsOf } from '../store/recode.ts'
import { splitCode, splitNames } from '../store/split-code.ts'
import { askEach } from './ask-tags.ts'
import type { CodesMaterial } from './codes-material.ts'
import { writeWhole } from './files.ts'
import {
  type CodesAction,
  type CodesOptions,
  openForCodes,
  recodeProject,
} from './recode-project.ts'
import { type Exit, exit, type Session } from './session.ts'
import { partsNamed, readDecisions, tagKey } from './split-decisions.ts'

export interface SplitOptions extends CodesOptions {
  readonly into: string
  readonly list?: string
  readonly decisions?: string
  readonly rest?: string
  readonly force?: boolean
}

/** Splits a code, once it is known of every tag what it becomes; or lists the tags, so that a person can say. */
export async function splitProject(
  code: string,
  options: SplitOptions,
  session: Session,
): Promise<Exit> {
  const { list } = options
  if (list !== undefined) return listTags(code, { ...options, list }, session)
  const named = options.into.split(',').map((one) => one.trim())
  const into = splitNames(
    code,
    named.filter((one) => one !== ''),
  )
  const action: CodesAction = {
    command: `codes split ${code} --into ${options.into}`,
    change: (codebook, recording) => splitCode(codebook, { code, into }, recording),
    recoding: async (material) => {
      const tags = tagsOf(material, code)
      const decided = await decide(tags, { into, options, session })
      refuseUndecided(tags.filter((tag) => !decided.has(tagKey(tag))).length, tags.length)
      return recodingOf(code, into, decided)
    },
  }
  return recodeProject(action, options, session)
}

/** A rejection says that keywords were wrong, and these go to the first. */
function recodingOf(
  code: string,
  into: readonly string[],
  decided: ReadonlyMap<string, readonly string[]>,
): Recoding {
  return (place) => {
    if (place.code !== code) return undefined
    return place.status === 'tag' ? decided.get(tagKey(place)) : into.slice(0, 1)
  }
}

interface Deciding {
  readonly into: readonly string[]
  readonly options: SplitOptions
  readonly session: Session
}

/** What becomes of each tag: as the file says, else the rest, else as the person at the terminal says. */
async function decide(
  tags: readonly AskedTag[],
  { into, options, session }: Deciding,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { decisions, rest } = options
  const decided = new Map(
    decisions === undefined ? [] : readDecisions(decisions, { tags, into }, session),
  )
  const open = tags.filter((tag) => !decided.has(tagKey(tag)))
  const others = rest === undefined ? undefined : partsNamed(rest, into)
  const answers = others === undefined ? await askEach(open, into, session) : open.map(() => others)
  open.forEach((tag, index) => {
    const codes = answers[index]
    if (codes !== undefined) decided.set(tagKey(tag), codes)
  })
  return decided
}

function refuseUndecided(open: number, all: number): void {
  if (open === 0) return
  throw new Failure({
    nl: `over ${open} van de ${all} tags is nog niets beslist, dus er is niets veranderd; zet ze met --list in een bestand om ze te verdelen, of kies voor de rest een code met --rest`,
    en: `nothing was decided yet about ${open} of the ${all} tags, so nothing was changed; put them in a file with --list to divide them, or choose a code for the others with --rest`,
  })
}

async function listTags(
  code: string,
  options: SplitOptions & { readonly list: string },
  session: Session,
): Promise<Exit> {
  const { io, language } = session
  const material: CodesMaterial = await openForCodes(options, session)
  const { knownCode } = await import('../store/recode-codebook.ts')
  const tags = tagsOf(material, knownCode(material.codebook, code).id)
  const rows = tags.map(({ coder, transcript, id, quote }) => [coder, transcript, id, quote, ''])
  const content = stringify([['coder', 'transcript', 'id', 'quote', 'code'], ...rows])
  const file = path.resolve(io.cwd(), options.list)
  await writeWhole(file, content, { force: options.force === true })
  const [one, count] = [tags.length === 1, tags.length]
  const told = {
    nl: `In ${options.list} ${one ? 'staat één tag' : `staan ${count} tags`}. Vul bij ${one ? 'die' : 'elke'} tag de kolom code in (${options.into}, of beide) en geef het bestand mee met --decisions. Er staan woorden uit gesprekken in: bewaar het bij de gesprekken.`,
    en: `${options.list} has ${one ? 'one tag' : `${count} tags`}. Fill in the column code for ${one ? 'it' : 'each'} (${options.into}, or both) and give the file with --decisions. It holds words of interviews: keep it with the interviews.`,
  }
  io.stdout.write(`${say(told, language)}\n`)
  return exit.ok
}
