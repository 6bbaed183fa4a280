import { type Language, languages } from '../model/language.ts'
import type { readBytes } from './files.ts'

/** All that a command touches outside itself, but for files; a test hands it another. */
export interface Io {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  cwd(): string
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>
  /** Standard input as the keys of a person; absent where nobody can type. */
  readonly keyboard?: Keyboard
  /** Asks a person at the terminal for a line; undefined where there is no more. Absent where nobody can be asked. */
  readonly ask?: (question: string) => Promise<string | undefined>
}

export interface Keyboard extends NodeJS.ReadableStream {
  readonly isTTY?: boolean | undefined
  /** Whether each key is given at once, and as it is. */
  setRawMode?(raw: boolean): unknown
}

export interface Stream {
  write(content: string | Uint8Array): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly rows?: number | undefined
  on?(event: 'resize', heard: () => void): unknown
  off?(event: 'resize', heard: () => void): unknown
}

export interface Session {
  readonly io: Io
  readonly language: Language
  /** Whether the user asked for the language; if not, a project may say its own. */
  readonly languageAsked: boolean
  readonly color: ColorChoice
  /** How files are read, if not as they are on the disk. */
  readonly read?: typeof readBytes
}

export const colorChoices = ['auto', 'always', 'never'] as const
export type ColorChoice = (typeof colorChoices)[number]

export const exit = { ok: 0, found: 1, usage: 2, failure: 3, interrupted: 130 } as const
export type Exit = (typeof exit)[keyof typeof exit]

/** What the user asked for, known before any command is built, since help speaks it too. */
export function askedLanguage(args: readonly string[], env: Io['env']): Language | undefined {
  const asked = optionValue(args, '--lang') ?? env.RODEDRAAD_LANG
  return languages.find((language) => language === asked)
}

/** Known as early, for messages about the arguments themselves. */
export function chooseColor(args: readonly string[]): ColorChoice {
  const asked = optionValue(args, '--color')
  return colorChoices.find((choice) => choice === asked) ?? 'auto'
}

function optionValue(args: readonly string[], name: string): string | undefined {
  const given = args.find((arg) => arg.startsWith(`${name}=`))
  if (given !== undefined) return given.slice(name.length + 1)
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}

/** How many colours a stream gets: as --color says, else NO_COLOR, else FORCE_COLOR, else whether it is a terminal. */
export function colorLevel({ io, color }: Session, stream: Stream): 0 | 1 | 2 | 3 {
  if (color !== 'auto') return color === 'always' ? 1 : 0
  if (io.env.NO_COLOR) return 0
  const forced = io.env.FORCE_COLOR
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1
  return stream.isTTY === true && io.env.TERM !== 'dumb' ? 1 : 0
}

const widthWithoutTerminal = 100

export function widthOf({ io }: Session, stream: Stream): number {
  const said = Number(io.env.COLUMNS)
  return stream.columns ?? (Number.isInteger(said) && said > 0 ? said : widthWithoutTerminal)
}
