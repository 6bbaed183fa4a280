import type { Example } from '../../src/lint/rule.ts'
import { checkExample } from './examples.ts'

interface Report {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly advice: string | null
}

/** What a rule says of an example: `codeboek.yaml:2:3 de code …`, and its advice behind an arrow. */
export async function reportsOf(rule: string, example: Example): Promise<readonly string[]> {
  const { stdout } = await checkExample(example, '--format', 'json')
  return parsed(stdout)
    .diagnostics.filter((one) => one.rule === rule)
    .map(
      ({ file, line, column, message, advice }) =>
        `${file}:${line}:${column} ${message}${advice === null ? '' : ` → ${advice}`}`,
    )
}

function parsed(json: string): { readonly diagnostics: readonly Report[] } {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the schema of our own output
  return JSON.parse(json)
}
