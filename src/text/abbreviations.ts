/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  `bijv bv o.a m.b.t i.v.m t.a.v d.w.z m.a.w n.a.v dhr mevr mw dr drs mr ir prof ca blz nr i.p.v t.o.v evt incl excl
  max min tel st resp`.split(/\s+/u),
)

/** Those that may well stand last: a capital after them begins the next sentence. */
const closing = new Set('o.i.d enz etc jl ed e.d a.u.b z.s.m'.split(' '))

/** Longer than any of them. */
export const tooLong = 8

/**
 * Whether the full stop behind a word (with the stops inside it) is that of an abbreviation.
 *
 * @param next what stands behind the stop, blanks left out
 */
export function isAbbreviation(word: string, next: string): boolean {
  const name = word.toLowerCase()
  if (closing.has(name)) return !/^\p{Lu}/u.test(next)
  // A single capital is an initial; a single small letter ends a sentence like any word: “5 onder a.”
  return abbreviations.has(name) || /^\p{Lu}$/u.test(word)
}
