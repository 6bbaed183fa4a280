import path from 'node:path'
import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import { exists, isFolder, readBytes, writeWhole } from '../files.ts'
import { packageFile } from '../package-files.ts'
import {
  gitAttributes,
  gitIgnore,
  interviewsReadme,
  interviewTemplate,
  projectTemplate,
} from '../project-template.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

const texts = {
  folder: {
    nl: 'map van het project; laat je die weg, dan de map waarin je staat',
    en: 'folder of the project; this one when left out',
  },
} as const satisfies Readonly<Record<string, Localised>>

/** The codebook, and what an editor needs to understand it and the project file; their first lines name it. */
const shipped = [
  'codebooks/wio.yaml',
  'codebooks/codebook.schema.json',
  'codebooks/project.schema.json',
] as const

export const define: DefineCommand = (command, session, end) => {
  command
    .argument('[map]', say(texts.folder, session.language))
    .action(async (folder: string | undefined) => {
      end(await runInit(folder ?? '.', session))
    })
}

/** What git has to know; a project that was in git already has these files, and keeps what is in them. */
const forGit = [
  ['.gitattributes', gitAttributes],
  ['.gitignore', gitIgnore],
] as const

async function runInit(folder: string, session: Session): Promise<Exit> {
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['rodedraad.yaml', projectTemplate],
    ...shipped.map((name) => [name, readBytes(packageFile(name), name)] as const),
    ['sjabloon-interview.md', interviewTemplate],
    ['interviews/LEESMIJ', interviewsReadme],
  ]
  const target = path.resolve(session.io.cwd(), folder)
  refuseToOverwrite(
    folder,
    target,
    files.map(([name]) => name),
  )
  for (const [name, content] of files)
    await writeWhole(path.join(target, name), content, { force: false })
  for (const [name, lines] of forGit) await addLines(path.join(target, name), lines)
  const names = [...files, ...forGit].map(([name]) => name)
  session.io.stdout.write(say(told(folder, names), session.language))
  return exit.ok
}

/** Adds the lines that a file does not have yet. */
async function addLines(file: string, lines: string): Promise<void> {
  const there = exists(file) ? new TextDecoder().decode(readBytes(file)) : ''
  const known = new Set(there.split(/\r?\n/u))
  const missing = lines.split('\n').filter((line) => line !== '' && !known.has(line))
  if (missing.length === 0) return
  const begin = there === '' || there.endsWith('\n') ? there : `${there}\n`
  await writeWhole(file, `${begin}${missing.join('\n')}\n`, { force: true })
}

/** All or nothing: a project that is half there is worse than none. */
function refuseToOverwrite(folder: string, target: string, names: readonly string[]): void {
  for (const name of names) {
    const found = inTheWay(target, name)
    if (found === undefined) continue
    throw new Failure({
      nl: `in ${folder} staat al een ${found}; er is niets gemaakt, kies een lege map`,
      en: `there is a ${found} in ${folder} already; nothing was made, choose an empty folder`,
    })
  }
}

/** A file that is there, or one that stands where its folder should come. */
function inTheWay(target: string, name: string): string | undefined {
  if (exists(path.join(target, name))) return name
  const folder = path.dirname(name)
  const above = path.join(target, folder)
  return exists(above) && !isFolder(above) ? folder : undefined
}

function told(folder: string, names: readonly string[]): Localised {
  const list = names.map((name) => `  ${path.join(folder, name)}\n`).join('')
  return {
    nl: `Gemaakt:\n${list}\nZet je transcripten in ${path.join(folder, 'interviews')}, pas rodedraad.yaml aan en begin met:\n  rodedraad status ${folder}\n`,
    en: `Made:\n${list}\nPut your transcripts in ${path.join(folder, 'interviews')}, adapt rodedraad.yaml and begin with:\n  rodedraad status ${folder}\n`,
  }
}
