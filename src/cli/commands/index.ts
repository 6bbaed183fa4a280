import type { CommandEntry } from '../command.ts'
import { handCommands } from '../hand-commands.ts'

export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    about: { nl: 'maak een nieuw project', en: 'make a new project' },
    examples: ['rodedraad init mijn-project'],
    load: () => import('./init.ts'),
  },
  {
    name: 'status',
    about: {
      nl: 'toon de stand van zaken: hoeveel gesprekken er zijn',
      en: 'show how many transcripts there are',
    },
    examples: ['rodedraad status samples', 'rodedraad status --where casus="absoluut verzuim"'],
    load: () => import('./status.ts'),
  },
  {
    name: 'freq',
    about: {
      nl: 'tel de codes in een frequentietabel',
      en: 'count the codes in a frequency table',
    },
    examples: [
      'rodedraad freq samples',
      'rodedraad freq samples --rows thema --columns regio --count interviews',
      'rodedraad freq samples --where groep=ouders --sort -o ouders.csv',
      'rodedraad freq samples --tidy --format csv -o waarnemingen.csv',
      'rodedraad freq samples --unit sentence',
      'rodedraad freq interviews/*.txt --codebook wio.yaml',
    ],
    load: () => import('./freq.ts'),
  },
  {
    name: 'report',
    about: {
      nl: 'schrijf het verslag met de rode draden',
      en: 'write the report with the common threads',
    },
    examples: [
      'rodedraad report samples',
      'rodedraad report samples -o rapportage.html',
      'rodedraad report samples --where regio=Tilburg --quotes 3 --format md',
      'rodedraad report samples --save rapportage',
      'rodedraad report samples --tagged-by anna',
    ],
    load: () => import('./report.ts'),
  },
  {
    name: 'code',
    about: { nl: 'toon elke codering met haar vindplaats', en: 'show every coding with its place' },
    examples: [
      'rodedraad code samples --where code=kinderen/houding/klik-vaste-begeleider',
      'rodedraad code samples --source manual --format csv -o tags.csv',
      'rodedraad code samples --format jsonl',
      'rodedraad code samples --explain ouders/proces/rust-en-tempo',
      'rodedraad code samples/interviews/r-05.txt --explain ouders/proces --line 74 --project samples',
    ],
    load: () => import('./code.ts'),
  },
  {
    name: 'kwic',
    about: {
      nl: 'toon een woord of code met de woorden eromheen',
      en: 'show a word or code in its context',
    },
    examples: [
      'rodedraad kwic rust samples',
      'rodedraad kwic "eigen tempo" samples --context 10',
      'rodedraad kwic ouders/proces/rust-en-tempo samples',
    ],
    load: () => import('./kwic.ts'),
  },
  {
    name: 'suggest',
    about: {
      nl: 'zoek woorden die opvallen in wat je met de hand codeerde: vergeten trefwoorden',
      en: 'find words that stand out in what you coded by hand: forgotten keywords',
    },
    examples: [
      'rodedraad suggest ouders samples',
      'rodedraad suggest verhaal/achtergrond/vierkantje-rondje samples --words 10',
      'rodedraad suggest netwerken samples --statistic chi2 --interviews 3 -o woorden.csv',
    ],
    load: () => import('./suggest.ts'),
  },
  ...handCommands,
  {
    name: 'check',
    about: {
      nl: 'controleer of een codeboek (en een project) klopt',
      en: 'check whether a codebook (and a project) is sound',
    },
    examples: [
      'rodedraad check codebooks/wio.yaml',
      'rodedraad check samples',
      'rodedraad check codebooks/wio.yaml --corpus samples',
      'rodedraad check codebooks/wio.yaml --baseline-ref HEAD~1 --format md',
      'rodedraad check codebooks --format sarif -o check.sarif',
    ],
    load: () => import('./check.ts'),
  },
  {
    name: 'explain',
    about: { nl: 'leg een regel van check uit', en: 'explain a rule of check' },
    examples: ['rodedraad explain unknown-key', 'rodedraad explain --format md -o regels.md'],
    load: () => import('./explain.ts'),
  },
  {
    name: 'schema',
    about: {
      nl: 'geef het JSON Schema waarmee een editor je codeboek begrijpt',
      en: 'give the JSON Schema by which an editor understands your codebook',
    },
    examples: [
      'rodedraad schema -o codebooks/codebook.schema.json',
      'rodedraad schema project -o codebooks/project.schema.json',
    ],
    load: () => import('./schema.ts'),
  },
  {
    name: 'forms',
    about: {
      nl: 'toon welke woordvormen een trefwoord vindt, en hoe vaak',
      en: 'show which word forms a keyword finds, and how often',
    },
    examples: [
      'rodedraad forms rust luisteren',
      'rodedraad forms --pos noun druk',
      'rodedraad forms --format json -',
      'rodedraad forms "eigen tempo" "{ word: rust, compound: both }" --corpus samples',
      'rodedraad forms --corpus samples --code ouders/proces/rust-en-tempo --examples 3',
      'rodedraad forms --corpus samples -o trefwoorden.csv',
    ],
    load: () => import('./forms.ts'),
  },
]
