import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { partsOfSpeech } from '../../src/model/keyword.ts'
import { fold } from '../../src/text/fold.ts'
import { formsOf, separableReading, writtenForms } from '../../src/text/forms.ts'

describe('a noun', () => {
  test.each([
    ['huis', 'huis huisje huisjes huizen'],
    ['brief', 'brief briefje briefjes brieven'],
    ['kind', 'kind kinderen kinders kindje kindjes'],
    ['stad', 'stad stadje stadjes steden'],
    ['mogelijkheid', 'mogelijkheid mogelijkheden mogelijkheidje mogelijkheidjes'],
    ['foto', "foto foto's fotootje fotootjes"],
    ['kans', 'kans kansen kansje kansjes'],
    ['mens', 'mens mensen mensje mensjes'],
    ['wet', 'wet wetje wetjes wetten'],
    ['gezin', 'gezin gezinnen gezinnetje gezinnetjes'],
    ['boom', 'boom bomen boompje boompjes'],
    ['tafel', 'tafel tafels tafeltje tafeltjes'],
    ['woning', 'woning woningen woninkje woninkjes'],
    ['film', 'film filmen filmpje filmpjes films'],
    ['mail', 'mail mailen mails mailtje mailtjes'],
    ['e-mail', 'e-mail e-mailen e-mails e-mailtje e-mailtjes'],
    ['leraar', 'leraar leraars leraartje leraartjes leraren'],
    ['coördinator', 'coördinator coördinatoren coördinators coördinatortje coördinatortjes'],
    ['idee', 'idee ideetje ideetjes ideeën'],
    ['gedachte', 'gedachte gedachten gedachtes gedachtetje gedachtetjes'],
    ['wapen', 'wapen wapens wapentje wapentjes'],
    ['fotograaf', 'fotograaf fotograafje fotograafjes fotografen'],
    ['vriendschap', 'vriendschap vriendschapje vriendschapjes vriendschappen'],
    ['gelegenheid', 'gelegenheid gelegenheden gelegenheidje gelegenheidjes'],
    ['tv', "tv tv's tv'tje tv'tjes"],
    ['a4', "a4 a4's a4'tje a4'tjes"],
    ['jongen', 'jongen jongens jongetje jongetjes'],
    ['steen', 'steen steentje steentjes stenen'],
    ['lerares', 'lerares leraresje leraresjes leraressen'],
    ['leerproces', 'leerproces leerprocesje leerprocesjes leerprocessen'],
    ['omweg', 'omweg omwegen omwegje omwegjes'],
    ['burn-out', 'burn-out burn-outje burn-outjes burn-outs'],
    ['coach', 'coach coaches coachje coachjes'],
    ['station', 'station stationen stationnetje stationnetjes stations'],
    ['veranderingen', 'veranderingen verandering veranderingetje veranderingetjes'],
  ])('%s', (word, forms) => {
    expect(formsOf(word).join(' ')).toBe(forms)
  })

  test.each([
    ['huizen', 'huis'],
    ['kinderen', 'kind'],
    ['kleinkinderen', 'kleinkind'],
    ["foto's", 'foto'],
    ['ideeën', 'idee'],
    ['voordelen', 'voordeel'],
    ['jongeren', 'jongere'],
    ['ouders', 'ouder'],
    ['moeilijkheden', 'moeilijkheid'],
    ['steden', 'stad'],
    ['vakanties', 'vakantie'],
    ['afspraken', 'afspraak'],
    ['uitgaven', 'uitgave'],
    ['verslagen', 'verslag'],
    ['knieën', 'knie'],
    ['partijen', 'partij'],
    ['rectoren', 'rector'],
    ['coaches', 'coach'],
    ['diagnoses', 'diagnose'],
    ['stations', 'station'],
    ['cadeaus', 'cadeau'],
    ['bijlagen', 'bijlage'],
    ['deskundigen', 'deskundige'],
    ['redenen', 'reden'],
    ['wijken', 'wijk'],
    ['ouderen', 'oudere'],
    ['verantwoordelijkheden', 'verantwoordelijkheid'],
  ])('found from %s: %s', (word, noun) => {
    expect(formsOf(word)).toContain(noun)
  })

  it('that is a diminutive finds its plural and not what it is small for', () => {
    expect(formsOf('maatje')).toEqual(['maatje', 'maatjes'])
    expect(formsOf('mannetjes')).toEqual(['mannetjes', 'mannetje'])
  })
})

describe('an adjective', () => {
  test.each([
    ['boos', 'boos boost booste boze bozer bozere'],
    ['lief', 'lief liefs liefst liefste lieve liever lievere'],
    ['rustig', 'rustig rustige rustiger rustigere rustigs rustigst rustigste'],
    ['zwaar', 'zwaar zwaarder zwaardere zwaars zwaarst zwaarste zware'],
    ['goed', 'goed best beste beter betere goede goederen goedje goedjes goeds goeie'],
    ['houten', 'houten'],
    ['tevreden', 'tevreden'],
    ['officieel', 'officieel officieels officieelst officieelste officiële officiëler officiëlere'],
  ])('%s', (word, forms) => {
    expect(formsOf(word).join(' ')).toBe(forms)
  })

  test.each([
    ['grote', 'groot'],
    ['grotere', 'groot'],
    ['mooiste', 'mooi'],
    ['bozer', 'boos'],
    ['zwaarder', 'zwaar'],
    ['gevoeliger', 'gevoelig'],
    ['professioneler', 'professioneel'],
  ])('is found from its inflected form %s: %s', (word, adjective) => {
    expect(formsOf(word)).toContain(adjective)
  })

  test.each([
    ['ouder', 'oud'],
    ['vroeger', 'vroeg'],
    ['later', 'laat'],
    ['dichter', 'dicht'],
    ['vrijwilliger', 'vrijwillig'],
    ['kalender', 'kalend'],
    ['beveiliger', 'beveilig'],
    ['jongere', 'jong'],
  ])('%s has gone its own way from %s', (word, adjective) => {
    expect(formsOf(word)).not.toContain(adjective)
  })
})

describe('a verb', () => {
  test.each([
    [
      'luisteren',
      'luisteren geluisterd geluisterde luister luisterde luisterden luisterend luisterende luistert',
    ],
    ['leven:verb', 'leven geleefd geleefde leef leefde leefden leeft levend levende'],
    ['praten', 'praten gepraat geprate praat praatte praatten pratend pratende'],
    [
      'studeren',
      'studeren gestudeerd gestudeerde studeer studeerde studeerden studeert studerend studerende',
    ],
    [
      'begeleiden',
      'begeleiden begeleid begeleidde begeleidden begeleide begeleidend begeleidende begeleidt',
    ],
    [
      'vergelijken',
      'vergelijken vergeleek vergeleken vergelijk vergelijkend vergelijkende vergelijkt',
    ],
    ['helpen', 'helpen geholpen help helpend helpende helpt hielp hielpen'],
    ['gaan', 'gaan ga gaand gaande gaat gegaan gegane ging gingen'],
    ['weten', 'weten geweten weet wetend wetende wist wisten'],
    ['heten', 'heten geheten heette heetten hetend hetende'],
    [
      'eindigen',
      'eindigen eindig eindigde eindigden eindigend eindigende eindigt geëindigd geëindigde',
    ],
    [
      'overtuigen',
      'overtuigen overtuig overtuigd overtuigde overtuigden overtuigend overtuigende overtuigt',
    ],
    [
      'updaten',
      'updaten geüpdatet geüpdatete update updatend updatende updatet updatete updateten',
    ],
    ['gamen', 'gamen game gamede gameden gamend gamende gamet gegamed gegamede'],
    ['appen', 'appen app append appende appt appte appten geappt geappte'],
    [
      'overprikkelen',
      'overprikkelen overprikkel overprikkeld overprikkelde overprikkelden overprikkelend overprikkelende overprikkelt',
    ],
    [
      'verslechteren',
      'verslechteren verslechter verslechterd verslechterde verslechterden verslechterend verslechterende verslechtert',
    ],
    [
      'verifiëren',
      'verifiëren geverifieerd geverifieerde verifieer verifieerde verifieerden verifieert verifiërend verifiërende',
    ],
    ['opbellen', 'opbellen opbel opbelde opbelden opbellend opbellende opbelt opgebeld opgebelde'],
  ])('%s', (keyword, forms) => {
    const [word = '', pos] = keyword.split(':')
    expect(formsOf(word, pos === 'verb' ? pos : undefined).join(' ')).toBe(forms)
  })

  test.each([
    ['hielp', 'helpen'],
    ['gewerkt', 'werken'],
    ['werkte', 'werken'],
    ['begrepen', 'begrijpen'],
    ['opgebeld', 'opbellen'],
    ['aankwam', 'aankomen'],
    ['gespecialiseerd', 'specialiseren'],
    ['vertelde', 'vertellen'],
    ['vastloopt', 'vastlopen'],
    ['meedacht', 'meedenken'],
    ['afstemde', 'afstemmen'],
    ['thuisgezeten', 'thuiszitten'],
    ['aangegeven', 'aangeven'],
    ['overgedragen', 'overdragen'],
    ['doorverwezen', 'doorverwijzen'],
    ['bewezen', 'bewijzen'],
    ['vergeleek', 'vergelijken'],
    ['ontstonden', 'ontstaan'],
    ['veranderden', 'veranderen'],
    ['geëvalueerd', 'evalueren'],
    ['getekend', 'tekenen'],
    ['ingericht', 'inrichten'],
    ['verkleinde', 'verkleinen'],
    ['weersprak', 'weerspreken'],
    ['creëert', 'creëren'],
  ])('found from %s: %s', (word, infinitive) => {
    expect(formsOf(word)).toContain(infinitive)
  })

  it('brings a stem along that is above all a noun only when it is said to be a verb', () => {
    expect(formsOf('werken')).not.toContain('werk')
    expect(formsOf('werken', 'verb')).toContain('werk')
    expect(formsOf('denken')).toContain('denk')
  })
})

describe('separableReading', () => {
  test.each([
    ['opbellen', 'op', 'bellen'],
    ['opgebeld', 'op', 'bellen'],
    ['vastliep', 'vast', 'lopen'],
    ['terugkeert', 'terug', 'keren'],
    ['thuisgezeten', 'thuis', 'zitten'],
    ['Aangesloten', 'aan', 'sluiten'],
  ])('%s can only be %s + %s', (word, particle, base) => {
    expect(separableReading(word)).toEqual({ particle, base })
  })

  test.each(
    `bellen voorkomen overleg aanvraag opvoeding uitgave inkomen optreden afgelopen ingewikkeld aandacht overtuigd
    voorwaarden binnenbanden weg thuis`.split(/\s+/),
  )('%s may be something else', (word) => {
    expect(separableReading(word)).toBeUndefined()
  })
})

describe('a word of two kinds', () => {
  it('is narrowed by its part of speech', () => {
    expect(formsOf('rust', 'noun')).toContain('rustje')
    expect(formsOf('rust')).not.toContain('rusten')
    expect(formsOf('druk', 'adj')).toContain('drukste')
    expect(formsOf('druk', 'adj')).not.toContain('drukje')
    expect(formsOf('rust', 'verb')).toEqual(expect.arrayContaining(['rusten', 'rustte', 'gerust']))
    expect(formsOf('opbouw', 'verb')).toContain('opgebouwd')
  })
})

describe('forms that are another common word never come along', () => {
  test.each([
    ['kans', 'kan'],
    ['mens', 'men'],
    ['wet', 'weten'],
    ['heten', 'het'],
    ['wassen', 'was'],
    ['nieuw', 'nieuws'],
    ['rijden', 'reden'],
    ['zoon', 'zo'],
    ['bakken', 'bakker'],
    ['jong', 'jongen'],
    ['oud', 'ouder'],
    ['leeg', 'leger'],
    ['waard', 'waarde'],
    ['ver', 'vers'],
    ['val', 'vallen'],
    ['werk', 'werken'],
    ['reden', 'rede'],
    ['rusten', 'gerust'],
    ['bekennen', 'bekend'],
    ['openen', 'open'],
    ['nodigen', 'nodig'],
    ['volgen', 'volgende'],
    ['denken', 'gedachte'],
    ['schuilen', 'school'],
    ['ruiken', 'roken'],
  ])('%s does not find %s', (word, other) => {
    expect(formsOf(word)).not.toContain(other)
  })

  test.each(['niet', 'zijn', 'hebben', 'kunnen', 'mogen', 'het', 'een', "zo'n", 'altijd', 'vier'])(
    '%s is only itself',
    (word) => {
      expect(formsOf(word)).toEqual([word])
    },
  )
})

describe('accents', () => {
  test.each([
    ['één', 'een'],
    ['crème', 'creme'],
    ['café', 'cafe'],
    ['carrière', 'carriere'],
  ])('%s is compared as %s', (word, folded) => {
    expect(formsOf(word)[0]).toBe(folded)
  })
})

describe('for any word', () => {
  const letters = "a b d e f g h i k l m n o p r s t u v w z ij ee aa sch en ge ver ë ' -".split(
    ' ',
  )
  const dutch = fc
    .array(fc.constantFrom(...letters), { maxLength: 9 })
    .map((parts) => parts.join(''))
  const word = fc.oneof(dutch, fc.string({ unit: 'grapheme', maxLength: 12 }))
  const pos = fc.option(fc.constantFrom(...partsOfSpeech), { nil: undefined })

  it('the word itself comes first, the others follow in order, none twice', () => {
    fc.assert(
      fc.property(word, pos, (any, part) => {
        const [first, ...others] = formsOf(any, part)
        expect(first).toBe(fold(any))
        expect(others).toEqual([...new Set(others)].sort())
        expect(others).not.toContain(first)
      }),
    )
  })

  it('forms are folded', () => {
    fc.assert(
      fc.property(word, pos, (any, part) => {
        const forms = formsOf(any, part)
        expect(forms.map(fold)).toEqual(forms)
      }),
    )
  })
})

test.each([
  ['één', ['één']],
  ['carrière', ['carrière', 'carrièren', 'carrières', 'carrièretje', 'carrièretjes']],
  ['rust', ['rust', 'rustje', 'rustjes']],
])('the forms of %s are shown with its accents', (word, forms) => {
  expect(writtenForms(word)).toEqual(forms)
})
