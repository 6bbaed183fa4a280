import type { ReviewItem } from '../../coder/desk.ts'
import type { Codebook } from '../../model/codebook.ts'
import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import type { DefineCommand } from '../command.ts'
import type { DeskOptions } from '../desk-options.ts'
import type { OpenDesk } from '../open-desk.ts'
import { addWholeTurnOptions } from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'

interface ReviewOptions extends DeskOptions {
  readonly code?: string
}

const texts = {
  paths: {
    nl: 'projectmap, of losse transcripten of mappen; laat je dit weg, dan het project waarin je staat',
    en: 'project folder, or single transcripts or folders; the project that you are in when left out',
  },
  code: {
    nl: 'de code, of de tak, waarvan je de treffers naloopt',
    en: 'the code, or the branch, whose hits you walk through',
  },
  coder: {
    nl: 'wie beoordeelt; je oordelen komen in tags/<naam> (anders RODEDRAAD_CODER)',
    en: 'who judges; your verdicts go to tags/<name> (otherwise RODEDRAAD_CODER)',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addWholeTurnOptions(
    command
      .argument('[paden...]', text('paths'))
      .option('--code <code>', text('code'))
      .option('--coder <naam>', text('coder')),
    session.language,
  ).action(async (paths: string[], options: ReviewOptions) => {
    end(await runReview(paths, options, session))
  })
}

async function runReview(
  paths: readonly string[],
  options: ReviewOptions,
  asked: Session,
): Promise<Exit> {
  const { refuseWithoutTerminal } = await import('../terminal.ts')
  const { openDesk, openStores } = await import('../open-desk.ts')
  const { runCoder } = await import('../coding-loop.ts')
  const { code } = options
  if (code === undefined) throw new Failure(refusals.code, { kind: 'usage' })
  refuseWithoutTerminal(asked.io)
  const { branchOf } = await import('../code-branch.ts')
  let about = code
  const codesOf = (codebook: Codebook): Codebook => {
    const branch = branchOf(codebook, code)
    about = branch.id
    return branch.codebook
  }
  const opened = await openDesk(paths, options, { asked, codesOf })
  if (opened === undefined) return exit.failure
  const withHits = onlyWithHits(opened)
  const items = itemsOf(withHits)
  if (items.length === 0) {
    const { io, language } = opened.session
    io.stderr.write(`${say(noHits(about), language)}\n`)
    return exit.ok
  }
  const desk = { ...withHits.desk, review: { about, items } }
  return runCoder(desk, await openStores(withHits), opened.session)
}

/** Transcripts without a hit need not be opened for writing. */
function onlyWithHits(opened: OpenDesk): OpenDesk {
  const { desk, files } = opened
  const kept = desk.sheets.flatMap((sheet, index) => (sheet.suggestions.size > 0 ? [index] : []))
  return {
    ...opened,
    desk: { ...desk, sheets: kept.flatMap((index) => desk.sheets[index] ?? []) },
    files: kept.flatMap((index) => files[index] ?? []),
  }
}

function itemsOf({ desk }: OpenDesk): readonly ReviewItem[] {
  return desk.sheets.flatMap(({ suggestions }, sheet) =>
    [...suggestions].flatMap(([turn, some]) => some.map(({ code }) => ({ sheet, turn, code }))),
  )
}

function noHits(code: string): Localised {
  return {
    nl: `De trefwoorden van ${code} vinden in deze gesprekken niets.`,
    en: `The keywords of ${code} find nothing in these transcripts.`,
  }
}

const refusals = {
  code: {
    nl: 'welke code loop je na? Noem hem met --code, zoals --code ouders/proces/rust-en-tempo',
    en: 'which code do you review? Name it with --code, such as --code ouders/proces/rust-en-tempo',
  },
} as const satisfies Readonly<Record<string, Localised>>
