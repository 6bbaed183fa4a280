import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import { addOutputOptions, type OutputOptions } from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

const texts = {
  rule: { nl: 'regel; laat je dit weg, dan alle regels', en: 'rule; all rules when left out' },
} as const satisfies Readonly<Record<string, Localised>>

const formats = ['text', 'md', 'html', 'json'] as const

export const define: DefineCommand = (command, session, end) => {
  command.argument('[regel]', say(texts.rule, session.language))
  addOutputOptions(command, session.language, formats).action(
    async (id: string | undefined, options: OutputOptions) => {
      end(await runExplain(id, { ...options, formats }, session))
    },
  )
}

async function runExplain(
  id: string | undefined,
  options: OutputOptions,
  session: Session,
): Promise<Exit> {
  const { rules } = await import('../../lint/rules/index.ts')
  const { unknownRule } = await import('../../lint/settings.ts')
  const { ruleReport, rulesReport } = await import('../../report/rules-report.ts')
  const { emit } = await import('../output.ts')
  const rule = rules.find((one) => one.id === id)
  if (id !== undefined && rule === undefined) {
    const { nl, en, fix } = unknownRule(id, rules)
    throw new Failure({ nl: `${nl}; ${fix.nl}`, en: `${en}; ${fix.en}` }, { kind: 'usage' })
  }
  await emit(rule === undefined ? rulesReport(rules) : ruleReport(rule), options, session)
  return exit.ok
}
