/** A set that is split from its text when first asked for, so that a table costs nothing at start. */
export function wordList(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return (word) => (words ??= new Set(text.trim().split(/\s+/))).has(word)
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
