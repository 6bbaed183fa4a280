import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  characterOverlap,
  markedCharacters,
  overlapShare,
} from '../../src/measure/character-overlap.ts'
import { type MarkedText, type Stretch, withoutOverlap } from '../../src/measure/marked-text.ts'
import {
  expectedDisagreement,
  joinedUnits,
  observedDisagreement,
  unitized,
  unitizedAlpha,
  unitizingAlpha,
} from '../../src/measure/unitizing-alpha.ts'

/** A text in which each coder marked passages of [start, length]. */
function marked(length: number, ...coders: readonly (readonly [number, number])[][]): MarkedText {
  return {
    length,
    coders: coders.map((own) => own.map(([start, size]) => ({ start, end: start + size }))),
  }
}

test('two passages of two characters out of six, worked out by hand', () => {
  const text = marked(6, [[0, 2]], [[1, 2]])
  // Beginnings and ends are each 1 apart: (1 + 1) / 6². Expected: a passage has 1/3 · (16 − 12 + 2) = 2 with the other, and
  // gaps of 4 and 3 have 3 + 2 places for it, each 2² apart: 22, twice, times 2/6, over 12 · 11 − 2 · 2 · 1 = 128.
  expect(observedDisagreement(unitized(text))).toBeCloseTo(2 / 36, 12)
  expect(expectedDisagreement(unitized(text))).toBeCloseTo(((2 / 6) * 44) / 128, 12)
  expect(unitizingAlpha([text])).toBeCloseTo(17 / 33, 12)
})

test('the example of Krippendorff, Content Analysis (2nd ed., 2004), p. 254', () => {
  // The continuum goes from 150 to 450.
  const c = marked(300, [[75, 70], [220, 30]], [[70, 80], [205, 20], [250, 20]]) // prettier-ignore
  const k = marked(300, [[30, 60], [150, 50]], [[30, 60], [150, 50]]) // prettier-ignore
  expect(observedDisagreement(unitized(c))).toBeCloseTo(0.0144, 4)
  expect(expectedDisagreement(unitized(c))).toBeCloseTo(0.0532, 4)
  expect(unitizingAlpha([c])).toBeCloseTo(0.7286, 4)
  expect(observedDisagreement(unitized(k))).toBe(0)
  expect(expectedDisagreement(unitized(k))).toBeCloseTo(0.049, 4)
  expect(unitizingAlpha([k])).toBe(1)
  // He reckons with four decimals: 1 − 0.0144 / (0.0532 + 0.0490).
  expect(unitizingAlpha([c, k])).toBeCloseTo(0.8591, 3)
})

test('the observed disagreements of Krippendorff, “On the reliability of unitizing contiguous data” (1995), p. 57', () => {
  const a = marked(24, [[2, 8], [14, 6]], [[4, 4], [15, 2]]) // prettier-ignore
  const b = marked(24, [[0, 18]], [[0, 2], [2, 1], [3, 1], [4, 1], [5, 1], [6, 3], [9, 1]]) // prettier-ignore
  const c = marked(24, [[2, 6], [10, 2], [14, 4], [20, 2]], [[0, 2], [4, 4], [10, 4], [16, 2], [20, 2]]) // prettier-ignore
  const d = marked(24, [[0, 2], [2, 8], [10, 4], [14, 6], [20, 4]], [[0, 4], [4, 4], [8, 7], [15, 2], [17, 7]]) // prettier-ignore
  expect(observedDisagreement(unitized(a))).toBeCloseTo(0.03125, 5)
  expect(observedDisagreement(unitized(b))).toBeCloseTo(2.26736, 5)
  expect(observedDisagreement(unitized(c))).toBeCloseTo(0.02777, 4)
  expect(observedDisagreement(unitized(d))).toBeCloseTo(0.38715, 5)
})

test('the same passages are 1; a passage that nobody else marked lies in a gap', () => {
  expect(unitizingAlpha([marked(50, [[3, 9]], [[3, 9]])])).toBe(1)
  expect(observedDisagreement(unitized(marked(10, [[2, 3]], [])))).toBeCloseTo(9 / 100, 12)
})

test('of three coders every pair counts', () => {
  // Only the third differs: 1 + 1 with each of the two others, of three pairs.
  const text = marked(6, [[0, 2]], [[0, 2]], [[1, 2]])
  expect(observedDisagreement(unitized(text))).toBeCloseTo((2 + 2) / (3 * 36), 12)
})

test('undefined with one coder, with nothing marked, and where nothing could lie otherwise', () => {
  expect(unitizingAlpha([marked(9, [[0, 2]])])).toEqual({ kind: 'undefined', why: 'one-coder' })
  expect(unitizingAlpha([])).toEqual({ kind: 'undefined', why: 'one-coder' })
  expect(unitizingAlpha([marked(9, [], [])])).toEqual({ kind: 'undefined', why: 'never-given' })
  expect(unitizingAlpha([marked(1, [[0, 1]], [[0, 1]])])).toEqual({
    kind: 'undefined',
    why: 'one-category',
  })
})

test('character overlap is the shared part of what was marked, over all pairs of coders', () => {
  expect(characterOverlap(marked(20, [[0, 10]], [[5, 10]]))).toBeCloseTo(5 / 15, 12)
  expect(characterOverlap(marked(20, [[0, 4], [8, 4]], [[2, 8]]))).toBeCloseTo(4 / 12, 12) // prettier-ignore
  // Pair by pair: 5 of 15, 0 of 12, 2 of 10.
  expect(characterOverlap(marked(20, [[0, 10]], [[5, 10]], [[12, 2]]))).toBeCloseTo(7 / 37, 12)
  expect(characterOverlap(marked(20, [], []))).toEqual({ kind: 'undefined', why: 'never-given' })
  expect(characterOverlap(marked(20, [[0, 1]]))).toEqual({ kind: 'undefined', why: 'one-coder' })
})

test('passages of one coder that overlap are one; those that touch are two', () => {
  const stretches = [
    { start: 5, end: 9 },
    { start: 0, end: 3 },
    { start: 2, end: 4 },
    { start: 4, end: 5 },
    { start: 7, end: 7 },
  ]
  expect(withoutOverlap(stretches)).toEqual([
    { start: 0, end: 4 },
    { start: 4, end: 5 },
    { start: 5, end: 9 },
  ])
})

/** Texts one behind the other as one text. */
function joined(texts: readonly MarkedText[], coders: number): MarkedText {
  const all = Array.from({ length: coders }, (): Stretch[] => [])
  let length = 0
  for (const text of texts) {
    for (const [coder, stretches] of text.coders.entries()) {
      for (const { start, end } of stretches) {
        all[coder]?.push({ start: length + start, end: length + end })
      }
    }
    length += text.length
  }
  return { length, coders: all }
}

test('texts one behind the other are one text', () => {
  expect(joined([marked(6, [[0, 2]], []), marked(4, [[1, 1]], [[0, 4]])], 2)).toEqual(
    marked(10, [[0, 2], [7, 1]], [[6, 4]]), // prettier-ignore
  )
})

/** A text of some characters and what two or three coders marked in it. */
const texts = fc.integer({ min: 2, max: 3 }).chain((coders) =>
  fc.array(
    fc.integer({ min: 0, max: 12 }).chain((length) => {
      const place = fc.integer({ min: 0, max: length })
      const stretch = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })) // prettier-ignore
      const own = fc.array(stretch, { maxLength: 4 }).map(withoutOverlap)
      return fc.array(own, { minLength: coders, maxLength: coders }).map((marks) => ({ length, coders: marks })) // prettier-ignore
    }),
    { minLength: 1, maxLength: 5 },
  ),
)

test('what is known of texts one by one gives what they come to together', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const coders = parts[0]?.coders.length ?? 0
      const whole = joined(parts, coders)
      // Without a character there is nothing to expect.
      fc.pre(whole.length > 0)
      const units = joinedUnits(parts.map(unitized), coders)
      expect(unitizedAlpha([units])).toEqual(unitizingAlpha([whole]))
      expect(expectedSlowly(whole)).toBeCloseTo(expectedDisagreement(units), 10)
      expect(overlapShare(parts.map(markedCharacters))).toEqual(characterOverlap(whole))
    }),
  )
})

/** De with every place of every passage in every gap counted one by one. */
function expectedSlowly({ length: whole, coders }: MarkedText): number {
  const passages = coders.flat().map(({ start, end }) => end - start)
  let sum = 0
  for (const length of passages) {
    sum += ((passages.length - 1) / 3) * (2 * length ** 3 - 3 * length ** 2 + length)
    const starts = Array.from({ length: Math.max(0, whole - length + 1) }, (_, at) => at)
    for (const own of coders) {
      const isFree = (at: number): boolean =>
        own.every(({ start, end }) => end <= at || at + length <= start)
      sum += length ** 2 * starts.filter(isFree).length
    }
  }
  const places = coders.length * whole
  const within = passages.reduce((before, length) => before + length * (length - 1), 0)
  return ((2 / whole) * sum) / (places * (places - 1) - within)
}
