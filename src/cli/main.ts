import { Command, CommanderError, Option } from 'commander'
import { Failure } from '../model/failure.ts'
import { languages, type Localised, say } from '../model/language.ts'
import type { CommandEntry } from './command.ts'
import { commands } from './commands/index.ts'
import { commandMessage, helpInLanguage } from './command-language.ts'
import {
  chooseColor,
  askedLanguage,
  colorChoices,
  type Exit,
  exit,
  type Io,
  type Session,
} from './session.ts'
import { version } from './package-files.ts'

/** Runs the program and says with what status the process should end. */
export async function main(args: readonly string[], io: Io): Promise<Exit> {
  const asked = askedLanguage(args, io.env)
  const session: Session = {
    io,
    language: asked ?? 'nl',
    languageAsked: asked !== undefined,
    color: chooseColor(args),
  }
  try {
    let status: Exit = exit.ok
    const program = await createProgram(args, session, (ended) => {
      status = ended
    })
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage
    if (!(error instanceof Failure)) return internalError(error, args, session)
    io.stderr.write(`rodedraad: ${error.text[session.language]}\n`)
    if (args.includes('--debug')) io.stderr.write(`${error.stack ?? ''}\n`)
    return error.kind === 'usage' ? exit.usage : exit.failure
  }
}

const texts = {
  about: {
    nl: 'Codeert interviewtranscripten met een codeboek en geeft frequentietabellen en rode draden.',
    en: 'Codes interview transcripts with a codebook and gives frequency tables and common threads.',
  },
  help: { nl: 'toon hulp bij een opdracht', en: 'show help for a command' },
  helpCommand: { nl: 'help [opdracht]', en: 'help [command]' },
  version: { nl: 'toon de versie', en: 'show the version' },
  lang: { nl: 'taal van de uitvoer', en: 'language of the output' },
  color: { nl: 'kleur in de uitvoer', en: 'colour in the output' },
  debug: {
    nl: 'toon bij een fout waar die in het programma zit',
    en: 'show where in the program an error is',
  },
  examples: { nl: 'Voorbeelden:', en: 'Examples:' },
  closing: {
    nl: '\nBegin met “rodedraad init mijn-project”. Meer over een opdracht: rodedraad help <opdracht>',
    en: '\nBegin with “rodedraad init my-project”. More about a command: rodedraad help <command>',
  },
} as const satisfies Readonly<Record<string, Localised>>

/** Only the command that was asked for is built whole; of the others help needs the name and a sentence. */
async function createProgram(
  args: readonly string[],
  session: Session,
  end: (status: Exit) => void,
): Promise<Command> {
  const program = rootCommand(session)
  const named = args.find((arg) => commands.some(({ name }) => name === arg))
  for (const entry of commands) {
    const command = program.command(entry.name).description(say(entry.about, session.language))
    helpInLanguage(command, session.language)
    if (entry.name === named) await build(entry, command, { session, end })
  }
  return program
}

function rootCommand({ io, language }: Session): Command {
  const text = (key: keyof typeof texts): string => say(texts[key], language)
  const program = new Command('rodedraad')
    .description(text('about'))
    .version(version(), '-V, --version', text('version'))
    .addOption(new Option('--lang <taal>', text('lang')).choices(languages))
    .addOption(new Option('--color <wanneer>', text('color')).choices(colorChoices))
    .option('--debug', text('debug'))
    .configureOutput({
      writeOut: (content) => io.stdout.write(content),
      writeErr: (content) => io.stderr.write(content),
      outputError: (content, write) => {
        write(commandMessage(content, language))
      },
    })
    .exitOverride()
    .helpCommand(text('helpCommand'), text('help'))
    .addHelpText('after', text('closing'))
  helpInLanguage(program, language)
  return program
}

async function build(
  entry: CommandEntry,
  command: Command,
  { session, end }: { session: Session; end: (status: Exit) => void },
): Promise<void> {
  const { define } = await entry.load()
  define(command, session, end)
  const examples = entry.examples.map((line) => `  ${line}`).join('\n')
  command.addHelpText('after', `\n${say(texts.examples, session.language)}\n${examples}`)
}

/** Our own bug: said as such, and its stack only when asked for, since it may hold words of an interview. */
function internalError(error: unknown, args: readonly string[], { io, language }: Session): Exit {
  const name = error instanceof Error ? error.name : typeof error
  io.stderr.write(
    `rodedraad: ${say(
      {
        nl: `er ging iets mis in het programma zelf (${name}); met --debug zie je waar`,
        en: `something went wrong in the program itself (${name}); --debug shows where`,
      },
      language,
    )}\n`,
  )
  if (args.includes('--debug') && error instanceof Error)
    io.stderr.write(`${error.stack ?? error.message}\n`)
  return exit.failure
}
