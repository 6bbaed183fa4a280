import { keywordExaminer } from '../apply/examine.ts'
import { appliesToRole, appliesToTranscript, type Code, type Codebook } from '../model/codebook.ts'
import { isRejectedBy } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Finding } from '../model/finding.ts'
import { addTurn, type CodeTally, createTally, type Judgement } from './usage-tally.ts'
import type { CodeUsage } from './usage.ts'

/** What came of every code, in the order of the codebook. */
export function countUsage(
  codebook: Codebook,
  transcripts: readonly CodedTranscript[],
): readonly CodeUsage[] {
  const tallies = new Map(codebook.codes.map((code) => [code.id, createTally(code)]))
  const examine = keywordExaminer(codebook)
  for (const transcript of transcripts) {
    const turns = [...transcript.turns.keys()].filter((turn) => transcript.counted[turn])
    countHits(transcript, { turns, examine, tallies })
    countTags(transcript, tallies)
    const roles = new Set(turns.map((turn) => transcript.turns[turn]?.role ?? ''))
    for (const tally of tallies.values()) {
      if (isEligible(tally.code, transcript, roles)) tally.eligible += 1
    }
  }
  return [...tallies.values()].map(({ byKeyword, ...rest }) => ({
    ...rest,
    keywords: [...byKeyword.values()],
  }))
}

interface Counting {
  /** Those that count. */
  readonly turns: readonly number[]
  readonly examine: ReturnType<typeof keywordExaminer>
  readonly tallies: ReadonlyMap<string, CodeTally>
}

function countHits(transcript: CodedTranscript, { turns, examine, tallies }: Counting): void {
  const judge = judgements(transcript)
  for (const turn of turns) {
    for (const [code, found] of byCode(examine(transcript, turn), transcript, turn)) {
      const tally = tallies.get(code.id)
      if (tally) addTurn(tally, found, { transcript, judgement: judge(turn, code) })
    }
  }
}

/** What the keywords match in a turn, by the codes that can be given there. */
function byCode(
  found: readonly Finding[],
  { attributes, turns }: CodedTranscript,
  turn: number,
): ReadonlyMap<Code, readonly Finding[]> {
  const role = turns[turn]?.role ?? ''
  const groups = new Map<Code, Finding[]>()
  for (const one of found) {
    const known = groups.get(one.code)
    if (known) known.push(one)
    else if (appliesToTranscript(one.code, attributes) && appliesToRole(one.code, role)) {
      groups.set(one.code, [one])
    }
  }
  return groups
}

function isEligible(code: Code, { attributes }: CodedTranscript, roles: Set<string>): boolean {
  return (
    appliesToTranscript(code, attributes) && [...roles].some((role) => appliesToRole(code, role))
  )
}

function judgements({
  codings,
  rejections,
}: CodedTranscript): (turn: number, code: Code) => Judgement {
  const isRejected = isRejectedBy(rejections)
  const given = new Set(
    codings.flatMap(({ by, turn, code }) => (by.kind === 'person' ? [`${turn} ${code}`] : [])),
  )
  return (turn, { id }) => ({
    given: given.has(`${turn} ${id}`),
    rejected: isRejected({ turn, code: id }),
  })
}

function countTags(
  { codings, counted }: CodedTranscript,
  tallies: ReadonlyMap<string, CodeTally>,
): void {
  for (const { by, turn, code } of codings) {
    const tally = tallies.get(code)
    if (by.kind === 'person' && counted[turn] === true && tally) tally.tags += 1
  }
}
