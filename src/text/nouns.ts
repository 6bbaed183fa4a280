import { compoundList } from './word-list.ts'

/** Infinitives that are a noun as well: het leven, de levens. */
export const verbalNouns = `
eten leven lijden optreden streven verlangen vermoeden vermogen vertrouwen verzoeken voornemen wagen wantrouwen
`

/** Nouns in -en that are no plural, and their compounds (ziekenwagen); their own plural has -s. */
const isListed = compoundList(`
aandenken aanzien baken bekken christen deken eten examen gegeven geheugen genoegen gulden haven heiden inkomen jongen
keuken kuiken kussen laken leven medelijden midden misnoegen molen noorden oosten optreden oven raven regen streven
teken toren varken verlangen verleden vermoeden vermogen vertrouwen veulen voorkomen voornemen wagen wapen welzijn
westen wezen zegen zuiden
`)

export function isNounInEn(word: string): boolean {
  return word.endsWith('n') && isListed(word)
}

/** What something is made of: these adjectives never change. */
export const materials = `
bakstenen betonnen beuken blikken bronzen denim diamanten eiken eikenhouten fluwelen glazen gouden grenen houten
ijzeren ivoren kartonnen katoenen koperen kristallen kunststoffen lederen linnen loden marmeren metalen nylon papieren
plastic porseleinen rieten rubberen satijnen stalen stenen strooien tinnen vurenhouten wollen zijden zilveren zinken
`

/** Nouns in -e that look like an inflected adjective. */
export const nounsInE = `
aarde affaire behoefte belofte bende bode breedte code diepte dikte droogte einde elite ellende finale gedachte
gedeelte gemeente genade gestalte gewoonte groente grootte halte hoogte hulde kade kilte klasse koude kudde
kwartfinale laagte lade leegte lengte liefde methode mode moeite orde periode piste rationale rede ronde route ruimte
schade sekte sterkte stilte tante verte vrede waarde warmte weduwe weelde weide woede ziekte zijde zonde zwaarte
zwakte
`

/** Nouns that look like a past tense or a participle: school (schuilen), geduld (dulden). */
export const nounsLikeVerb = `
aandacht beet berg bericht bocht bod bond boog dienst dokter feit gast gebak gebed gebied gebit gebod geboorte gebrek
gedicht geduld geld gelid geluid gemeente gemoed gerecht geschenk geslacht getal getuige gevecht gewas geweld gewest
gewicht gezang gezant gezicht kassa keel kloof kunst kust markt minuut poort race school sport stop tekst toekomst
vaart verstand vocht vorst wacht werkwoord woord
`

/** English nouns and others that take -s or waver. */
export const englishNouns = `
account app baby bar blog chat chip clip club coach deadline detail drug duel event expert fan feedback festival film
flat flop game generaal hit hobby hotel international interview job kapitein link luitenant mail e-mail email make-up match miljonair
monitor parfum partner paviljoen podcast portier professional punk quiz race restaurant rock roman scout sergeant set
shirt shop show single slogan sport start-up step stop strip stunt tank team tent test ticket tip tram trend trip
truck tunnel weblog website weekend workshop
`
