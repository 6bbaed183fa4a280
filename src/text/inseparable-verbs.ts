/** Verbs that stay in one piece although they begin like a separable verb. */
export const inseparableVerbs = `
aanbidden aanschouwen aanvaarden achterhalen achtervolgen doorboren doorbreken doordenken doorgronden doorklieven
doorkruisen doorleven doorlichten doorlopen doorsnijden doorspekken doorstaan doorvoelen doorweken doorzien doorzoeken
erbarmen erkennen ervaren misbruiken misdoen misdragen misgunnen mishagen miskleunen misrekenen misvatten mishandelen miskennen misleiden mislukken
misprijzen misstaan mistrouwen misverstaan misvormen omarmen omcirkelen omgeven omgorden omhelzen omhullen omkaderen
omklemmen omkransen omlijnen omlijsten omranden omringen omschrijven omsingelen omsluiten omspannen omspoelen omvatten
omzeilen omzomen onderbelichten onderbenutten onderbouwen onderbreken onderdrukken ondergaan ondergraven onderhandelen
onderhouden onderkennen onderkoelen onderlijnen ondermijnen ondernemen onderrichten onderschatten onderscheiden
onderscheppen onderschrijven onderstellen ondersteunen onderstrepen ondertekenen ondertitelen onderverdelen
ondervangen ondervinden ondervragen onderprikkelen onderstimuleren onderwaarderen onderwerpen onderwijzen onderzoeken openbaren overbelasten overbelichten overbevolken
overbieden overbluffen overbruggen overdekken overdenken overcompenseren overdonderen overdrijven overerven overhaasten overhandigen overheersen overhoren
overkappen overkoepelen overkomen overladen overlappen overleggen overleven overlijden overmannen overmeesteren
overnachten overpeinzen overprikkelen overreden overrijden overrompelen overrulen overschaduwen overschatten overschreeuwen
overschrijden overspannen overspoelen overstelpen overstimuleren overstemmen overstijgen overstromen overtreden overtreffen
overtuigen overvallen overvleugelen overvoeren overvragen overwaarderen overwegen overweldigen overwinnen overwinteren overwoekeren
overzien rangschikken volbrengen voldoen voldragen voleinden voleindigen volharden volstaan voltooien voltrekken volvoeren voorkomen voorspellen
voorvoelen voorzien waarborgen waarschuwen wantrouwen weergalmen weerhouden weerkaatsen weerklinken weerleggen
weerspiegelen weerspreken weerstaan weerstreven
`

/** Begin like be-, ge- or ver- and a verb, but are one stem: bedelen is begging, gebedeld. */
export const plainVerbs = `
bedelen beitelen bengelen generaliseren genereren gesticuleren herbergen herderen verbaliseren verifiëren
`

/** Of one piece in the sense that they mostly have, separable in another; the first reading holds where nothing is said. */
export const eitherVerbs = `
doorboren doorbreken doorleven doorlichten doorlopen doorsnijden doorzien doorzoeken misdoen omgorden omkaderen
omschrijven omsluiten omspannen omspoelen onderbinden onderdrukken ondergaan ondergraven onderhouden onderscheppen
overbieden overdekken overdenken overdrijven overkomen overladen overleggen overrijden overspannen overspoelen
overstemmen overstromen overtrekken overvallen overvoeren overwegen overwerken overzien voorkomen voorspellen voorzien
weerspiegelen
`
