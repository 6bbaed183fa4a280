import type { Command } from 'commander'
import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import type { DefineCommand } from '../command.ts'
import { helpInLanguage } from '../command-language.ts'
import type { CodesAction, CodesOptions } from '../recode-project.ts'
import { type Exit, exit, type Session } from '../session.ts'

interface MergeOptions extends CodesOptions {
  readonly into: string
}

interface SplitOptions extends MergeOptions {
  readonly list?: string
  readonly decisions?: string
  readonly rest?: string
  readonly force?: boolean
}

interface RemoveOptions extends CodesOptions {
  readonly withTags?: boolean
  readonly withCodes?: boolean
}

const texts = {
  rename: {
    nl: 'geef een code of tak een andere naam of plaats',
    en: 'give a code or branch another name or place',
  },
  merge: { nl: 'voeg codes samen tot één code', en: 'merge codes into one' },
  split: {
    nl: 'maak van één code er meer, en verdeel de tags',
    en: 'make several codes of one, and divide the tags',
  },
  remove: { nl: 'haal een code weg', en: 'take a code away' },
  undo: {
    nl: 'draai de laatste verandering van codes terug',
    en: 'take the last change of codes back',
  },
  old: {
    nl: 'code of tak, zoals ouders/proces/rust',
    en: 'code or branch, such as ouders/proces/rust',
  },
  next: {
    nl: 'de nieuwe code; de tak erboven moet er zijn',
    en: 'the new code; the branch above has to be there',
  },
  gone: { nl: 'codes die in de andere opgaan', en: 'codes that are merged into the other' },
  into: {
    nl: 'code die overblijft, met zijn eigen definitie',
    en: 'code that stays, with its own definition',
  },
  split1: { nl: 'code die gesplitst wordt', en: 'code that is split' },
  parts: {
    nl: 'de nieuwe codes, met een komma ertussen; de eerste houdt de trefwoorden',
    en: 'the new codes, with a comma between them; the first keeps the keywords',
  },
  list: {
    nl: 'schrijf alle tags van de code naar dit CSV-bestand, om ze te verdelen',
    en: 'write all tags of the code to this CSV file, to be divided',
  },
  decisions: {
    nl: 'CSV-bestand waarin de kolom code is ingevuld',
    en: 'CSV file with the column code filled in',
  },
  rest: {
    nl: 'code voor tags waarover nog niets beslist is',
    en: 'code for tags that nothing was decided about',
  },
  remove1: { nl: 'code die weg moet', en: 'code that is to go' },
  withTags: {
    nl: 'laat ook de tags met deze code vervallen',
    en: 'take the tags with this code back too',
  },
  withCodes: {
    nl: 'haal ook de codes onder een tak weg',
    en: 'take the codes under a branch away too',
  },
  project: { nl: 'map met rodedraad.yaml', en: 'folder with rodedraad.yaml' },
  dryRun: { nl: 'toon alleen wat er zou veranderen', en: 'only show what would change' },
  record: {
    nl: 'zet de oude code niet onder replaced in het codeboek',
    en: 'do not put the old code under replaced in the codebook',
  },
  force: { nl: 'vervang een bestand dat er al is', en: 'replace a file that is there' },
} as const satisfies Readonly<Record<string, Localised>>

type TextName = keyof typeof texts

interface Defining {
  readonly text: (key: TextName) => string
  /** A command under `codes`, with what all of them understand. */
  readonly sub: (name: 'rename' | 'merge' | 'split' | 'remove' | 'undo') => Command
  readonly session: Session
  readonly end: (status: Exit) => void
}

export const define: DefineCommand = (command, session, end) => {
  const text = (key: TextName): string => say(texts[key], session.language)
  command.helpCommand(false)
  const defining: Defining = {
    text,
    sub: (name) => {
      const sub = command.command(name).description(text(name))
      helpInLanguage(sub, session.language)
      sub.option('--project <map>', text('project')).option('--dry-run', text('dryRun'))
      return sub
    },
    session,
    end,
  }
  defineRename(defining)
  defineMerge(defining)
  defineSplit(defining)
  defineRemove(defining)
  defineUndo(defining)
}

async function run(action: CodesAction, options: CodesOptions, session: Session): Promise<Exit> {
  const { recodeProject } = await import('../recode-project.ts')
  return recodeProject(action, options, session)
}

function defineRename({ text, sub, session, end }: Defining): void {
  sub('rename')
    .argument('<oud>', text('old'))
    .argument('<nieuw>', text('next'))
    .option('--no-record', text('record'))
    .action(async (from: string, to: string, options: CodesOptions) => {
      const { renameCode } = await import('../../store/rename-code.ts')
      const command = `codes rename ${from} ${to}`
      const change: CodesAction['change'] = (codebook, recording) =>
        renameCode(codebook, { from, to }, recording)
      end(await run({ command, change }, options, session))
    })
}

function defineMerge({ text, sub, session, end }: Defining): void {
  sub('merge')
    .argument('<codes...>', text('gone'))
    .requiredOption('--into <code>', text('into'))
    .option('--no-record', text('record'))
    .action(async (codes: string[], options: MergeOptions) => {
      const { mergeCodes } = await import('../../store/merge-codes.ts')
      const { tellTexts } = await import('../merged-texts.ts')
      const { into } = options
      const command = `codes merge ${codes.join(' ')} --into ${into}`
      const change: CodesAction['change'] = (codebook, recording) => {
        const merged = mergeCodes(codebook, { codes, into }, recording)
        tellTexts(merged, session)
        return merged
      }
      end(await run({ command, change }, options, session))
    })
}

function defineSplit({ text, sub, session, end }: Defining): void {
  sub('split')
    .argument('<code>', text('split1'))
    .requiredOption('--into <codes>', text('parts'))
    .option('--list <bestand>', text('list'))
    .option('--decisions <bestand>', text('decisions'))
    .option('--rest <code>', text('rest'))
    .option('--no-record', text('record'))
    .option('--force', text('force'))
    .action(async (code: string, options: SplitOptions) => {
      const { splitProject } = await import('../split-project.ts')
      end(await splitProject(code, options, session))
    })
}

function defineRemove({ text, sub, session, end }: Defining): void {
  sub('remove')
    .argument('<code>', text('remove1'))
    .option('--with-tags', text('withTags'))
    .option('--with-codes', text('withCodes'))
    .action(async (id: string, options: RemoveOptions) => {
      const { removeCode } = await import('../../store/remove-code.ts')
      const withCodes = options.withCodes === true
      const command = `codes remove ${id}`
      const change: CodesAction['change'] = (codebook) => removeCode(codebook, id, { withCodes })
      const refuse: CodesAction['refuse'] = ({ counts }) => {
        const left = counts.reduce((sum, { tags, rejections }) => sum + tags + rejections, 0)
        if (left > 0 && options.withTags !== true) throw stillGiven(id, left)
      }
      end(await run({ command, change, refuse }, options, session))
    })
}

function stillGiven(id: string, left: number): Failure {
  return new Failure({
    nl: `“${id}” heeft nog ${left === 1 ? 'één tag' : `${left} tags`}; voeg de code samen met een andere (codes merge), of laat de tags vervallen met --with-tags`,
    en: `“${id}” still has ${left === 1 ? 'one tag' : `${left} tags`}; merge it with another code (codes merge), or have the tags taken back with --with-tags`,
  })
}

function defineUndo({ sub, session, end }: Defining): void {
  sub('undo').action(async (options: CodesOptions) => {
    const { openForCodes } = await import('../recode-project.ts')
    const { planUndo, saveUndo } = await import('../codes-undo.ts')
    const material = await openForCodes(options, session)
    const undoing = planUndo(material, session)
    if (options.dryRun !== true) saveUndo(material, undoing)
    session.io.stdout.write(
      `${say(undone(undoing.record.command, options.dryRun === true), session.language)}\n`,
    )
    end(exit.ok)
  })
}

function undone(command: string, dryRun: boolean): Localised {
  return dryRun
    ? { nl: `dit zou worden teruggedraaid: ${command}`, en: `this would be taken back: ${command}` }
    : { nl: `teruggedraaid: ${command}`, en: `taken back: ${command}` }
}
