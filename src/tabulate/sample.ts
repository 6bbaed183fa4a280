import { createRandom } from '../measure/random.ts'
import { appliesToRole, appliesToTranscript, type Code } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import { allocation } from './allocation.ts'

/** A unit of a transcript that somebody is to judge. */
export interface SampledUnit {
  readonly transcript: CodedTranscript
  readonly unit: number
  /** The code that is to be judged, and whether keywords find it there; undefined where all codes are. */
  readonly asked: { readonly code: Code; readonly hit: boolean } | undefined
}

/** A unit that could be drawn. */
export interface Drawable {
  readonly transcript: CodedTranscript
  readonly unit: number
}

/** Units of the corpus whatever their codes, spread over its interviews, in shuffled order. */
export function sampleUnits(corpus: Corpus, n: number, seed: number): readonly SampledUnit[] {
  const all = byId(corpus).flatMap((transcript) =>
    unitsOf(transcript, () => true).map((unit) => ({ transcript, unit })),
  )
  const drawn = drawSpread(all, n, createRandom(seedFor(seed, '')))
  return shuffled(
    drawn.map((one) => ({ ...one, asked: undefined })),
    createRandom(seed),
  )
}

export interface SampleSizes {
  /** How many units with hits of a code, and how many without. */
  readonly hits: number
  readonly without: number
  readonly seed: number
}

/** Of every code with keywords units in which these find it and units in which they do not, in shuffled order. */
export function sampleByCode(
  corpus: Corpus,
  { hits, without, seed }: SampleSizes,
): readonly SampledUnit[] {
  const drawn = corpus.codebook.codes.filter(hasKeywords).flatMap((code) => {
    const strata = strataOf(corpus, code)
    const draw = (hit: boolean, n: number): readonly SampledUnit[] => {
      // Each code has numbers of its own, so that which other codes are asked makes no difference.
      const random = createRandom(seedFor(seed, `${code.id} ${String(hit)}`))
      return drawSpread(hit ? strata.hits : strata.without, n, random).map((one) => ({
        ...one,
        asked: { code, hit },
      }))
    }
    return [...draw(true, hits), ...draw(false, without)]
  })
  return shuffled(drawn, createRandom(seed))
}

export function hasKeywords({ keywords }: Code): boolean {
  return keywords.length > 0
}

/** The units that can have a code, by whether keywords find it there. */
export function strataOf(
  corpus: Corpus,
  code: Code,
): { readonly hits: readonly Drawable[]; readonly without: readonly Drawable[] } {
  const hits: Drawable[] = []
  const without: Drawable[] = []
  for (const transcript of byId(corpus)) {
    if (!appliesToTranscript(code, transcript.attributes)) continue
    const found = new Set(hitsOf(transcript, code.id).map(({ turn }) => turn))
    for (const unit of unitsOf(transcript, (role) => appliesToRole(code, role))) {
      const stratum = found.has(unit) ? hits : without
      stratum.push({ transcript, unit })
    }
  }
  return { hits, without }
}

export function hitsOf({ codings }: CodedTranscript, code: string): readonly Coding[] {
  return codings.filter((one) => one.code === code && one.by.kind === 'keyword')
}

/** The numbers of the units that count, of people with a role that is asked for. */
export function unitsOf(
  { turns, counted }: CodedTranscript,
  holds: (role: string) => boolean,
): readonly number[] {
  return turns.flatMap(({ role }, unit) => (counted[unit] === true && holds(role) ? [unit] : []))
}

/** In an order that is the same on every machine, however the files came. */
function byId({ transcripts }: Corpus): readonly CodedTranscript[] {
  return transcripts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** As many as asked for, or all there are, spread over the transcripts. */
function drawSpread(
  all: readonly Drawable[],
  n: number,
  random: () => number,
): readonly Drawable[] {
  const groups = grouped(all)
  const parts = allocation(
    groups.map((group) => group.length),
    n,
  )
  if (parts === undefined) return shuffled(all, random).slice(0, n)
  return groups.flatMap((group, at) => shuffled(group, random).slice(0, parts[at]))
}

/** By transcript, in the order in which these come. */
export function grouped(all: readonly Drawable[]): readonly (readonly Drawable[])[] {
  const byTranscript = new Map<string, Drawable[]>()
  for (const one of all) {
    const own = byTranscript.get(one.transcript.id)
    if (own) own.push(one)
    else byTranscript.set(one.transcript.id, [one])
  }
  return [...byTranscript.values()]
}

/** Fisher and Yates: every order is as likely. */
function shuffled<One>(list: readonly One[], random: () => number): readonly One[] {
  const all = [...list]
  for (let last = all.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1))
    const [one, other] = [all[last], all[at]]
    if (one === undefined || other === undefined) continue
    all[last] = other
    all[at] = one
  }
  return all
}

/** A seed of its own for a name (FNV-1a over its UTF-16 units). */
function seedFor(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
