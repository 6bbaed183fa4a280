/** What a transcript's front matter can say that is no attribute but means something to us: spelling in lower case → name. */
export const reservedKeys: ReadonlyMap<string, string> = new Map([
  ['id', 'id'],
  ['speakers', 'speakers'],
  ['sprekers', 'speakers'],
  ['coder', 'coder'],
  ['codeur', 'coder'],
  ['datum', 'datum'],
  ['date', 'datum'],
])
