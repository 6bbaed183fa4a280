import type { Span } from '../model/source.ts'

/** Abbreviations that something always follows: their full stop ends no sentence. */
const before = new Set(
  `dhr hr mevr mej mw mr mrs dr drs ds ir ing prof st zr fam th chr joh ph bijv bv evt incl excl ca resp vs vgl cf zgn nl
  tel inz mn m.n o.a o.m d.w.z m.a.w m.b.t i.v.m t.a.v n.a.v i.p.v t.o.v t.g.v t.b.v m.b.v d.m.v o.b.v o.l.v i.c.m
  i.t.t m.u.v m.i.v i.o.m i.h.k.v i.h.b o.g.v v.w.b a.h.w z.g t.w i.g.v i.s.m m.i o.i i.c a.d.h.v`.split(
    /\s+/u,
  ),
)

/** Those that may end a sentence as well, as their dotted kind (a.s., z.s.m.) does: a capital after them tells. */
const either = new Set('enz etc ed ea jl max min nvt svp aub'.split(' '))

/** Those of a number: p. 12, art. 5, aug. 2021; elsewhere they end a sentence like any word. */
const numbered = new Set(
  'p pp blz pag nr nrs art fig hfst par jan feb febr mrt apr jun jul aug sep sept okt nov dec'.split(
    ' ',
  ),
)

const ends = /[.!?…]+["'”’»›)\]]*(?=\s)|\n[ \t]*\n/gu

/** The sentences of a stretch of text, as offsets in it, without the blanks around them. */
export function sentences(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(ends)) {
    const to = start + match.index + match[0].length
    if (isListMarker(text.slice(from, to), from === start)) continue
    if (goesOn(match[0], text.slice(from, to), text.slice(to, end))) continue
    found.push({ start: from, end: to })
    from = to
  }
  found.push({ start: from, end })
  return found.flatMap((span) => trimmed(text, span))
}

/** Whether the sentence goes on after what could be its end. */
function goesOn(mark: string, sentence: string, rest: string): boolean {
  const next = nextOf(rest)
  if (mark === '.') return isAbbreviation(sentence, next)
  // Someone pauses (…), or is quoted (“Waarom?” vroeg ze). People are written down without capitals, so a plain stop always ends.
  return /^(?:\.\.|…)|["'”’»›)\]]$/u.test(mark) && next === 'small'
}

type Next = 'capital' | 'small' | 'digit' | 'other'

/** What the text goes on with, in the same paragraph. */
function nextOf(rest: string): Next {
  const [, first = ''] = /^[^\S\n]*(?:\n[^\S\n]*)?["'“‘„«‹([]*(\S)/u.exec(rest.slice(0, 50)) ?? []
  if (/\p{Lu}/u.test(first)) return 'capital'
  if (/\p{Ll}/u.test(first)) return 'small'
  return /\d/.test(first) ? 'digit' : 'other'
}

/** No abbreviation is longer. */
const longest = 40

function isAbbreviation(sentence: string, next: Next): boolean {
  // Of a sentence with many abbreviations all of it would be read for each.
  const written = /[\p{L}.]+(?=\.$)/u.exec(sentence.slice(-longest))?.[0] ?? ''
  const word = written.toLowerCase()
  if (before.has(word) || isInitial(written)) return true
  if (numbered.has(word)) return next === 'digit'
  return (either.has(word) || isDotted(word)) && next !== 'capital'
}

/** A single capital, or several: J.P. de Vries. A single small letter ends a sentence like any word: “5 onder a.” */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)
}

function isDotted(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(word)
}

/** 1. and a. at the beginning of a line. */
function isListMarker(sentence: string, isFirst: boolean): boolean {
  return /^\s*(?:\d{1,2}|[a-z])\.$/u.test(sentence) && (isFirst || sentence.includes('\n'))
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  if (words.trim() === '') return []
  const first = start + words.length - words.trimStart().length
  return [{ start: first, end: first + words.trim().length }]
}
