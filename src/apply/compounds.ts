import { wordsOf } from '../text/word-list.ts'

/** Shorter first parts make words that only look like compounds: on-rust, ge-rust. */
const shortestPart = 3

/** What may link the parts of a Dutch compound: besluiteloosheids-angst, boeken-kast, kinder-feest. */
const links = ['', 's', 'e', 'en', 'er', 'n', '-']

/** Beginnings that make another word of it rather than a compound: onrust is no kind of rust, nor is ongerust. */
const prefix =
  /^(?:on|ont|ver|her|mis|aan|uit|wan|toe|in|op|af)(?:ge|be|ver|ont|aan|uit|toe|in|op|af)?$/

/** Words that only look like a compound, with those that go on from them (mantelzorg) or end in them (thuisonderwijs). */
const lookalikes = wordsOf(`
armoede besteden gezindte kanselier kantine kantoor klimaat lesbisch manager mandaat manier mantel meester onderwijs ouderwets
overleven paleis planeet plant roman talent vleeswaren wetenschap
`)

/** Whether a word that ends in this part is a compound with it, as the rules of Dutch have it: nachtrust, never onrust. */
export function goesOnLeft(form: string, part: string): boolean {
  const before = form.slice(0, form.length - part.length)
  if (before.length < shortestPart || prefix.test(before) || !endsLikeWord(before)) return false
  return !lookalikes.some((word) => word.length > part.length && form.endsWith(word))
}

/** Not sch- (schouder is no ouder) nor beh- (behouder), and v and z never end a word. */
function endsLikeWord(part: string): boolean {
  return /[aeiouyäëïöü]/.test(part) && !/(?:[^cs]h|[^io]j|[vzq])$/.test(part)
}

/** How words begin; what begins otherwise goes on from the letter before (gezin-dte). */
const onset =
  /^(?:[bcdfghjklmnpqrstvwxz]?|sch|schr|s[cfhjklmnpqtw]|s[cpt]r|spl|[bcfgkpv]l|[bcdfgkptvw]r|[dktz]w|[gkf]n|[cpt]h|[pt]s|[dt]j)[aeiouyäëïöü]/

/** Endings of a word itself are no second part: rustiger, wettelijk, rusteloosheid, vriendschap, planning, klassiek. */
const ending = new RegExp(
  '^(?:e|en|er|s)?(?:' +
    [
      '(?:ig|loos|lijk|achtig|zaam|baar|aardig|vuldig)(?:ere?|ste?|e|s|heid|heden)?',
      '(?:loze|zame|bare)r?',
      'heid|heden|dom|schap(?:pen|pij|pijen|pelijke?)?|wets',
      'ens?|ende?|ers?|ingen?|ing|ige?|elijke?|ische?|ieke?|ikale?|ikaal',
      '(?:ee?r(?:t|de|den|d|en|ing|end)?|aars?|erij)',
    ].join('|') +
    ')?$',
)

/** Whether a word goes on from this part with an ending alone: ouders-chap is an ouder-schap. */
export function isDerived(form: string, part: string): boolean {
  if (!form.startsWith(part)) return false
  const after = form.slice(part.length)
  // The last consonant is doubled before a vowel: wet-telijk.
  const isDoubled = after.startsWith(part.slice(-1))
  return ending.test(after) || (isDoubled && ending.test(after.slice(1)))
}

/** Whether a word that begins with this part is a compound with it: rusthuis, never rustig. */
export function goesOnRight(form: string, part: string): boolean {
  const after = form.slice(part.length)
  if (after.length < shortestPart) return false
  if (lookalikes.some((word) => word.length > part.length && form.startsWith(word))) return false
  return links.some((link) => {
    const second = after.startsWith(link) ? after.slice(link.length) : ''
    return second.length >= shortestPart && onset.test(second)
  })
}
