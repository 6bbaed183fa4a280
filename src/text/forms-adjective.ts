import { endsInVowel, hasTwoSyllables, openStressed, rhymeOf, voice } from './spelling.ts'
import { wordTable } from './word-list.ts'

/** The forms that no rule gives, beside the positive and its -e. */
const irregular = wordTable(`
goed goede goeds goeie beter betere best beste
veel vele meer meest meeste
weinig weinige minder mindere minst minste
oud oude ouds ouwe ouder oudere oudst oudste
grof grove grofs grover grovere grofst grofste
na nader nadere naaste naast
kwaad kwade kwaads kwaaie kwader kwadere kwaadst kwaadste
rood rode roods rooie roder rodere roodst roodste
dood dode doods dooie
breed brede breeds bredere breder breedst breedste
laat late laats later latere laatst laatste
half halve half
enkel enkele
ander andere
extra extra
duur dure duurs duurder duurdere duurst duurste
ver verre vers verder verdere verst verste
naar nare naars naarder naardere naarst naarste
plotseling plotselinge
eigen eigens
recht rechte
links linkse linkser
rechts rechtse rechtser
vaak vaker vaakst
moe moeë moeër moeëre moede
graag liever liefst
licht lichte lichts lichter lichtere lichtst lichtste
`)

export function adjectiveForms(adjective: string): string[] {
  const known = irregular(adjective)
  if (known !== undefined) return known.concat(adjective)
  if (isUninflected(adjective)) return [adjective]
  const open = openAdjective(adjective)
  const comparative = (adjective.endsWith('r') ? adjective + 'd' : open) + 'er'
  const superlative = adjective + (adjective.endsWith('s') ? 't' : 'st')
  return [
    adjective,
    open + 'e',
    partitive(adjective),
    comparative,
    comparative + 'e',
    superlative,
    superlative + 'e',
  ]
}

/** Stof adjectives and others in -en (houten, tevreden), and those in a vowel other than -oe and -ij (roze, prima). */
function isUninflected(adjective: string): boolean {
  if (endsInVowel(adjective)) return !/(oe|ui|ooi|aai|ouw|ieu|ij)$/.test(adjective)
  return adjective.endsWith('en') && /[^aeiou]en$/.test(adjective) && hasTwoSyllables(adjective)
}

/** iets moois, iets fris: no second s. */
function partitive(adjective: string): string {
  return /(s|sch|x)$/.test(adjective) ? adjective : adjective + 's'
}

function openAdjective(adjective: string): string {
  if (/([^aeiou]ig|lijk|[^aeiou]e[lmnr])$/.test(adjective) && hasTwoSyllables(adjective))
    return adjective
  if (adjective.endsWith('isch')) return adjective
  const open = openStressed(adjective)
  return voicesEnd(adjective) ? voice(open) : open
}

/** boos → boze, lief → lieve, half → halve; paars, Frans and trots keep their s. */
function voicesEnd(adjective: string): boolean {
  if (!'fs'.includes(adjective.charAt(adjective.length - 1))) return false
  const { vowels, coda } = rhymeOf(adjective)
  if (coda === 'lf') return true
  return vowels.length > 1 && (coda === 's' || coda === 'f') && !/(ees|heus|kuis)$/.test(adjective)
}
