import { endsInVowel, hasTwoSyllables, rhymeOf } from './spelling.ts'
import { wordTable } from './word-list.ts'

/** Nouns with a short vowel that is long in the diminutive. */
const irregular = wordTable(`
schip scheepje
blad blaadje
glas glaasje
gat gaatje
pad paadje
vat vaatje
jong jongetje
rad raadje
lot lootje
dag dagje daagje
brood broodje
`)

export function diminutivesOf(noun: string): string[] {
  return (irregular(noun) ?? [diminutive(noun)]).flatMap((small) => [small, small + 's'])
}

function diminutive(noun: string): string {
  if (/[aou]$/.test(noun) && !/(au|eu|ou|aa|oo|uu)$/.test(noun))
    return noun + noun.slice(-1) + 'tje'
  if (/[^aeiou]y$/.test(noun)) return noun + "'tje"
  if (/[^i]i$/.test(noun) && !/[aeou]i$/.test(noun)) return noun + 'etje'
  if (endsInVowel(noun) || /(ij|w)$/.test(noun)) return noun + 'tje'
  if (noun.endsWith('ing')) return afterIng(noun)
  return afterConsonant(noun)
}

/** koning → koninkje, but after a stressed -ing: ring → ringetje, leerling → leerlingetje. */
function afterIng(noun: string): string {
  return hasTwoSyllables(noun) && !/(erl|[aeiou][^aeiou]+e[lrn])ing$/.test(noun)
    ? noun.slice(0, -1) + 'kje'
    : noun + 'etje'
}

function afterConsonant(noun: string): string {
  const { vowels, coda } = rhymeOf(noun)
  const isShort = vowels.length === 1
  if (hasTwoSyllables(noun) && /e[lnr]$|or$/.test(noun)) return noun + 'tje'
  if (coda === 'm') return hasTwoSyllables(noun) || !isShort ? noun + 'pje' : noun + 'metje'
  if (/^[lr]m$/.test(coda)) return noun + 'pje'
  if (coda === 'ng') return noun + 'etje'
  if (/^[lnr]$/.test(coda)) return isShort ? noun + coda + 'etje' : noun + 'tje'
  return noun + 'je'
}
