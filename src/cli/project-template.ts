/** The files of a new project, apart from the codebook. They are Dutch, as the project is. */

export const projectTemplate = `# yaml-language-server: $schema=codebooks/project.schema.json
# Een project van rodedraad. Wat achter een # staat is uitleg en telt niet mee.
title: Wat waardevol is
period: schooljaar 2026-2027
codebook: codebooks/wio.yaml

# Waar de transcripten staan: één gesprek per bestand, .txt of .md.
transcripts:
  - interviews/**/*.txt
  - interviews/**/*.md

# De labels die in jullie transcripten voor een dubbele punt staan, met de rol van de spreker.
# Wat iemand met de rol interviewer zegt, wordt niet gecodeerd en niet meegeteld.
roles:
  INT: interviewer
  MOEDER: ouder
  VADER: ouder
  JONGERE: kind
  KIND: kind

# Hoeveel gesprekken je wilt voeren; “rodedraad status” toont hoe ver je bent.
targets:
  interview:
    regio: { Noord: 5, Zuid: 5 }

# Wanneer een rode draad stevig is, en onder welke basis een percentage een sterretje krijgt.
thresholds:
  interviews: 3      # in minstens zoveel gesprekken
  share: 0.25        # en in minstens dit deel van de gesprekken waarin het kon
  groups: 2          # bij minstens zoveel groepen
  dominance: 0.5     # en geen gesprek levert meer dan dit deel van de beurten
  small_base: 10
`

export const interviewTemplate = `---
# Kopieer dit bestand naar de map interviews en geef het de naam van je gesprek.
id: X-01
soort: interview
groep: ouders
regio: Noord
datum: 2026-09-15
casus: vrijstelling 5 onder a
speakers: { INT: interviewer, MOEDER: ouder }
---
INT: Wil je iets vertellen over je kind? Wie is hij of zij, waar wordt hij blij van?

MOEDER: …

INT: Neem me mee naar een moment waarop het goed ging, hoe klein ook. Wat gebeurde er, en wie waren erbij?

MOEDER: …

INT: Wat maakte dat het toen lukte? Wat deed de ander, en wat deed jij?

MOEDER: …

INT: Wat is voor jou en voor je kind waardevol geweest in hoe mensen met jullie omgingen?

MOEDER: …

INT: Stel dat het over een jaar helemaal goed gaat. Wat zie je dan, en wat is er dan anders?

MOEDER: …

INT: Wat zou een eerste kleine stap zijn? Wie of wat heb je daarvoor nodig?

MOEDER: …

INT: Wat wil je meegeven aan de mensen die met kinderen als het jouwe werken?

MOEDER: … [[ouders/houding/kind-zien]]
`

/** Two branches with tags in one file: the lines of both are kept. What they were about is kept byte for byte. */
export const gitAttributes = `tags/**/*.csv merge=union text eol=lf
tags/.base/*.txt -text
`

/** What is there only while something is saved. */
export const gitIgnore = `.*.lock
.*.tmp
.rodedraad-journal
`

export const interviewsReadme = `Zet hier je transcripten, één gesprek per bestand (.txt of .md). Een voorbeeld met vragen staat in
sjabloon-interview.md, een map hoger.

Zo ziet een beurt eruit: een label, een dubbele punt en wat er gezegd is, met een lege regel tussen de beurten.
Wil je een beurt zelf een code geven, zet die dan aan het eind tussen dubbele haken: [[ouders/houding/kind-zien]].

Interviews zijn vertrouwelijk. Zet deze map niet op internet, en haal namen eruit voor je codeert.

Ook de map tags bevat tekst uit interviews: elk tagbestand haalt de woorden aan waar een tag over gaat, en in tags/.base
staat elk transcript zoals het was toen je het codeerde, zodat tags hun plaats terugvinden als het verandert. Houd je de
interviews buiten git, houd dan ook die map erbuiten: zet interviews/ en tags/.base/ in .gitignore, en bedenk dat de
aangehaalde woorden in de tagbestanden dan nog wel meegaan.
`
