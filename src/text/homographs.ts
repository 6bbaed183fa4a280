/**
 * Stems of verbs that are above all a noun or an adjective: werk, gebruik, deel. A verb does not bring them along unless it
 * is said to be a verb, and as a keyword they are that noun.
 */
export const ratherNouns = `
aanbod aankoop aanleg aanpak aanslag aanval aanvang aanvraag aard achterhoud adem afdruk afloop afval afwas antwoord
arbeid baan baat bad bal balans band bank basis bed bederf bedrag bedrijf beeld been begin begrip beheer bel belang
belast beleid beloon beraad bereid bereik beroep besef besluit bestaan bestand bestek bestuur bevel bewijs bezit bezoek
bezwaar blad blik blind bloed bloei blok boek boer bok bom boom boor boot bord borg borst bos bouw brand breed brief
bril bron brood brug bruin bui buis buit cijfer claim dag dam dank dans deel deksel dicht doel dol dood dooi doorgang
dop dorst draad draai droog droom druk duif duik duim dun duur dwars echo eer eind eis erf feest fiets film fit flits
fluit fout gaar gang gebaar gebied gebruik geest geld geleid gelijk geloof geluid geluk genot gesprek geur geval gevoel
gevolg gewoon gezag gil glans goed golf grap gras greep grens grip groei groep groet grond haak haast haat half halt
ham hamer hand handel hart hecht heel heer heet heilig helder herstel hinder hoed hoek hoest honger hoofd hoop hoor
huis huur ijl ijs ijver inhoud inkoop inkt inslag inval invoer inzet jaar jacht jammer jong kaart kaas kam kamp kans
kap kar kast kerk ketting keus kin kist klaar klacht klas kleed kleur klok knal knap knie knik knop koek koel koers
kook kop kort kost koud kraam kracht kramp krant krat kreet krijt krik kroon kruid kruis kruk krul kuil kuis kus kwaad
land last lauw leed leeg leer leger leider lek lens letter lever licht lied lief lijm lijn lijst lik list lood loon
loop los lot lucht luid lust maal maat macht man mand mars masker mat matig melk mens merk mest mijn mik min mis mist
modder moed mond moord motor munt muur naald naam nader nagel nest net niet nodig nood noot nummer nuttig oefen offer
olie omgang omvang ondergang onderhoud onderwijs onderzoek ontbijt ontslag ontvang ontvangst ontwerp oog oogst oor
oordeel opbouw opdracht opdruk open opkomst opslag opvang opzet orden oven overgang overleg overstap overval overzicht
paar paard pad pan park pech peil pen pers pest pijl pijn pijp pik pin plaat plaats plan plant plas plicht ploeg plooi
pols pomp poot post pot prent prijs prik print proef pronk punt put raad raam raap ramp rand rang rat recht regel regen
reis rem rente rest rij rijp ring rit rol rond roof rook rooster ros rouw rug ruil ruim rust schaak schaal schaar
schade schaduw schat scheel scherm scherp schets schijn schil schim schip schoen schok schoon schoot schop schort schot
schrift schroef schuif schuim schuld schuur sein slaap slag slak slang slap slijm sloot slot smaak sneeuw snel snik
snoep snoer snor span spel speld spiegel spier spijt spit spits spoed spook spoor sport spot staal staat stal stam
stand stap start stek stem ster sterk steun stijl stil stof stok stoom storm stort straal straf strand streek streep
strijd stroom stuk suf taak taal tafel tak tand tank teelt teken terugkeer test teug tijd timmer titel toegang toename
toestand toeval ton toon top tour trap trots trouw trui tuig tuin twijfel twist uitgang uitkomst uitleg uitstel uitval
uitvoer uur vak vast vat veer veil veld verantwoord verband verblijf verbod verbouw verdrag verdriet verf verhaal
verhuur verkeer verkoop verlang verlies verlof verloop vermaak vermoeden verraad verschil verslag vertrek vervoer
vervolg verwijt verzet verzoek vet vier vijl vin vis vlag vlam vlek vloed vloer vlot vlucht voer volk voorraad voorstel
vorm vraag vracht vrees vriend vries vrij vuil vuur waan waard wal wand wankel wapen warm week weer weg wel wens werk
wet wezen wieg wiel wijd wijs wil willig wind winkel winst wissel wit wond worm wortel zaag zaak zak zang zee zeef zeep
zegen zeil zeker zin zoen zon zoom zorg zout zuiver zuur zwart zweep zweet
`

/** Nouns that have next to no plural, while the same letters are a verb in daily use, or an adjective of what a thing is made of. */
export const singularOnly = `
aard adem arbeid baat begin begrip bestaan beton bezit blijk bloed bloei bouw brood dank doen dorst eer gebruik geloof
geluk gezond goud groei haast haat handel honger hoop hout hulp huur ijzer jeuk katoen ken koop koper lach leed leer
lijk loon loop lot lust melk moed onderwijs ontwerp praat raad regen rook rouw rust schat schijn slaap slag sneeuw span
spel spijt stel steun strijd toon twijfel val verdriet verkeer verkoop vlees vrees waan werk wil wol zijde zilver zweet
`

/** Plurals that are also a verb, but in most sentences the plural: dagen, boeken. */
export const ratherPlurals = `
aandelen banen banken beelden benen bladen bladeren blokken boeken bomen bommen bossen boten botten buien buren dagen
darmen delen deuren dieren duiven flessen fouten golven grappen groepen gronden handen harten heren hoeken huizen jaren
kaarten kampen kansen kanten kappen kassen katten kerken kisten klachten knieën knoppen koppen kosten krachten kuilen
lijnen lijsten linten lippen maanden machten manen mazen mijnen minuten monden munten muren nadelen nagelen namen
nesten ogen onderdelen orden oren ouderen paarden paden pannen parken pijlen pijnen pijpen ploegen poorten posten
potten punten putten ramen randen resten ribben ringen ruiten schalen scharen schepen schermen scholen schouwen sloten
spieren stallen stammen standen stenen sterren stijlen stoelen straten stromen takken talen tanden tassen tranen tuinen
uren vaten velden vellen veren verslagen vlaggen vlammen vlekken voordelen vrienden vuren wanden weken wielen wijken
winden wolken wonden wonderen woorden wortelen zaken zakken zalen zenuwen zinnen zonden zonen zuilen zwanen
`

/** Words so much more common than the form they also are (nieuws is news, no form of nieuw) that they never come along. */
export const tooCommon = `
aangaande acht anders geleden mans morgen namelijk nieuws rechter rechts vier voldoende volgens wekker zeven
`

/** A word and those of its forms that are another word in nearly every sentence, which may well be a keyword itself. */
export const heldBack = `
bekennen bekend
bepalen bepaalde
denken gedachte
dichten gedicht
dulden geduld
gedenken gedachte
hullen hulde
kussen kust
lassen last
paren paarden
pissen piste
rijden reden
rijgen regen
ruiken roken
rusten gerust
schikken geschikt
schuilen school scholen
slachten geslacht
sterken sterkte
varen vaart
volgen volgende
vorsen vorst
wijken week weken
winden wonden
zenden zonden
zonnen gezond zonde zonden
dor dorst
leeg leger
lui luier
oud ouder
ver vers
waard waarde
wild wilder
`
