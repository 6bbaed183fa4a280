import { wordList } from './word-list.ts'

/**
 * Stems of verbs that are above all a noun or an adjective: werk, gebruik, deel. A verb does not bring them along unless it
 * is said to be a verb, and as a keyword they are that noun.
 */
export const isRatherNoun: (stem: string) => boolean = wordList(`
aanval aanvang aanleg aanpak aankoop aanslag aanvraag afloop afval afwas afdruk aanbod achterhoud antwoord arbeid aard adem baan baat bad balans bal
band bank basis bed been beeld begin bel belang beloon beheer beroep besef besluit bestand bestek bestuur bewijs bezit bezoek
bezwaar blad blik blind bloed bloei blok boek boer bok bom boom boor boot bord borg borst bos bouw brand breed brief bril brood bron brug
bruin bui buis buit cijfer claim dag dam dank dans deel deksel dicht doel dood dop dorst dooi draad draai droog droom druk duik duim duif dun duur
echo eer eind eis erf feest film fiets fit flits fluit fout gang gebaar gebruik geest geld geloof geluk genot geur geval gevoel gil glans goed
golf grap gras greep grens grip groei groep groet grond gewoon gevolg gebied geluid gesprek gezag haak haast half halt ham hamer hand handel hart
haat heel heer heet herstel hoek hoest hoofd hoop hoor huis huur hinder honger hoed ijs ijver inkt invoer inzet inval inkoop inhoud inslag
jaar jacht jong kaart kaas kam kamp kans kap kar kast kerk ketting keus kin kist klaar klacht klas kleed kleur klok kook
knal knie knik knop koek koel koers kop kort kost koud kraam kracht kramp krant krat kreet krijt krik kroon kruid kruis kruk krul
kuil kus kwaad land last leed leer leger lens lever lied lief lijm lijn lijst lik list lood loon loop los lot lucht lust licht letter
maal maat macht man mand mars masker mat matig melk mens merk mest mik min mis mist modder moed moord mond motor munt muur mijn naam naald nagel nest
net niet nood noot nummer nader oefen offer olie oor oogst oordeel onderwijs ontwerp ontvangst ontslag onderzoek onderhoud overleg overzicht opslag opzet opvang opbouw omgang opkomst opdruk
orden oven oog paar paard pad pan park pech peil pen pers pest pijl pijn pijp pik pin plaat plaats plan plant plas plicht ploeg plooi pols pomp poot
post pot prent prijs print prik proef pronk punt put raad raam rand rang ramp rat recht regel regen reis rem rente rest rijp ring rit roof rol rond
rook rooster ros rouw rug ruil ruim rust raap schaak schaal schaar schade schaduw schat scherm scherp schijn schil schim schip schoen schoot schop schoon
schort schot schrift schok schroef schuif schuim schuld schuur schets sein slag slang slak slap slaap slijm slot sloot smaak sneeuw snik snoep snoer snor
span spel speld spier spiegel spijt spit spoed spook spoor sport spot staal stal stam stand stap start stek stem ster steun stijl stof stok stoom
storm stort straal straf strand streek streep strijd stroom stuk staat taak taal tafel tak tand tank teken test teug tijd timmer titel ton toon top tour
trap trouw trots trui tuig tuin twijfel twist teelt uur uitleg uitvoer uitstel uitval uitgang uitkomst vak vat veer veld veil verband verblijf verbod verdriet verf verhaal verhuur verkeer verkoop
verlof verloop verlies vermaak verraad verschil verslag vertrek vervoer verwijt verzet verzoek vet vier vijl vin vis vlag vlam vlek vloed vloer vlucht voer volk voorraad vorm vracht
vraag vrees vriend vries vrij vuil vuur verbouw vervolg verlang verdrag vermoeden voorstel vorm waan waard wand wapen warm wal week weer weg wel wens werk wet
wezen wieg wiel wijs wil wind winkel winst wissel wit wond worm wortel wijd zaag zaak zak zang zee zeep zeil zin zoen zon zoom zorg zout zuur zweet
zweep zwart zeef zegen zeker loon leider omvang ontbijt ontvang overval overstap overgang opdracht ondergang terugkeer toeval toegang toename toestand doorgang bereik bedrijf bedrag beraad belast bevel begrip bederf beleid bestaan geleid rij
`)

/** Nouns that have next to no plural, while the same letters are a verb in daily use, or an adjective of what a thing is made of. */
export const isSingularOnly: (noun: string) => boolean = wordList(`
hoop steun dank rust hulp dorst honger twijfel groei bouw bloei koop verkoop handel spijt haat vrees hout goud zilver
slaap adem arbeid verdriet leed wil moed haast rook rouw sneeuw regen zweet eer leer loop praat ijzer 
wol lach begin ontwerp bestaan blijk jeuk schaam zwijg melk verkeer bezit maak kijk koper katoen zijde beton dorst gebruik
begrip geloof gezond kon was aard spel haast ken huur vlees bloed brood doen
`)

/** Plurals that are also a verb, but in most sentences the plural: dagen, boeken. */
export const isRatherPlural: (word: string) => boolean = wordList(`
aandelen banen banken beelden benen bladen blokken boeken bomen bommen boten bossen botten buren dagen darmen delen deuren dieren
 duiven flessen fouten golven grappen gronden groepen handen harten heren hoeken huizen jaren kaarten kampen kanten
kappen kassen kansen katten kerken kisten klachten knieën knoppen koppen kosten krachten kuilen lijnen lijsten
lippen linten maanden machten manen mazen minuten monden munten muren mijnen nadelen nagelen namen nesten ogen onderdelen oren orden
paarden paden pannen parken pijlen pijnen pijpen ploegen poorten posten potten punten putten ramen randen resten ribben
ringen ruiten schalen scharen schermen schepen scholen schouwen sloten spieren stallen stammen standen sterren stenen stijlen
stoelen straten stromen talen takken tanden tassen tranen tuinen uren vaten velden vellen veren vlaggen vlammen vlekken voordelen 
vrienden vuren wanden weken wielen winden wolken wonden woorden wortelen zaken zakken zalen zenuwen zinnen zonen zonden zuilen zwanen
`)

/** Words so much more common than the form they also are (nieuws is news, no form of nieuw) that they never come along. */
export const isTooCommon: (form: string) => boolean = wordList(`
voldoende aangaande geleden nieuws rechts rechter reden anders zeven vier acht mans volgens morgen wekker namelijk
`)
