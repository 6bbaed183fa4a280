import path from 'node:path'
import type { CodedTranscript } from '../model/corpus.ts'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import { tagPlace } from '../store/tag-at.ts'
import { codersOf } from '../tabulate/coders.ts'
import { compareCoders, type Comparison } from '../tabulate/comparison.ts'
import { type OpenQuestion, settlementOf } from '../tabulate/settlement.ts'
import { chosenCoders, nothingShared, taggers } from './agree-project.ts'
import { type Authority, createDecider, type Decider } from './decide-codes.ts'
import type { CorpusOptions } from './corpus.ts'
import { independentCoders } from './independent-coders.ts'
import { recoverProject } from './journal.ts'
import { openSelection } from './selection.ts'
import { type Exit, exit, type Session } from './session.ts'
import { openProjectTags } from './project-tags.ts'
import { newTagId, type TagStore } from './tag-store.ts'
import type { Workspace } from './workspace.ts'

export interface ResolveOptions extends CorpusOptions, Authority {
  readonly paths: readonly string[]
  readonly where: readonly string[]
  readonly coders?: readonly string[]
  /** The coder who gets what is settled. */
  readonly into: string
}

/** What came of settling. */
export interface Resolved {
  readonly transcripts: number
  /** Codes of turns that all coders gave. */
  readonly agreed: number
  /** Differences that were settled now, and before. */
  readonly settled: number
  readonly before: number
  readonly open: number
}

/** Settles what coders differ on into the tags of a consensus coder; their own tags stay as they are. */
export async function resolveCodes(options: ResolveOptions, asked: Session): Promise<Exit> {
  const everything = { source: 'all', negated: 'include', echo: 'include' } as const
  if (options.coders?.includes(options.into) === true) throw ownName(options.into)
  const request = { ...options, ...everything, unit: 'turn', keepsRejected: true } as const
  recoverProject(options.paths, options, asked)
  const opened = await openSelection(options.paths, request, asked)
  if (opened === undefined) return exit.failure
  const { corpus, whole, workspace, session } = opened
  const people = codersOf(whole).filter((name) => name !== options.into)
  const names = options.coders ?? independentCoders(taggers(people), session, '--coders')
  const coders = chosenCoders(names, people)
  const comparison = compareCoders(corpus, { coders, onlyDoubleCoded: true })
  if (comparison.transcripts.length === 0) throw nothingShared(comparison, corpus)
  const decide = await createDecider(comparison, options, session)
  if (decide === undefined) return exit.failure
  const resolved = await settle(comparison, decide, { options, workspace, session })
  session.io.stdout.write(`${toldResolved(resolved, options.into)[session.language]}\n`)
  return resolved.open > 0 ? exit.found : exit.ok
}

function ownName(name: string): Failure {
  return new Failure(
    {
      nl: `“${name}” is een van de codeurs zelf; kies met --into een andere naam`,
      en: `“${name}” is one of the coders; choose another name with --into`,
    },
    { kind: 'usage' },
  )
}

interface Settling {
  readonly options: ResolveOptions
  readonly workspace: Workspace
  readonly session: Session
}

async function settle(
  comparison: Comparison,
  decide: Decider,
  settling: Settling,
): Promise<Resolved> {
  const { options } = settling
  const { agreed, open, settled: before } = settlementOf(comparison, options.into)
  const store = createStores(settling)
  // What all gave is nothing to ask about.
  for (const [transcript, questions] of byTranscript(agreed)) {
    store(transcript).save(questions.map((question) => decidedTag(question, true)))
  }
  let settled = 0
  for (const [index, question] of open.entries()) {
    const decision = await decide(question, { number: index + 1, of: open.length })
    if (decision === 'stop') break
    if (decision === undefined) continue
    store(question.transcript).save([decidedTag(question, decision)])
    settled += 1
  }
  const left = open.length - settled
  if (left === 0) finishAll(comparison, store)
  const transcripts = comparison.transcripts.length
  return { transcripts, agreed: agreed.length, settled, before, open: left }
}

function byTranscript(
  questions: readonly OpenQuestion[],
): ReadonlyMap<CodedTranscript, readonly OpenQuestion[]> {
  const groups = new Map<CodedTranscript, OpenQuestion[]>()
  for (const one of questions)
    groups.set(one.transcript, [...(groups.get(one.transcript) ?? []), one])
  return groups
}

type StoreOf = (transcript: CodedTranscript) => TagStore

function createStores({ options, workspace, session }: Settling): StoreOf {
  const stores = new Map<string, TagStore>()
  return ({ id, source }) => {
    const known = stores.get(id)
    if (known !== undefined) return known
    const file = path.resolve(session.io.cwd(), source.path)
    const store = openProjectTags(workspace, options.into, { id, file, source })
    stores.set(id, store)
    return store
  }
}

/** A transcript that all of them finished is finished by the consensus too: nothing is left to be settled. */
function finishAll({ transcripts, coders }: Comparison, store: StoreOf): void {
  for (const { transcript } of transcripts) {
    const finished = coders.every(({ name }) =>
      transcript.coders.some((one) => one.name === name && one.finished && !one.outdated),
    )
    if (finished) store(transcript).finish(true)
  }
}

/** The consensus says no by rejecting: so the keywords' coding goes too, and nobody is asked again. */
function decidedTag({ transcript, code, span }: OpenQuestion, yes: boolean): Tag {
  const status = yes ? 'tag' : 'reject'
  const place = tagPlace(transcript.source, span)
  return { id: newTagId(), code, status, note: '', more: new Map(), ...place }
}

function toldResolved(resolved: Resolved, into: string): Localised {
  const { transcripts, agreed, settled, before, open } = resolved
  const rest =
    open === 0
      ? { nl: 'Er is niets meer te beslissen.', en: 'Nothing is left to be settled.' }
      : {
          nl: `Nog te beslissen: ${open}.`,
          en: `Left to be settled: ${open}.`,
        }
  return {
    nl: `In ${transcripts} ${transcripts === 1 ? 'gesprek' : 'gesprekken'}: ${agreed} keer overgenomen wat alle codeurs gaven, ${settled} keer nu beslist, ${before} keer al eerder beslist; dat staat in de tags van ${into}. ${rest.nl}`,
    en: `In ${transcripts} ${transcripts === 1 ? 'transcript' : 'transcripts'}: ${agreed} taken over that all coders gave, ${settled} settled now, ${before} settled before, all as tags of ${into}. ${rest.en}`,
  }
}
