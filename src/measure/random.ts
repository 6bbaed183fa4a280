/**
 * Random numbers that are the same for the same seed, on every machine: from 0 up to, not with, 1.
 *
 * Definition: the generator mulberry32: a counter that steps by 0x6D2B79F5, mixed by two multiplications. Its period is 2³², far
 * more than any bootstrap here takes.
 *
 * Reference: T. Ettinger, mulberry32 (2017), in the public domain. Never undefined; a seed counts modulo 2³².
 *
 * @example createRandom(1)() // 0.6270739405881613
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
