import type { CommandEntry } from '../command.ts'

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
    name: 'resolve',
    about: {
      nl: 'beslis samen over verschillen tussen codeurs; ieders eigen tags blijven staan',
      en: 'settle differences between coders; their own tags stay as they are',
    },
    examples: [
      'rodedraad resolve samples --coders anna,bram',
      'rodedraad agree samples --disagreements -o verschillen.csv',
      'rodedraad resolve samples --decisions verschillen.csv',
    ],
    load: () => import('./resolve.ts'),
  },
  {
    name: 'tags',
    about: {
      nl: 'toon de handmatige tags, en zoek ze terug als een transcript veranderd is',
      en: 'show the manual tags, and find them again when a transcript has changed',
    },
    examples: ['rodedraad tags samples', 'rodedraad tags --fix', 'rodedraad tags --interactive'],
    load: () => import('./tags.ts'),
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
  {
    name: 'evaluate',
    about: {
      nl: 'meet of de trefwoorden vinden wat iemand met de hand codeerde',
      en: 'measure whether keywords find what somebody coded by hand',
    },
    examples: [
      'rodedraad evaluate samples --coder anna',
      'rodedraad evaluate samples --coder anna --code ouders --quotes 5',
      'rodedraad evaluate samples --coder bram --unit sentence --negated exclude',
      'rodedraad evaluate samples --coder anna -o evaluatie.csv',
      'rodedraad evaluate samples --sample steekproef.csv',
    ],
    load: () => import('./evaluate.ts'),
  },
  {
    name: 'sample',
    about: {
      nl: 'trek een steekproef van beurten om de trefwoorden mee te beoordelen',
      en: 'draw a sample of turns to judge the keywords by',
    },
    examples: [
      'rodedraad sample samples --code ouders/proces --blind -o steekproef.csv',
      'rodedraad sample samples --hits 20 --without 30 --seed 2 -o steekproef.csv',
      'rodedraad sample samples --n 100 --seed 1 -o beurten.csv',
    ],
    load: () => import('./sample.ts'),
  },
  {
    name: 'agree',
    about: {
      nl: 'bereken of codeurs het met elkaar eens zijn, per code en met intervallen',
      en: 'work out whether coders agree, by code and with intervals',
    },
    examples: [
      'rodedraad agree --coders anna,bram',
      'rodedraad agree --coders anna,bram,trefwoorden --unit sentence',
      'rodedraad agree --disagreements',
      'rodedraad agree --ratings waarden.csv --level ordinal --format json',
    ],
    load: () => import('./agree.ts'),
  },
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
