import { interviewer, type Transcript } from '../model/transcript.ts'
import { isFunctionWord } from '../text/function-words.ts'
import { createTokens, type Lexicon, tokenize, type Tokens } from '../text/tokenize.ts'
import { classesOfForm, type PhraseFinder } from './find-phrases.ts'

/** A longer answer has something of its own to say. */
const longestEcho = 12

/** What one says without adding anything. */
const fillers = new Set(
  `ja jawel jazeker nee neen klopt precies inderdaad zeker absoluut juist natuurlijk tuurlijk uiteraard oke okay goed
  hm hmm mm mhm eh ehm uh uhm ach ah oh nou hoor he zeg echt heel erg best vooral`.split(/\s+/u),
)

/**
 * Whether an answer only echoes the question before it (“Gaf dat rust?” “Ja, rust.”): all its words are the interviewer's, in any
 * form that the codebook takes as the same, or say nothing by themselves. Then the code's word was not the speaker's own.
 */
export function createEchoFinder(
  lexicon: Lexicon,
  finder: PhraseFinder,
): (transcript: Transcript, turn: number, answer: Tokens) => boolean {
  const question = createTokens()
  return ({ turns, spoken }, turn, answer) => {
    const before = turns[turn - 1]
    if (answer.count > longestEcho || before?.role !== interviewer) return false
    if (turns[turn]?.role === interviewer) return false
    tokenize(spoken, before.span, { tokens: question, lexicon })
    const forms = new Set(question.form.subarray(0, question.count))
    const classes = new Set([...forms].flatMap((form) => classesOfForm(finder, form)))
    return answer.form.subarray(0, answer.count).every((form) => {
      const word = lexicon.forms[form] ?? ''
      return (
        forms.has(form) ||
        fillers.has(word) ||
        isFunctionWord(word) ||
        classesOfForm(finder, form).some((one) => classes.has(one))
      )
    })
  }
}
