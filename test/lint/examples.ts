import type { Example } from '../../src/lint/rule.ts'
import { folderWith, type Run, run } from '../cli/run.ts'

/** The codebook of an example, and the older one that it is compared with. */
const codebook = 'codeboek.yaml'
const older = 'eerder.yaml'

/** Checks an example as a user would, in a folder of its own. */
export async function checkExample(example: Example, ...more: readonly string[]): Promise<Run> {
  const files = filesOf(example)
  const cwd = await folderWith(files)
  const names = Object.keys(files)
  const transcripts = names.some((name) => name.startsWith('interviews/'))
  const where = names.includes('rodedraad.yaml')
    ? []
    : [codebook, ...(transcripts ? ['--corpus', 'interviews'] : [])]
  const baseline = names.includes(older) ? ['--baseline', older] : []
  return run(['check', ...where, ...baseline, ...more], { cwd })
}

/** Its files as they lie on a disk. */
function filesOf(example: Example): Readonly<Record<string, string | Uint8Array>> {
  if (typeof example === 'string') return { [codebook]: example }
  return Object.fromEntries(
    Object.entries(example).map(([name, text]) => {
      const { file = name, encoding } =
        /^(?<file>.*) \((?<encoding>.*)\)$/u.exec(name)?.groups ?? {}
      return [file, encoding === undefined ? text : bytesOf(text, encoding)]
    }),
  )
}

/** What old programs wrote for é. */
const acute: Readonly<Record<string, number>> = { 'Windows-1252': 0xe9, 'Mac OS Roman': 0x8e }

function bytesOf(text: string, encoding: string): Uint8Array {
  return Uint8Array.from(text, (letter) =>
    letter === 'é' ? (acute[encoding] ?? Number.NaN) : letter.charCodeAt(0),
  )
}
