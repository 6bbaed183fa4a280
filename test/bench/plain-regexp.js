// A plain way that the bench compares with: a regular expression for each keyword, tried on every turn. It knows no forms.
// node plain-regexp.js <folder> <keywords.json>
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const [folder, keywords] = process.argv.slice(2)
const expressions = JSON.parse(readFileSync(keywords, 'utf8')).map((keyword) => {
  const [first, second] = keyword.startsWith('{') ? keyword.match(/[a-zë]{5,}/gu) : []
  if (first !== undefined)
    return new RegExp(
      `\\b(?:${first}\\b.{0,40}\\b${second}|${second}\\b.{0,40}\\b${first})\\b`,
      'i',
    )
  return new RegExp(keyword.endsWith('*') ? `\\b${keyword.slice(0, -1)}` : `\\b${keyword}\\b`, 'i')
})
const counts = expressions.map(() => 0)
for (const name of readdirSync(folder)) {
  for (const turn of readFileSync(path.join(folder, name), 'utf8').split('\n\n')) {
    if (turn.startsWith('INT:')) continue
    expressions.forEach((expression, at) => {
      if (expression.test(turn)) counts[at] += 1
    })
  }
}
process.stdout.write(`${counts.reduce((a, b) => a + b, 0)}\n`)
