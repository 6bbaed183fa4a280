import type { Corpus } from '../model/corpus.ts'
import type { Block, Report } from '../model/report.ts'
import { threadEvidence } from '../tabulate/threads.ts'
import type { Validation } from '../tabulate/validation.ts'
import { account, type Provenance } from './account.ts'
import { createEvidenceBook, type EvidenceBook } from './evidence.ts'
import { groupSections } from './group-sections.ts'
import { matrixSection } from './matrix-section.ts'
import { overlapSection } from './overlap-section.ts'
import { pairsSection } from './pairs-section.ts'
import { threadSections } from './thread-sections.ts'
import { standingReport } from './standing-report.ts'
import { heading, type Writing } from './writing.ts'

export interface ThreadsReportOptions {
  readonly quotes: number
  readonly provenance: Provenance
  /** Whether people judged the keywords; not said where it is not known, or no keyword counts. */
  readonly validation?: Validation | undefined
}

/** The rode-draden report: where the project stands, what is valuable, the threads, and where every number comes from. */
export function threadsReport(
  corpus: Corpus,
  project: Writing['project'],
  { quotes, provenance, validation }: ThreadsReportOptions,
): Report {
  const spread = project.targets[0]?.attribute ?? 'regio'
  const book = createEvidenceBook(corpus, { passages: quotes > 0, spread })
  const threads = threadEvidence(corpus, { thresholds: project.thresholds, spread })
  const used = new Set<string>()
  const writing: Writing = { corpus, project, threads, book, spread, quotes, used, validation }
  const blocks = [
    ...opening(project),
    ...standing(writing),
    ...matrixSection(writing),
    ...groupSections(writing),
    ...threadSections(writing),
    ...overlapSection(writing),
    ...pairsSection(writing),
    ...account(writing, provenance),
  ]
  return {
    title: project.title ?? { nl: 'Rode draden', en: 'Common threads' },
    blocks: [...blocks, ...appendix(book)],
  }
}

function opening({ period }: Writing['project']): readonly Block[] {
  return period === undefined ? [] : [{ kind: 'paragraph', text: period }]
}

function standing({ corpus, project }: Writing): readonly Block[] {
  return [
    heading(1, { nl: 'Stand van zaken', en: 'State of affairs' }, 'stand-van-zaken'),
    ...standingReport(corpus, project).blocks,
  ]
}

function appendix(book: EvidenceBook): readonly Block[] {
  const blocks = book.blocks()
  if (blocks.length === 0) return []
  const lists = blocks.filter(({ kind }) => kind === 'evidence')
  const passages = blocks.filter(({ kind }) => kind === 'passage')
  return [
    ...(lists.length > 0
      ? [heading(1, { nl: 'Vindplaatsen', en: 'Places' }, 'vindplaatsen'), ...lists]
      : []),
    heading(1, { nl: 'Fragmenten', en: 'Passages' }, 'fragmenten'),
    ...passages,
  ]
}
