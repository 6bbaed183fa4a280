import { describe, expect, test } from 'vitest'
import { found, keywordBook } from './coding.ts'

/** The words found, in a YAML scalar that may hold anything. */
function hits(keyword: string, said: string): readonly string[] {
  return found(keywordBook(JSON.stringify(keyword)), said)
}

describe('a word is found however it is written', () => {
  test.each([
    ["foto's", 'Foto’s, fotoʼs, foto‘s, een foto.', ['Foto’s', 'fotoʼs', 'foto‘s', 'foto']],
    ['foto’s', "De foto's.", ["foto's"]],
    ["zo'n", 'Zo’n kind, zo‘n kind, zon.', ['Zo’n', 'zo‘n']],
    ["'s ochtends", "‘s Ochtends, ’s ochtends, 's\nochtends.", ['‘s Ochtends', '’s ochtends', "'s ochtends"]], // prettier-ignore
    ["A4'tje", 'Een A4’tje, twee a4’tjes.', ['A4’tje', 'a4’tjes']],
    [
      'co-ouderschap',
      'Coouderschap, co‑ouderschap, co-\nouder.',
      ['Coouderschap', 'co‑ouderschap'],
    ],
    ['coouderschap', 'Co-ouderschap.', ['Co-ouderschap']],
    ['coördinator', 'De coo\u0308rdinatoren, geen coordinator.', ['coo\u0308rdinatoren']],
    ['coo\u0308rdinator', 'De coördinator.', ['coördinator']],
    ['één', 'Een, e\u0301e\u0301n, ÉÉN.', ['e\u0301e\u0301n', 'ÉÉN']],
    ['creme', 'Crème, cre\u0300me.', ['Crème', 'cre\u0300me']],
    ['auto-ongeluk', 'Auto-ongelukken, autoongeluk, auto ongeluk.', ['Auto-ongelukken', 'autoongeluk', 'auto ongeluk']], // prettier-ignore
    ['5 onder a', 'Vrijstelling 5 onder a, artikel 5, onder a.', ['5 onder a', '5, onder a']],
    ['e-mail', 'E-mails, e‑mail, email; mail.', ['E-mails', 'e‑mail', 'email']],
    [
      'hoogbegaafd',
      'Hoog\u00ADbegaafde, hoog\u200Bbegaafd.',
      ['Hoog\u00ADbegaafde', 'hoog\u200Bbegaafd'],
    ],
    ['rust\u200B', 'Rust.', ['Rust']],
    ['ijs', 'Ĳs, ijs, IJs.', ['Ĳs', 'ijs', 'IJs']],
    ['rust', '“Rust”, ‘rust’, (rust), rust/tijd, …rust!', ['Rust', 'rust', 'rust', 'rust', 'rust']],
  ])('%j in %j', (keyword, said, words) => {
    expect(hits(keyword, said)).toEqual(words)
  })
})

describe('another common word never comes along', () => {
  test.each([
    ['wet', 'Ik weet, wij weten, men wist; de wet, wetten.', ['wet', 'wetten']],
    ['weten', 'De wet, de wetten; wij weten, ik wist.', ['weten', 'wist']],
    ['mens', 'Men zegt: een mens, mensen.', ['mens', 'mensen']],
    ['men', 'Mensen, een mens; men zegt.', ['men']],
    ['kans', 'Hij kan, wij kunnen; een kans, kansen.', ['kans', 'kansen']],
    ['kan', 'Een kans; het kan.', ['kan']],
    ['wassen', 'Hij was; wast, gewassen.', ['wast', 'gewassen']],
    ['rijden', 'De reden; hij rijdt, reed.', ['rijdt', 'reed']],
  ])('%s in “%s”', (keyword, said, words) => {
    expect(hits(keyword, said)).toEqual(words)
  })
})
