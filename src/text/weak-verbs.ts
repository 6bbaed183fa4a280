/** Regular verbs in common use, without particle; those in -eren, -elen and -igen that follow their rule need no place here. */
export const weakVerbs = `
aaien aarden aarzelen accepteren achten acteren activeren ademen adviseren analyseren antwoorden arresteren azen
babbelen baden bakenen bakkeleien balen balken baren baseren baten beamen bedanken bedaren bedelen bedoelen begeleiden
begeren begroeten behandelen beheersen behoren beitelen bekennen beklagen bekostigen bekvechten belanden belasten
beledigen belemmeren beleven belichten bellen beloeren belonen beloven bemannen bemiddelen bemoeien benaderen
benadrukken benauwen benoemen benutten bepalen beperken beplanten bereiden bereiken berekenen berichten beroven
berusten beschadigen beschaven bescheiden beschermen beschikken beschouwen beschuldigen beseffen besparen bespotten
besteden bestellen bestoken bestraffen bestrijden bestuderen besturen betalen betasten betekenen betogen betreuren
betwijfelen betwisten bevallen bevatten beveiligen beven bevestigen bevinden bevorderen bevredigen bevrijden bevroeden
bewaken bewandelen bewaren beweren bewerken bewerkstelligen bewonderen bewonen bezeren bezetten bezichtigen bezitten
bezoeken bezorgen bezuinigen beëindigen beïnvloeden billijken blaffen blinddoeken bloeden bloeien bloggen blowen blozen
bluffen blussen boeien boeken boenen boffen boksen bombarderen bonken bonzen bootsen borduren boren borgen borrelen
borstelen botsen bouwen bowlen boycotten brabbelen brainstormen braken branden breiden breien briefen briesen broeden
brommen bruinen bruisen brullen budgetteren buiten bukken bundelen cancelen chatten checken chillen claimen coachen
communiceren concentreren confronteren controleren coördineren crashen creëren crossen dagdromen dagen dalen dammen
danken dansen dealen deinen dekken delegeren delen demonstreren dempen denderen deren deugen deuken diagnosticeren
dichten dienen dimmen dineren dobbelen doden doemen dokken dollen dommelen dompelen donderen dopen dorsten douchen
doven draaien dralen drammen draven dreigen dreinen drenken drentelen dreunen drogen dromen droppen drukken drummen
druppelen duiden dulden dumpen duren durven dutten duwen dwalen dwarsen echoën eindigen eisen elimineren enten eren
ergeren erkennen ervaren erven escaleren evalueren executeren experimenteren exploderen exposeren faciliteren faken
falen fantaseren faxen feesten feliciteren fietsen fiksen filmen financieren finishen fitnessen flippen flirten flitsen
flossen fluisteren fokken folteren forceren friemelen fronsen frunniken functioneren gamen gapen garanderen garen
gebeuren gebieden gebruiken gedenken gedijen gedogen gedragen gehoorzamen gelasten geleiden gelijken geloven gelukken
geraken geschieden getuigen geuren gevoelen gewagen gewennen geworden giechelen gieren gillen gissen glanzen glimlachen
gloeien gluren gokken golfen golven gonzen googelen gooien gorgelen graaien grappen grauwen grazen grenzen grienen
grijnzen grillen groeien groeperen groeten grommen gronden gruwelen gummen gunnen haasten hacken haken hakkelen hakken
halen halveren hameren handelen handhaven haperen happen harken haten hechten heersen heiligen helderen helen hellen
herhalen herinneren herkennen herstarten herstellen hervatten hijgen hikken hinderen hinken hinten hockeyen hoeden
hoesten hoeven hollen hopen horen huichelen huilen huisvesten huiveren hullen hunkeren huppelen huren hurken huwen
identificeren ijlen ijveren imiteren incasseren indiceren informeren initiëren innen inspecteren inspireren installeren
integreren interesseren interpreteren interviewen intimideren introduceren investeren irriteren isoleren jammen
jammeren janken jatten jennen jeuken jodelen joelen joggen jokken jongleren juichen kaarten kaatsen kaften kakelen
kakken kalken kalmeren kampen kamperen kantelen kappen karnen kauwen kenmerken kennen keren keuren keuvelen kibbelen
kicken kiemen kietelen kikken kikkeren kissebissen kladden klagen klampen klappen klaren kleden kleien klemmen kletsen
kletteren kleuren kleven klieven klikken klitten klodderen klonen klooien kloppen kluisteren klungelen klussen knagen
knakken knappen knarsen kneden knellen kneuzen knielen knikken knipogen knippen knipperen knoeien knokken knopen
knorren knuffelen knutselen koelen koesteren koken kokhalzen kondigen konkelen koppelen korten kosten kotsen kraaien
krabbelen krabben kraken kramen krenken kreunen krijten krioelen kroelen kronen kronkelen kruiden kruien kruimelen
kruisen krullen kuchen kuieren kuisen kuren kussen kwaken kwalificeren kwebbelen kweken kwellen kwetsen kwijlen
kwispelen laaien labelen lanceren landen lappen lassen lasten lauwen laven legeren leiden lekken lenen lenigen leren
lessen letten leunen leuren leuteren leven leveren lijmen lijnen likken linken lispelen lobbyen loeien loeren logeren
lokken lonen lonken loochenen loodsen lossen loten louteren lozen luchten luiden luieren luisteren lukken lunchen
lurken lusten maaien mailen maken manen manipuleren mankeren markeren martelen matchen matigen mazen mediteren melden
menen mengen mennen meppen merken mesten metselen mikken minachten minderen minnen misbruiken mishandelen misleiden
mislukken missen mixen modderen moedigen moeien mokken mompelen monden monitoren monsteren mopperen morren morsen
motiveren mountainbiken mummelen murmelen naaien naderen nagelen negeren neigen nestelen neuken neuriën neutraliseren
neuzen niesen nieten niezen nippen noden nodigen noemen nopen noteren nuttigen observeren oefenen offeren oliën omarmen
omhelzen omringen omvatten onderbouwen onderhandelen ondersteunen onderzoeken ontbinden ontbreken ontcijferen ontdekken
ontdoen ontgroeien onthouden onthullen ontkennen ontladen ontlasten ontlopen ontmaskeren ontmoedigen ontmoeten ontnemen
ontprikkelen ontregelen ontroeren ontschotten ontslaan ontsluiten ontsnappen ontspannen ontsporen ontstaan ontvangen
ontvoeren ontwaken ontwaren ontwerpen ontwijken ontwikkelen ontzien ontzorgen oogsten oordelen openen opereren opperen
ordenen organiseren oriënteren overhandigen overleven overnachten overtuigen paaien paaldansen pakken paren parkeren
participeren passen passeren patsen pauzeren peilen peinzen pellen pendelen pennen persen pesten peuteren piekeren
piepen pijnigen pikken pinnen pissen pitchen pitten plaatsen plagen plakken plamuren plannen planten plassen pleiten
pletten ploegen ploffen plonzen plooien pluimen plukken plunderen pochen poepen poetsen pogen polijsten polsen pompen
poneren porren posten poten praten prediken preken presenteren prevelen prijken prikkelen prikken printen proberen
procederen proesten proeven profeteren profiteren programmeren pronken propageren proppen protesteren pruilen pruimen
prutsen puffen puilen pulken punniken punten purperen pushen putten puzzelen raadplegen raken rammelen rammen
rangschikken rapporteren ratelen ravotten razen reageren realiseren redden redeneren reflecteren regelen regenen
regeren registreren reiken reinigen reizen rekenen rekken relaxen rellen remmen rennen renoveren renteren repareren
reppen reserveren resetten respecteren revalideren richten rieken rijmen rillen riskeren ritselen rochelen rocken
roddelen roeien roeren roesten roken rollen rommelen ronden ronken ronselen rooien roosteren rotzooien rouwen roven
ruilen ruimen ruisen rukken runnen rusten ruziën sabbelen sarren scannen schaatsen schaden schaffen schakelen schaken
schalen schallen schamen scharen scharrelen schateren schatten schaven schelen schermen scherpen schetsen scheuren
schikken schilderen schillen schimmelen schitteren schmieren schoffelen schokken scholen schommelen schonen schoppen
schorsen schragen schransen schrapen schrappen schreeuwen schreien schrobben schroeien schroeven schromen schudden
schuifelen schuimen schuwen scoren screenen scrollen seinen selecteren serveren settelen shoppen showen signaleren
sissen sjoemelen sjouwen skaten slaapwandelen slachten slagen slenteren slepen sleuren slikken slingeren slissen
sloffen slokken slopen sloven sluieren sluimeren slurpen smachten smaken smeden smeken smeren smikkelen smokkelen
smoren smullen snakken snappen snauwen sneeuwen snellen sneuvelen snikken snoeien snoepen snoeren snoezelen snorren
snotteren snowboarden snuffelen snurken soebatten sollen solliciteren sommen sorteren sparen sparren spatten speculeren
spelden spelen spellen spetteren speuren spieden spiegelen spijbelen spitsen spitten splitsen spoelen spoken sponsoren
sporen sporten spotten spreiden sproeien spuwen stabiliseren staken stalken stallen stamelen stammen stampen
stampvoeten stapelen stappen staren starten steigeren stellen stelpen stemmen sterken steunen stichten stikken stillen
stimuleren stippelen stoeien stoken stollen stomen stommelen stompen stoppen storen stormen storten stotteren stoven
straffen stralen stranden streamen strekken strelen stremmen stressen stretchen streven stribbelen strikken stromen
strompelen strooien stropen structureren struikelen studeren stuiten sturen stutten stuwen sudderen suffen suggereren
suizen sukkelen surfen sussen swingen taken talen tanen tanken tappen tarten tasten teisteren tekenen telen tellen
temmen temperen tennissen tergen terroriseren testen tikken tillen timmeren tintelen tippen tobben toetsen tokkelen
tolereren tollen tonen toosten toppen tornen torsen toveren trachten trainen traineren transporteren trappelen trappen
treiteren treuren treuzelen triggeren trillen trimmen trippelen troeven trommelen trompetteren troosten trouwen tuffen
tuimelen tuinieren turen turnen turven tweeten twijfelen twisten twitteren typen uiten uploaden variëren vasten vatten
vegen veilen veinzen ventileren verantwoorden verbazen verbeelden verbeteren verdedigen verdiepen verenigen vereren
vergaderen vergelijken vergen vergezellen vergiftigen vergoeden vergroten verhalen verhogen verhuizen verklaren
verkleden verlagen verlangen verlaten verlengen verlichten verlinken vermoeden vermoorden vernederen vernielen
vernietigen vernieuwen verontschuldigen veroorloven veroorzaken veroveren verplaatsen verplichten verrassen verschaffen
verschuiven versieren verspillen verspreiden versterken verstoppen verstoren vertalen vertegenwoordigen vertellen
vertragen vertrouwen vervelen verven vervullen verwaarlozen verwachten verwarmen verwennen verwerken verwijderen
verwijzen verwonderen verzachten verzamelen verzekeren verzorgen verzuimen vestigen vieren vijlen villen vissen
visualiseren vitten vlaggen vlammen vleien vlekken vloeien vloeken vlotten vluchten voeden voegen voelen voeren
voetballen voldoen volgen volleyballen voltooien vonken vorderen vormen vorsen vrezen vrijen vullen vuren waarborgen
waarderen waarschuwen wachten wagen waken walgen walsen wandelen wanen wanhopen wankelen wantrouwen wapperen waren
warmen warren wauwelen wedden weerleggen weerspiegelen weiden weigeren weken wekken welven wenden wenen wenken wennen
wensen wentelen weren werken wiebelen wieden wiegen wijden wijzigen wikkelen wikken willigen winkelen wippen wisselen
wissen witten wonden wonen worstelen wortelen wrikken wroeten wurgen zaaien zagen zakken zalven zaniken zappen zegenen
zeilen zengen zetten zeulen zeuren zeven ziften zoemen zoenen zomen zondigen zonen zonnen zoomen zorgen zuchten
zuiveren zwaaien zwammen zwenken zwermen zweten zweven zwichten zwieren zwikken zwoegen
`

/** Stems that as a keyword are that verb, for they are no noun. */
export const verbStems = `
accepteer bedoel begeleid begrijp bepaal bespreek betaal blijf breng controleer denk drink eet ervaar gebeur geef
grijp help herinner herken hoor hou houd kies kijk krijg kruip lees leg luister maak neem noem ontdek ontmoet
ontwikkel organiseer probeer realiseer rijd schrijf schrik sluit spreek sterf stijg verander verdien vergeet vertel
vertrouw verwacht vind voel weet werp zeg zend zing zwem
`

/** The stems of old verbs in -eren, whose stress is before it: luisteren, luister; those like knipper- follow from their shape. */
export const stemsInEr = `
achter ader ander anker beter bijster blader blaker blunder bolder buffer bulder bunker cijfer cover daver donder
donker duister erger etter filter fluister foeter folter gader glinster glunder hamer hamster haper helder hinder
honger huiver hunker ijver inner jammer kamer kanker klater klauter klonter kluister knisper koester kommer kuier
laster leger lemmer leuter lever louter luier luister mager marter masker meerder meester mijmer minder modder moeder
monster nader neder nuchter nummer oever offer ouder over peuter pieker pleister ploeter plunder poeder poker pulver
raster rooster schater schemer schilder schilfer schouder slechter slenter slinger sluimer snater somber spijker splinter
sputter steiger suiker teder teister temper timmer toeter tover treiter uiter veter vorder wakker water weiger wijder
wilder winter woeker wonder zeker zilver zinder zomer zonder zuiver
`
