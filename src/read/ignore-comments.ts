import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { Ignore } from '../model/ignore.ts'
import { lineAt, type Source } from '../model/source.ts'

const comment = /^#\s*rodedraad-ignore(?:\s+(?<rules>[^:]*))?(?::(?<reason>.*))?$/u

/**
 * The comments in a YAML file by which what a rule finds is silenced; several rules may be named, with commas between them.
 * Such words in a text, quoted or in a block, are no comment.
 */
export function readIgnores(source: Source): readonly Ignore[] {
  if (!source.text.includes('rodedraad-ignore')) return []
  const meant = linesMeant(source.text)
  return commentsIn(source.text).flatMap(({ text, start }) => {
    const { rules = '', reason = '' } = comment.exec(text)?.groups ?? {}
    const span = { start, end: start + text.length }
    const own = lineAt(source, start)
    const line = meant[own - 1] ?? own
    const from = start + text.indexOf(rules)
    return comment.test(text)
      ? namesIn(rules, from).map((rule) => ({ rule, reason: reason.trim(), span, line }))
      : []
  })
}

function namesIn(rules: string, from: number): readonly Ignore['rule'][] {
  const names = [...rules.matchAll(/[^\s,]+/gu)].map(({ 0: value, index }) => ({
    value,
    span: { start: from + index, end: from + index + value.length },
  }))
  return names.length > 0 ? names : [{ value: '', span: { start: from, end: from } }]
}

interface Comment {
  readonly text: string
  readonly start: number
}

/** The parser's own tokens: a mark of its own before each scalar tells a text that begins with # from a comment. */
function commentsIn(text: string): readonly Comment[] {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- require() has no types; this is the package itself
  const { Lexer }: typeof Yaml = createRequire(import.meta.url)('yaml')
  const found: Comment[] = []
  let start = 0
  let before = ''
  for (const token of new Lexer().lex(text)) {
    const isMark = marks.has(token)
    if (token.startsWith('#') && before !== scalarMark) found.push({ text: token, start })
    if (!isMark) start += token.length
    before = token
  }
  return found
}

const scalarMark = '\u001F'
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark])

/** For every line the one that a comment on it is about: its own, or the next with something else on it. */
function linesMeant(text: string): readonly number[] {
  const lines = text.split('\n')
  const meant: number[] = []
  let next: number | undefined
  for (let line = lines.length; line > 0; line -= 1) {
    if (!/^\s*(?:#|$)/u.test(lines[line - 1] ?? '')) next = line
    meant[line - 1] = next ?? line
  }
  return meant
}
