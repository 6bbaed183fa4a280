/** The words of a list or a row. */
export function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/)
}

export interface Heads {
  readonly words: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
}

export function headsOf(words: Iterable<string>): Heads {
  const heads = new Set(words)
  const tails = new Set<string>()
  for (const head of heads) tails.add(head.slice(-3))
  return { words: heads, tails }
}

/**
 * Where the last part of a compound begins that a list knows (haven in thuishaven: 5), 0 for the whole word, -1 for none. A first
 * part has three letters or more. The last three letters are looked up first, for nearly all words fall there.
 */
export function findHead(word: string, heads: Heads): number {
  if (!heads.tails.has(word.slice(-3))) return -1
  if (heads.words.has(word)) return 0
  for (let start = 3; start <= word.length - 3; start++)
    if (heads.words.has(word.slice(start))) return start
  return -1
}

/** A list of nouns with all compounds that end in one of them, split when first asked for. */
export function compoundList(text: string): (word: string) => boolean {
  let heads: Heads | undefined
  return (word) => findHead(word, (heads ??= headsOf(wordsOf(text)))) !== -1
}

/** A table of rows, read when first asked for: the first word of a row is its key, the others are its value. */
export function wordTable(rows: string): (word: string) => readonly string[] | undefined {
  let table: ReadonlyMap<string, readonly string[]> | undefined
  return (word) => (table ??= readTable(rows)).get(word)
}

export function readTable(rows: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const row of rows.trim().split('\n')) {
    const words = row.split(' ')
    table.set(words[0] ?? '', words.slice(1))
  }
  return table
}
