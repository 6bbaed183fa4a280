import type { Bar, ExplainedHit, ExplainedTurn } from '../model/explanation.ts'
import { type Coding, unnamedCoder } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { ExcludingWords } from '../model/finding.ts'
import type { Localised } from '../model/language.ts'
import { spokenText } from '../model/transcript.ts'
import { wordsAround } from '../tabulate/kwic.ts'
import { enumeration } from './writing.ts'

/** All that there is to tell of a turn and a code, each a sentence: what keeps the keywords out, what they match, what people said. */
export function explanationItems(
  { transcript, explanation }: ExplainedTurn,
  withoutKeywords = false,
): readonly Localised[] {
  const { bars, hits, tags, rejectedBy } = explanation
  const asked = bars.some(({ kind }) => kind === 'interviewer')
  const nothing = withoutKeywords ? sentences.noKeywords : sentences.nothing
  return [
    ...bars.map(barText),
    ...(hits.length === 0 ? [nothing] : []),
    ...hits.map((hit) => hitText(hit, transcript, explanation)),
    ...tags.map((tag) => tagText(tag, transcript, asked)),
    ...(rejectedBy.length === 0 || hits.some((hit) => isRejected(hit, bars))
      ? []
      : [rejectionText(rejectedBy)]),
  ]
}

/** Whether it is a person alone who takes the hit out. */
function isRejected({ coded, exclusion }: ExplainedHit, bars: readonly Bar[]): boolean {
  return !coded && exclusion === undefined && bars.length === 0
}

const sentences = {
  nothing: {
    nl: 'Geen trefwoord van deze code gevonden.',
    en: 'No keyword of this code found.',
  },
  noKeywords: {
    nl: 'Deze code heeft geen trefwoorden; alleen mensen geven hem.',
    en: 'This code has no keywords; only people give it.',
  },
  interviewer: {
    nl: 'De interviewer is aan het woord, en die wordt niet gecodeerd (met --interviewer wel).',
    en: 'The interviewer is speaking, who is not coded (with --interviewer they are).',
  },
} as const satisfies Readonly<Record<string, Localised>>

function barText(bar: Bar): Localised {
  if (bar.kind === 'interviewer') return sentences.interviewer
  const { kind, name, value = '', wanted } = bar
  const quoted = wanted.map((one) => `“${one}”`)
  const [condition, holder] =
    kind === 'role'
      ? [
          { nl: 'rol', en: 'role' },
          { nl: 'deze spreker', en: 'this speaker' },
        ]
      : [
          { nl: name, en: name },
          { nl: 'dit gesprek', en: 'this transcript' },
        ]
  const reason = {
    nl: value === '' ? `${holder.nl} heeft geen ${condition.nl}` : `${condition.nl} is “${value}”`,
    en: value === '' ? `${holder.en} has no ${condition.en}` : `${condition.en} is “${value}”`,
  }
  return {
    nl: `De code geldt hier niet: ${reason.nl}, en de code vraagt ${quoted.join(' of ')}.`,
    en: `The code does not apply here: ${reason.en}, and the code asks for ${quoted.join(' or ')}.`,
  }
}

/** How many words a hit is shown with on either side. */
const context = 6

function hitText(
  hit: ExplainedHit,
  transcript: CodedTranscript,
  explanation: ExplainedTurn['explanation'],
): Localised {
  const { left, right } = wordsAround(transcript, hit, context)
  const words = `[${spokenText(transcript, hit.span)}]`
  const after = /^[\p{L}\p{N}“‘(]/u.test(right) ? ` ${right}` : right
  const shown = `${left === '' ? '' : `${left} `}${words}${after}`
  const fate = fateText(hit, transcript, explanation)
  return {
    nl: `“${shown}” ${fate.nl}. Trefwoord: ${hit.keyword.text}`,
    en: `“${shown}” ${fate.en}. Keyword: ${hit.keyword.text}`,
  }
}

function fateText(
  { coded, exclusion, negation, echo }: ExplainedHit,
  transcript: CodedTranscript,
  { bars, rejectedBy }: ExplainedTurn['explanation'],
): Localised {
  if (coded) {
    const word = negation === undefined ? '' : spokenText(transcript, negation)
    const repeats = {
      nl: '; het antwoord herhaalt alleen de vraag',
      en: '; the answer only repeats the question',
    }
    return {
      nl: `telt mee${word === '' ? '' : `; ontkend door “${word}”`}${echo ? repeats.nl : ''}`,
      en: `counts${word === '' ? '' : `; denied by “${word}”`}${echo ? repeats.en : ''}`,
    }
  }
  if (exclusion !== undefined) return exclusionText(exclusion, transcript)
  if (bars.length > 0) {
    return { nl: 'telt daarom niet mee', en: 'does not count for that reason' }
  }
  const names = enumeration(rejectedBy)
  return {
    nl: `telt niet mee: afgewezen door ${names.nl}`,
    en: `does not count: rejected by ${names.en}`,
  }
}

function exclusionText(
  { phrase, of, span }: ExcludingWords,
  transcript: CodedTranscript,
): Localised {
  const words = spokenText(transcript, span)
  const excluding = of === 'code' ? 'de code' : 'het trefwoord'
  // As a rule the words are the exclusion itself, and once is enough.
  return words.toLowerCase() === phrase.toLowerCase()
    ? {
        nl: `telt niet mee: het hoort bij “${words}”, en dat sluit ${excluding} uit`,
        en: `does not count: it belongs to “${words}”, which the ${of} excludes`,
      }
    : {
        nl: `telt niet mee: het hoort bij “${words}”, en ${excluding} sluit “${phrase}” uit`,
        en: `does not count: it belongs to “${words}”, and the ${of} excludes “${phrase}”`,
      }
}

const longest = 120

function tagText({ by, span }: Coding, transcript: CodedTranscript, asked: boolean): Localised {
  const coder = coderText(by)
  const words = spokenText(transcript, span)
  const shown = words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`
  return {
    nl: `Met de hand gecodeerd ${coder.nl}, bij “${shown}”${asked ? '; telt daarom niet mee' : ''}.`,
    en: `Coded by hand ${coder.en}, at “${shown}”${asked ? '; does not count for that reason' : ''}.`,
  }
}

function coderText(by: Coding['by']): Localised {
  const name = by.kind === 'person' ? by.name : by.keyword
  return name === unnamedCoder
    ? { nl: 'in het transcript zelf', en: 'in the transcript itself' }
    : { nl: `door ${name}`, en: `by ${name}` }
}

function rejectionText(names: readonly string[]): Localised {
  const by = enumeration(names)
  return {
    nl: `Afgewezen door ${by.nl}: de trefwoorden geven deze beurt de code niet.`,
    en: `Rejected by ${by.en}: the keywords do not give this turn the code.`,
  }
}
