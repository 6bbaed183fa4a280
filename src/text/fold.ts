const plain = /^[a-z'-]*$/
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
/** ĳ as one character, as some word processors write it. */
const ligature = /[\u0132\u0133]/g
const apostrophes = /[\u2019\u02BC]/g
/** Grave, acute, circumflex. The trema and the cedilla stay: they tell words apart (beëindigen, façade). */
const accents = /[\u0300-\u0302]/g

/** A word as it is compared: lower case, NFC, without stress accents and characters that nobody sees. */
export function fold(word: string): string {
  return plain.test(word) ? word : withoutAccents(foldKeepingAccents(word))
}

/** The same with its stress accents, by which één and een are two words. */
export function foldKeepingAccents(word: string): string {
  if (plain.test(word)) return word
  return word
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(ligature, 'ij')
    .normalize('NFC')
    .toLowerCase()
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(accents, '').normalize('NFC')
}
