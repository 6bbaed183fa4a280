import { wordList } from './word-list.ts'

/** Regular verbs in common use, without particle; those in -eren, -elen and -igen that follow their rule need no place here. */
export const isWeakVerb: (word: string) => boolean = wordList(`
aarden aarzelen achten ademen aaien babbelen baden bakenen balen bannen baren baten bedelen bedoelen bedanken begeleiden begeren
begroeten beheersen behandelen behoren beitelen bekennen belasten beledigen bellen belonen beloven bemoeien benadrukken
benoemen bepalen bereiken bereiden beroven bescheiden beschermen beschouwen beschuldigen besteden bestellen bestuderen
betalen betekenen betreuren betogen beven bevatten bevestigen bevorderen bevrijden bewaken bewaren bewonderen bewonen
bezetten bezitten bezoeken bezorgen bidden blaffen blozen blussen boeien boeken boenen bokken bonken bonzen boren borduren
borgen borrelen borstelen botsen bouwen braken branden breien briesen bruisen brullen brommen bukken bundelen
claimen chatten checken coachen dalen dammen dansen danken dagen dekken delen delven dempen denderen deuken deugen deren
dienen dobbelen dokken dommelen donderen dopen doven doden dompelen draaien draven dreigen dreinen drenken drentelen dreunen
drijven drogen dromen droppen drukken druppelen duiden dulden duren durven dutten duwen dwalen dwarsen echoën eindigen eisen
erkennen erven ervaren eren faxen falen feesten fietsen filmen flirten flitsen fluisteren fokken folteren frunniken
gapen garen gebeuren gebruiken gedogen geloven gelukken genezen geraken geuren getuigen gillen giechelen gissen glanzen
glimlachen gloeien gluren gokken golven gonzen googelen gooien gorgelen grauwen grappen graaien grazen grienen grijnzen
grillen groeien groeten grommen gronden gruwelen gummen gunnen haasten haken halen halveren handelen handhaven hakken hameren
harken hechten heersen heiligen helen hellen herinneren herhalen herkennen herstellen hervatten hijgen hinken hinderen hinten
hoeden hoesten hollen hopen horen huichelen huilen huisvesten hullen hunkeren huppelen huren hurken huwen huiveren
ijlen ijveren innen inspireren irriteren janken jatten jeuken jodelen joelen jokken jongleren juichen kaarten kaften kakelen kalken
 kampen kappen karnen kauwen kaatsen keren kennen keuren keuvelen kibbelen kiemen kietelen kikken kladden klagen
klappen klaren kleden kleien kleuren kleven kletsen kletteren klikken klieven klodderen kloppen klonen klungelen kluisteren
klussen knagen knakken knappen knarsen kneden knellen knielen knikken knippen knipperen knoeien knopen knorren knuffelen koelen koesteren
kokhalzen koken komkommeren koppelen korten kosten kotsen kraaien krabben kraken kramen kreunen krijten krioelen kroelen kronen
kronkelen kruien kruimelen kruisen kruiden krullen kuchen kuieren kuisen kussen kwaken kweken kwellen kwetsen kwispelen laaien 
lassen lappen lasten lauwen laven leggen legeren leiden lekken lenen lenigen lessen letten leunen leuren leren leven leveren likken lijmen
lijnen lijsten linken loeien loeren lokken lonen lonken loochenen loodsen loten louteren lozen luchten luiden luieren luisteren
lukken lusten maaien maken malen manen mankeren markeren matigen mazen mediteren meenen melden menen mengen mennen merken mesten metselen mikken
minnen minderen misbruiken mishandelen mislukken misleiden missen mixen modderen moeien mokken mompelen monden monsteren morren morsen 
murmelen naaien naderen nagelen neigen nestelen neuken neuriën neuzen niesen nieten noden noemen nopen noteren nuttigen oefenen offeren
oliën omarmen omhelzen omringen omvatten onderhandelen ondersteunen onderzoeken ontbreken ontdekken ontmoeten ontspannen ontwikkelen
ontsnappen ontvoeren oogsten oordelen openen opperen opereren ordenen overtuigen overleven paaien paaldansen pakken paren passen passeren
patsen pauzeren peilen peinzen pellen pennen persen peuteren pesten piekeren piepen pikken pijnigen pissen pitten plaatsen plagen plakken plannen
planten pletten ploegen ploffen plonzen plooien pluimen plukken plunderen poetsen pogen polsen pompen poneren porren posten poten pochen praten
prediken preken prevelen prijken prikken printen prikkelen proberen proesten proeven profeteren pronken propageren proppen pruilen prutsen
puffen puilen pulken punten purperen putten raken rammelen rammen razen reageren rekenen rekken regelen reiken reinigen reizen remmen 
 renoveren renteren reppen redden  redeneren richten rieken ritselen roeien roeren roesten roken rollen ronken ronselen
rooien roosteren roven rouwen ruilen ruimen ruisen rukken rusten schaken schaatsen schaden schakelen schallen schamen scharen
schateren schatten schelen schermen scherpen schetsen scheuren schikken schilderen schillen schimmelen schitteren schmieren schoffelen schokken
scholen schommelen schonen schoppen schorsen schragen schrapen schrappen schreien schreeuwen schroeien schrobben schroeven schudden schuimen schuwen
seinen shoppen sissen sjouwen skaten skiën slagen slepen slenteren slikken slingeren slissen sloffen slokken slopen sloven sluieren
sluimeren slurpen smaken smachten smeden smeren smeken smokkelen smoren smullen snakken snappen snauwen sneeuwen snellen sneuvelen snikken
snoeien snoepen snoeren snorren snotteren snuffelen snurken soebatten sollen sommen sorteren sparen sparren spatten speculeren spelden spelen spellen
speuren spiegelen spieden spijbelen spitten splitsen spoelen spoken sponsoren sporen sporten spotten sproeien staken stallen stampen stammen stappen stapelen starten
staren steigeren stellen stemmen stelpen steunen stichten stikken stillen stimuleren stippelen stoeien stofzuigen stoken stollen stommelen stomen
stompen stoppen storen stormen storten stotteren straffen stralen stranden strekken strelen stremmen streven strikken stromen strompelen
strooien stropen struikelen studeren stuiten sturen stuwen sudderen suffen suizen sukkelen sussen taken talen tanen tanken tarten tasten teisteren
tekenen telen tellen temmen tergen terroriseren testen tikken tillen timmeren tintelen tippen tobben toetsen tonen toosten toppen tornen toveren
trachten trainen traineren trappelen trappen treiteren treuren treuzelen trillen trimmen trippelen troeven trommelen troosten
trouwen tuffen tuimelen tuinieren turen turnen twijfelen twisten uiten vallen vasten vatten vegen veilen verbazen verbeelden verbeteren verdedigen vereren
vergaderen vergelijken verhalen verhuizen verklaren verkleden verlangen verlaten verlengen vermoeden vermoorden vernielen vernieuwen
verrassen verstoppen vertalen vertellen vertrouwen vervelen verven vervullen verwachten verwarmen verwijderen verwonderen verzamelen verzekeren verzorgen
vestigen vieren vijlen villen vissen vitten vlaggen vlammen vleien vlekken vloeien vloeken vluchten voeden voegen voelen voeren voetballen voldoen
volgen voltooien vonken vorderen vormen vorsen vrezen vrijen vullen waarborgen waarderen waarschuwen wachten wagen waken walgen walsen wandelen wankelen
wanen wapperen waren warmen wassen wauwelen wedden weerspiegelen weerleggen weiden weigeren weken wekken welven wenden wenen wenken wennen wensen werken wieden
wiegen wijden wikkelen winkelen wippen wissen wisselen witten wonden wonen worstelen wortelen wroeten wurgen zaaien zagen zakken zalven zeemen
zegenen zeilen zengen zetten zeulen zeuren zeven ziften zoemen zoenen zomen zonen zondigen zonnen zoomen zorgen zuchten zuiveren zwaaien zwammen
zwoegen zwenken zweten zwermen zweven zwichten zwieren zwikken
antwoorden arresteren accepteren acteren analyseren afhaken baseren beschadigen beseffen beweren bloeden boksen bombarderen
bowlen confronteren concentreren controleren dealen demonstreren dumpen douchen dineren elimineren ergeren evalueren executeren exploderen
experimenteren exposeren fantaseren feliciteren financieren functioneren forceren garanderen gehoorzamen genieten golfen glijden groeperen
handhaven helderen hechten hoeven identificeren imiteren informeren initiëren installeren integreren interpreteren interesseren
interviewen introduceren investeren isoleren intimideren incasseren inspecteren kalmeren kamperen kenmerken kwalificeren lanceren
 logeren lossen lunchen manipuleren martelen minderen moedigen motiveren naderen negeren neutraliseren nodigen noteren observeren
ontcijferen ontspannen ontmoedigen onderbouwen oordelen oriënteren overhandigen parkeren pleiten plassen poepen presenteren procederen
profiteren programmeren protesteren raadplegen rapporteren reageren realiseren regeren registreren repareren reserveren respecteren
revalideren riskeren roddelen ronden rangschikken runnen scannen scoren selecteren serveren signaleren slachten solliciteren stabiliseren
sterken structureren suggereren surfen tolereren transporteren trappen trouwen typen varieren variëren vernederen vernietigen veroorzaken
veroorloven veroveren verspreiden verspillen versieren versterken vertegenwoordigen vertragen vergiftigen vergroten verhogen
verlagen verlichten verantwoorden verenigen vergezellen verontschuldigen vermoorden verwennen verwerken verwijzen
verwaarlozen verdiepen verplaatsen verplichten verschaffen verschuiven verstoren verzachten verzuimen visualiseren
vuren wantrouwen wijzigen zakken kondigen breiden bundelen faciliteren signaleren coördineren delegeren
communiceren organiseren participeren escaleren registreren adviseren diagnosticeren indiceren stimuleren reflecteren ventileren
activeren coachen trainen mailen appen bellen skypen gamen chillen relaxen mixen
knappen leveren schaffen tikken trommelen peuteren prijzen kaarten kiemen buiten wonen
plegen beloeren bewerken bewegen bedanken bemannen benaderen benauwen benutten beperken beplanten berekenen berichten berusten beschaven
beschikken besturen besparen bespotten bestraffen bestrijden betasten betwijfelen betwisten bevallen bevelen bevinden bevredigen
beveiligen bewerkstelligen bezeren bezichtigen bezuinigen beklagen belichten beleven belemmeren belanden
ontbinden ontdoen ontgroeien onthouden onthullen ontkennen ontladen ontlasten ontlopen ontmaskeren ontnemen ontregelen ontroeren
ontslaan ontsluiten ontstaan ontvangen ontwaken ontwerpen ontwijken ontzien
beëindigen beïnvloeden creëren geschieden knokken joggen flippen boffen broeden bluffen klooien dimmen happen weren gieren pinnen niezen meppen kwijlen spuwen
rijmen blowen tennissen balken tappen spreiden sleuren klemmen rommelen swingen rellen flossen krabbelen krenken kneuzen rillen roddelen
wanhopen minachten knipogen blinddoeken slopen stutten wentelen zaniken warren kuren sarren schuifelen scharrelen ratelen polijsten puzzelen tollen jammen kakken kicken
rocken drummen faken fiksen showen azen rotzooien bloeden grenzen landen rennen overnachten knutselen rammelen bruinen jammeren haperen treiteren
besparen kwalificeren beamen temperen leuteren wandelen zoemen fronsen
haten bloeien bedaren bootsen stribbelen enten pendelen spitsen doemen boycotten sjoemelen willigen dralen billijken deinen stoven torsen pruimen bieden
gedragen gelasten geleiden gelijken gevoelen gewennen gedenken gedijen gebieden geworden
`)

/** Stems that as a keyword are that verb, for they are no noun. */
export const isVerbStem: (word: string) => boolean = wordList(`
maak voel hoor noem zeg leg vertel bedoel gebeur probeer betaal begrijp vergeet blijf denk vind neem geef kijk kies help krijg lees schrijf
spreek sluit breng houd hou eet drink rijd schrik weet werp zend zing zwem sterf stijg kruip grijp begrijp ontmoet ontdek
verdien verwacht vertrouw organiseer bespreek bepaal begeleid ontwikkel luister verander herinner herken ervaar realiseer
controleer accepteer
`)
