import { openSelection } from '../../src/cli/selection.ts'
import type { Block, Report } from '../../src/model/report.ts'
import type { Table } from '../../src/model/table.ts'
import { threadsReport } from '../../src/report/threads-report.ts'
import { projects } from '../cli/run.ts'

const unused = { write: (): boolean => true }

/** The report on test/projects/telling; what is in it is worked out in test/cli/counting.test.ts. */
export async function tellingReport(quotes: number): Promise<Report> {
  const opened = await openSelection(
    ['telling'],
    { where: [], source: 'all', negated: 'include', echo: 'include' },
    {
      io: {
        stdout: unused,
        stderr: unused,
        env: {},
        cwd: () => projects,
        readStdin: () => Promise.resolve(new Uint8Array()),
      },
      language: 'nl',
      languageAsked: true,
      color: 'never',
    },
  )
  if (opened === undefined) throw new Error('the project has a mistake in it')
  return threadsReport(opened.corpus, opened.workspace.project, {
    quotes,
    provenance: {
      version: '1.2.3',
      codebookHash: 'c0de',
      corpusHash: 'c0ff',
      options: ['--where regio=Noord'],
      read: 5,
    },
  })
}

export function blocksOf<Kind extends Block['kind']>(
  { blocks }: Report,
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] {
  const isOfKind = (block: Block): block is Extract<Block, { kind: Kind }> => block.kind === kind
  return blocks.filter(isOfKind)
}

/** The blocks from the heading with this id up to the next of its level. */
export function section({ title, blocks }: Report, id: string): Report {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  const head = blocks[start]
  const level = head?.kind === 'heading' ? head.level : 0
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.kind === 'heading' && block.level <= level)
  return {
    title,
    blocks: length < 0 ? blocks.slice(start) : blocks.slice(start, start + 1 + length),
  }
}

export function tables(report: Report): readonly Table[] {
  return blocksOf(report, 'table').map(({ table }) => table)
}
