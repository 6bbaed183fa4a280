import type { CommandEntry } from './command.ts'

/** The commands of who codes by hand: tagging, comparing coders, and holding keywords to what people found. */
export const handCommands: readonly CommandEntry[] = [
  {
    name: 'tag',
    about: {
      nl: 'codeer een transcript met de hand, op het hele scherm',
      en: 'code a transcript by hand, on a full screen',
    },
    examples: [
      'rodedraad tag interviews/r-03.txt --coder anna',
      'rodedraad tag r-03 --coder bram --blind',
    ],
    load: () => import('./commands/tag.ts'),
  },
  {
    name: 'review',
    about: {
      nl: 'loop de treffers van een code één voor één na',
      en: 'walk through the hits of a code one by one',
    },
    examples: [
      'rodedraad review --code ouders/proces/rust-en-tempo --coder anna',
      'rodedraad review samples --code ouders/proces --coder anna',
    ],
    load: () => import('./commands/review.ts'),
  },
  {
    name: 'tags',
    about: {
      nl: 'toon de handmatige tags, en zoek ze terug als een transcript veranderd is',
      en: 'show the manual tags, and find them again when a transcript has changed',
    },
    examples: ['rodedraad tags samples', 'rodedraad tags --fix', 'rodedraad tags --interactive'],
    load: () => import('./commands/tags.ts'),
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
    load: () => import('./commands/resolve.ts'),
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
    load: () => import('./commands/agree.ts'),
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
    load: () => import('./commands/evaluate.ts'),
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
    load: () => import('./commands/sample.ts'),
  },
  {
    name: 'codes',
    about: {
      nl: 'verander codes overal: in het codeboek, de tags en de gesprekken',
      en: 'change codes everywhere: in the codebook, tags and transcripts',
    },
    examples: [
      'rodedraad codes rename ouders/proces/rust-en-tempo ouders/proces/tempo --dry-run',
      'rodedraad codes rename kinderen/proces kinderen/verloop',
      'rodedraad codes merge kinderen/proces/eigen-tempo --into ouders/proces/rust-en-tempo',
      'rodedraad codes split ouders/houding/kind-zien --into kind-zien,kind-horen --list tags.csv',
      'rodedraad codes split ouders/houding/kind-zien --into kind-zien,kind-horen --decisions tags.csv',
      'rodedraad codes remove verhaal/achtergrond/niet-gehoord --with-tags',
      'rodedraad codes undo',
    ],
    load: () => import('./commands/codes.ts'),
  },
]
