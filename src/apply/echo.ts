import { interviewer, type Transcript } from '../model/transcript.ts'
import { formsOf } from '../text/forms.ts'
import { isFunctionWord } from '../text/function-words.ts'
import { createTokens, type Lexicon, tokenize, type Tokens } from '../text/tokenize.ts'

/** A longer answer has something of its own to say. */
const longestEcho = 12

/** What one says without adding anything. */
const fillers = new Set(
  `ja jawel jazeker nee neen klopt precies inderdaad zeker absoluut juist natuurlijk tuurlijk uiteraard oke okay goed
  hm hmm mm mhm eh ehm uh uhm ach ah oh nou hoor he zeg echt heel erg best vooral`.split(/\s+/u),
)

/**
 * Whether an answer only echoes the question before it (“Gaf dat rust?” “Ja, rust.”): all its words are the interviewer's, in any
 * of their forms, or say nothing by themselves. Then the code's word was not the speaker's own.
 */
export function createEchoFinder(
  lexicon: Lexicon,
): (transcript: Transcript, turn: number, answer: Tokens) => boolean {
  const question = createTokens()
  const forms: (readonly string[])[] = []
  const formsOfId = (form: number): readonly string[] =>
    (forms[form] ??= formsOf(lexicon.forms[form] ?? ''))
  const empty: boolean[] = []
  const isEmpty = (form: number): boolean =>
    (empty[form] ??= saysNothing(lexicon.forms[form] ?? ''))
  const isAsked = (form: number): boolean => {
    const asked = question.form.subarray(0, question.count)
    return (
      asked.includes(form) ||
      asked.some((one) => formsOfId(form).includes(lexicon.forms[one] ?? ''))
    )
  }
  return ({ turns, spoken }, turn, answer) => {
    const before = turns[turn - 1]
    if (answer.count > longestEcho || before?.role !== interviewer) return false
    if (turns[turn]?.role === interviewer) return false
    tokenize(spoken, before.span, { tokens: question, lexicon })
    return answer.form.subarray(0, answer.count).every((form) => isEmpty(form) || isAsked(form))
  }
}

function saysNothing(word: string): boolean {
  return fillers.has(word) || isFunctionWord(word)
}
