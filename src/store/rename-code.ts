import { type Codebook, isWithin } from '../model/codebook.ts'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { codeKeys, codeNamePattern } from '../read/codes.ts'
import { type CodebookText, readCodebookText } from './code-blocks.ts'
import { moveBlock } from './move-block.ts'
import {
  type CodebookChange,
  edited,
  followSteps,
  inSteps,
  keptCodes,
  knownCode,
  lastPart,
  parentOf,
  worthRecording,
} from './recode-codebook.ts'
import { replaceText } from './yaml-write.ts'

export interface Recording {
  /** Whether the codebook is to tell what became of the old ids. */
  readonly record: boolean
  /** Codes that people gave. */
  readonly given: ReadonlySet<string>
}

/** Another name for a code, or another place: what stands under it goes along. */
export function renameCode(
  codebook: Codebook,
  { from, to }: { readonly from: string; readonly to: string },
  { record, given }: Recording,
): CodebookChange {
  knownCode(codebook, from)
  refuseName(codebook, to)
  refusePlace(codebook, from, to)
  const moved = codebook.codes.filter(({ id }) => isWithin(id, from))
  const names = new Map(moved.map(({ id }) => [id, to + id.slice(from.length)]))
  for (const [id, next] of names) refuseFormerName(codebook, next, id)
  const successors = new Map([...names].map(([id, next]) => [id, [next]]))
  const recorded = record ? worthRecording(codebook, successors, given) : new Map<string, never>()
  const parent = parentOf(to)
  const moving = parent === undefined ? lastPart(from) : `${parent}/${lastPart(from)}`
  const text = inSteps(codebook, [
    (book) => (parent === parentOf(from) ? book.source.text : moveBlock(book, from, parent)),
    (book) => renamedKey(book, moving, lastPart(to)),
    ...followSteps(successors, recorded),
  ])
  const kept = new Map([...keptCodes(codebook, names.keys()), ...names])
  return { before: codebook, text, successors, kept }
}

function renamedKey(book: CodebookText, id: string, name: string): string {
  return edited(({ source, blocks }) => {
    const entry = blocks.get(id)?.entry
    return entry === undefined || entry.key.value === name
      ? []
      : [replaceText(source, entry.key, name)]
  })(book)
}

/** Refuses an id that no new code can have. */
export function refuseName(codebook: Codebook, id: string): void {
  const name = lastPart(id)
  const wrong = id.split('/').find((part) => !new RegExp(codeNamePattern, 'u').test(part))
  if (wrong !== undefined) {
    throw usage({
      nl: `“${wrong}” kan geen code zijn; gebruik letters, cijfers en streepjes, zonder spaties`,
      en: `“${wrong}” cannot be a code; use letters, digits and hyphens, without spaces`,
    })
  }
  if (codeKeys.some((key) => key === name)) {
    throw usage({
      nl: `“${name}” kan geen code zijn: zo heet al een sleutel die bij elke code kan staan`,
      en: `“${name}” cannot be a code: there is a key of that name, which any code may have`,
    })
  }
  const parent = parentOf(id)
  if (parent !== undefined) refuseUnknownBranch(codebook, parent)
}

function refuseUnknownBranch(codebook: Codebook, parent: string): void {
  if (codebook.codes.some((code) => code.id === parent)) return
  throw new Failure({
    nl: `het codeboek heeft geen tak “${parent}”; maak die eerst, met een label`,
    en: `the codebook has no branch “${parent}”; make it first, with a label`,
  })
}

/** An id that an older version had would let older tables follow to the wrong code, unless it is of the same one. */
export function refuseFormerName({ replaced }: Codebook, id: string, now: string): void {
  const former = replaced.find(({ from }) => from.value === id)
  const to = former?.to.map(({ value }) => value) ?? []
  if (to.length === 0 || (to.length === 1 && to[0] === now)) return
  throw new Failure({
    nl: `“${id}” was in een eerdere versie een code, die volgens replaced vervangen is door ${to.join(', ')}; kies een andere naam, of haal die regel weg`,
    en: `“${id}” was a code in an earlier version, which was replaced by ${to.join(', ')} according to replaced; choose another name, or take that line away`,
  })
}

function refusePlace(codebook: Codebook, from: string, to: string): void {
  if (from === to) throw usage({ nl: `“${to}” heet al zo`, en: `“${to}” has that name already` })
  if (isWithin(to, from)) {
    throw usage({
      nl: `“${from}” kan niet onder zichzelf komen te staan`,
      en: `“${from}” cannot be put under itself`,
    })
  }
  if (codebook.codes.some(({ id }) => id === to)) {
    throw new Failure({
      nl: `“${to}” is al een code; wil je ze samenvoegen, doe dan: rodedraad codes merge ${from} --into ${to}`,
      en: `“${to}” is a code already; to merge them: rodedraad codes merge ${from} --into ${to}`,
    })
  }
  if (parentOf(to) !== parentOf(from)) refuseLast(codebook, from)
}

/** A branch with nothing in it is no code any more. */
export function refuseLast(codebook: Codebook, id: string): void {
  const block = readCodebookText(codebook.source).blocks.get(id)
  if (block?.alone !== true) return
  const parent = parentOf(id) ?? 'codes'
  throw new Failure({
    nl: `“${id}” is het enige wat onder “${parent}” staat; geef “${parent}” eerst een label, of neem hem in zijn geheel`,
    en: `“${id}” is all that stands under “${parent}”; give “${parent}” a label first, or take it as a whole`,
  })
}

export function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
