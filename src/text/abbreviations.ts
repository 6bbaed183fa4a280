/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  `bijv bv o.a m.b.t i.v.m t.a.v d.w.z m.a.w n.a.v dhr mevr mw dr drs mr ir prof ca blz nr i.p.v t.o.v evt incl excl
  max min tel st resp`.split(/\s+/u),
)

/** Those that may well stand last: a capital after them begins the next sentence. */
const closing = new Set('o.i.d enz etc jl ed e.d a.u.b z.s.m'.split(' '))

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

/** Longer than any of them. */
const tooLong = 8

/** The same of the full stop at a place in code units. Nearly all stops end a sentence, and cost no string. */
export function endsAbbreviation(units: Uint16Array, stop: number): boolean {
  if (!canBeAbbreviation(units, stop)) return false
  const before = String.fromCharCode(...units.subarray(Math.max(0, stop - tooLong), stop))
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? ''
  // A few blanks, and a letter that may be a capital.
  return isAbbreviation(
    word,
    String.fromCharCode(...units.subarray(stop + 1, stop + 5)).trimStart(),
  )
}

function canBeAbbreviation(units: Uint16Array, stop: number): boolean {
  let at = stop
  let key = 0
  for (; at > 0 && stop - at < tooLong; at -= 1) {
    const letter = letterOf(units[at - 1] ?? 0)
    if (letter === 0) break
    key = key * 32 + letter
  }
  // A single letter may be an initial or the last of several, also one that is not of the 26.
  if (at === stop) return (units[stop - 1] ?? 0) >= 0x80
  return stop - at === 1 || keys.has(key)
}

/** From 1 for a and A; 0 for what is none of the 26. */
function letterOf(unit: number): number {
  const letter = (unit | 0x20) - 0x60
  return letter > 0 && letter <= 26 ? letter : 0
}

/** Of abbreviations without stops in them: their letters from the last as one number. Behind a stop stands a single letter. */
const keys = new Set(
  [...abbreviations, ...closing].map((word) =>
    Array.from(word).reduceRight((key, letter) => key * 32 + letterOf(letter.charCodeAt(0)), 0),
  ),
)
