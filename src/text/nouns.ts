import { findHead, type Heads, headsOf, wordsOf } from './word-list.ts'

/** Infinitives that are a noun as well: het leven, de levens. */
export const verbalNouns = `
eten huishouden inkomen leven lijden optreden streven verlangen vermoeden vermogen vertrouwen verzoeken voornemen wagen wantrouwen
`

/** Nouns in -en that are no plural, and their compounds (ziekenwagen); their own plural has -s. */
const inEn = `
aandenken aanzien baken bekken christen deken eten examen gegeven geheugen genoegen gulden haven heiden huishouden
inkomen jongen keuken kuiken kussen laken leven medelijden midden misnoegen molen noorden oosten optreden oven raven
reden regen streven teken toren varken verlangen verleden vermoeden vermogen vertrouwen veulen voorkomen voornemen
wagen wapen welzijn westen wezen zegen zuiden
`

let heads: Heads | undefined

export function isNounInEn(word: string): boolean {
  return headInEn(word) !== -1
}

/** Whether it is one only by the end of it, as verkregen (regen) and afgewezen (wezen) are not. */
export function isCompoundInEn(word: string): boolean {
  return headInEn(word) > 0
}

function headInEn(word: string): number {
  // Most in -toren have no tower: factoren, rectoren.
  if (!word.endsWith('en') || /.[^kr]toren$/.test(word)) return -1
  return findHead(word, (heads ??= headsOf(wordsOf(inEn))))
}

/** What something is made of: these adjectives never change. */
export const materials = `
bakstenen betonnen beuken blikken bronzen denim diamanten eiken eikenhouten fluwelen glazen gouden grenen houten
ijzeren ivoren kartonnen katoenen koperen kristallen kunststoffen lederen linnen loden marmeren metalen nylon papieren
plastic porseleinen rieten rubberen satijnen stalen stenen strooien tinnen vurenhouten wollen zijden zilveren zinken
`

/** Nouns in -e that look like an inflected adjective. */
export const nounsInE = `
aangifte aanname aarde affaire afname analyse basisbehoefte begeerte behoefte belofte bende betrokkene bijdrage bijlage
bode breedte code collecte diagnose diepte dikte discipline droogte einde elite ellende engte fase finale geboorte
gedachte gedeelte gemeente genade gestalte gevangene gewoonte gifte groente grootte halte hoogte hulde hypothese inzage
kade keuze kilte klasse koude kudde kwartfinale laagte lade leegte legende lengte liefde machine menigte methode mode
moeite neurose oase oorkonde opgave opname oppervlakte orde overledene overname pauze periode piste prognose prothese
psychose rationale rede rente ronde route routine ruimte schade schande scène seconde sekte sterkte stilte stonde
synthese tante these toename uitgave uitgifte verte vete vitamine vlakte vrede waarde warmte weduwe weelde weergave
weide woede ziekte zijde zonde zwaarte zwakte
`

/** Nouns that look like a past tense or a participle: school (schuilen), geduld (dulden). */
export const nounsLikeVerb = `
aandacht app beet berg bericht bocht bod bond boog challenge cruise date dienst dokter feit game gast gebak gebed
gebied gebit gebod geboorte gebrek gedicht geduld geld gelid geluid gemeente gemoed gerecht geschenk geslacht getal
getuige gevecht gewas geweld gewest gewicht gezang gezant gezicht hype joke kassa keel kloof kunst kust like markt
minuut poort race release school skate sport stop tekst toekomst update upgrade vaart verstand vocht vorst wacht
werkwoord whatsapp woord
`

/** English nouns and others that take -s or waver. */
export const englishNouns = `
abonnee account accountant app baby bar blog chat chef chip clip club coach deadline desktop detail dominee drug duel
event expert fan feedback festival film flat flop game generaal hacker headset hit hobby hotel hotspot international
interview job kapitein laptop link luitenant mail e-mail email make-up match miljonair monitor parfum partner paviljoen podcast portier
prof professional punk quiz race restaurant rock roman scout sergeant set shirt shop show single slogan smartphone
sport stagiair start-up step stop strip stunt tablet tank team tent test thriller ticket tip trainee tram trend trip
truck tunnel weblog website weekend workshop
`
