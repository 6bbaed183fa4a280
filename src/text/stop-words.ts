import { wordsOf } from './word-list.ts'

/**
 * Words that stand in nearly every sentence and by themselves say nothing of what it is about: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, and the fillers of speech. Words of the grammar that may well be what somebody looks for (samen,
 * alleen, nooit, genoeg, iedereen, moeten, mogen, willen) are not among them.
 */
const stopWords = `
de het een 't 'n den der des dit dat deze die zo'n
ik je jij jou jouw u uw hij zij ze zich hem haar hen hun 'm 'r ie we wij ons onze jullie mij me mijn m'n z'n d'r
wie wat welk welke men iets alles ander andere
er hier daar waar erin eruit eraan erop erbij ervan ervoor erover erdoor ertoe daarin daarmee daarvan daarvoor daarbij
daarop daarna daarom waarom
en of maar want dus noch doch omdat doordat zodat nadat voordat totdat terwijl toen als dan tenzij hoewel zoals sinds
aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per te ten ter tegen tot tussen uit
van vanaf vanuit via voor zonder af mee heen
ben bent is was waren zijn geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden
zal zult zullen zou zouden kan kun kunt kunnen kon konden moet moest wil wou wilde mag mocht
niet geen nog nu al ook wel toch weer zo heel erg even eens eerst alweer bijna echter meer veel
ja nee nou nja tja hoor he hè eh ehm uh uhm hm hmm mm mhm oh ah ach okee oke ok jawel ofzo zeg zeker gewoon eigenlijk best
dingen ding echt allemaal inderdaad natuurlijk
`

const fillers = `
zeg maar|weet je|weet je wel|snap je|begrijp je|nou ja|ja maar|ja hoor|nee hoor|en zo|of zo|of zoiets|en dat soort dingen|dat soort dingen|in principe|op zich|bij wijze van spreken|laat maar zeggen|laat ik zeggen|hoe zeg je dat|hoe noem je dat|ik bedoel|ik denk dat|ik vind dat|aan de ene kant|aan de andere kant|op een gegeven moment
`

let words: ReadonlySet<string> | undefined
let phrases: ReadonlySet<string> | undefined

/** Whether a folded word says nothing by itself. */
export function isStopWord(word: string): boolean {
  return (words ??= new Set(wordsOf(stopWords))).has(word)
}

/** Whether folded words are an expression that people fill a sentence with: zeg maar. */
export function isFiller(phrase: string): boolean {
  return (phrases ??= new Set(fillers.trim().split('|'))).has(phrase)
}

export function allStopWords(): readonly string[] {
  return wordsOf(stopWords)
}
