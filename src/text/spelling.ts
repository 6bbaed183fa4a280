/** The last vowels of a word and the consonants after them; ij is one long vowel. */
const rhyme = /(ij|[aeiouyäëïöü]+)([^aeiouyäëïöü]*)$/
const twoSyllables = /[aeiouyäëïöü][^aeiouyäëïöü]+[aeiouyäëïöü]/
const doubledVowel = /(aa|ee|oo|uu|ëe)$/
const doubling = 'bcdfgklmnprstz'

interface Rhyme {
  readonly vowels: string
  readonly coda: string
}

export function rhymeOf(word: string): Rhyme {
  const found = rhyme.exec(word)
  return { vowels: found?.[1] ?? '', coda: found?.[2] ?? '' }
}

export function hasTwoSyllables(word: string): boolean {
  return twoSyllables.test(word)
}

export function endsInVowel(word: string): boolean {
  return 'aeiouyäëïöü'.includes(word.at(-1) ?? '-')
}

/** The consonant before -e or -en is spelt in full: bak → bakk, maak → mak, speciaal → special, officieel → officiël. */
export function openStressed(word: string): string {
  const { vowels, coda } = rhymeOf(word)
  if (coda.length !== 1) return word
  if (doubledVowel.test(vowels)) return openDoubled(word, vowels)
  return vowels.length === 1 && vowels !== 'y' && doubling.includes(coda) ? word + coda : word
}

function openDoubled(word: string, vowels: string): string {
  const opened = word.slice(0, -2) + word.slice(-1)
  return vowels.endsWith('iee') ? opened.slice(0, -2) + 'ë' + opened.slice(-1) : opened
}

/** The reverse: bakk → bak, mak → maak, special → speciaal, officiël → officieel. */
export function closeStressed(open: string): string {
  const last = open.at(-1) ?? ''
  if (last === open.at(-2) && doubling.includes(last)) return open.slice(0, -1)
  const { vowels, coda } = rhymeOf(open)
  if (coda.length !== 1 || 'wjx'.includes(coda)) return open
  if (vowels.endsWith('ië')) return open.slice(0, -2) + 'ee' + coda
  const vowel = vowels.at(-1) ?? ''
  return 'aeou'.includes(vowel) && !isLong(vowels) ? open.slice(0, -1) + vowel + coda : open
}

/** One long vowel or diphthong, and not two vowels that meet (speci-al, situ-eren). */
function isLong(vowels: string): boolean {
  return vowels.length > 1 && longVowels.has(vowels.slice(-2))
}

const longVowels = new Set('aa ee oo uu ie oe eu ui ij ei au ou ea oa ai oi'.split(' '))

/** At the end of a syllable v and z are written f and s: lev → leef, reiz → reis. */
export function devoice(word: string): string {
  if (word.endsWith('v')) return word.slice(0, -1) + 'f'
  if (word.endsWith('z')) return word.slice(0, -1) + 's'
  return word
}

export function voice(word: string): string {
  if (word.endsWith('f')) return word.slice(0, -1) + 'v'
  if (word.endsWith('s')) return word.slice(0, -1) + 'z'
  return word
}
