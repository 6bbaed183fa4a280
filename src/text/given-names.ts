import { wordsOf } from './word-list.ts'

/** Given names that many people in the Netherlands have and that are hardly a word otherwise. */
const names = `
aafke aaron abdel abdullah adam adriaan ahmed aisha albert alex alexander ali alice amber amina amira amy anja ank anna anne
annelies annemarie annemiek anneke annet anouk anton antoine arend arie arjan arjen arnold arthur astrid ayşe ayse aziz barbara
bart bas bastiaan bauke ben bernard bert bianca bilal bob boris bram brigitte britt carla carlijn carolien caroline cas casper
catharina cees chantal charlotte chris christiaan christien christine claudia coen corrie cornelis daan daniel danielle danny
daphne david denise dennis desiree diana dick diederik dirk dominique dora dorien douwe eefje ellen els elisabeth eline elise
elke ella elsbeth emiel emily emine emma eric erik erwin esmee esther eva evelien evert fabienne famke fatima fatma femke fenna
fenne fien fleur floris fleur frank fred frederik freek frits gerard gerben gerda gerrit gert gijs greet guus hakan hamza
hanna hanneke hannah hans hassan harry hasan heleen helena hendrik henk herman hidde hilde hugo huub ibrahim ilse imane ineke
inge ingrid irene iris isa isabel ismail ivo jaap jack jacob jacqueline jan jana janneke jannie jasmijn jasper jelle jelmer jeroen
jessica jesse jetske jeanette joanne jochem johan johanna johannes jolanda joost jordi joris jos josé judith julia julian
jurre kaj karel karim karin katja kees khadija klaas koen koos kristel lars laura laurens lena lennart leo leon leonie liam
lianne lieke liesbeth lina linda lisa lisanne lise loes lotte louis louise luc lucas luca luuk maaike maarten maartje
machteld mandy manon marc marcel margriet maria mariam marianne marieke marijke marijn marina mariska marit marjan marjolein mark
marleen marlies marloes martijn martin martine mathijs matthijs mehmet melissa merel meryem michael michel michiel miep mieke milan
milou mina miranda mirjam mohamed mohammed monique moniek mounir murat mustafa myrthe nadia nadine naomi natasja nathalie nicole
niels nienke nick nina noa noah noor nora olaf olivier omar oscar otto pascal patricia patrick paul paula pauline petra peter
philip pieter pien pim piet rachid ramon rashid rebecca remco renate rené renske rianne richard rik rob robert robin roel roelof
roland romy ronald rosa rosalie rosanne ruben rudolf ruth ruud saar sabine sabrina said salma samir samira sandra sanne sara
sarah saskia selma sebastiaan sharon sietske sigrid silke silvia simone sjoerd sjors sofie sophie stefan steven stijn suzan
suzanne sven sylvia tamara tanja teun theo thijs thomas tijmen tijn tim timo tineke tobias tom tjitske truus victor vera vincent
wendy wesley wietske wilhelmina wilma willem willemijn wim wouter xander yara yasmin yasmina yildiz youssef yusuf yvette yvonne
zara zeynep zohra
`

let known: ReadonlySet<string> | undefined

export function givenNames(): ReadonlySet<string> {
  return (known ??= new Set(wordsOf(names)))
}
