/** Beginnings, endings and insides of words, looked up by their letters however many there are. */
export interface Affixes {
  readonly beginnings: AffixTable
  readonly endings: AffixTable
  readonly insides: AffixTable
}

interface AffixTable {
  readonly entries: Map<string, Affix[]>
  readonly lengths: Set<number>
}

export interface Affix {
  readonly part: string
  /** What else the whole word has to be. */
  readonly test: (form: string, part: string) => boolean
  readonly number: number
}

export function createAffixes(): Affixes {
  const table = (): AffixTable => ({ entries: new Map(), lengths: new Set() })
  return { beginnings: table(), endings: table(), insides: table() }
}

export function addAffix({ entries, lengths }: AffixTable, affix: Affix): void {
  const known = entries.get(affix.part)
  if (known === undefined) entries.set(affix.part, [affix])
  else known.push(affix)
  lengths.add(affix.part.length)
}

/** The numbers of all that a form begins with, ends in or has inside it; one may come twice. */
export function affixesOf({ beginnings, endings, insides }: Affixes, form: string): number[] {
  const found: number[] = []
  const look = ({ entries }: AffixTable, part: string): void => {
    for (const { test, number } of entries.get(part) ?? []) if (test(form, part)) found.push(number)
  }
  for (const length of beginnings.lengths) {
    if (length <= form.length) look(beginnings, form.slice(0, length))
  }
  for (const length of endings.lengths) {
    if (length <= form.length) look(endings, form.slice(form.length - length))
  }
  for (const length of insides.lengths) {
    for (let at = 0; at + length <= form.length; at += 1) look(insides, form.slice(at, at + length))
  }
  return found
}
