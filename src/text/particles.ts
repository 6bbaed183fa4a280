import { isInseparable } from './verb-prefix.ts'

/** What a separable verb leaves behind at the end of the clause; a longer one stands before a shorter that begins it. */
const particles =
  'achteruit achterover achterna achterop achteraf achter vooruit voorover vooraf voorbij voorop voort voor overeen overeind over uiteen uit ineen in opeen open op omhoog omlaag omver om onder bijeen bij aaneen aan af rondom rond tegemoet tegenover tegen terecht terug tekort teleur tentoon teweeg thuis toe samen binnen buiten boven beneden langs klaar kwijt vrij vast waar stil door heen neer na weer weg mee mede mis los deel plaats stand adem bezig bekend bloot dicht dood eruit gade gelijk gerust gevangen goed groot hoog huis kennis lastig leeg les lief paard prijs recht schoon stop stuk vol wijs zwart'.split(
    ' ',
  )

/** Begin like a particle, but are of one piece or a loan. */
const lookalikes = new Set(
  'rechtvaardigen vrijwaren opperen opereren opteren openen openbaren naderen nagelen inspireren uiteren toeteren waarderen introduceren integreren investeren installeren informeren interesseren interviewen inventariseren aanvaarden inviteren injecteren stukadoren vasten huisvesten'.split(
    ' ',
  ),
)

/** The same by their first two letters, in the same order, so that few are tried. */
const byStart = new Map<string, string[]>()
for (const particle of particles) {
  const start = particle.slice(0, 2)
  byStart.set(start, [...(byStart.get(start) ?? []), particle])
}

/** The particles that a verb may begin with, the likelier first. */
export function particlesOf(verb: string): readonly string[] {
  const candidates = byStart.get(verb.slice(0, 2))
  if (candidates === undefined) return []
  const found = candidates.filter((particle) => verb.startsWith(particle))
  return found.length === 0 || isInseparable(verb) || lookalikes.has(verb) ? [] : found
}
