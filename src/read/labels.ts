import type { Span } from '../model/source.ts'
import type { FrontMatter } from './front-matter.ts'
import { key, type Roles, usualRole } from './roles.ts'

/** A speaker label at the start of a line, with its colon. */
export interface Label {
  readonly name: string
  readonly start: number
  /** Where the speaker's words begin. */
  readonly end: number
}

interface Known {
  readonly front: FrontMatter
  readonly roles: Roles
}

/** At most 40 characters and a colon; Markdown's stars, underscores and list marks around it are let be. */
const candidate = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,3}([\p{L}\p{N}][^:\n]{0,39}?)[*_]{0,3}[ \t]*:$/u

/** No label is longer with the blanks and marks before it, and most lines of a transcript have no colon so near. */
const furthestColon = 200

/** They look like a label and introduce no speaker. */
const noLabels = new Set(
  `let op|noot|nb|n.b.|ps|p.s.|opmerking|bijvoorbeeld|bijv.|voorbeeld|conclusie|samenvatting|vraag|antwoord|datum|locatie
  |plaats|tijd|duur|aanwezig|onderwerp|bron|kortom|dus|en|maar`
    .split('|')
    .map((word) => word.trim()),
)

/** In the order of the text. */
export interface Labels {
  readonly labels: readonly Label[]
  /** What looks like a label but is not among the given speakers. */
  readonly unlisted: readonly Label[]
}

/** The speaker labels of a transcript. With `speakers` in its front matter only those count. */
export function findLabels(spoken: string, body: Span, known: Known): Labels {
  const candidates = findCandidates(spoken, body)
  const times = new Map<string, number>()
  for (const { name } of candidates) times.set(name, (times.get(name) ?? 0) + 1)
  const { speakers } = known.front
  const isListed = createAnswers((name) =>
    speakers instanceof Map ? speakers.has(key(name)) : false,
  )
  const isKnown = createAnswers((name) => known.roles.has(key(name)))
  const isSpeaker = (label: Candidate): boolean =>
    isKnown(label.name) || looksLikeSpeaker(label, times.get(label.name) ?? 0)
  if (!(speakers instanceof Map) || speakers.size === 0)
    return { labels: candidates.filter(isSpeaker), unlisted: [] }
  const [labels, others] = parted(candidates, ({ name }) => isListed(name))
  return { labels, unlisted: others.filter(isSpeaker) }
}

/** Asked once of each name: a few speakers have all the turns. */
function createAnswers(ask: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    const answer = known.get(name) ?? ask(name)
    known.set(name, answer)
    return answer
  }
}

function parted<One>(
  all: readonly One[],
  belongs: (one: One) => boolean,
): readonly [readonly One[], readonly One[]] {
  const others: One[] = []
  const own = all.filter((one) => {
    const is = belongs(one)
    if (!is) others.push(one)
    return is
  })
  return [own, others]
}

function findCandidates(spoken: string, body: Span): readonly Candidate[] {
  const found: Candidate[] = []
  const names = new Map<string, string>()
  let colon = spoken.indexOf(':', body.start)
  for (let line = body.start; colon >= 0 && line < body.end;) {
    if (colon < line) colon = spoken.indexOf(':', line)
    const lineEnd = spoken.indexOf('\n', line)
    if (colon - line <= furthestColon && (lineEnd < 0 || colon < lineEnd)) {
      const written = spoken.slice(line, Math.max(line, colon + 1))
      const name = names.get(written) ?? nameIn(written)
      names.set(written, name)
      if (name !== '') found.push(candidateAt(spoken, { name, line, colon }))
    }
    line = lineEnd < 0 ? body.end : lineEnd + 1
  }
  return found
}

/** The name in what stands on a line up to its first colon; '' where that is no label. */
function nameIn(written: string): string {
  return (candidate.exec(written)?.[1] ?? '').replace(/[*_]+$/u, '').trim()
}

interface Place {
  readonly name: string
  readonly line: number
  readonly colon: number
}

function candidateAt(spoken: string, { name, line, colon }: Place): Candidate {
  let end = colon + 1
  while (end <= colon + mostMarks && isOneOf('*_', spoken.charAt(end))) end += 1
  const marked = end
  while (isOneOf(' \t', spoken.charAt(end))) end += 1
  const after = spoken.charAt(end)
  const alone = after === '\n' || after === ''
  return { name, start: line, end, alone, tight: !alone && end === marked }
}

/** Stars and underscores of Markdown on one side of a label. */
const mostMarks = 3

function isOneOf(characters: string, one: string): boolean {
  return one !== '' && characters.includes(one)
}

interface Candidate extends Label {
  /** Nothing follows on its line. */
  readonly alone: boolean
  /** The words follow the colon without a space, as in a clock time or a URL. */
  readonly tight: boolean
}

/** A word for a role (moeder), capitals (INT), or a name that comes back; not a clock time, a note or a heading. */
function looksLikeSpeaker({ name, alone, tight }: Candidate, times: number): boolean {
  if (noLabels.has(key(name)) || !/^\p{Lu}|^\p{L}\d*$/u.test(name)) return false
  if (usualRole(name) !== undefined && isBareLabel({ name, alone, tight })) return true
  if (tight) return false
  if (alone || name.split(/\s+/u).length > 4) return false
  return times > 1 || /^[\p{Lu}\d][\p{Lu}\d .'&()/-]*$/u.test(name)
}

/** “Moeder zei: …” and “Moeder kwam om 10:30” are sentences. */
function isBareLabel({ name, alone, tight }: Pick<Candidate, 'name' | 'alone' | 'tight'>): boolean {
  return tight ? /^[\p{L}\d-]+$/u.test(name) : alone || !/\s\p{Ll}/u.test(name)
}
