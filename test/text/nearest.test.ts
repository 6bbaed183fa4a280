import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { nearest } from '../../src/text/nearest.ts'

describe('nearest', () => {
  test.each([
    ['keyword', ['label', 'keywords', 'exclude'], 'keywords'],
    ['lable', ['label', 'levels'], 'label'],
    ['Ouders', ['kinderen', 'ouders'], 'ouders'],
    ['coordinator', ['coördinator'], 'coördinator'],
    ['ouders/proces/ruts', ['ouders/proces/rust', 'ouders/proces/tempo'], 'ouders/proces/rust'],
    ['regoi', ['regio', 'groep'], 'regio'],
    ['', ['rust'], undefined],
    ['rust', [], undefined],
    ['onverstaanbaar', ['ouders', 'kinderen'], undefined],
  ])('to %j in %j is %j', (word, candidates, best) => {
    expect(nearest(word, candidates)).toBe(best)
  })

  it('is the first of those that are as near', () => {
    expect(nearest('rost', ['rust', 'rest'])).toBe('rust')
    expect(nearest('rost', ['rest', 'rust'])).toBe('rest')
  })

  it('is at most a third of the letters off', () => {
    // Nine letters, so three may differ.
    expect(nearest('xxxdefghi', ['abcdefghi'])).toBe('abcdefghi')
    expect(nearest('xxxxefghi', ['abcdefghi'])).toBeUndefined()
  })
})

/** Every way of getting from one to the other, tried out. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const ways = [
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    slowDistance(a.slice(1), b.slice(1)) + (a.startsWith(b.charAt(0)) ? 0 : 1),
  ]
  const swapped = a.length > 1 && b.startsWith(a.charAt(1) + a.charAt(0))
  if (swapped) ways.push(slowDistance(a.slice(2), b.slice(2)) + 1)
  return Math.min(...ways)
}

it('is what trying out everything finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'R'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (typed, candidates) => {
      const near = candidates
        .map((candidate) => ({
          candidate,
          off: slowDistance(fold(typed), fold(candidate)),
          most: Math.max(1, Math.floor(Math.max(typed.length, candidate.length) / 3)),
        }))
        .filter(({ off, most }) => off <= most)
      const least = Math.min(...near.map(({ off }) => off))
      expect(nearest(typed, candidates)).toBe(near.find(({ off }) => off === least)?.candidate)
    }),
  )
})
