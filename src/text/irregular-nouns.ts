import { readTable } from './word-list.ts'

/** Nouns whose plural no rule gives, which their compounds share (hoofdstad, kleinkind). */
const rows = `
stad steden
lid leden
schip schepen
smid smeden
spit speten spitten
kind kinderen kinders
jongere jongeren
oudere ouderen
volwassene volwassenen
ei eieren
rund runderen
kalf kalveren
lam lammeren
hoen hoenderen
lied liederen
blad bladen bladeren blaren
been benen beenderen
rad raderen
goed goederen
gemoed gemoederen
volk volken volkeren
gelid gelederen
bad baden
bedrag bedragen
bevel bevelen
dag dagen
dak daken
dal dalen
gat gaten
gebed gebeden
gebrek gebreken
gebod geboden
verbod verboden
glas glazen
god goden
graf graven
hertog hertogen
hof hoven
hol holen
lot loten
oorlog oorlogen
pad paden
schot schoten
slag slagen
slot sloten
spel spellen spelen
staf staven
vat vaten
verdrag verdragen
verlof verloven
weg wegen
tred treden
koe koeien
vlo vlooien
zoon zonen zoons
oom ooms
broer broers broeders
kok koks
maat maten maats
zee zeeën
knie knieën
museum musea museums
centrum centra centrums
datum data datums
medium media
criterium criteria criteriums
gymnasium gymnasia gymnasiums
stadium stadia
laboratorium laboratoria
ministerie ministeries
podium podia podiums
album albums
forum fora forums
symposium symposia
aquarium aquaria aquariums
evangelium evangelies
politicus politici
medicus medici
criticus critici
musicus musici
historicus historici
chemicus chemici
technicus technici
academicus academici
basis bases basissen
crisis crises crisissen
thesis theses
man mannen
mens mensen
arts artsen
dans dansen
kans kansen
wens wensen
eis eisen
kruis kruisen
paus pausen
saus sausen
kous kousen
spies spiesen
grens grenzen
gans ganzen
lens lenzen
glans glanzen
spons sponzen
beurs beurzen
laars laarzen
vers verzen
hals halzen
vaars vaarzen
christen christenen
heiden heidenen
jood joden
leraar leraren leraars
monnik monniken
perzik perziken
havik haviken
dreumes dreumesen
lemmet lemmeten
vonnis vonnissen
engel engelen
middel middelen
artikel artikelen artikels
voordeel voordelen
wortel wortels wortelen
mossel mosselen mossels
aardappel aardappelen aardappels
titel titels
appel appels appelen
cel cellen
toestel toestellen
voorstel voorstellen
opstel opstellen
herstel herstellen
verslag verslagen
ontslag ontslagen
beslag beslagen
individu individuen
excuus excuses excuusen
model modellen
rebel rebellen
`


interface Nouns {
  readonly plurals: ReadonlyMap<string, readonly string[]>
  readonly singulars: ReadonlyMap<string, string>
}

let nouns: Nouns | undefined

function irregularNouns(): Nouns {
  nouns ??= readNouns()
  return nouns
}

function readNouns(): Nouns {
  const plurals = readTable(rows)
  const singulars = [...plurals].flatMap(([noun, forms]) => forms.map((form) => [form, noun] as const))
  return { plurals, singulars: new Map(singulars) }
}

export function irregularPlurals(noun: string): readonly string[] | undefined {
  const { plurals } = irregularNouns()
  const start = headOf(noun, (head) => plurals.has(head))
  return plurals.get(noun.slice(start))?.map((plural) => noun.slice(0, start) + plural)
}

export function irregularSingular(plural: string): string | undefined {
  const { singulars } = irregularNouns()
  const start = headOf(plural, (head) => singulars.has(head))
  const singular = singulars.get(plural.slice(start))
  return singular === undefined ? undefined : plural.slice(0, start) + singular
}

/** Where the last part of a compound begins that is in the table: hoofd|stad, klein|kind; 0 for the whole word. */
function headOf(noun: string, isKnown: (head: string) => boolean): number {
  if (isKnown(noun)) return 0
  for (let start = 3; start <= noun.length - 3; start++) {
    if (!neverHeads.has(noun.slice(start)) && isKnown(noun.slice(start)) && isFirstPart(noun.slice(0, start))) return start
  }
  return 0
}

/** Too short to be told from the end of another word: paleis, heuvel. */
const neverHeads = new Set('eis hol god dal zee oom rad kok cel koe eisen holen goden dalen zeeën ooms koks'.split(' '))

/** A first part has a vowel, and complot and kantoor are no compounds. */
function isFirstPart(first: string): boolean {
  return /[aeiouyë]/.test(first) && !/^(com|kam|sal|ver|ont|her|tri|bel|pre)$/.test(first)
}
