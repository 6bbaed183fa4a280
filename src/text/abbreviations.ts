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

/**
 * Whether the full stop behind a word (with the stops inside it) is that of an abbreviation, and ends no sentence.
 *
 * @param next what stands behind the stop, blanks left out
 */
export function isAbbreviation(word: string, next: string): boolean {
  const name = word.toLowerCase()
  if (before.has(name) || isInitial(word)) return true
  if (numbered.has(name)) return beginsWith(next) === 'digit'
  return (either.has(name) || isDotted(name)) && beginsWith(next) !== 'capital'
}

/** What a text begins with, quotes and brackets left out. */
export function beginsWith(text: string): 'capital' | 'small' | 'digit' | 'other' {
  const [, first = ''] = /^["'“‘„«‹([]*(\S)/u.exec(text) ?? []
  if (/\p{Lu}/u.test(first)) return 'capital'
  if (/\p{Ll}/u.test(first)) return 'small'
  return /\d/.test(first) ? 'digit' : 'other'
}

/** A single capital, or several: J.P. de Vries. A single small letter ends a sentence like any word: “5 onder a.” */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)
}

function isDotted(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(word)
}

/** Letters of the longest without stops inside it. */
const mostLetters = 4

/** Longer than any of them, however many stops it has inside it. */
const tooLong = 64

/**
 * The same of the full stop at a place in code units, of which those from `from` on are the text. Nearly all stops end a sentence,
 * and cost no string.
 */
export function endsAbbreviation(units: Uint16Array, from: number, stop: number): boolean {
  if (!canBeAbbreviation(units, from, stop)) return false
  const written = String.fromCharCode(...units.subarray(Math.max(from, stop - tooLong), stop))
  const word = /[\p{L}\p{N}.]+$/u.exec(written)?.[0] ?? ''
  // A few blanks, and a letter that may be a capital.
  return isAbbreviation(
    word,
    String.fromCharCode(...units.subarray(stop + 1, stop + 5)).trimStart(),
  )
}

function canBeAbbreviation(units: Uint16Array, from: number, stop: number): boolean {
  let at = stop
  let key = 0
  for (; at > from && stop - at <= mostLetters; at -= 1) {
    const letter = letterOf(units[at - 1] ?? 0)
    if (letter === 0) break
    key = key * 32 + letter
  }
  // A single letter may be an initial or the last of several, also one that is not of the 26.
  if (at === stop) return at > from && (units[stop - 1] ?? 0) >= 0x80
  return stop - at === 1 || keys.has(key)
}

/** From 1 for a and A; 0 for what is none of the 26. */
function letterOf(unit: number): number {
  const letter = (unit | 0x20) - 0x60
  return letter > 0 && letter <= 26 ? letter : 0
}

/** Of abbreviations without stops in them: their letters from the last as one number. Behind a stop stands a single letter. */
const keys = new Set(
  [...before, ...either, ...numbered].map((word) =>
    Array.from(word).reduceRight((key, letter) => key * 32 + letterOf(letter.charCodeAt(0)), 0),
  ),
)
