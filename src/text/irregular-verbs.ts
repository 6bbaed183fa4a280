/* eslint max-lines: off -- one row a verb reads better than columns of them */
import { wordsOf } from './word-list.ts'

/** What cannot be told from the infinitive; what is absent follows the rule. */
export interface IrregularVerb {
  readonly present: readonly string[]
  readonly past: readonly string[]
  readonly participles: readonly string[]
}

/**
 * Infinitive, past singular, past plural, participle (Algemene Nederlandse Spraakkunst 2.3.2.4) and the present where it is not
 * the stem and the stem with -t; alternatives with a slash, - for none.
 */
const table = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen
delven dolf/delfde dolven/delfden gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan doe/doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dunken docht dochten gedocht
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga/gaat
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden glij/glijd/glijdt
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb/hebt/heeft
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden hou/houd/houdt
houwen hieuw hieuwen gehouwen
jagen joeg/jaagde joegen/jaagden gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
kijven keef keven gekeven
klimmen klom klommen geklommen
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom/komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krijsen krijste/krees krijsten/kresen gekrijst/gekresen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund kan/kun/kunt
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
leggen legde/lei legden/leien gelegd
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leed geleden
lijken leek leken geleken
lopen liep liepen gelopen
luiken look loken geloken
malen maalde maalden gemalen/gemaald
melken molk/melkte molken/melkten gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen mag/moogt
nemen nam namen genomen
nijgen neeg negen genegen
nijpen neep nepen genepen
ontginnen ontgon ontgonnen ontgonnen
pijpen pijpte/peep pijpten/pepen gepijpt/gepepen
plegen pleegde/placht pleegden/plachten gepleegd
pluizen ploos/pluisde plozen/pluisden geplozen/gepluisd
prijzen prees prezen geprezen
raden raadde/ried raadden/rieden geraden
rijden reed reed gereden rij/rijd/rijdt
rijgen reeg regen geregen
rijten reet reten gereten
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep/schepte schiepen/schepten geschapen/geschept
scheren schoor/scheerde schoren/scheerden geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schijten scheet scheten gescheten
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuilen schuilde/school schuilden/scholen gescholen/geschuild
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla/slaat
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden snij/snijd/snijdt
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spugen spuugde/spoog spuugden/spogen gespuugd/gespogen
spuiten spoot spoten gespoten
staan stond stonden gestaan sta/staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
verstijven verstijfde verstijfden verstijfd
stijgen steeg stegen gestegen
stijven steef steven gesteven
stinken stonk stonken gestonken
stoten stootte/stiet stootten/stieten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
tijgen toog togen getogen
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer/vaarde voeren/vaarden gevaren
vechten vocht vochten gevochten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verschuilen verschool verscholen verscholen
verslinden verslond verslonden verslonden
verzwelgen verzwolg verzwolgen verzwolgen
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg/vraagde vroegen/vraagden gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
waaien waaide/woei waaiden/woeien gewaaid
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wezen was waren geweest
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde/wou wilden/wouden gewild wil/wilt
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
wuiven wuifde wuifden gewuifd
zeggen zei/zegde zeiden/zegden gezegd
zenden zond zonden gezonden
zien zag zagen gezien zie/ziet
zijn was waren geweest ben/bent/is
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zullen zou zouden - zal/zult/zul
zweren zwoer/zweerde zwoeren/zweerden gezworen/gezweerd
zwellen zwol zwollen gezwollen
zwelgen zwolg zwolgen gezwolgen
zwemmen zwom zwommen gezwommen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
bezweren bezwoer bezworen bezworen
heroveren heroverde heroverden heroverd
verwelkomen verwelkomde verwelkomden verwelkomd verwelkom/verwelkomt
bevragen bevroeg/bevraagde bevroegen/bevraagden bevraagd
beeldhouwen beeldhouwde beeldhouwden gebeeldhouwd
stofzuigen stofzuigde stofzuigden gestofzuigd
zieden ziedde ziedden gezoden
scheppen schiep/schepte schiepen/schepten geschapen/geschept
vermalen vermaalde vermaalden vermalen
skiën skiede skieden geskied ski/skiet
downloaden downloadde downloadden gedownload
appen appte appten geappt app/appt
whatsappen whatsappte whatsappten gewhatsappt whatsapp/whatsappt
e-mailen e-mailde e-mailden ge-e-maild
sms'en sms'te sms'ten ge-sms't/gesms't sms't
barbecueën barbecuede barbecueden gebarbecued barbecue/barbecuet
beeldbellen beeldbelde beeldbelden gebeeldbeld
facebooken facebookte facebookten gefacebookt facebook/facebookt
`

/** English verbs whose stem keeps its -e: ik update, hij updatet, geüpdatet; those in -sen with -d as well as with -t. */
const inE = `
blamen breakdancen browsen challengen cruisen daten deleten downgraden facetimen faden faken finetunen framen freelancen
gamen hypen joken leasen liken managen outsourcen pleasen racen raten recyclen releasen saven shamen sharen skaten
skypen squeezen swipen timen tunen updaten upgraden waven
`

function rowOf(infinitive: string): string {
  const stem = infinitive.slice(0, -1)
  const endings = stem.endsWith('se') ? ['t', 'd'] : [/[ckptf]e$/.test(stem) ? 't' : 'd']
  const ge = 'ge' + stem.replace(/^u/, 'ü')
  const cells = [`${stem}#e`, `${stem}#en`, `${ge}#`].map((cell) =>
    endings.map((ending) => cell.replace('#', ending)).join('/'),
  )
  return [infinitive, ...cells, `${stem}/${stem}t`].join(' ')
}

interface Verbs {
  /** The cells of a row by its infinitive, taken apart further when the verb is met, for a codebook has few of them. */
  readonly rows: ReadonlyMap<string, readonly string[]>
  readonly infinitives: ReadonlyMap<string, string>
}

let verbs: Verbs | undefined

function readVerbs(): Verbs {
  const rows = new Map<string, readonly string[]>()
  const infinitives = new Map<string, string>()
  for (const row of table.trim().split('\n').concat(wordsOf(inE).map(rowOf))) {
    const cells = row.split(' ')
    const infinitive = cells[0] ?? ''
    rows.set(infinitive, cells)
    for (const form of row.slice(infinitive.length + 1).split(/[ /]/))
      infinitives.set(form, infinitive)
  }
  infinitives.delete('-')
  return { rows, infinitives }
}

function readVerb(cells: readonly string[]): IrregularVerb {
  const [, past = '', pastPlural = '', participles = '-', present] = cells
  return {
    present: present?.split('/') ?? [],
    past: past.split('/').concat(pastPlural.split('/')),
    participles: participles === '-' ? [] : participles.split('/'),
  }
}

export function irregularVerb(infinitive: string): IrregularVerb | undefined {
  const cells = (verbs ??= readVerbs()).rows.get(infinitive)
  return cells === undefined ? undefined : readVerb(cells)
}

export function irregularVerbNames(): Iterable<string> {
  return (verbs ??= readVerbs()).rows.keys()
}

/** The verb that a past tense, a participle or an irregular present belongs to: hielp → helpen. */
export function irregularInfinitive(form: string): string | undefined {
  return (verbs ??= readVerbs()).infinitives.get(form)
}
