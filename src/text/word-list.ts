/** A set that is split from its text when first asked for, so that a table costs nothing at start. */
export function wordList(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return (word) => (words ??= new Set(text.trim().split(/\s+/))).has(word)
}

/**
 * Where the last part of a compound begins that a list knows (haven in thuishaven: 5), 0 for the whole word, -1 for none. A first
 * part has three letters or more. The last three letters are looked up first, for nearly all words fall there.
 */
export function findHead(word: string, heads: Heads): number {
  if (heads.has(word)) return 0
  if (!heads.tails.has(word.slice(-3))) return -1
  for (let start = 3; start <= word.length - 3; start++)
    if (heads.has(word.slice(start))) return start
  return -1
}

export interface Heads {
  readonly has: (word: string) => boolean
  readonly tails: ReadonlySet<string>
}

export function headsOf(words: Iterable<string>): Heads {
  const set = new Set(words)
  return { has: (word) => set.has(word), tails: new Set([...set].map((word) => word.slice(-3))) }
}

/** A list of nouns with all compounds that end in one of them, split when first asked for. */
export function compoundList(text: string): (word: string) => boolean {
  let heads: Heads | undefined
  return (word) => findHead(word, (heads ??= headsOf(text.trim().split(/\s+/)))) !== -1
}

/** A table of rows: the first word of a row is its key, the others are its value. */
export function wordTable(rows: string): (word: string) => readonly string[] | undefined {
  let table: ReadonlyMap<string, readonly string[]> | undefined
  return (word) => (table ??= readTable(rows)).get(word)
}

export function readTable(rows: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const row of rows.trim().split('\n')) {
    const [key = '', ...values] = row.trim().split(' ')
    table.set(key, values)
  }
  return table
}
