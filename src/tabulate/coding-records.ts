import { coderName, type Coding } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { CodingRecord } from '../model/record.ts'
import { codePointCounter, lineAt } from '../model/source.ts'
import type { Table } from '../model/table.ts'
import { spokenText } from '../model/transcript.ts'
import { codingsIn } from './category.ts'
import { columns } from './columns.ts'

/** Every counted coding, in the order of transcripts and text. */
export function codingRecords(corpus: Corpus): readonly CodingRecord[] {
  return corpus.transcripts.flatMap((transcript) => {
    const points = codePointCounter(transcript.source.text)
    return countedCodings(transcript).map((coding): CodingRecord => {
      const { turn, code, by, negated, echo, span } = coding
      const { speaker = '', role = '' } = transcript.turns[turn] ?? {}
      const start = points(span.start)
      const end = points(span.end)
      return {
        transcript: transcript.id,
        turn,
        speaker,
        role,
        code,
        by: by.kind === 'keyword' ? 'keyword' : by.name,
        keyword: by.kind === 'keyword' ? by.keyword : null,
        negated,
        echo,
        start,
        end,
        text: spokenText(transcript, span),
      }
    })
  })
}

function countedCodings(transcript: CodedTranscript): readonly Coding[] {
  return codingsIn(transcript, { key: '', label: '' })
}

/** The same for a reader: lines instead of offsets. */
export function codingTable(corpus: Corpus): Table {
  return {
    caption: '',
    columns: [
      columns.transcript,
      columns.line,
      columns.role,
      columns.code,
      { label: { nl: 'Door', en: 'By' }, kind: 'text' },
      { label: { nl: 'Fragment', en: 'Passage' }, kind: 'text' },
    ],
    rows: corpus.transcripts.flatMap((transcript) =>
      countedCodings(transcript).map((coding) => [
        transcript.id,
        lineAt(transcript.source, coding.span.start),
        transcript.turns[coding.turn]?.role ?? '',
        coding.code,
        byText(coding),
        shortened(spokenText(transcript, coding.span)),
      ]),
    ),
  }
}

const longest = 100

function shortened(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`
}

function byText({ by, negated, echo }: Coding): Table['caption'] {
  const name = coderName(by)
  const flags = [
    ...(negated ? [{ nl: 'ontkend', en: 'negated' }] : []),
    ...(echo ? [{ nl: 'herhaalt de vraag', en: 'echo of the question' }] : []),
  ]
  if (flags.length === 0) return name
  const said = (language: 'nl' | 'en'): string => flags.map((flag) => flag[language]).join(', ')
  return { nl: `${name} (${said('nl')})`, en: `${name} (${said('en')})` }
}
