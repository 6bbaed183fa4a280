import { coderName } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { type Language, say, type Text } from '../model/language.ts'
import type { Block, Evidence, Passage, Quote, Reference } from '../model/report.ts'
import type { Span } from '../model/source.ts'
import { compare } from '../tabulate/axis.ts'
import type { Category } from '../tabulate/category.ts'
import { type CodedTurn, codingsByTurn } from '../tabulate/turns.ts'
import { codedTurns, lineOf, quoteLine, quoteText, roleName } from '../tabulate/quotes.ts'

/** Gathers, while a report is written, the places behind its numbers; in the end they follow as an appendix. */
export interface EvidenceBook {
  /** Registers the turns of a category under an id made of the parts of its name; undefined where there are none or none are wanted. */
  cite(name: readonly string[], title: Text, category: Category): string | undefined
  quote(turn: CodedTurn): Quote
  /** The appendix: every list of places, then every passage once. */
  blocks(): readonly Block[]
}

export interface EvidenceOptions {
  /** Without passages a report shows numbers only and no interview text. */
  readonly passages: boolean
  /** Lists of places are divided by this attribute. */
  readonly spread: string
}

export function createEvidenceBook(
  corpus: Corpus,
  { passages, spread }: EvidenceOptions,
): EvidenceBook {
  const lists = new Map<string, Evidence>()
  const cited = new Map<string, CodedTurn>()
  const register = (turn: CodedTurn): string => {
    const id = passageId(turn)
    if (!cited.has(id)) cited.set(id, turn)
    return id
  }
  return {
    cite(name, title, category) {
      if (!passages) return undefined
      const turns = codedTurns(corpus, category)
      if (turns.length === 0) return undefined
      const id = `e-${name.map(slug).join(between)}`
      if (!lists.has(id)) lists.set(id, { id, title, groups: grouped(turns, spread, register) })
      return id
    },
    quote(turn) {
      const quote = { text: quoteText(turn), cite: citation(turn, quoteLine(turn)) }
      return passages ? { ...quote, passage: register(turn) } : quote
    },
    blocks: () => [
      ...[...lists.values()].map((evidence): Block => ({ kind: 'evidence', evidence })),
      ...inOrder(corpus, cited).map((turn): Block => ({
        kind: 'passage',
        passage: passage(turn, allCodings(turn)),
      })),
    ],
  }
}

function grouped(
  turns: readonly CodedTurn[],
  spread: string,
  register: (turn: CodedTurn) => string,
): Evidence['groups'] {
  const groups = new Map<string, Reference[]>()
  for (const turn of turns) {
    const label = turn.transcript.attributes.get(spread) ?? ''
    const reference = { text: place(turn), target: register(turn) }
    const known = groups.get(label)
    if (known) known.push(reference)
    else groups.set(label, [reference])
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([label, references]) => ({ label, references }))
}

function inOrder(corpus: Corpus, cited: ReadonlyMap<string, CodedTurn>): readonly CodedTurn[] {
  const order = new Map(corpus.transcripts.map(({ id }, index) => [id, index]))
  const at = ({ transcript }: CodedTurn): number => order.get(transcript.id) ?? 0
  return [...cited.values()].sort((a, b) => at(a) - at(b) || a.turn - b.turn)
}

const codingsOf = new WeakMap<CodedTranscript, ReturnType<typeof codingsByTurn>>()

/** All codings of a turn, not only those that it was cited for. */
function allCodings({ transcript, turn }: CodedTurn): CodedTurn['codings'] {
  const byTurn = codingsOf.get(transcript) ?? codingsByTurn(transcript.codings)
  codingsOf.set(transcript, byTurn)
  return byTurn.get(turn) ?? []
}

function passage(cited: CodedTurn, codings: CodedTurn['codings']): Passage {
  const codes = [...new Set(codings.map(({ code }) => code))].map((code): Text => {
    const own = codings.filter((coding) => coding.code === code)
    const coders = new Set(own.map(({ by }) => coderName(by)))
    return `${code} (${[...coders].join('; ')})`
  })
  return {
    id: passageId(cited),
    cite: citation(cited, lineOf(cited)),
    pieces: pieces({ ...cited, codings }),
    codes,
  }
}

/** A turn cut at the ends of the words that keywords found; what a person tagged is the turn, so nothing is marked. */
function pieces(cited: CodedTurn): Passage['pieces'] {
  const { transcript, codings } = cited
  const whole = extentOf(cited)
  const text = (start: number, end: number): string =>
    transcript.spoken.slice(start, end).replace(/\s+/gu, ' ')
  const marks = codings
    .filter(({ by }) => by.kind === 'keyword')
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const found: { text: string; marked: boolean }[] = []
  let from = whole.start
  for (const { start, end } of marks) {
    if (end <= from) continue
    if (start > from) found.push({ text: text(from, start), marked: false })
    found.push({ text: text(Math.max(start, from), end), marked: true })
    from = end
  }
  if (from < whole.end) found.push({ text: text(from, whole.end), marked: false })
  return found
}

/** The turn; where that was divided, the unit, on to the end of the one in which the words of its codings end. */
function extentOf({ transcript, turn, codings }: CodedTurn): Span {
  const { turns } = transcript
  const { start, end } = turns[turn]?.span ?? { start: 0, end: 0 }
  const reached = codings.reduce((last, { span }) => Math.max(last, span.end), end)
  if (reached === end) return { start, end }
  return { start, end: turns.find((one) => one.span.end >= reached)?.span.end ?? end }
}

/** Interview, who speaks, line: enough to find the words, without a name. */
export function citation(turn: CodedTurn, line: number): Text {
  const role = roleName(turn)
  const from = (language: Language): string =>
    [turn.transcript.id, say(role, language)].filter((part) => part !== '').join(', ')
  return { nl: `${from('nl')}, regel ${line}`, en: `${from('en')}, line ${line}` }
}

function place(turn: CodedTurn): Text {
  const line = lineOf(turn)
  return { nl: `${turn.transcript.id}, regel ${line}`, en: `${turn.transcript.id}, line ${line}` }
}

function passageId({ transcript, turn }: CodedTurn): string {
  return `p-${slug(transcript.id)}-${turn + 1}`
}

/** Between the parts of a name, which a part itself never has: `x` of `ouders` is not `x-ouders`. */
const between = '~'

/** Ids of a page: letters, digits and hyphens stay, a slash is a full stop, any other sign its code, so none fall together. */
export function slug(name: string): string {
  return name.replace(/[^\p{L}\p{N}-]/gu, (sign) =>
    sign === '/' ? '.' : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`,
  )
}
