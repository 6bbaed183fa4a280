import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Exit } from '../../src/cli/session.ts'

export interface Surroundings {
  /** The current folder; test/projects where nothing is said. */
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  readonly isTTY?: boolean
  readonly columns?: number
  /** What a person types, line by line; where it is given there is a terminal to ask at. */
  readonly answers?: readonly string[]
}

export interface Run {
  readonly status: Exit
  readonly stdout: string
  readonly stderr: string
}

export const projects: string = fileURLToPath(new URL('../projects/', import.meta.url))

/** Runs a whole command in memory, with streams of its own. */
export async function run(args: readonly string[], around: Surroundings = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) => ({
    write: (content: string | Uint8Array): boolean => {
      written[name] += typeof content === 'string' ? content : new TextDecoder().decode(content)
      return true
    },
    isTTY: around.isTTY,
    columns: around.columns,
  })
  const answers = [...(around.answers ?? [])]
  const ask = (question: string): Promise<string | undefined> => {
    written.stderr += question
    return Promise.resolve(answers.shift())
  }
  const status = await main(args, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: around.env ?? {},
    cwd: () => around.cwd ?? projects,
    readStdin: () =>
      Promise.resolve(
        typeof around.stdin === 'object' ? around.stdin : new TextEncoder().encode(around.stdin),
      ),
    ...(around.answers && { ask }),
  })
  return { status, ...written }
}

/** A folder of its own with these files, gone after the test. */
export async function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rodedraad-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  return folder
}
