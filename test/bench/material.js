// What the bench runs on, made from the samples with a fixed seed: the same files on every machine.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { isFunctionWord } from '../../dist/text/function-words.js'

const samples = new URL('../../samples/interviews/', import.meta.url)
const wordsPerTranscript = 10_000

/** Numbers from 0 to 1, the same at every run (linear congruential, Numerical Recipes). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function sampleTexts() {
  return readdirSync(samples)
    .sort()
    .map((name) => readFileSync(new URL(name, samples), 'utf8').replace(/^---[\s\S]*?\n---\n/u, ''))
    .map((text) => text.replace(/\[\[[^\]]*\]\]/gu, ''))
}

/** The turns of all samples: their label and their words. */
function sampleTurns() {
  return sampleTexts().flatMap((text) =>
    [...text.matchAll(/^(\p{Lu}[\p{Lu}\d ]+): (\S(?:[^\n]|\n(?!\n))*)/gmu)].map(
      ([, label, words]) => ({ label: label === 'INT' ? 'INT' : 'MOEDER', words }),
    ),
  )
}

/** A folder with so many transcripts of about 10,000 words, drawn turn by turn from the samples. */
export function makeCorpus(folder, count) {
  if (existsSync(folder)) return
  const random = randomFrom(12_345)
  const turns = sampleTurns()
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  for (let number = 0; number < count; number += 1) {
    const group = ['ouders', 'kinderen', 'netwerken'][number % 3]
    const parts = [
      `---\nid: B-${number}\nspeakers: { INT: interviewer, MOEDER: ouder }\nsoort: interview\ngroep: ${group}\nregio: Regio ${number % 5}\n---\n`,
    ]
    for (let words = 0; words < wordsPerTranscript;) {
      const turn = turns[Math.floor(random() * turns.length)]
      parts.push(`${turn.label}: ${turn.words}\n\n`)
      words += turn.words.split(/\s+/u).length
    }
    writeFileSync(path.join(unfinished, `b-${String(number).padStart(5, '0')}.txt`), parts.join(''))
  }
  renameSync(unfinished, folder)
}

/** Of the keywords of the codebook that comes with rodedraad one in six occurs in the samples. */
const occursOnceIn = 6

/**
 * A codebook of so many codes and keywords: of ten, five words in all their forms, three phrases of two words, a beginning with a
 * star and two words near each other. One in six is drawn from the samples; the others are made up of two of their words, as most
 * keywords of a codebook do not occur.
 *
 * @returns the keywords
 */
export function makeCodebook(file, codes, keywords) {
  const random = randomFrom(7)
  const texts = sampleTexts().map((text) => text.toLowerCase())
  const words = shuffled(distinct(texts.flatMap((text) => text.match(/[a-zë]{4,}/gu))), random)
  const pairs = shuffled(distinct(texts.flatMap(pairsOf)), random)
  const anyWord = () => words[Math.floor(random() * words.length)]
  const compound = () => anyWord() + anyWord()
  const word = (occurs) => (occurs ? words.pop() : compound())
  const pair = (occurs) => (occurs ? pairs.pop() : `${anyWord()} ${compound()}`)
  const keyword = (kind, occurs) => {
    if (kind < 5) return word(occurs)
    if (kind < 8) return pair(occurs)
    if (kind === 8) return `${word(occurs).slice(0, 8)}*`
    return `{ near: [${word(occurs)}, ${anyWord()}], within: 5 }`
  }
  const made = []
  const lines = ['codebook: bench', 'codes:']
  for (let code = 0; code < codes; code += 1) {
    lines.push(`  code-${code}:`, `    label: Code ${code}`, '    keywords:')
    for (let number = 0; number < keywords / codes; number += 1) {
      const one = keyword((number + code) % 10, made.length % occursOnceIn === 0)
      made.push(one)
      lines.push(`      - ${one}`)
    }
  }
  writeFileSync(file, `${lines.join('\n')}\n`)
  return made
}

const frames = [
  'Bij ons was het … en dat wisten ze daar ook wel.',
  'Toen zei ik: dit is … en niet iets anders.',
  'Dat was … voor hem en voor haar.',
  'En daar was het dan, …, en meer dan dat.',
  'Het is … of het is niets, zei zij.',
]

/**
 * The same with all that a codebook has to be checked: of each code a definition, when it is given and when not, four examples that
 * its keywords find and a counterexample. What it describes is said in sentences of the samples; as in a real codebook hardly any
 * example has words of another code.
 */
export function makeDescribedCodebook(file, codes, keywords) {
  const made = makeCodebook(file, codes, keywords)
  const random = randomFrom(11)
  const sentences = sampleTurns()
    .flatMap(({ words }) => words.replace(/\s+/gu, ' ').match(/[^.?!]{20,120}[.?!]/gu) ?? [])
    .map((sentence) => sentence.trim())
  const text = () => JSON.stringify(sentences[Math.floor(random() * sentences.length)])
  const ofCode = keywords / codes
  const lines = ['codebook: bench', 'codes:']
  for (let code = 0; code < codes; code += 1) {
    const own = made.slice(code * ofCode, (code + 1) * ofCode)
    const plain = own.filter((one) => /^[a-zë ]+$/u.test(one))
    const examples = [0, 1, 2, 3].map((at) =>
      JSON.stringify(frames[(code + at) % frames.length].replace('…', plain[at % plain.length])),
    )
    lines.push(
      `  code-${code}:`,
      `    label: Code ${code}`,
      `    definition: ${text()}`,
      `    when: ${text()}`,
      `    when_not: ${text()}`,
      '    examples:',
      ...examples.map((one) => `      - ${one}`),
      '    counterexamples: [Dat is van jullie en niet van ons.]',
      '    keywords:',
      ...own.map((one) => `      - ${one}`),
    )
  }
  writeFileSync(file, `${lines.join('\n')}\n`)
}

function pairsOf(text) {
  return text.split(/[.,:;?!\n]/u).flatMap((clause) => {
    const words = clause.match(/[a-zë]+/gu) ?? []
    return words
      .slice(1)
      .map((word, at) => `${words[at]} ${word}`)
      .filter((both) => both.split(' ').every((word) => word.length >= 4))
  })
}

/** Each once, and no words that nobody would take for a keyword. */
function distinct(words) {
  return [...new Set(words)].filter((one) => !one.split(' ').some(isFunctionWord)).sort()
}

/** Fisher and Yates. */
function shuffled(words, random) {
  for (let last = words.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    ;[words[last], words[other]] = [words[other], words[last]]
  }
  return words
}
