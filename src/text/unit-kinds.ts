/** What a UTF-16 code unit can be in a text of words. */
export const kinds = {
  other: 0,
  word: 1,
  joiner: 2,
  ignorable: 3,
  mark: 4,
  // Marks that part sentences or clauses.
  clauseMark: 5,
  sentenceMark: 6,
  stop: 7,
  lineEnd: 8,
  /** Half a character, asked with its other half. */
  surrogate: 9,
  unknown: 10,
} as const

/** The kind of each code unit: that of Latin letters from the beginning, of others once they were met. */
export const kindOfUnit: Uint8Array = new Uint8Array(0x10000)
  .fill(kinds.unknown)
  .fill(kinds.surrogate, 0xd800, 0xe000)
for (let unit = 0; unit < 0x250; unit += 1) kindOfUnit[unit] = kindOf(String.fromCharCode(unit))

export function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return kinds.word
  // It goes on with a word and begins none: the one in ❤️ belongs to a picture.
  if (/\p{M}/u.test(character)) return kinds.mark
  if (/['‘’ʼ\-‑]/u.test(character)) return kinds.joiner
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) return kinds.ignorable
  if (/[,;:–—()]/u.test(character)) return kinds.clauseMark
  if (/[?!…]/u.test(character)) return kinds.sentenceMark
  return character === '.' ? kinds.stop : character === '\n' ? kinds.lineEnd : kinds.other
}
