/**
 * Words of the grammar: pronouns, articles, prepositions, conjunctions, auxiliaries, numerals and adverbs that do not
 * inflect.
 */
export const functionWords = `
de het een 't 'n den der des dit dat deze die zo'n zulk zulke
ik je jij jou jouw u uw hij zij ze zich zichzelf hem haar hen hun 'm 'r ie we wij ons onze jullie mij me mijn m'n z'n d'r
mijzelf mezelf jezelf uzelf hemzelf haarzelf onszelf henzelf elkaar elkaars elkander mekaar
wie wat wat's welk welke wiens wier wiens hetgeen hetwelk dewelke degene degenen diegene diegenen datgene
men iemand iemands niemand niets iets alles iedereen ieder iedere elk elke elkeen al alle allen beide beiden
sommige sommigen enkele enkelen enige enigen menig menige ander andere anderen geen genoeg weinig
veel vele velen meer meest meeste minder minst minste zoveel hoeveel evenveel teveel
er hier daar waar ergens nergens overal hierin daarin waarin hiermee daarmee waarmee ermee erin eruit eraan erop erbij
ervan ervoor erover erdoor ertoe ernaar ertegen eronder hiervan daarvan waarvan hiervoor daarvoor waarvoor hierbij
daarbij waarbij hierop daarop waarop hieraan daaraan waaraan hieruit daaruit waaruit hierover daarover waarover
hierdoor daardoor waardoor hiertoe daartoe waartoe daarna hierna waarna daarnaast hiernaast waarnaast daarom waarom
daarentegen daarnaar waarnaar daartegen waartegen daartussen waartussen daaronder waaronder daarvandaan waarvandaan
en of maar want dus noch doch omdat doordat zodat nadat voordat totdat opdat zodra terwijl toen als dan indien tenzij
mits hoewel ofschoon alhoewel aangezien zoals alsof sinds sedert tot tenminste
aan achter behalve beneden bij binnen boven buiten door in langs met na naar naast nabij om omstreeks onder ondanks op
over per rondom te ten ter tegen tegenover tijdens toe tussen uit van vanaf vanuit vanwege via volgens voor voorbij
wegens zonder tegemoet af mee heen terug omhoog omlaag neer vooraf achteraf
ben bent is was waren zijn geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden
zal zult zul zullen zou zouden zoudt kan kun kunt kunnen kon konden gekund mag mogen mocht mochten gemogen
moet moeten moest moesten gemoeten wil wilt willen wou wouden wilde wilden gewild hoef hoeft hoeven hoefde hoefden gehoeven
niet nooit nog nu al alleen altijd alweer anders bijna bijvoorbeeld daarnet dadelijk destijds dikwijls echter eens eerst
eigenlijk even evenals evenmin eventjes geenszins gisteren eergisteren morgen overmorgen vandaag vanavond vannacht
vanmorgen vanmiddag vanochtend gewoonweg hoe hoezeer immers inderdaad ineens ja nee jawel meteen
misschien nauwelijks netjes nou ofwel ondertussen ongeveer onlangs ook opeens opnieuw overigens pas reeds
samen slechts sindsdien soms somtijds spoedig steeds straks tamelijk telkens tevens thans tja toch toentertijd
trouwens uiteraard vanzelf vervolgens voorts vrijwel weer wel weleens weliswaar wellicht
zeer zelden zelf zelfs zo zodoende zojuist zomaar zonet zowel zozeer inmiddels intussen desondanks desalniettemin
desnoods dermate enigszins enerzijds anderzijds allebei allemaal allerlei allerhande minstens hoogstens
ongetwijfeld helaas tegelijk tegelijkertijd tussendoor tenslotte voortaan
nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend eerste tweede derde vierde
vijfde zesde zevende achtste negende tiende
`
