import type { Example } from '../../src/lint/rule.ts'
import { folderWith, type Run, run } from '../cli/run.ts'

/** The codebook of an example, and the older one that it is compared with. */
const codebook = 'codeboek.yaml'
const older = 'eerder.yaml'

/** Checks an example as a user would, in a folder of its own. */
export async function checkExample(example: Example, ...more: readonly string[]): Promise<Run> {
  const files = typeof example === 'string' ? { [codebook]: example } : example
  const cwd = await folderWith(files)
  const names = Object.keys(files)
  const transcripts = names.some((name) => name.startsWith('interviews/'))
  const where = names.includes('rodedraad.yaml')
    ? []
    : [
        ...(names.includes(codebook) ? [codebook] : []),
        ...(transcripts ? ['--corpus', 'interviews'] : []),
      ]
  const baseline = names.includes(older) ? ['--baseline', older] : []
  return run(['check', ...where, ...baseline, ...more], { cwd })
}
