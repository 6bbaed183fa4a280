import { type Example, type Rule, type Topic, topics } from '../lint/rule.ts'
import type { Localised, Text } from '../model/language.ts'
import type { Block, Report } from '../model/report.ts'

/** The manual of all rules, by topic. `shown` has what the program prints of each rule's wrong example. */
export function rulesReport(
  rules: readonly Rule[],
  shown: ReadonlyMap<string, string> = new Map(),
): Report {
  const blocks = topics.flatMap((topic): readonly Block[] => {
    const own = rules.filter((rule) => rule.topic === topic)
    if (own.length === 0) return []
    return [
      { kind: 'heading', level: 1, text: topicNames[topic] },
      ...own.flatMap((rule) => ruleBlocks(rule, shown.get(rule.id))),
    ]
  })
  return { title: titles.all, blocks: [{ kind: 'paragraph', text: introduction }, ...blocks] }
}

/** The manual of one rule. */
export function ruleReport(rule: Rule): Report {
  const [, ...blocks] = ruleBlocks(rule, undefined)
  return { title: rule.id, blocks }
}

const titles = {
  all: { nl: 'De regels van rodedraad check', en: 'The rules of rodedraad check' },
} as const

const introduction: Localised = {
  nl: 'Zo zwaar als hier staat telt een regel; in rodedraad.yaml kun je dat veranderen, zoals in “check: { short-wildcard: off }”, met off, info, warning of error. Eén plek sla je over met een opmerking op die regel of erboven: “# rodedraad-ignore short-wildcard: waarom het hier zo bedoeld is”. Wat een bestand onleesbaar maakt, blijft altijd een fout.',
  en: 'A rule is as grave as it says here; rodedraad.yaml can change that, as in “check: { short-wildcard: off }”, with off, info, warning or error. A comment on a line or above it silences one place: “# rodedraad-ignore short-wildcard: why it is meant like this”. What makes a file unreadable always stays an error.',
}

const topicNames: Readonly<Record<Topic, Localised>> = {
  structure: { nl: 'Opbouw', en: 'Structure' },
  description: { nl: 'Omschrijving', en: 'Description' },
  examples: { nl: 'Voorbeelden als toets', en: 'Examples as tests' },
  keywords: { nl: 'Trefwoorden', en: 'Keywords' },
  corpus: { nl: 'Met gesprekken erbij', en: 'With transcripts' },
  drift: { nl: 'Vergeleken met een eerdere versie', en: 'Compared with an earlier version' },
  transcripts: { nl: 'Project en gesprekken', en: 'Project and transcripts' },
  checking: { nl: 'De controle zelf', en: 'Checking itself' },
}

const severityNames: Readonly<Record<Rule['severity'], Localised>> = {
  off: { nl: 'staat uit', en: 'off' },
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  info: { nl: 'opmerking', en: 'remark' },
}

function ruleBlocks(rule: Rule, shown: string | undefined): readonly Block[] {
  const { id, finds, why, severity, wrong, right } = rule
  const { nl, en } = severityNames[severity]
  return [
    { kind: 'heading', level: 2, text: id, id },
    { kind: 'paragraph', text: { nl: `${finds.nl} (${nl}).`, en: `${finds.en} (${en}).` } },
    { kind: 'paragraph', text: why },
    { kind: 'paragraph', text: { nl: 'Niet goed:', en: 'Wrong:' } },
    ...exampleBlocks(wrong),
    ...(shown === undefined ? [] : shownBlocks(shown)),
    { kind: 'paragraph', text: { nl: 'Wel goed:', en: 'Right:' } },
    ...exampleBlocks(right),
  ]
}

function shownBlocks(text: string): readonly Block[] {
  return [
    { kind: 'paragraph', text: { nl: 'Dat geeft:', en: 'This gives:' } },
    { kind: 'listing', text, language: 'text' },
  ]
}

/** Its files, each under its name where there is more than a codebook. */
function exampleBlocks(example: Example): readonly Block[] {
  if (typeof example === 'string') return [{ kind: 'listing', text: example, language: 'yaml' }]
  return Object.entries(example).flatMap(([name, text]): readonly Block[] => [
    { kind: 'paragraph', text: nameOf(name) },
    {
      kind: 'listing',
      text: withoutLongLines(text),
      language: /\.ya?ml$/u.test(name) ? 'yaml' : 'text',
    },
  ])
}

/** An example of too many words needs them to be one, but not to be understood. */
function withoutLongLines(text: string): string {
  return text.replace(/^(.{150})\S*.{50,}$/gmu, '$1 …')
}

function nameOf(file: string): Text {
  return { nl: `${file}:`, en: `${file}:` }
}
