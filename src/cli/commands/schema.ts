import { Argument } from 'commander'
import { type Localised, say } from '../../model/language.ts'
import type { JsonSchema } from '../../read/json-schema.ts'
import type { DefineCommand } from '../command.ts'
import type { Destination } from '../options.ts'
import { exit } from '../session.ts'

const kinds = ['codebook', 'project'] as const

const texts = {
  kind: {
    nl: 'waarvan: van een codeboek (codebook) of van rodedraad.yaml (project)',
    en: 'of what: of a codebook, or of rodedraad.yaml (project)',
  },
  output: { nl: 'schrijf naar dit bestand', en: 'write to this file' },
  force: { nl: 'vervang een bestand dat er al is', en: 'replace a file that is there' },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  command
    .addArgument(new Argument('[wat]', text('kind')).choices(kinds).default('codebook'))
    .option('-o, --output <bestand>', text('output'))
    .option('--force', text('force'))
    .action(async (kind: (typeof kinds)[number], options: Destination) => {
      const { put } = await import('../output.ts')
      await put(`${JSON.stringify(await schemaOf(kind), undefined, 2)}\n`, options, session)
      end(exit.ok)
    })
}

async function schemaOf(kind: (typeof kinds)[number]): Promise<JsonSchema> {
  switch (kind) {
    case 'codebook':
      return (await import('../../read/codebook-schema.ts')).codebookSchema
    case 'project': {
      const { projectSchema } = await import('../../read/project-schema.ts')
      const { rules } = await import('../../lint/rules/index.ts')
      const { isFixed } = await import('../../lint/settings.ts')
      // What keeps a file from being read cannot be set.
      return projectSchema(rules.filter((rule) => !isFixed(rule)))
    }
  }
}
