// A plain way that the bench compares with: natural's Dutch tokenizer and stemmer, and a Map from stems to keywords.
// It finds single words and the first word of the others.
// node plain-stemmer.js <folder> <keywords.json>
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import AggressiveTokenizerNl from 'natural/lib/natural/tokenizers/aggressive_tokenizer_nl.js'
import stemmers from 'natural/lib/natural/stemmers/index.js'

const [folder, keywords] = process.argv.slice(2)
const stem = (word) => stemmers.PorterStemmerNl.stem(word)
const byStem = new Map()
for (const [at, keyword] of JSON.parse(readFileSync(keywords, 'utf8')).entries()) {
  const [word] = keyword.replace('near', '').match(/[a-zë]+/gu)
  byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), at])
}
const tokenizer = new AggressiveTokenizerNl()
let found = 0
for (const name of readdirSync(folder)) {
  for (const turn of readFileSync(path.join(folder, name), 'utf8').split('\n\n')) {
    if (turn.startsWith('INT:')) continue
    const here = new Set()
    for (const word of tokenizer.tokenize(turn.toLowerCase())) {
      for (const keyword of byStem.get(stem(word)) ?? []) here.add(keyword)
    }
    found += here.size
  }
}
process.stdout.write(`${found}\n`)
