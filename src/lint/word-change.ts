/** How many words that stayed are shown on either side of those that changed. */
const around = 3
const longest = 160

/** What differs between two texts, each with a few of the words around it. */
export function wordChange(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  const old = words(before)
  const now = words(after)
  const shortest = Math.min(old.length, now.length)
  let same = 0
  while (same < shortest && old[same] === now[same]) same += 1
  let sameEnd = 0
  while (sameEnd < shortest - same && old.at(-1 - sameEnd) === now.at(-1 - sameEnd)) sameEnd += 1
  const from = Math.max(0, same - around)
  const cutEnd = Math.max(0, sameEnd - around)
  const part = (all: readonly string[]): string => {
    const shown = all.slice(from, all.length - cutEnd).join(' ')
    return shortened(`${from > 0 ? '… ' : ''}${shown}${cutEnd > 0 ? ' …' : ''}`)
  }
  return { before: part(old), after: part(now) }
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}
