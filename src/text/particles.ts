import { isEither, isInseparable } from './verb-prefix.ts'
import { readTable, wordsOf } from './word-list.ts'

/** What a separable verb leaves behind at the end of the clause. */
const particles = wordsOf(`
achteruit achterover achterna achterop achteraf achter vooruit voorover vooraf voorbij voorop voor overeen
overeind overhoop over uiteen uit ineen in opeen op omhoog omlaag omver om onder bijeen bij aaneen aan af rondom rond
tegemoet tegenover tegen terecht terug tekort tekeer tewerk teniet teleur tentoon teweeg thuis toe samen binnen buiten
boven beneden langs vrij vast weg mee mede neer na weer door heen los open dicht kapot klaar leeg stuk
`)

/**
 * Nouns and adjectives that are a particle before these verbs; before others they make a compound (lesboeken, standpunten), though
 * who calls it a separable verb is believed.
 */
const nominal = readTable(`
adem halen
bekend maken staan stellen worden zijn
bezig houden
bloot geven leggen staan stellen
deel nemen hebben uitmaken
dood bloeden gaan lopen maken schieten slaan vallen vechten zwijgen
droog leggen staan vallen
dwars bomen liggen zitten
eruit halen komen zien springen liggen gaan vallen gooien
feest vieren
fijn stemmen
fout gaan lopen
gade slaan
gelijk schakelen stellen trekken lopen komen blijven
gerust stellen
gevangen houden nemen zetten
glad strijken
goed doen keuren komen maken praten vinden
groot brengen houden
hard lopen maken
hoog achten houden schatten
huis houden vesten
kennis geven maken nemen
kort sluiten
kwijt raken spelen schelden
lam leggen slaan
lastig vallen
les geven krijgen volgen
lief hebben kozen
mis gaan grijpen lopen slaan zitten kopen rekenen
paard rijden
plaats hebben maken nemen vinden
plat gooien leggen liggen branden
prijs geven
recht breien buigen lopen staan trekken zetten
schoon houden maken vegen praten
stand houden
stil houden leggen liggen staan vallen zetten zitten zwijgen
stop zetten
veilig stellen
vol gieten gooien houden laden lopen maken proppen schrijven stoppen stromen zetten
voort bestaan bewegen borduren bouwen brengen duren gaan komen leven maken planten slepen stuwen varen vloeien zetten
vorm geven
vreemd gaan
vlot trekken
waar maken nemen
warm draaien lopen
wijs maken
zeker stellen
ziek melden
zwart maken rijden werken
`)

/** Begin like a particle, but are of one piece, a loan, or more often a noun. */
const lookalikes = new Set(
  wordsOf(`
rechtvaardigen vrijwaren opperen opereren opteren openen openbaren naderen nagelen inspireren uiteren toeteren waarderen
introduceren integreren investeren installeren informeren interesseren interviewen inventariseren aanvaarden inviteren
injecteren stukadoren vasten huisvesten volleyballen
voornamen bijnamen achternamen plaatsnamen uitgaven opgaven opnamen overnamen bijlagen oplagen binnenbanden buitenbanden afspraken uitspraken
inbraken inspraken toespraken aanspraken ingreep ingrepen voorsprong voorsprongen voorwaarde voorwaarden voordelen nadelen
onderdelen bovendelen tegendelen omwegen uitwegen binnenwegen voorwerpen
voorkeuren toestellen voortekenen binnenplaatsen buitenplaatsen binnenlanden buitenlanden thuisdagen achterlichten
`),
)

/** Verbs that have no particle, while a noun has: aanslagen, standpunten, bijzinnen, uitweken (uitwijken), aanwezen (aanwijzen). */
const neverBases = new Set(
  wordsOf('slagen punten zinnen zorgen kosten weken wezen braken zagen wonden staken gronden'),
)

/** All of them by their first two letters, so that few are tried; a longer one stands before a shorter that begins it. */
const byStart = new Map<string, string[]>()
for (const particle of [...nominal.keys(), ...particles].sort((a, b) => b.length - a.length)) {
  const start = particle.slice(0, 2)
  byStart.set(start, [...(byStart.get(start) ?? []), particle])
}

/** The particles that a verb may begin with, the likelier first. */
export function particlesOf(verb: string): readonly string[] {
  const candidates = byStart.get(verb.slice(0, 2))
  if (candidates === undefined) return []
  const found = candidates.filter((particle) => verb.startsWith(particle))
  if (found.length === 0 || lookalikes.has(verb)) return []
  return isInseparable(verb) && !isEither(verb) ? [] : found
}

/** Whether a particle goes with any verb, or only with those of its row. */
export function isFree(particle: string): boolean {
  return !nominal.has(particle)
}

/** Whether the two are known to go together, and not only to look like it. */
export function goTogether(particle: string, base: string): boolean {
  return nominal.get(particle)?.includes(base) ?? !neverBases.has(base)
}
