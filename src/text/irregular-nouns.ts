import { findHead, type Heads, headsOf, readTable } from './word-list.ts'

/* eslint max-lines: off -- one row a noun reads better than columns of them */

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
stel stellen
gezel gezellen
huls hulzen
ster sterren
filmster filmsterren
popster popsterren
superster supersterren
pion pionnen
tabel tabellen
kapel kapellen
oorbel oorbellen
accijns accijnzen
lins linzen
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
stagiair stagiairs stagiaires
quiz quizzen
wonder wonderen wonders
reden redenen
`

interface Nouns {
  readonly plurals: ReadonlyMap<string, readonly string[]>
  readonly singulars: ReadonlyMap<string, string>
  readonly pluralHeads: Heads
  readonly singularHeads: Heads
}

let nouns: Nouns | undefined

function readNouns(): Nouns {
  const plurals = readTable(rows)
  const singulars = new Map<string, string>()
  for (const [noun, forms] of plurals) for (const form of forms) singulars.set(form, noun)
  return {
    plurals,
    singulars,
    singularHeads: headsOf([...plurals.keys()].filter(mayBeHead)),
    pluralHeads: headsOf([...singulars.keys()].filter(mayBeHead)),
  }
}

export function irregularPlurals(noun: string): readonly string[] | undefined {
  const { plurals, singularHeads } = (nouns ??= readNouns())
  const whole = plurals.get(noun)
  if (whole !== undefined) return whole
  const start = compoundHead(noun, singularHeads)
  if (start === 0) return undefined
  const first = noun.slice(0, start)
  return plurals.get(noun.slice(start))?.map((plural) => first + plural)
}

export function irregularSingular(plural: string): string | undefined {
  const { singulars, pluralHeads } = (nouns ??= readNouns())
  const whole = singulars.get(plural)
  if (whole !== undefined) return whole
  const start = compoundHead(plural, pluralHeads)
  if (start === 0) return undefined
  const singular = singulars.get(plural.slice(start))
  return singular === undefined ? undefined : plural.slice(0, start) + singular
}

/** Where the head of a compound begins, 0 for what is none. */
function compoundHead(noun: string, heads: Heads): number {
  const start = findHead(noun, heads)
  if (start > 0) return isFirstPart(noun.slice(0, start)) ? start : 0
  return /^(af|in|na|om|op)/.test(noun) && heads.words.has(noun.slice(2)) ? 2 : 0
}

/** Too short to be told from the end of another word: paleis, heuvel. */
const neverHeads = new Set(
  'eis hol god dal zee oom rad kok koe lot hoen ster loten hoenderen sterren eisen holen goden dalen zeeën ooms koks'.split(
    ' ',
  ),
)

function mayBeHead(noun: string): boolean {
  return !neverHeads.has(noun)
}

/** A first part has a vowel, and complot and kantoor are no compounds. */
function isFirstPart(first: string): boolean {
  return (
    /[aeiouyë]/.test(first) && !/^(com|kam|mar|bor|apo|sal|ver|ont|her|tri|bel|pre)$/.test(first)
  )
}
