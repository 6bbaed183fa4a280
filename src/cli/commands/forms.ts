import { Option } from 'commander'
import { Failure } from '../../model/failure.ts'
import { partsOfSpeech, type PartOfSpeech } from '../../model/keyword.ts'
import { type Localised, say } from '../../model/language.ts'
import { addOutputOptions, type Destination } from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

const formats = ['text', 'json'] as const

interface FormsOptions extends Destination {
  readonly format?: (typeof formats)[number]
  readonly pos?: PartOfSpeech
}

const texts = {
  words: {
    nl: 'woorden; met - één per regel uit de standaardinvoer',
    en: 'words; with - one a line from standard input',
  },
  pos: {
    nl: 'alleen als zelfstandig naamwoord, bijvoeglijk naamwoord of werkwoord',
    en: 'only as a noun, adjective or verb',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  command
    .argument('<woorden...>', text('words'))
    .addOption(new Option('--pos <soort>', text('pos')).choices(partsOfSpeech))
  addOutputOptions(command, session.language, formats).action(
    async (words: string[], options: FormsOptions) => {
      end(await runForms(words, options, session))
    },
  )
}

async function runForms(words: string[], options: FormsOptions, session: Session): Promise<Exit> {
  const { writtenForms } = await import('../../text/forms.ts')
  const { formatNamed, put } = await import('../output.ts')
  const format = options.format ?? formatNamed(options.output, formats) ?? 'text'
  const asked = words.includes('-')
    ? [...words.filter((word) => word !== '-'), ...(await wordsOnStdin(session))]
    : words
  const found = asked.map((word) => [word, writtenForms(word, options.pos)] as const)
  const content =
    format === 'json'
      ? `${JSON.stringify(Object.fromEntries(found), undefined, 2)}\n`
      : found.map(([word, forms]) => `${word}: ${forms.join(', ')}\n`).join('')
  await put(content, options, session)
  return exit.ok
}

async function wordsOnStdin({ io }: Session): Promise<readonly string[]> {
  const { decode } = await import('../../read/decode.ts')
  const decoding = decode(await io.readStdin())
  if (decoding.kind === 'failure') throw new Failure(decoding.message)
  return decoding.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
