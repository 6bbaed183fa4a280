import type { Span } from '../model/source.ts'

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  `bijv bv o.a o.i.d m.b.t i.v.m t.a.v d.w.z m.a.w n.a.v dhr mevr mw dr drs mr ir prof enz etc ca blz nr jl ed e.d i.p.v
  t.o.v a.u.b z.s.m evt incl excl max min tel st resp`.split(/\s+/u),
)

/** The sentences of a stretch of text, as offsets in it, without the blanks around them. */
export function sentences(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[.!?…]+["'”’)]*(?=\s)|\n[ \t]*\n/gu)) {
    const to = start + match.index + match[0].length
    if (match[0] === '.' && isAbbreviation(text.slice(from, to - 1))) continue
    found.push({ start: from, end: to })
    from = to
  }
  found.push({ start: from, end })
  return found.flatMap((span) => trimmed(text, span))
}

function isAbbreviation(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? ''
  // A single capital is an initial; a single small letter ends a sentence like any word: “5 onder a.”
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  if (words.trim() === '') return []
  const first = start + words.length - words.trimStart().length
  return [{ start: first, end: first + words.trim().length }]
}
