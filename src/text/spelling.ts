/** The last vowels of a word and the consonants after them; ij is one long vowel. */
const rhyme = /(ij|[aeiouyäëïöü]+)([^aeiouyäëïöü]*)$/
const twoSyllables = /[aeiouyäëïöü][^aeiouyäëïöü]+[aeiouyäëïöü]/
const doubling = 'bcdfgklmnprstz'

/** By its code, whether a letter is a vowel: asked too often for a search in a string. */
const vowelCodes = new Uint8Array(256)
for (const vowel of 'aeiouyäëïöü') vowelCodes[vowel.charCodeAt(0)] = 1

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

function isVowelAt(word: string, index: number): boolean {
  return index >= 0 && vowelCodes[word.charCodeAt(index)] === 1
}

export function endsInVowel(word: string): boolean {
  return isVowelAt(word, word.length - 1)
}

/** Whether letters or a digit are said one by one: tv, pc, a4. */
export function isSpelled(word: string): boolean {
  return word.length < 5 && /^([b-df-hj-np-tv-xz]+|[a-z]\d+)$/.test(word)
}

/** The consonant before -e or -en is spelt in full: bak → bakk, maak → mak, speciaal → special, officieel → officiël. */
export function openStressed(word: string): string {
  const last = word.length - 1
  if (!isVowelAt(word, last - 1) || isVowelAt(word, last)) return word
  if (isVowelAt(word, last - 2)) return isDoubled(word.slice(-3, -1)) ? openDoubled(word) : word
  const coda = word.charAt(last)
  return doubling.includes(coda) && word.charAt(last - 1) !== 'y' ? word + coda : word
}

function isDoubled(vowels: string): boolean {
  return vowels.charAt(1) === 'e'
    ? vowels === 'ee' || vowels === 'ëe'
    : vowels === 'aa' || vowels === 'oo' || vowels === 'uu'
}

function openDoubled(word: string): string {
  const coda = word.slice(-1)
  return word.charAt(word.length - 4) === 'i' && word.endsWith('ee' + coda)
    ? word.slice(0, -3) + 'ë' + coda
    : word.slice(0, -2) + coda
}

/** The reverse: bakk → bak, mak → maak, special → speciaal, officiël → officieel, creër → creëer. */
export function closeStressed(open: string): string {
  const last = open.length - 1
  const coda = open.charAt(last)
  if (coda === open.charAt(last - 1) && doubling.includes(coda)) return open.slice(0, -1)
  if (!isVowelAt(open, last - 1) || isVowelAt(open, last) || 'wjx'.includes(coda)) return open
  const vowels = open.slice(-3, -1)
  if (vowels === 'ië') return open.slice(0, -2) + 'ee' + coda
  if (vowels === 'eë') return open.slice(0, -1) + 'e' + coda
  const vowel = open.charAt(last - 1)
  return 'aeou'.includes(vowel) && !longVowels.has(vowels) ? open.slice(0, -1) + vowel + coda : open
}

/** One long vowel or diphthong, and not two vowels that meet (speci-al, situ-eren). */
const longVowels = new Set('aa ee oo uu ie oe eu ui ij ei au ou ea oa ai oi ïe'.split(' '))

/** At the end of a syllable v and z are written f and s: lev → leef, reiz → reis. */
export function devoice(word: string): string {
  switch (word.charAt(word.length - 1)) {
    case 'v':
      return word.slice(0, -1) + 'f'
    case 'z':
      return word.slice(0, -1) + 's'
    default:
      return word
  }
}

export function voice(word: string): string {
  switch (word.charAt(word.length - 1)) {
    case 'f':
      return word.slice(0, -1) + 'v'
    case 's':
      return word.slice(0, -1) + 'z'
    default:
      return word
  }
}
