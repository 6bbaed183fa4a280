import { type Localised, say } from '../model/language.ts'
import type { Span } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import type { Passage } from '../model/tag-standing.ts'
import { occurrencesOf } from '../store/occurrences.ts'
import { passageAt } from '../store/tag-standing.ts'
import { tagPlace } from '../store/tag-at.ts'
import { createTagPlacer } from '../store/tag-places.ts'
import { storeOf } from './fix-tags.ts'
import type { Session } from './session.ts'
import { baseTexts } from './tag-files.ts'
import type { TagSurvey } from './tag-survey.ts'
import { tellLines } from './tell-lines.ts'
import { tagsFolder, type Workspace } from './workspace.ts'

type SurveyedTags = TagSurvey['tags'][number]

/** A tag whose words were lost, and what a person has to go by. */
interface LostTag {
  readonly tag: Tag
  readonly coder: string
  readonly transcript: SurveyedTags['transcript']
  readonly nearest: Span | undefined
}

type Answer =
  { readonly kind: 'at'; readonly span: Span } | { readonly kind: 'delete' | 'skip' | 'stop' }

/** Asks of each lost tag where its words are now, and saves every answer at once; whether the person went on to the end. */
export async function askPlaces(
  surveyed: readonly SurveyedTags[],
  workspace: Workspace,
  session: Session,
): Promise<void> {
  const bases = baseTexts(tagsFolder(workspace))
  for (const one of surveyed) {
    const store = storeOf(one, workspace)
    const placer = createTagPlacer(one.transcript.source, bases)
    for (const tag of store.tags) {
      const place = tag.status === 'deleted' ? undefined : placer(tag)
      if (place?.kind !== 'lost') continue
      const answer = await askPlace({ ...one, tag, nearest: place.nearest }, session)
      if (answer.kind === 'stop') return
      if (answer.kind === 'delete') store.save([{ ...tag, status: 'deleted' }])
      if (answer.kind === 'at')
        store.save([{ ...tag, ...tagPlace(one.transcript.source, answer.span) }])
    }
  }
}

const texts = {
  was: { nl: 'was', en: 'was' },
  perhaps: { nl: 'nu misschien', en: 'perhaps now' },
  nearest: {
    nl: '[j] ja, daar  [z] zoek zelf  [v] verwijder de tag  [o] sla over  [s] stop, en Enter: ',
    en: '[j] yes, there  [z] search  [v] delete the tag  [o] skip  [s] stop, then Enter: ',
  },
  without: {
    nl: '[z] zoek zelf  [v] verwijder de tag  [o] sla over  [s] stop, en Enter: ',
    en: '[z] search  [v] delete the tag  [o] skip  [s] stop, then Enter: ',
  },
  search: {
    nl: 'De woorden zoals ze er nu staan (leeg: terug): ',
    en: 'The words as they are now (empty: back): ',
  },
  nothing: {
    nl: 'Deze woorden staan niet in dit transcript.',
    en: 'These words are not in this transcript.',
  },
  there: { nl: 'Daar? [j] ja (leeg: terug): ', en: 'There? [j] yes (empty: back): ' },
  which: { nl: 'Welke? Een nummer (leeg: terug): ', en: 'Which one? A number (empty: back): ' },
} as const satisfies Readonly<Record<string, Localised>>

async function askPlace(lost: LostTag, session: Session): Promise<Answer> {
  const { tag, coder, transcript, nearest } = lost
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  const was = shown({ before: tag.prefix, words: tag.quote, behind: tag.suffix })
  const lines = ['', `${transcript.id} · ${tag.code} · ${coder}`, `  ${text('was')}: ${was}`]
  if (nearest !== undefined) lines.push(`  ${text('perhaps')}: ${numbered(lost, nearest)}`)
  tellLines(lines, session)
  for (;;) {
    const asked = await ask(text(nearest === undefined ? 'without' : 'nearest'), session)
    const answer = asked === undefined ? 's' : asked.toLowerCase()
    const choice = choices.get(answer)
    if (choice !== undefined) return choice
    const span = answer === 'z' ? await searchPlace(lost, session) : undefined
    const place = answer === 'j' ? nearest : span
    if (place !== undefined) return { kind: 'at', span: place }
  }
}

const choices: ReadonlyMap<string, Answer> = new Map([
  ['v', { kind: 'delete' }],
  ['o', { kind: 'skip' }],
  ['s', { kind: 'stop' }],
])

async function searchPlace(lost: LostTag, session: Session): Promise<Span | undefined> {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  const words = (await ask(text('search'), session)) ?? ''
  if (words === '') return undefined
  const found = occurrencesOf(words, lost.transcript).slice(0, 9)
  if (found.length === 0) {
    tellLines([text('nothing')], session)
    return undefined
  }
  found.forEach((span, index) => {
    tellLines([`  ${index + 1}. ${numbered(lost, span)}`], session)
  })
  if (found.length > 1) return found[Number(await ask(text('which'), session)) - 1]
  return (await ask(text('there'), session))?.toLowerCase() === 'j' ? found[0] : undefined
}

/** Words with the line that they stand on. */
function numbered({ transcript }: LostTag, span: Span): string {
  const passage = passageAt(transcript.source, span)
  return `${passage.line}: ${shown(passage)}`
}

function shown({ before, words, behind }: Passage): string {
  return `${before}«${words}»${behind}`
}

async function ask(question: string, { io }: Session): Promise<string | undefined> {
  const answer = await io.ask?.(question)
  return answer?.trim()
}
