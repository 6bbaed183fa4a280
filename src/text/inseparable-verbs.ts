/** Verbs that stay in one piece although they begin like a separable verb. */
export const inseparableVerbs = `
aanbidden aanschouwen aanvaarden achterhalen achtervolgen doorboren doorbreken doordenken doorgronden doorklieven
doorkruisen doorleven doorlichten doorlopen doorsnijden doorspekken doorstaan doorvoelen doorweken doorzien doorzoeken
erbarmen erkennen ervaren misbruiken misdoen misdragen misgunnen mishagen mishandelen miskennen misleiden mislukken
misprijzen misstaan mistrouwen misverstaan misvormen omarmen omcirkelen omgeven omgorden omhelzen omhullen omkaderen
omklemmen omkransen omlijnen omlijsten omranden omringen omschrijven omsingelen omsluiten omspannen omspoelen omvatten
omzeilen omzomen onderbelichten onderbenutten onderbouwen onderbreken onderdrukken ondergaan ondergraven onderhandelen
onderhouden onderkennen onderkoelen onderlijnen ondermijnen ondernemen onderrichten onderschatten onderscheiden
onderscheppen onderschrijven onderstellen ondersteunen onderstrepen ondertekenen ondertitelen onderverdelen
ondervinden ondervragen onderwerpen onderwijzen onderzoeken openbaren overbelasten overbelichten overbevolken
overbieden overbluffen overbruggen overdekken overdenken overdonderen overdrijven overhandigen overheersen overhoren
overkappen overkoepelen overkomen overladen overlappen overleggen overleven overlijden overmannen overmeesteren
overnachten overpeinzen overreden overrijden overrompelen overrulen overschaduwen overschatten overschreeuwen
overschrijden overspannen overspoelen overstelpen overstemmen overstijgen overstromen overtreden overtreffen
overtuigen overvallen overvleugelen overvoeren overvragen overwegen overweldigen overwinnen overwinteren overwoekeren
overzien rangschikken volbrengen voldoen volharden volstaan voltooien voltrekken volvoeren voorkomen voorspellen
voorvoelen voorzien waarborgen waarschuwen wantrouwen weergalmen weerhouden weerkaatsen weerklinken weerleggen
weerspiegelen weerspreken weerstaan weerstreven
`

/** Begin like be-, ge- or ver- and a verb, but are one stem: bedelen is begging, gebedeld. */
export const plainVerbs = 'bedelen beitelen bengelen herbergen herderen'
