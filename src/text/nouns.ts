import { compoundList, wordList } from './word-list.ts'

/** Infinitives that are a noun as well: het leven, de levens. */
export const isVerbalNoun: (word: string) => boolean = wordList(`
leven eten wagen verlangen vermogen vertrouwen streven vermoeden voornemen lijden optreden wantrouwen verzoeken
`)

/** Nouns in -en that are no plural, and their compounds (ziekenwagen); their own plural has -s. */
export const isNounInEn: (word: string) => boolean = compoundList(`
jongen varken wapen wagen teken regen toren haven oven keuken deken molen leven eten examen gulden laken baken bekken kussen
inkomen wezen verleden raven gegeven geheugen genoegen vermogen medelijden veulen kuiken welzijn zegen oosten westen noorden
zuiden midden heiden christen voorkomen misnoegen aandenken aanzien verlangen vermoeden vertrouwen streven optreden voornemen
`)

/** What something is made of: these adjectives never change. */
export const isMaterial: (word: string) => boolean = wordList(`
houten gouden zilveren stenen wollen katoenen lederen ijzeren papieren glazen koperen bronzen betonnen zijden linnen
rubberen kunststoffen plastic blikken porseleinen marmeren kristallen fluwelen metalen stalen kartonnen rieten strooien
tinnen loden zinken nylon denim satijnen eiken beuken grenen vurenhouten eikenhouten bakstenen ivoren diamanten
`)

/** Nouns in -e that look like an inflected adjective. */
export const isNounInE: (word: string) => boolean = wordList(`
finale kwartfinale halte ziekte hoogte diepte breedte lengte grootte liefde waarde aarde einde orde zonde bode woede vrede rede mode
code methode periode bende tante klasse ruimte kade genade schade ronde kudde belofte gedachte gemeente behoefte gewoonte
groente moeite ellende gedeelte gestalte hulde piste weelde sekte leegte stilte dikte droogte zwakte sterkte koude warmte kilte elite route affaire zijde weduwe weide 
rationale lade kilte zwaarte laagte verte 
`)

/** Nouns that look like a past tense or a participle: school (schuilen), geduld (dulden). */
export const isNounLikeVerb: (word: string) => boolean = wordList(`
kust vorst gast geduld geluid geslacht school bond vocht boog kloof beet kunst dienst gedicht gerecht tekst geboorte toekomst
gewest geweld gelid gebit gezant geld gebied gemoed getal gemeente getuige race dokter kassa stop gebed gewas gebrek gebak gebod geschenk gezang gevecht
vaart verstand aandacht bocht wacht markt minuut sport feit poort woord werkwoord bericht gewicht gezicht berg bod keel
`)
