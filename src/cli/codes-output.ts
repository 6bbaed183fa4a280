import type { Codebook } from '../model/codebook.ts'
import { type Localised, say } from '../model/language.ts'
import type { RecodeCount } from '../model/recode.ts'
import { enumeration } from '../report/writing.ts'
import type { CodebookChange } from '../store/recode-codebook.ts'
import type { RecodePlan } from '../store/recode.ts'
import { linesNaming } from '../store/remove-code.ts'
import { recodedTable } from '../tabulate/recoded-tags.ts'
import { render } from './output.ts'
import type { Session } from './session.ts'

/** Shows what a change of codes would do: the codebook as a diff, the tags as a table. */
export async function showPlan(
  { before }: CodebookChange,
  { codebook, counts }: RecodePlan,
  session: Session,
): Promise<void> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const { path, text } = before.source
  const { io, language } = session
  io.stdout.write(
    createTwoFilesPatch(
      `a/${path}`,
      `b/${path}`,
      text,
      codebook.source.text,
      undefined,
      undefined,
      {
        headerOptions: FILE_HEADERS_ONLY,
      },
    ),
  )
  const title = { nl: 'Codes veranderen', en: 'Changing codes' }
  const blocks = [{ kind: 'table', table: recodedTable(counts) }] as const
  io.stdout.write('\n')
  if (counts.length === 0) io.stdout.write(`${say(withoutTags, language)}\n`)
  else io.stdout.write(await render({ title, blocks }, 'text', { session, toFile: false }))
  io.stdout.write(`\n${say(notWritten, language)}\n`)
}

const withoutTags = { nl: 'Er verandert geen enkele tag.', en: 'No tag changes.' }
const notWritten = {
  nl: 'Er is nog niets veranderd: laat --dry-run weg om dit te doen.',
  en: 'Nothing was changed yet: leave --dry-run out to do this.',
}

/** Says what was done, and what is left to do for a person. */
export function tellDone(change: CodebookChange, plan: RecodePlan, session: Session): void {
  const { io, language } = session
  const told = [
    doneWith(change, plan),
    ...dividing(change),
    ...gonePlaces(change, plan),
    versionAdvice(change.before),
    {
      nl: 'Terugdraaien kan met: rodedraad codes undo',
      en: 'To take it back: rodedraad codes undo',
    },
  ]
  io.stdout.write(told.map((one) => `${say(one, language)}\n`).join(''))
}

function doneWith({ before, successors }: CodebookChange, { counts }: RecodePlan): Localised {
  const tags = sum(counts, 'tags')
  const rejections = sum(counts, 'rejections')
  const deleted = sum(counts, 'deleted')
  const coders = new Set(counts.map(({ coder }) => coder)).size
  const transcripts = new Set(counts.map(({ transcript }) => transcript)).size
  const list = [...successors]
    .map(([from, to]) => (to.length === 0 ? `  ${from} → –` : `  ${from} → ${to.join(', ')}`))
    .join('\n')
  const changed = {
    nl: listed([number(tags, 'tag', 'tags'), number(rejections, 'afwijzing', 'afwijzingen')], 'en'),
    en: listed([number(tags, 'tag', 'tags'), number(rejections, 'rejection', 'rejections')], 'and'),
  }
  const back = {
    nl: deleted === 0 ? '' : `; ${deleted} daarvan ${deleted === 1 ? 'vervalt' : 'vervallen'}`,
    en: deleted === 0 ? '' : `; ${deleted} of them ${deleted === 1 ? 'is' : 'are'} taken back`,
  }
  const told =
    tags + rejections === 0
      ? { nl: 'Geen enkele tag had deze code.', en: 'No tag had this code.' }
      : {
          nl: `Meeveranderd: ${changed.nl}, van ${number(coders, 'codeur', 'codeurs')} in ${number(transcripts, 'gesprek', 'gesprekken')}${back.nl}.`,
          en: `Changed with it: ${changed.en}, of ${number(coders, 'coder', 'coders')} in ${number(transcripts, 'transcript', 'transcripts')}${back.en}.`,
        }
  return {
    nl: `${before.source.path} is veranderd:\n${list}\n${told.nl}`,
    en: `${before.source.path} was changed:\n${list}\n${told.en}`,
  }
}

function listed(counted: readonly string[], and: string): string {
  return counted.filter((one) => !one.startsWith('0 ')).join(` ${and} `)
}

function number(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function sum(counts: readonly RecodeCount[], key: 'tags' | 'rejections' | 'deleted'): number {
  return counts.reduce((total, one) => total + one[key], 0)
}

/** What a split leaves to a person. */
function dividing({ successors }: CodebookChange): readonly Localised[] {
  const [parts = []] = [...successors.values()].filter((to) => to.length > 1)
  const [first, ...others] = parts
  if (first === undefined) return []
  const list = others.join(', ')
  return [
    {
      nl: `De trefwoorden en voorbeelden staan nu bij ${first}: verdeel ze zelf, en geef ${list} een eigen label en definitie.`,
      en: `The keywords and examples are with ${first} now: divide them yourself, and give ${list} a label and definition of its own.`,
    },
  ]
}

/** Running text that names what is gone or was split: only a person knows what it should say. */
function gonePlaces(
  { successors }: CodebookChange,
  { codebook }: RecodePlan,
): readonly Localised[] {
  const now = new Set(codebook.codes.map(({ id }) => id))
  const gone = [...successors].flatMap(([id, to]) => (to.length === 1 || now.has(id) ? [] : [id]))
  const lines = linesNaming(codebook.source.text, gone)
  if (lines.length === 0) return []
  const list = enumeration(lines.map(String))
  return [
    {
      nl: `De oude code staat nog in beschrijvingen of opmerkingen: ${codebook.source.path}, regel ${list.nl}.`,
      en: `Descriptions or comments still name the old code: ${codebook.source.path}, line ${list.en}.`,
    },
  ]
}

function versionAdvice({ version, source }: Codebook): Localised {
  const now =
    version === undefined
      ? { nl: '', en: '' }
      : { nl: ` (nu “${version}”)`, en: ` (“${version}” now)` }
  return {
    nl: `Verhoog zelf de version in ${source.path}${now.nl}, zodat je aan een tabel ziet met welke codes hij gemaakt is.`,
    en: `Raise the version in ${source.path} yourself${now.en}, so that a table shows which codes it was made with.`,
  }
}
