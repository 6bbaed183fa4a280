/** Adjectives that their ending does not give away. */
export const adjectives = `
aangeboren aangenaam aangepast aardig absent absoluut abstract absurd academisch acceptabel accuraat acuut adequaat
adrem afgelegen afgelopen afgezaagd afrikaans afschuwelijk aftands akelig alert algemeen alleenstaand allochtoon
alternatief amateuristisch ambigu ambitieus amerikaans amusant anoniem antiek antwerps apart arabisch arbeidsongeschikt
arm arrogant asociaal attent autistisch autochtoon autonoom averechts aziatisch baltisch bang barbaars bedeesd bedroefd
beducht beeldschoon befaamd begaafd begrensd behaard behendig bejaard bekaf bekend bekrompen bekwaam belangrijk beleefd
belgisch bemind benauwd benieuwd beperkt bereid beroemd beroerd berucht beschaafd bescheiden besmet betrouwbaar bevoegd
bevriend bewogen bewolkt bewust bezet bezig bezorgd bijdehand bijzonder binnenschools bitter bizar blank blauw bleek
blij blind blond bloot blut bol bont boos bovengenoemd braaf breed brisant brits broos bros brugs bruin bruut
buitengewoon buitenschools capabel chaotisch charismatisch charmant chic chinees chronisch clandestien coherent
collectief comfortabel compact compatibel competent compleet complex concreet congolees congruent consequent consistent
constant content continu cool correct corrupt courant creatief crimineel cru curieus dagelijks dapper deens dement
depressief desolaat desperaat deugdelijk dicht diep diffuus dik direct discreet discutabel divergent divers dof dol dom
dominant donker donkerblauw donkerbruin donkergroen donkerrood dood doodgewoon doodmoe doodop doodsbenauwd doodstil
doodziek doof doorzichtig dor droevig dronken droog druk dubbel dubieus duf duidelijk duister duits dun duur dwaas
dwangmatig dwars dyslectisch echt edel eensgezind eenzaam eerlijk effectief effen efficiënt egaal eigen eigenaardig
eigengereid eigentijds eigenwijs eindeloos elegant elementair elitair eminent empathisch eng engels enkel enorm
enthousiast erg ernstig erudiet europees evident exact excellent exclusief expliciet extern extra extravert extreem
fanatiek fataal favoriet feestelijk fel ferm fier fijn fiks fins fit flagrant flauw fleurig flexibel flink formidabel
fors fossiel fout fraai fragiel frank frans frappant frequent fries frigide fris fysiek gaaf gaar galant gammel gans
gauw geel gefrustreerd gegrond gehandicapt gehecht geheel geheim gek gekleurd gekwetst geliefd gelijk gemeen gemeend
gemengd gemiddeld gemotiveerd geniaal gents genuanceerd gereserveerd gericht gering germaans geruim gerust gescheiden
geschift geschikt geslepen gespannen gespierd gespitst gestrest getalenteerd getrouw getrouwd geweldig gewend gewoon
gezamenlijk gezellig gezond gezworen geïnteresseerd giftig glad globaal gloednieuw goed goedkoop gotisch grandioos
gretig grieks grijs groen grof groot groots grootschalig grootscheeps gul guur gênant haags haaks half halfslachtig
hard hartig hecht heel heerlijk hees heet heftig heilig heimelijk helder hels hemels herboren heterogeen hetzelfde
hevig hip hol homofiel homogeen honds hongaars hoog hoogbegaafd hoogfunctionerend hoogopgeleid hoogsensitief humaan
human hybride hyperactief ideaal identiek idioot iers ijdel ijl ijskoud illegaal illuster immanent immens immuun
impertinent impliciet imposant impotent impulsief inclusief incompatibel incompetent inconsequent incorrect indiaas
indirect indisch individueel inefficiënt inert infaam infantiel ingewikkeld inheems inherent inhoudelijk inhumaan
instabiel intact integer intelligent intens interessant intern intiem intolerant introvert invalide invloedrijk iraaks
iraans irrelevant islamitisch israëlisch italiaans jaarlijks jaloers jammer japans jarenlang jarig jeugdig jofel jong
joods juist kaal kalm kapot karig katholiek keurig kies kil kinds klaar klam klassiek klef klein kleinschalig kleurrijk
knap kneedbaar knus koel koen kolossaal kopschuw kordaat kort koud krachtig krankzinnig krap kras kregel kreupel
kritiek krom kuis kundig kurkdroog kwaad kwalijk kwetsbaar kwiek kwijt laag laagbegaafd laagopgeleid laat labiel laf
lam lang langdurig langgerekt langzaam lastig latent latijns lauw ledig leeg leep leerrijk legaal legitiem lek lekker
lelijk leuk levenslang libanees liberaal lichamelijk licht lichtblauw lichtbruin lichtgroen lichtrood lief liefdevol
links logisch lokaal lomp loodrecht loodzwaar loom los loyaal luchtig luguber lui luid lustig luthers luxe luxueus
maandelijks maandenlang macaber mager mals maltees manisch marginaal markant marokkaans massaal massief mat maximaal
medisch meedogenloos meerbegaafd melig menig menselijk mentaal middeleeuws middelmatig mild militant min minder miniem
minimaal minuscuul miserabel misselijk mobiel modaal modern moe moeilijk moeizaam mondain mondeling monotoon monter
mooi morbide moreel morsig muf multicultureel murw muurvast mystiek naakt naar naast nabij nabijgelegen naburig
naoorlogs naschools nat nationaal nauw nauwgezet nauwkeurig naïef nederlands net netjes neurodivergent neurodivers
neutraal nieuw nobel nodig noest nonchalant noordelijk noorders noors normaal nors notoir nuchter nutteloos nuttig
obscuur oeroud officieel olijk omvangrijk onaards onbekend onbewust ondergeschikt onderling onderprikkeld ondiep
ondoordacht onecht oneens ongeboren ongelijk ongewoon ongezond onjuist onnozel onrein ontevreden ontwikkelingsgericht
onveilig onverschillig onverwacht onwijs oostenrijks oosters open openbaar opgelaten opgetogen opgewekt opperst oprecht
optimaal oranje ordinair origineel oud ouderwets overbelast overbezorgd overbodig overgevoelig overgroot overprikkeld
overspannen overstuur oververmoeid paars pal palestijns paniekerig paraat paranoïde particulier pasgeboren passief
pedant peperduur perfect perfide permanent persoonlijk pertinent pienter piepklein pikant pips pittig pittoresk plat
plausibel plezierig plomp plots plotseling politiek pools populair portugees positief postmodern potent potig praktisch
precies pregnant present preuts prikkelarm prikkelgevoelig prikkelrijk pril prima primair privaat prive privé prominent
prompt proper protestants publiek puik puur raak raar radicaal rancuneus rank rap rauw razend razendsnel rebels recent
recht rechts rechtstreeks redelijk redundant regelrecht regionaal rein relatief relaxed relevant rendabel republikeins
resoluut respectabel reëel riant ridicuul rigide rigoureus rijk rijp riskant ritueel robuust roemeens roemrucht roerig
roestvrij romantiek romantisch romeins rond rood rot rotterdams royaal roze ruig ruim rul russisch rustig ruw saai
sacraal saillant samengesteld schaars scheef scheel schel scherp schizofreen schools schoon schor schots schraal schril
schuin schuldig schuw seculier secundair seksueel select senior sensibel sereen serieus servisch sexy significant
simpel sip sjofel slaafs slank slap slecht slim slinks slordig sluw smal snel snood snugger sober sociaal soepel
soeverein solidair solide somber soms spaans speciaal specifiek spits splinternieuw spontaan sportief stabiel star
statisch steenrijk steil steriel sterk stevig stiekem stijf stil stipt stoer stokoud stom stout straf strak stram
streng strikt stroef stug stupide stuurs subliem subtiel suf summier super superieur surinaams symbolisch synoniem taai
talrijk tam technisch teder teer tegendraads tegengesteld tekort tenger terecht terughoudend tevreden thuiszittend
tijdelijk timide toekomstig tof tolerant totaal traag transparant triest trots trouw trouweloos truttig tsjechisch
turbulent turks tussentijds typisch uiteindelijk uiterst uitgebreid uitstekend uitzonderlijk ultiem ultraviolet uniek
uniform universeel urenlang urgent vaag vaal vaardig vacant valide vals variabel vast vastberaden vastbesloten veilig
ver veraf verantwoord verbaal verbaasd verdacht verdrietig vergeefs verkeerd verkouden verlegen verliefd vermaard
vermist vermoeid verplicht verrast verrot vers verschillend verstandig vertrouwd verwant verward vet vief vierkant vies
vietnamees vigilant virtuoos visueel vitaal vlaams vlak vlot vlug vochtig vol voldaan volkomen volledig volmaakt
volslagen volstrekt voltijds volwassen vooraanstaand voornaam voornoemd voorschools voorzichtig vorig vorstelijk vredig
vreemd vrij vrijgezel vroeg vrolijk vroom vrouwelijk vuil vunzig waakzaam waals waar waard waardevol wakker wankel warm
warrig waterdicht wederzijds weerbarstig weids wekelijks wekenlang welgesteld welkom wereldberoemd werkzaam westers
wettig wijd wijs wild willig wit woedend woest wrang wreed wuft wulps zacht zalig zat zeker zeldzaam zelfbewust
zelfgemaakt zelfstandig zelfverzekerd ziek zielig zilt zindelijk zinloos zinnig zinvol zoet zogenaamd zonnig zot zout
zuid zuidelijk zuiders zuinig zuiver zuur zwaar zwaarmoedig zwak zwanger zwart zweeds zwitsers zwoel
`

/** Words that are as much a noun as an adjective. */
export const adjectivesAndNouns = `
arm blauw blind crimineel deel dicht dood doof druk extern favoriet fout gans geel geheim goed groen half hol ideaal
individueel katholiek kleur kras kritiek kwaad lak lam latijn lek licht mat militair mystiek openbaar oranje plat
politiek privé publiek rand recht rijk romantiek rond rood rot senior spits trots vet vlak vuil waar weg wild wit zout
zwart
`
