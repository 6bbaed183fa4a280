import { Failure } from '../../model/failure.ts'
import { consensusCoder } from '../../model/coding.ts'
import { type Localised, say } from '../../model/language.ts'
import { addPaths, addWhereOption, addWholeTurnOptions, listed } from '../options.ts'
import type { ResolveOptions } from '../resolve-codes.ts'
import type { DefineCommand } from '../command.ts'

const texts = {
  coders: {
    nl: 'tussen wie je beslist, met komma’s ertussen (standaard: iedereen die tags gaf, behalve “consensus”)',
    en: 'between whom to settle, separated by commas (default: everybody with tags but “consensus”)',
  },
  into: {
    nl: 'onder welke naam bewaard wordt wat jullie samen beslissen',
    en: 'under which name what is settled is saved',
  },
  decisions: {
    nl: 'CSV-bestand van “rodedraad agree --disagreements”, met een kolom besluit: ja of nee; leeg is nog niet beslist',
    en: 'CSV file of “rodedraad agree --disagreements” with a column decision: yes or no; empty is not decided yet',
  },
  majority: {
    nl: 'volg de meerderheid (bij drie of meer codeurs)',
    en: 'follow the majority (with three coders or more)',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addWhereOption(
    addWholeTurnOptions(addPaths(command, session.language), session.language),
    session.language,
  )
    .option('--coders <namen>', text('coders'), listed)
    .option('--into <naam>', text('into'), consensusCoder)
    .option('--decisions <bestand>', text('decisions'))
    .option('--majority', text('majority'))
    .action(async (paths: string[], options: Omit<ResolveOptions, 'paths'>) => {
      if (options.decisions !== undefined && options.majority === true) throw twoWays()
      const { resolveCodes } = await import('../resolve-codes.ts')
      end(await resolveCodes({ ...options, paths }, session))
    })
}

function twoWays(): Failure {
  return new Failure(
    {
      nl: 'kies --decisions of --majority, niet allebei',
      en: 'choose --decisions or --majority, not both',
    },
    { kind: 'usage' },
  )
}
