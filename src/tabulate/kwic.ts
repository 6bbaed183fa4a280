import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Coding } from '../model/coding.ts'
import type { Localised } from '../model/language.ts'
import { lineAt, type Span } from '../model/source.ts'
import type { Table } from '../model/table.ts'
import { spokenText } from '../model/transcript.ts'
import { type Category, codingsIn } from './category.ts'
import { columns, kindCount, kindsOf, quantity } from './columns.ts'

/**
 * Keyword in context: every hit with the words around it in its turn.
 *
 * @param width how many words to show on either side
 */
export function kwicTable(corpus: Corpus, category: Category, width: number): Table {
  const text = (nl: string, en: string): Table['columns'][number] => ({
    label: { nl, en },
    kind: 'text',
  })
  const rows = corpus.transcripts.flatMap((transcript) =>
    codingsIn(transcript, category).map((coding) => {
      const { left, right } = wordsAround(transcript, coding, width)
      return [
        transcript.id,
        lineAt(transcript.source, coding.span.start),
        transcript.turns[coding.turn]?.role ?? '',
        left,
        spokenText(transcript, coding.span),
        right,
      ]
    }),
  )
  const interviews = new Set(rows.map(([id]) => id)).size
  return {
    caption: category.label,
    columns: [
      columns.transcript,
      columns.line,
      columns.role,
      { ...text('Links', 'Left'), align: 'end' },
      text('Trefwoord', 'Keyword'),
      text('Rechts', 'Right'),
    ],
    rows,
    notes: [note(rows.length, interviews, corpus)],
  }
}

function note(hits: number, interviews: number, { transcripts }: Corpus): Localised {
  const found = quantity(hits, { nl: 'treffer', en: 'hit' }, { nl: 'treffers', en: 'hits' })
  const all = kindCount(transcripts.length, kindsOf(transcripts))
  return {
    nl: `${found.nl} in ${interviews} van ${all.nl}.`,
    en: `${found.en} in ${interviews} of ${all.en}.`,
  }
}

/** The words on either side of a hit in its turn, with … where there are more. */
export function wordsAround(
  transcript: CodedTranscript,
  { turn, span }: Pick<Coding, 'turn' | 'span'>,
  width: number,
): { left: string; right: string } {
  const whole = transcript.turns[turn]?.span ?? span
  const left = nearest(transcript, width, (far) => ({
    start: Math.max(whole.start, span.start - far),
    end: span.start,
  }))
  const right = nearest(transcript, width, (far) => ({
    start: span.end,
    end: Math.min(whole.end, span.end + far),
  }))
  return {
    left: `${left.length > width ? '… ' : ''}${left.slice(-width).join(' ')}`,
    right: `${right.slice(0, width).join(' ')}${right.length > width ? ' …' : ''}`,
  }
}

/** The words on one side of a hit: more than asked for, or all. No further than needed, since a turn can be a book. */
function nearest(
  transcript: CodedTranscript,
  width: number,
  within: (far: number) => Span,
): readonly string[] {
  for (let far = 16 * (width + 1); ; far *= 4) {
    const span = within(far)
    const words = spokenText(transcript, span).split(' ')
    // A word that is cut in two is one too many, and so never shown.
    if (words.length > width || span.end - span.start < far) return words
  }
}
