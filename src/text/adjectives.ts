import { hasTwoSyllables } from './spelling.ts'
import { compoundList, wordList } from './word-list.ts'

/** Adjectives that their ending does not give away. */
const adjectives = wordList(`
verkeerd zogenaamd afschuwelijk reëel legitiem ritueel immens volmaakt gespierd prominent oeroud fossiel geruim competent impotent latent eminent
transparant vacant markant amusant militant consistent inherent adequaat averechts illuster labiel stabiel desperaat opperst mondeling regelrecht
ijskoud gloednieuw piepklein doodgewoon invloedrijk vooraanstaand ondergeschikt vrijgezel verwant gegrond afgezaagd vergeefs postmodern heterogeen homogeen
kordaat luguber notoir pertinent pittoresk luthers seculier select slaafs steenrijk stokoud kurkdroog doodstil loodzwaar naoorlogs onaards ondoordacht
ontwikkelingsgericht gericht zelfgemaakt inheems kritiek particulier republikeins lichtbruin donkerrood lichtrood hoogopgeleid laagopgeleid
bovengenoemd voornoemd overgroot tussentijds buitenschools binnenschools voorschools naschools schools aftands roemrucht ultraviolet urenlang wekenlang
dyslectisch begrensd vertrouwd gewend gerust benieuwd vermist getrouwd gescheiden gehecht gespitst verbaasd verrast verward overprikkeld prikkelarm
acceptabel comfortabel respectabel variabel rendabel formidabel vierkant volstrekt grandioos middeleeuws wereldberoemd doodsbenauwd muurvast splinternieuw
roestvrij peperduur behaard befaamd virtuoos langgerekt nabijgelegen aangeboren waterdicht weerbarstig nauwgezet rancuneus sjofel grootscheeps introvert extravert
diffuus frappant mondain erudiet courant kopschuw donkerbruin donkerblauw lichtblauw lichtgroen donkergroen loodrecht kleinschalig grootschalig
welkom idioot verliefd triest groots rechtstreeks charmant onverwacht vastbesloten wederzijds immuun onnozel aangenaam proper volslagen accuraat
barbaars subliem tolerant intolerant volkomen buitengewoon jarenlang levenslang maandenlang beeldschoon irrelevant razendsnel capabel naïef onverschillig miniem
synoniem resoluut soeverein tenger minuscuul talrijk welgesteld clandestien vermaard homofiel pikant verkouden herboren bekrompen opgetogen opgelaten
afgelegen gezworen bewogen vastberaden overspannen ingewikkeld uitgebreid opgewekt aangepast ongeboren pasgeboren samengesteld chinees portugees libanees
vietnamees maltees congolees charismatisch gestrest onderling overgevoelig prikkelgevoelig arbeidsongeschikt
westers oosters noorders zuiders hemels waals antwerps gents brugs rotterdams haags favoriet
ideaal totaal lokaal alternatief collectief
algemeen klein gemeen schoon rein gering jaarlijks dagelijks wekelijks maandelijks
aardig absoluut abstract absurd academisch acuut akelig alleenstaand alert amateuristisch ambitieus angst anoniem apart arm arrogant asociaal
attent autonoom autochtoon allochtoon bang bar bedeesd beducht begaafd behendig bejaard bekend bekwaam beleefd bemind benauwd beperkt bereid beroemd berucht
bescheiden besmet bevoegd bevriend bewust bezet bezig bezorgd bijna bijzonder bitter blank blauw bleek blij blind blond bloot blut
boos braaf breed broos bros bruin bruut bewolkt belangrijk beroerd beschaafd betrouwbaar bedroefd bont bol bijdehand bizar
chic chronisch compact compleet complex concreet consequent constant content continu correct corrupt creatief crimineel curieus cool
dapper dement depressief desolaat deugdelijk dicht diep dik direct discreet divers dof dol dom donker dood doof doorzichtig dor
dronken droevig droog druk dubbel dubieus duf duidelijk duister duur dun dwars dwaas dwangmatig
echt edel eensgezind eenzaam eerlijk effectief effen efficiënt egaal eigen eigenwijs elegant elementair elitair eng enkel enorm
ernstig erg exact excellent exclusief expliciet extern extra extreem eindeloos enthousiast
fanatiek fataal fel ferm feestelijk fier fiks fijn fit flauw fleurig flexibel flink fors fout frank fraai fris frequent fysiek fout
gaaf gaar galant gammel gans gaaf gauw geel geheel geheim gek geliefd gelijk gemeen gemeend gemiddeld geniaal geschikt geschift geslepen
getrouw geweldig gewoon gezamenlijk gezellig gezond giftig glad globaal goed goedkoop gojig gul gretig grijs groen grof groot guur
gehandicapt getalenteerd geïnteresseerd gefrustreerd gemotiveerd gemengd gereserveerd gespannen genuanceerd
haaks half halfslachtig hard hartig hecht heel heerlijk hees heet heftig heilig heimelijk hel helder hels hetzelfde hevig hip hoog hol
honds hoogbegaafd hoogsensitief human humaan hyperactief
ideaal identiek ijdel ijl illegaal imposant impliciet impulsief incorrect indirect individueel infaam inert inhoudelijk inhumaan instabiel intact intelligent
intens interessant intern intiem islamitisch invalide inclusief
jaloers jammer jarig jeugdig jofel jong juist joods
kaal kalm kapot karig katholiek keurig kies kil kinds klaar klam klein klef kleurrijk knap kneedbaar knus koel koen kolossaal kort
koud krachtig krankzinnig kras kregel kreupel krap krom kuis kundig kwaad kwalijk kwiek kwetsbaar kwijt
laag laat laf lam lang langdurig langzaam last lastig lauw ledig leeg leep lek lekker lelijk leuk lief liefdevol links lichamelijk licht liberaal
logisch lokaal lomp loom los loyaal luchtig lui luid lustig luxe luxueus legaal
maagd macaber mager mals manisch marginaal mat massaal massief maximaal medisch meedogenloos melig menig mentaal menselijk middelmatig mild min minimaal minder
misselijk modaal modern moe moeilijk moeizaam monter mooi moreel morsig muf murw monotoon mooi multicultureel
naakt naar nabij naïef nat nationaal naburig nauw nauwkeurig neutraal net netjes nieuw nobel nodig noest nonchalant normaal nors nuchter nutteloos nuttig
naast noordelijk ondiep onecht ongezond onwijs onbekend onbewust ongewoon ongelijk onrein onveilig onjuist ontevreden
obscuur officieel olijk open oprecht optimaal oranje ordinair origineel ouderwets oud overbodig openbaar
paars pal paraat paniekerig passief pedant perfect permanent persoonlijk pienter pips pittig plat plezierig plomp plots plotseling politiek populair positief potent potig
praktisch precies preuts primair privé prive prima prompt protestants puik puur publiek pril
raak raar radicaal rank rap rauw razend recent recht rechts redelijk reëel regionaal relatief relaxed rellerig ridicuul riskant rijk rijp robuust roerig
rond rood romantisch rot roze royaal ruig ruim ruw rustig rul
saai sacraal saillant schaars scheef schel scherp scheel schizofreen schoon schor schril schraal schuin schuldig schuw secundair seksueel senior serieus servisch sexy simpel
sip slank slap slecht slank slim slinks slordig sluw smal snel snood snugger sober sociaal soepel solidair soms somber speciaal specifiek spits
spontaan stabiel star statisch steil sterk stevig stiekem stijf stil stipt stoer stom stout straf stram strak streng strikt stroef stug stuk stuurs
subtiel suf super superieur sullig symbolisch
taai tam technisch teer tekort teder tegengesteld terecht terughoudend tevreden tijdelijk timide toekomstig tof totaal traag trots trouw truttig
trouweloos turbulent typisch
uniek universeel urgent uiterst uitgebreid uitstekend uiteindelijk uniform ultiem
vaag vaal vaardig vals vast veilig verantwoord verdacht verdrietig veraf verlegen vermoeid verplicht verrot vers verschillend verstandig ver vet vies vief vitaal vlot vlak vlug voet
vochtig vol volwassen volledig voltijds voornaam voorzichtig vorig vorstelijk vredig vreemd vrij vroeg vrolijk vroom vrouwelijk vuil vunzig visueel verbaal
waar waard wakker wankel warm warrig week weids werkzaam wettig wijd wijs wild willig wit woest wrang wreed wuft wulps woedend waakzaam waardevol
zacht zalig zat zeker zelfbewust zelfstandig zelfverzekerd zeldzaam ziek zielig zilt zindelijk zinnig zinloos zoet zonnig zot zout zuinig zuiver zuur zwaar zwak zwanger zwart zwoel zwaarmoedig
zuid zuidelijk autistisch hoogfunctionerend thuiszittend chaotisch empathisch frans duits engels spaans grieks russisch vlaams nederlands belgisch europees
chinees japans italiaans amerikaans fries zweeds deens noors fins pools turks brits schots iers zwitsers portugees oostenrijks tsjechisch hongaars roemeens
gotisch latijns romeins germaans baltisch arabisch iraans iraaks israëlisch palestijns afrikaans aziatisch indiaas indisch surinaams marokkaans
klassiek antiek mystiek publiek uniek identiek fanatiek katholiek romantiek sportief sereen stupide solide morbide stabiel mobiel fragiel steriel subtiel infantiel
`)

/** Words that are as much a noun as an adjective. */
export const isNounToo: (word: string) => boolean = wordList(`
arm rijk licht recht week goed kwaad vet zout vuil deel publiek geheim dood kleur blind doof goed ideaal
wild trots zwart wit rood groen blauw geel fout straf waar weg druk lak extern
katholiek crimineel politiek mystiek romantiek spits plat vlak stuk half bezit openbaar oranje privé senior latijn jood
individueel lam bar rand rond punt volk militair favoriet gans eigen hol hel zeker mat last lek koor kras rot klas dicht
`)

const endings =
  /(lijk|baar|zaam|loos|achtig|isch|matig|ieel|ueel|aal|eel|ief|iek|eus|air|loos|aans|zijdig|waardig|kundig|talig|vormig|jarig|daags|vriendelijk|bewust|bereid|begaafd|gezind|gevoelig|bestendig|[^aeiou]ig|ends|ijns|foorts|burgs|dams|bergs|lands|werps|dorps|stads|elijks|vol)$/

/** Nouns that end like an adjective. */
const isShortNoun = wordList(`
taal maal schaal paal zaal haal staal straal baal kraal deel meel neus keus leus reus doos roos poos kies wees pees dief brief lijk
wijk dijk kijk praktijk huwelijk blijk aandeel nadeel tegendeel merendeel
`)
const isCompoundNoun = compoundList(`
weekend ochtend dividend duizend neus doos zaal vlees meubilair miljonair antiquair handvol kroniek symboliek erotiek lyriek bergmassief gebruik
kanaal verhaal signaal materiaal kapitaal metaal portaal generaal hospitaal
arsenaal admiraal journaal kwartaal moraal ritueel geheel kasteel tafereel juweel toneel penseel personeel kameel fluweel
onderdeel voordeel oordeel perceel bordeel houweel nadeel aandeel tegendeel merendeel voorbeeld brief gerief 
motief tarief perspectief archief initiatief substantief relief lief fabriek kliniek muziek kritiek techniek republiek
rubriek politiek publiek praktijk gymnastiek statistiek grafiek mimiek logistiek problematiek didactiek pedagogiek ethiek reus 
        huwelijk koninkrijk tactiek boetiek
  twijg schandaal pedaal vokaal vocaal 
 gemaal etmaal onthaal opaal sjaal spiraal kathedraal kardinaal avondmaal tribunaal
   gebaar gevaar bezwaar altaar hees dialectiek basiliek 
nieuwsbrief rondbrief beeldverhaal moedertaal gebarentaal omgangstaal spreektaal schrijftaal honig
`)

export function isAdjective(word: string): boolean {
  if (adjectives(word)) return true
  if (endings.test(word) && hasTwoSyllables(word)) return !isNounByEnding(word)
  if (/[^ei]end$/.test(word) && hasTwoSyllables(word)) return !isNounByEnding(word)
  return word.startsWith('on') && (adjectives(word.slice(2)) || isNegatedParticiple(word))
}

function isNounByEnding(word: string): boolean {
  return isShortNoun(word) || isCompoundNoun(word)
}

/** onverwacht, onbeschaafd, ongewenst; not ongeduld. */
function isNegatedParticiple(word: string): boolean {
  return /^on(ge|be|ver|aange|uitge|opge).*[dt]$/.test(word) && !/(geduld|verstand)$/.test(word)
}

export function isParticiple(word: string): boolean {
  return /^ge[^e].*[^aeo][dt]$/.test(word)
}
