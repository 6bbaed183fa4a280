import type { Localised } from '../model/language.ts'
import type { Source, Span } from '../model/source.ts'
import type { Transcript, Turn } from '../model/transcript.ts'
import { paragraphs } from '../text/paragraphs.ts'
import { createFindings, type Findings } from './findings.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { type InlineTag, readInlineTags } from './inline-tags.ts'
import { findLabels, type Label } from './labels.ts'
import { findHeadings, findMarks } from './markdown.ts'
import { type Roles, roleOf } from './roles.ts'
import { checkSpeakers } from './speaker-checks.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

export interface TranscriptReading {
  readonly transcript: Transcript
  readonly tags: readonly InlineTag[]
  /** Who gave the inline tags, as the front matter says. */
  readonly coder: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export interface TranscriptOptions {
  /** Labels and roles that the project knows beside those of the transcript. */
  readonly roles: Roles
  /** A text without speakers: every paragraph is a turn. */
  readonly withoutSpeakers: boolean
}

/** Reads a transcript in plain text or Markdown: front matter, turns by speaker label, inline tags. */
export function readTranscript(source: Source, options: TranscriptOptions): TranscriptReading {
  const findings = createFindings(source)
  const front = readFrontMatter(source, findings)
  const body = { start: front.end, end: source.text.length }
  const markdown = /\.(?:md|markdown)$/iu.test(source.path)
  const plain = options.withoutSpeakers || front.speakers === 'none'
  const headings = markdown ? findHeadings(source.text, body) : []
  const { tags, spans } = readInlineTags(source.text, body)
  const spoken = blankOut(source.text, [...headings, ...spans])
  reportBrokenTags(spoken, body, findings)
  const known = { front, roles: options.roles }
  const found = plain ? { labels: [], unlisted: [] } : findLabels(spoken, body, known)
  const { labels } = found
  reportHiddenTurns(source.text, { headings, labels }, findings)

  const turns = plain ? paragraphTurns(spoken, body) : turnsOf(labels, { spoken, body, ...known })
  if (source.text.slice(body.start).trim() === '') reportNothingSaid(source, body, findings)
  else if (!plain) checkSpeakers({ ...found, named: front.named, turns, body }, findings)
  const transcript: Transcript = {
    id: front.id ?? fileName(source.path),
    source,
    attributes: front.attributes,
    ...(front.entries && { frontMatter: front.entries }),
    turns,
    spoken: markdown ? blankOut(spoken, findMarks(spoken, body)) : spoken,
  }
  return { transcript, tags, coder: front.coder, diagnostics: findings.diagnostics }
}

function fileName(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? path).replace(/\.[^.]+$/u, '').normalize('NFC')
}

function reportNothingSaid(source: Source, { start }: Span, findings: Findings): void {
  const at = Math.min(start, Math.max(0, source.text.length - 1))
  findings.warning(
    'empty-transcript',
    { start: at, end: at },
    {
      nl: 'een leeg transcript: er staat geen woord in, dus het telt niet mee',
      en: 'an empty transcript: there is no word in it, so it does not count',
    },
  )
}

/** A heading is not spoken; one with a known label in it has most likely swallowed a turn. */
function reportHiddenTurns(
  text: string,
  { headings, labels }: { headings: readonly Span[]; labels: readonly Label[] },
  findings: Findings,
): void {
  if (headings.length === 0) return
  const known = new Set(labels.map((label) => label.name))
  for (const { start, end } of headings) {
    const match = /\s(?<name>[^\s:#]+):\s+\S/u.exec(text.slice(start, end))
    const name = match?.groups?.name ?? ''
    if (match === null || !known.has(name)) continue
    const message: Localised = {
      nl: `in deze kop staat een beurt van “${name}”, die zo niet meetelt; zet haar op een eigen regel`,
      en: `this heading holds a turn of “${name}”, which does not count like this; put it on a line of its own`,
    }
    findings.warning(
      'hidden-turn',
      { start: start + match.index + 1, end: start + match.index + 1 + name.length },
      message,
    )
  }
}

/** What is left of double brackets was meant as a tag, and would count as spoken. */
function reportBrokenTags(spoken: string, body: Span, findings: Findings): void {
  if (!spoken.includes('[[')) return
  for (const { index, 0: tag } of spoken.slice(body.start).matchAll(/\[\[[^\s[\]]*/gu)) {
    const start = body.start + index
    findings.error(
      'broken-tag',
      { start, end: start + tag.length },
      {
        nl: 'deze tag is niet afgesloten; schrijf hem als [[code]]',
        en: 'this tag is not closed; write it as [[code]]',
      },
    )
  }
}

/** The text with these stretches as spaces, so that offsets stay; line ends are kept. */
function blankOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let blanked = ''
  let from = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    blanked += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/gu, ' ')
    from = end
  }
  return blanked + text.slice(from)
}

interface Body {
  readonly spoken: string
  readonly body: Span
  readonly front: FrontMatter
  readonly roles: Roles
}

function turnsOf(labels: readonly Label[], { spoken, body, front, roles }: Body): readonly Turn[] {
  const given = front.speakers instanceof Map ? [...front.speakers] : []
  const said: Roles = new Map([...roles, ...given.filter(([, role]) => role !== '')])
  const roleNamed = memoized((name: string) => roleOf(name, said))
  const turns = labels.map((label, index): Turn => ({
    speaker: label.name,
    role: roleNamed(label.name),
    span: trimmed(spoken, { start: label.end, end: labels[index + 1]?.start ?? body.end }),
  }))
  const before = trimmed(spoken, { start: body.start, end: labels[0]?.start ?? body.end })
  return before.start === before.end ? turns : [{ speaker: '', role: '', span: before }, ...turns]
}

function paragraphTurns(spoken: string, body: Span): readonly Turn[] {
  return paragraphs(spoken, body).map((span) => ({ speaker: '', role: '', span }))
}

/** A few speakers have all the turns. */
function memoized(roleOf: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const role = known.get(name) ?? roleOf(name)
    known.set(name, role)
    return role
  }
}

/** Without the blanks around it. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text, from)) from += 1
  while (to > from && isBlank(text, to - 1)) to -= 1
  return { start: from, end: to }
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (
    unit === 0x20 ||
    unit === 0x0a ||
    (unit < 0x21 || unit > 0x7e ? text.charAt(at).trim() === '' : false)
  )
}
