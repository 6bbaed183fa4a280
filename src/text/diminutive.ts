import { endsInVowel, hasTwoSyllables, isSpelled, rhymeOf } from './spelling.ts'
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
jongen jongetje
cafe cafeetje
loge logeetje
cliche clicheetje
comite comiteetje
hotel hotelletje
model modelletje
tabel tabelletje
kapel kapelletje
toestel toestelletje
bloem bloemetje bloempje
pop poppetje popje
kip kippetje kipje
krab krabbetje krabje
rib ribbetje ribje
slab slabbetje
rug ruggetje
vlag vlaggetje
brug bruggetje
big biggetje
weg weggetje
heg heggetje
mug muggetje
tweeling tweelingetje
`)

/** Without their plural, which always takes -s. */
export function diminutivesOf(noun: string): readonly string[] {
  return irregular(noun) ?? [diminutive(noun)]
}

function diminutive(noun: string): string {
  if (endsInVowel(noun)) return afterVowel(noun)
  return isSpelled(noun) ? noun + (/[fsxz]$/.test(noun) ? "'je" : "'tje") : afterConsonant(noun)
}

function afterConsonant(noun: string): string {
  switch (noun.charAt(noun.length - 1)) {
    case 'g':
      return afterG(noun)
    case 'j':
      return noun + (noun.endsWith('ij') ? 'tje' : 'je')
    case 'l':
    case 'n':
    case 'r':
      return afterLiquid(noun)
    case 'm':
      return afterM(noun)
    case 'w':
      return noun + 'tje'
    default:
      return noun + 'je'
  }
}

/** fotootje, baby'tje, taxietje, zeetje */
function afterVowel(noun: string): string {
  const last = noun.charAt(noun.length - 1)
  switch (last) {
    case 'a':
    case 'o':
    case 'u':
      return noun + (/(au|eu|ou|aa|oo|uu)$/.test(noun) ? '' : last) + 'tje'
    case 'i':
      return noun + (/[^aeiou]i$/.test(noun) ? 'etje' : 'tje')
    case 'y':
      return noun + (/[^aeiou]y$/.test(noun) ? "'tje" : 'tje')
    default:
      return noun + 'tje'
  }
}

/** koning → koninkje, but after a stressed -ing: ring → ringetje, leerling → leerlingetje. */
function afterG(noun: string): string {
  if (!noun.endsWith('ing')) return noun + (rhymeOf(noun).coda === 'ng' ? 'etje' : 'je')
  return hasTwoSyllables(noun) && !/(erl|[aeiou][^aeiou]+e[lrn])ing$/.test(noun)
    ? noun.slice(0, -1) + 'kje'
    : noun + 'etje'
}

/** bodempje, boompje, armpje, but bommetje */
function afterM(noun: string): string {
  const { vowels, coda } = rhymeOf(noun)
  if (coda === 'lm' || coda === 'rm') return noun + 'pje'
  if (coda !== 'm') return noun + 'je'
  return noun + (vowels.length > 1 || hasTwoSyllables(noun) ? 'pje' : 'metje')
}

/** tafeltje, motortje, stoeltje, but balletje */
function afterLiquid(noun: string): string {
  if (/(e[lnr]|or)$/.test(noun) && hasTwoSyllables(noun)) return noun + 'tje'
  if (noun.endsWith('ion')) return noun + 'netje'
  const { vowels, coda } = rhymeOf(noun)
  if (coda.length !== 1) return noun + 'je'
  return noun + (vowels.length > 1 ? 'tje' : coda + 'etje')
}
