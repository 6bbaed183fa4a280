import type { CodebookChanges, CodeChange, TextChange, ThreadChange } from '../lint/changes.ts'
import type { Code } from '../model/codebook.ts'
import { phraseText } from '../model/keyword.ts'
import type { Localised, Text } from '../model/language.ts'
import type { Block, Report } from '../model/report.ts'
import { enumeration, heading, paragraph } from './writing.ts'
import { changelogSummary } from './changelog-summary.ts'

/** What changed in a codebook, for people who use its tables: from new codes down to single keywords. */
export function changelogReport(changes: CodebookChanges): Report {
  const { newer } = changes
  const of = newer.name === '' ? newer.source.path : newer.name
  return {
    title: { nl: `Wat er veranderde in ${of}`, en: `What changed in ${of}` },
    blocks: [
      paragraph(changelogSummary(changes)),
      ...section({ nl: 'Nieuwe codes', en: 'New codes' }, list(changes.added.map(newCode))),
      ...section(
        { nl: 'Vervallen of vervangen codes', en: 'Deprecated or replaced codes' },
        list([...goneCodes(changes), ...deprecatedCodes(changes)]),
      ),
      ...section(
        { nl: 'Gewijzigde betekenis', en: 'Changed meaning' },
        changes.changed.flatMap(meaningBlocks),
      ),
      ...section({ nl: 'Trefwoorden', en: 'Keywords' }, [
        ...changes.changed.flatMap(keywordBlocks),
        ...newKeywordBlocks(changes),
      ]),
      ...section({ nl: 'Rode draden', en: 'Threads' }, changes.threads.flatMap(threadBlocks)),
      ...section({ nl: 'Versie', en: 'Version' }, [paragraph(versionText(changes))]),
    ],
  }
}

function section(title: Localised, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(1, title), ...blocks]
}

function list(items: readonly Text[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function newCode({ id, label, definition }: Code): Text {
  return definition === undefined ? `${id}: ${label}` : `${id}: ${label}. ${definition}`
}

function goneCodes({ gone }: CodebookChanges): readonly Text[] {
  return gone.map(({ code, successors }) => whatBecameOf(code, successors))
}

/** Still in the codebook, so that old tags can be read. */
function deprecatedCodes({ changed }: CodebookChanges): readonly Text[] {
  return changed
    .filter(({ before, after }) => after.deprecated && !before.deprecated)
    .map(({ after }) =>
      whatBecameOf(
        after,
        after.replacedBy.map(({ value }) => value),
      ),
    )
}

function whatBecameOf({ id, label }: Code, successors: readonly string[]): Text {
  const names = enumeration(successors)
  return successors.length === 0
    ? { nl: `${id} (${label}): vervallen`, en: `${id} (${label}): gone` }
    : {
        nl: `${id} (${label}): vervangen door ${names.nl}`,
        en: `${id} (${label}): replaced by ${names.en}`,
      }
}

const fieldNames: ReadonlyMap<string, Localised> = new Map([
  ['label', { nl: 'Label', en: 'Label' }],
  ['definition', { nl: 'Definitie', en: 'Definition' }],
  ['when', { nl: 'Wanneer wel', en: 'When' }],
  ['when_not', { nl: 'Wanneer niet', en: 'When not' }],
  ['manual', { nl: 'Alleen door mensen gegeven', en: 'Given by people only' }],
  ['applies_to', { nl: 'Geldt voor', en: 'Applies to' }],
  ['claim', { nl: 'Stelling', en: 'Claim' }],
])

function meaningBlocks(change: CodeChange): readonly Block[] {
  const { texts, scope } = change
  const shown = [...texts.filter(({ field }) => field !== 'deprecated'), ...(scope ? [scope] : [])]
  return shown.length === 0 ? [] : [heading(2, codeName(change)), ...list(shown.flatMap(oldAndNew))]
}

function oldAndNew({ field, before, after }: TextChange): readonly Text[] {
  const { nl, en } = fieldNames.get(field) ?? { nl: field, en: field }
  const none = { nl: '(niets)', en: '(nothing)' }
  return [
    { nl: `${nl}, eerst: ${before ?? none.nl}`, en: `${en}, before: ${before ?? none.en}` },
    { nl: `${nl}, nu: ${after ?? none.nl}`, en: `${en}, now: ${after ?? none.en}` },
  ]
}

function keywordBlocks(change: CodeChange): readonly Block[] {
  const { came, went } = change
  if (came.length + went.length === 0) return []
  return [heading(2, codeName(change)), { kind: 'listing', text: signed(change), language: 'text' }]
}

/** All keywords of the new codes; those of a code with a new name stand with what it was. */
function newKeywordBlocks({ added, changed }: CodebookChanges): readonly Block[] {
  const renamed = new Set(changed.map(({ after }) => after.id))
  return added.flatMap(({ id, keywords, exclude }): readonly Block[] => {
    const came = [
      ...keywords.map(({ text }) => text),
      ...exclude.map(({ value: phrase }) => `exclude: ${phraseText(phrase)}`),
    ]
    if (came.length === 0 || renamed.has(id)) return []
    const name = { nl: `${id} (nieuw)`, en: `${id} (new)` }
    return [
      heading(2, name),
      { kind: 'listing', text: signed({ came, went: [] }), language: 'text' },
    ]
  })
}

/** As in a diff: what went, then what came. */
function signed({ came, went }: Pick<CodeChange, 'came' | 'went'>): string {
  return [...went.map((text) => `− ${text}`), ...came.map((text) => `+ ${text}`)].join('\n')
}

/** Its id; both ids where it got another. */
function codeName({ before, after }: CodeChange): string {
  return before.id === after.id ? after.id : `${before.id} → ${after.id}`
}

function threadBlocks(change: ThreadChange): readonly Block[] {
  const { before, after, texts } = change
  const id = (after ?? before)?.id.value ?? ''
  if (after === undefined) return [heading(2, id), ...list([{ nl: 'vervallen', en: 'gone' }])]
  const codes = signed(change)
  const isNew = before === undefined
  return [
    heading(2, isNew ? { nl: `${id} (nieuw)`, en: `${id} (new)` } : id),
    ...list(isNew ? [after.label] : texts.flatMap(oldAndNew)),
    ...(codes === '' ? [] : [{ kind: 'listing', text: codes, language: 'text' } as const]),
  ]
}

function versionText({ older, newer }: CodebookChanges): Localised {
  const { version: before } = older
  const { version: now } = newer
  return before === now
    ? { nl: `${now ?? '(geen)'}, als voorheen`, en: `${now ?? '(none)'}, as before` }
    : {
        nl: `eerst ${before ?? '(geen)'}, nu ${now ?? '(geen)'}`,
        en: `before ${before ?? '(none)'}, now ${now ?? '(none)'}`,
      }
}
