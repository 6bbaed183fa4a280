import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import {
  addCorpusOptions,
  addOutputOptions,
  addSelectionOptions,
  type OutputOptions,
  type SelectionOptions,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

interface KwicOptions extends SelectionOptions, OutputOptions {
  readonly context: number
}

const texts = {
  word: {
    nl: 'een woord of zin in al zijn vormen, =precies, *deel*, of het id van een code',
    en: 'a word or phrase in all its forms, =exact, *part*, or the id of a code',
  },
  context: {
    nl: 'aantal woorden aan elke kant (standaard: 8)',
    en: 'number of words on either side (default: 8)',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  command.argument('<woord|code>', text('word'))
  addCorpusOptions(command, session.language).option(
    '--context <aantal>',
    text('context'),
    numberOfWords,
    8,
  )
  addSelectionOptions(command, session.language)
  addOutputOptions(command, session.language).action(
    async (word: string, paths: string[], options: KwicOptions) => {
      end(await runKwic(word, { paths, options }, session))
    },
  )
}

function numberOfWords(value: string): number {
  const words = Number(value)
  if (/^\d+$/u.test(value) && words >= 1 && words <= 100) return words
  throw new Failure(
    {
      nl: `“${value}” is geen aantal woorden van 1 tot en met 100`,
      en: `“${value}” is no number of words from 1 to 100`,
    },
    { kind: 'usage' },
  )
}

async function runKwic(
  word: string,
  { paths, options }: { paths: string[]; options: KwicOptions },
  session: Session,
): Promise<Exit> {
  const { openSelection } = await import('../selection.ts')
  const { withKeyword } = await import('../keyword-search.ts')
  const { kwicReport } = await import('../../report/coding-report.ts')
  const { subtree } = await import('../../tabulate/category.ts')
  const { select } = await import('../../tabulate/selection.ts')
  const { emit } = await import('../output.ts')
  const opened = await openSelection(paths, options, session)
  if (opened === undefined) return exit.failure
  const { codes } = opened.whole.codebook
  if (codes.some(({ id }) => id === word)) {
    const category = { key: word, label: word, codes: subtree(codes, word) }
    await emit(kwicReport(opened.corpus, category, options.context), options, opened.session)
    return exit.ok
  }
  const { source, negated, echo } = options
  const found = withKeyword(opened.corpus, word, { interviewer: options.interviewer === true })
  const corpus = select(found, { where: [], source, negated, echo })
  await emit(
    kwicReport(corpus, { key: word, label: word }, options.context),
    options,
    opened.session,
  )
  return exit.ok
}
