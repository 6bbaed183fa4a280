import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import type { DefineCommand } from '../command.ts'
import { coderOf, type DeskOptions } from '../desk-options.ts'
import { addWholeTurnOptions } from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'

const texts = {
  transcript: {
    nl: 'het transcript: een bestand, of de naam van een bestand in het project',
    en: 'the transcript: a file, or the name of a file in the project',
  },
  coder: {
    nl: 'wie codeert; je tags komen in tags/<naam> (anders RODEDRAAD_CODER)',
    en: 'who codes; your tags go to tags/<name> (otherwise RODEDRAAD_CODER)',
  },
  blind: {
    nl: 'verberg voorstellen en tags van anderen, om onafhankelijk dubbel te coderen',
    en: 'hide suggestions and tags of others, for independent double coding',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addWholeTurnOptions(
    command
      .argument('<transcript>', text('transcript'))
      .option('--coder <naam>', text('coder'))
      .option('--blind', text('blind')),
    session.language,
  ).action(async (transcript: string, options: DeskOptions) => {
    end(await runTag(transcript, options, session))
  })
}

async function runTag(transcript: string, options: DeskOptions, asked: Session): Promise<Exit> {
  const { refuseWithoutTerminal } = await import('../terminal.ts')
  const { openDesk, openStores, transcriptFile } = await import('../open-desk.ts')
  const { runCoder } = await import('../coding-loop.ts')
  refuseWithoutTerminal(asked.io)
  coderOf(options, asked)
  const file = await transcriptFile(transcript, options, asked)
  const opened = await openDesk([file], options, { asked, codesOf: (codebook) => codebook })
  if (opened === undefined) return exit.failure
  if (opened.desk.sheets.length > 1) throw new Failure(refusal, { kind: 'usage' })
  return runCoder(opened.desk, await openStores(opened), opened.session)
}

const refusal: Localised = {
  nl: 'noem één transcript; een map of project kan niet in één keer gecodeerd worden',
  en: 'name one transcript; a folder or project cannot be coded at once',
}
