import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { Failure } from '../model/failure.ts'

/** More than any codebook. */
const mostBytes = 64 * 2 ** 20

/**
 * A file as it was in an earlier state of its git repository. Each step asks git one thing, so that it is clear what is missing.
 *
 * @param shown what messages call the file
 */
export async function fileInGit(file: string, ref: string, shown: string): Promise<Uint8Array> {
  const folder = path.dirname(file)
  const inside = await git(folder, ['rev-parse', '--is-inside-work-tree'])
  if (inside.kind === 'refused') throw noRepository(shown, inside.said)
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (commit.kind === 'refused') throw unknownRef(ref, shown)
  const id = Buffer.from(commit.output).toString('utf8').trim()
  const content = await git(folder, ['show', '--no-textconv', `${id}:./${path.basename(file)}`])
  if (content.kind === 'refused') throw notThere(ref, shown)
  return content.output
}

type Answer =
  | { readonly kind: 'given'; readonly output: Uint8Array }
  | { readonly kind: 'refused'; readonly said: string }

const run = promisify(execFile)

async function git(folder: string, args: readonly string[]): Promise<Answer> {
  const options = { cwd: folder, env: surroundings(), maxBuffer: mostBytes }
  try {
    const { stdout } = await run('git', [...args], { ...options, encoding: 'buffer' })
    return { kind: 'given', output: stdout }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if ('code' in error && error.code === 'ENOENT') throw withoutGit(error)
    return { kind: 'refused', said: firstLine('stderr' in error ? String(error.stderr) : '') }
  }
}

/** Those of this process, but that it is the folder which tells the repository: in a hook git says which one it runs for. */
function surroundings(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
    GIT_PREFIX: undefined,
    // What a partial clone lacks is not fetched: rodedraad uses no network.
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(/^fatal: /u, '') ?? ''
}

function withoutGit(cause: Error): Failure {
  const text = {
    nl: 'git is hier niet te vinden; geef het eerdere codeboek als bestand, met --baseline',
    en: 'git is not to be found here; give the earlier codebook as a file, with --baseline',
  }
  return new Failure(text, { cause })
}

function noRepository(shown: string, said: string): Failure {
  return new Failure({
    nl: `${shown} staat niet in een map die git bijhoudt, dus --baseline-ref kan niet; git zegt: ${said}`,
    en: `${shown} is not in a folder that git keeps track of, so --baseline-ref cannot be; git says: ${said}`,
  })
}

function unknownRef(ref: string, shown: string): Failure {
  return new Failure({
    nl: `git kent “${ref}” niet in de map van ${shown}; noem een tag, een branch of een commit, zoals v2022 of HEAD~1`,
    en: `git does not know “${ref}” in the folder of ${shown}; name a tag, a branch or a commit, such as v2022 or HEAD~1`,
  })
}

function notThere(ref: string, shown: string): Failure {
  return new Failure({
    nl: `${shown} was er nog niet in “${ref}”; heette het codeboek toen anders, geef dat dan met --baseline`,
    en: `${shown} was not there yet in “${ref}”; if the codebook had another name then, give that with --baseline`,
  })
}
