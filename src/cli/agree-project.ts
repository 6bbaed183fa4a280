import type { CoderAgreement, DrawingPlan } from '../model/agreement.ts'
import { unnamedCoder } from '../model/coding.ts'
import type { Corpus } from '../model/corpus.ts'
import { Failure } from '../model/failure.ts'
import { agreementJson, disagreementJson } from '../render/agreement-json.ts'
import { type Format, formats } from '../render/index.ts'
import {
  agreementCsvReport,
  agreementReport,
  disagreementCsvReport,
  disagreementReport,
} from '../report/agreement-report.ts'
import { coderAgreement } from '../tabulate/coder-agreement.ts'
import { codersOf, comparedCoder, type ComparedCoder, keywordCoders } from '../tabulate/coders.ts'
import { compareCoders, type Comparison } from '../tabulate/comparison.ts'
import { nearest } from '../text/nearest.ts'
import type { CorpusOptions } from './corpus.ts'
import { independentCoders } from './independent-coders.ts'
import type { OutputOptions } from './options.ts'
import { formatNamed, isFile, put, render } from './output.ts'
import { openSelection } from './selection.ts'
import { type Exit, exit, type Session } from './session.ts'

export interface ProjectQuestion extends CorpusOptions, OutputOptions {
  readonly paths: readonly string[]
  readonly where: readonly string[]
  readonly coders?: readonly string[]
  readonly onlyDoubleCoded: boolean
  readonly disagreements?: boolean
  readonly plan: DrawingPlan
}

/** Says what the coders of a project agree on, or where they differ. */
export async function agreeOnProject(question: ProjectQuestion, asked: Session): Promise<Exit> {
  const { paths, onlyDoubleCoded, plan, output } = question
  const format: Format = question.format ?? formatNamed(output, formats) ?? 'text'
  const everything = { source: 'all', negated: 'include', echo: 'include' } as const
  const opened = await openSelection(
    paths,
    { ...question, ...everything, keepsRejected: true },
    asked,
  )
  if (opened === undefined) return exit.failure
  const { corpus, whole, session } = opened
  const people = codersOf(whole)
  const named = question.coders ?? independentCoders(taggers(people), session, '--coders')
  const coders = chosenCoders(named, people)
  const comparison = compareCoders(corpus, { coders, onlyDoubleCoded })
  if (comparison.transcripts.length === 0) throw nothingShared(comparison, corpus)
  const agreement = coderAgreement(comparison, plan)
  const content = await contentOf(agreement, { ...question, format }, session)
  await put(content, question, session)
  return exit.ok
}

async function contentOf(
  agreement: CoderAgreement,
  { format, disagreements, output }: ProjectQuestion & { readonly format: Format },
  session: Session,
): Promise<string> {
  const differences = disagreements === true
  if (format === 'json') return differences ? disagreementJson(agreement) : agreementJson(agreement)
  const [csv, page] = differences
    ? [disagreementCsvReport, disagreementReport]
    : [agreementCsvReport, agreementReport]
  const report = format === 'csv' ? csv(agreement) : page(agreement)
  return render(report, format, { session, toFile: isFile(output) })
}

/** Everybody who tagged something, but for tags in the text without a name: those may be anybody's. */
export function taggers(people: readonly string[]): readonly string[] {
  return people.filter((name) => name !== unnamedCoder)
}

/** Those that were named, to be compared. */
export function chosenCoders(
  names: readonly string[],
  people: readonly string[],
): readonly ComparedCoder[] {
  const unknown = names.find(
    (name) => !people.includes(name) && !keywordCoders.some((one) => one === name),
  )
  if (unknown !== undefined) throw unknownCoder(unknown, people)
  if (names.length < 2) throw tooFew(names, people)
  return names.map((name) => comparedCoder(name, people))
}

function unknownCoder(name: string, people: readonly string[]): Failure {
  const known = [...people, keywordCoders[0]]
  const best = nearest(name, known)
  const hint =
    best === undefined
      ? { nl: `; wel: ${known.join(', ')}`, en: `; who did: ${known.join(', ')}` }
      : { nl: `; bedoel je “${best}”?`, en: `; did you mean “${best}”?` }
  return usage(
    `“${name}” heeft in deze gesprekken niets gecodeerd${hint.nl}`,
    `“${name}” coded nothing in these transcripts${hint.en}`,
  )
}

function tooFew(names: readonly string[], people: readonly string[]): Failure {
  if (names.length === 0) {
    return usage(
      'er zijn nog geen tags van codeurs; begin met “rodedraad tag <transcript> --coder <naam>”',
      'there are no tags of coders yet; begin with “rodedraad tag <transcript> --coder <name>”',
    )
  }
  const found = people.join(', ')
  return usage(
    `vergelijken kan met twee of meer codeurs, en dit is er één: ${names.join(', ')}; noem er meer met --coders (er zijn: ${found}, ${keywordCoders[0]})`,
    `it takes two coders to compare, and this is one: ${names.join(', ')}; name more with --coders (there are: ${found}, ${keywordCoders[1]})`,
  )
}

export function nothingShared({ coders, leftOut }: Comparison, { transcripts }: Corpus): Failure {
  const names = coders.map(({ name }) => name).join(', ')
  const did = leftOut
    .filter((one) => one.coders.length > 0)
    .map((one) => `${one.transcript}: ${one.coders.join(', ')}`)
    .join('; ')
  return new Failure({
    nl: `geen van de ${transcripts.length} gesprekken is door al deze codeurs gecodeerd (${names})${did === '' ? '' : `; wel: ${did}`}`,
    en: `none of the ${transcripts.length} transcripts was coded by all these coders (${names})${did === '' ? '' : `; these were: ${did}`}`,
  })
}

function usage(nl: string, en: string): Failure {
  return new Failure({ nl, en }, { kind: 'usage' })
}
