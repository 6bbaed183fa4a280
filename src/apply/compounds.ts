/** Shorter first parts make words that only look like compounds: on-rust, ge-rust. */
const shortestPart = 3

/** What may link the parts of a Dutch compound: besluiteloosheids-angst, boeken-kast, kinder-feest. */
const links = ['', 's', 'e', 'en', 'er', 'n', '-']

/** Beginnings that make another word of it rather than a compound: onrust is no kind of rust, nor is ongerust. */
const prefix =
  /^(?:on|ont|ver|her|mis|aan|uit|wan|toe|in|op|af)(?:ge|be|ver|ont|aan|uit|toe|in|op|af)?$/

/** Whether a word that ends in this part is a compound with it, as the rules of Dutch have it: nachtrust, never onrust. */
export function goesOnLeft(form: string, part: string): boolean {
  const before = form.slice(0, form.length - part.length)
  return before.length >= shortestPart && !prefix.test(before)
}

/** Endings of a word itself are no second part: rustiger, rustend, rusteloosheid, kinderlijk. */
const ending =
  /^(?:e|en|er|s)?(?:(?:ig|loos|lijk|achtig|zaam|baar)(?:ere?|ste?|e|s|heid|heden)?|(?:loze|zame|bare)r?|heid|heden|ende?|ing(?:en)?|ers?)$/

/** The same of a word that begins with it: rusthuis, never rustig. */
export function goesOnRight(form: string, part: string): boolean {
  const after = form.slice(part.length)
  return links.some((link) => {
    const second = after.startsWith(link) ? after.slice(link.length) : ''
    return second.length >= shortestPart && !ending.test(after)
  })
}
