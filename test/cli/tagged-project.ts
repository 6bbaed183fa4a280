import { folderWith } from './run.ts'

const codebook = `codebook: klein
codes:
  rust:
    label: Rust
    keywords:
      - rust
      - kalm
  school:
    label: School
    keywords: [school]
  dieren:
    label: Dieren
    keywords: [konijn]
`

/** What is said in the interviews, a turn a line. */
const said = {
  a: [
    'Er kwam rust.',
    'Alles werd kalm, met rust.',
    'De rust van de brug is weg.',
    'Geen rust op school.',
    'Even niks doen.',
  ],
  b: ['Het bleef kalm.', 'Hij ging naar school.', 'De juf was lief.'],
  c: ['Toen kwam er rust.'],
} as const

type Interview = keyof typeof said

/** Interview, turn from 0, code, and `reject` where it is no tag. */
type Judgement = readonly [
  interview: Interview,
  turn: number,
  code: string,
  status?: 'tag' | 'reject',
]

const judgements: readonly Judgement[] = [
  ['a', 0, 'rust'],
  ['a', 1, 'rust'],
  ['a', 2, 'rust', 'reject'],
  ['a', 3, 'rust'],
  ['a', 4, 'rust'],
  ['b', 1, 'school'],
  ['b', 2, 'school'],
  ['c', 0, 'rust'],
]

function textOf(interview: Interview): string {
  const turns = said[interview].map((words) => `INT: En toen?\n\nMOEDER: ${words}\n`)
  const front = `---\nid: ${interview}\nregio: ${interview === 'a' ? 'Noord' : 'Zuid'}\n---\n`
  return front + turns.join('\n')
}

function tagLine([interview, turn, code, status = 'tag']: Judgement): string {
  const words = said[interview][turn] ?? ''
  const start = textOf(interview).indexOf(words)
  return `${code},${status},"${words}",${start},${start + words.length}`
}

/**
 * A project of three invented interviews with the tags of anna, who finished the first two. By turn, keyword beside anna: of
 * rust 3 right (one of them negated), 2 wrong and 1 missed; of school 1 right, 1 wrong (negated) and 1 missed.
 */
export async function taggedProject(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const names = ['a', 'b', 'c'] as const
  const head = 'code,status,quote,start,end'
  const tagsOf = (name: Interview): string =>
    [head, ...judgements.filter(([one]) => one === name).map(tagLine)].join('\n')
  return folderWith({
    'rodedraad.yaml':
      'codebook: codebook.yaml\ntranscripts: [interviews/*.txt]\nroles: { INT: interviewer, MOEDER: ouder }\n',
    'codebook.yaml': codebook,
    ...Object.fromEntries(names.map((name) => [`interviews/${name}.txt`, textOf(name)])),
    ...Object.fromEntries(names.map((name) => [`tags/anna/${name}.csv`, tagsOf(name)])),
    'tags/anna/a.finished': '\n',
    'tags/anna/b.finished': '\n',
    ...more,
  })
}
