import type { Localised } from '../model/language.ts'
import type { Block, Report } from '../model/report.ts'
import type { Column, Table } from '../model/table.ts'
import type { FollowedTag, Passage, TagStanding } from '../model/tag-standing.ts'
import { columns } from '../tabulate/columns.ts'
import { paragraph } from './writing.ts'

/**
 * The manual tags of a project: how many there are of whom, and which of them no longer stand where they were put. `before` is how
 * they stood before new places were saved: what their words were is told one last time.
 */
export function tagsReport(
  standings: readonly TagStanding[],
  before: readonly TagStanding[],
): Report {
  const title = { nl: 'Handmatige tags', en: 'Manual tags' }
  if (standings.length === 0) return { title, blocks: [paragraph(withoutTags)] }
  return {
    title,
    blocks: [
      { kind: 'table', table: overview(standings) },
      ...section(standings, lostSection),
      ...section(before, changedSection),
    ],
  }
}

const withoutTags = {
  nl: 'Er zijn nog geen tags. Begin met “rodedraad tag <transcript> --coder <naam>”.',
  en: 'There are no tags yet. Begin with “rodedraad tag <transcript> --coder <name>”.',
}

interface Section {
  readonly heading: Localised
  readonly explanation: Localised
  readonly pick: (standing: TagStanding) => readonly FollowedTag[]
}

const lostSection: Section = {
  heading: { nl: 'Onvindbaar', en: 'Lost' },
  explanation: {
    nl: 'Van deze tags zijn de woorden niet met zekerheid terug te vinden. Ze blijven zoals ze zijn, maar tellen nu niet mee. Met “rodedraad tags --interactive” wijs je zelf aan waar ze horen.',
    en: 'The words of these tags cannot be found again for certain. They stay as they are, but do not count now. With “rodedraad tags --interactive” you point to where they belong.',
  },
  pick: ({ lost }) => lost,
}

const changedSection: Section = {
  heading: { nl: 'Veranderde woorden', en: 'Changed words' },
  explanation: {
    nl: 'Deze tags zijn teruggevonden, maar hun woorden zijn veranderd. Klopt de code nog?',
    en: 'These tags were found again, but their words have changed. Does the code still fit?',
  },
  pick: ({ moved }) => moved.filter(({ was, now }) => now !== undefined && was.words !== now.words),
}

function section(
  standings: readonly TagStanding[],
  { heading, explanation, pick }: Section,
): readonly Block[] {
  const found = standings.flatMap((standing) => pick(standing).map((tag) => ({ standing, tag })))
  if (found.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: heading },
    paragraph(explanation),
    ...found.flatMap(({ standing, tag }) => followed(standing, tag)),
  ]
}

function followed({ coder, transcript }: TagStanding, tag: FollowedTag): readonly Block[] {
  const title = [transcript, tag.code, coder, ...(tag.id === '' ? [] : [tag.id])].join(' · ')
  const was = shown(tag.was)
  const items = [{ nl: `was: ${was}`, en: `was: ${was}` }, ...place(tag), ...reason(tag)]
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', items },
  ]
}

function place({ now, why }: FollowedTag): readonly Localised[] {
  if (now === undefined) return []
  const words = shown(now)
  const [nl, en] = why === 'moved' ? ['nu', 'now'] : ['nu misschien', 'perhaps now']
  return [{ nl: `${nl} (regel ${now.line}): ${words}`, en: `${en} (line ${now.line}): ${words}` }]
}

function reason({ why }: FollowedTag): readonly Localised[] {
  return why === 'moved' ? [] : [reasons[why]]
}

const reasons: Readonly<Record<Exclude<FollowedTag['why'], 'moved'>, Localised>> = {
  deleted: { nl: 'de woorden staan er niet meer', en: 'the words are no longer there' },
  ambiguous: {
    nl: 'de woorden staan op meer dan één plaats waar ze vandaan kunnen komen',
    en: 'the words stand in more than one place that they may come from',
  },
  changed: {
    nl: 'er is te veel veranderd om zeker te zijn',
    en: 'too much has changed to be sure',
  },
}

/** Words between guillemets in what stands around them. */
function shown({ before, words, behind }: Passage): string {
  return `${before === '' ? '' : `…${before}`}«${words}»${behind === '' ? '' : `${behind}…`}`.trim()
}

const texts = {
  coder: { nl: 'Codeur', en: 'Coder' },
  tags: { nl: 'Tags', en: 'Tags' },
  rejections: { nl: 'Afgewezen', en: 'Rejected' },
  moved: { nl: 'Verplaatst', en: 'Moved' },
  lost: { nl: 'Onvindbaar', en: 'Lost' },
  broken: { nl: 'Onleesbaar', en: 'Unreadable' },
  finished: { nl: 'Klaar', en: 'Finished' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  outdated: { nl: 'verouderd', en: 'outdated' },
} as const satisfies Readonly<Record<string, Localised>>

function overview(standings: readonly TagStanding[]): Table {
  const number = (label: Localised): Column => ({ label, kind: 'count' })
  return {
    caption: { nl: 'Tags per codeur en gesprek', en: 'Tags by coder and transcript' },
    columns: [
      { label: texts.coder, kind: 'text' },
      columns.transcript,
      number(texts.tags),
      number(texts.rejections),
      number(texts.moved),
      number(texts.lost),
      number(texts.broken),
      { label: texts.finished, kind: 'text' },
    ],
    rows: standings.map((one) => [
      one.coder,
      one.transcript,
      ...[one.tags, one.rejections, one.moved.length, one.lost.length, one.broken],
      finishOf(one),
    ]),
    notes: [
      ...(standings.some(({ moved }) => moved.length > 0) ? [movedNote] : []),
      ...(standings.some(({ outdated }) => outdated) ? [outdatedNote] : []),
    ],
  }
}

function finishOf({ finished, outdated }: TagStanding): Localised {
  if (outdated) return texts.outdated
  return finished ? texts.yes : texts.no
}

const movedNote: Localised = {
  nl: 'Verplaatst: het transcript is veranderd, en de woorden zijn met zekerheid teruggevonden; “rodedraad tags --fix” legt de nieuwe plaats vast.',
  en: 'Moved: the transcript has changed, and the words were found again for certain; “rodedraad tags --fix” records the new place.',
}

const outdatedNote: Localised = {
  nl: 'Klaar, maar verouderd: het transcript is veranderd nadat de codeur het afrondde. Kijk na wat er anders is en rond het opnieuw af met “rodedraad tags finish”.',
  en: 'Finished, but outdated: the transcript has changed since the coder finished it. Look at what is different and finish it again with “rodedraad tags finish”.',
}
