import type { ExplainedHit, ExplainedTurn } from '../model/explanation.ts'
import { matchedText } from '../model/finding.ts'
import type { ExplanationRecord, HitRecord, WordsRecord } from '../model/record.ts'
import { codePointCounter, type Span } from '../model/source.ts'
import { spokenText } from '../model/transcript.ts'
import { lineOf } from './quotes.ts'

type Words = (span: Span) => WordsRecord

/** Explanations for another program. */
export function explanationRecords(
  explained: readonly ExplainedTurn[],
): readonly ExplanationRecord[] {
  return explained.map(({ transcript, explanation }) => {
    const { turn, code, coded, bars, hits, tags, rejectedBy } = explanation
    const { speaker = '', role = '' } = transcript.turns[turn] ?? {}
    const points = codePointCounter(transcript.source.text)
    const words: Words = (span) => ({
      start: points(span.start),
      end: points(span.end),
      text: spokenText(transcript, span),
    })
    return {
      transcript: transcript.id,
      turn,
      line: lineOf({ transcript, turn }),
      speaker,
      role,
      code,
      coded,
      bars,
      hits: hits.map((hit) => hitRecord(hit, words)),
      tags: tags.map(({ by, span }) => ({
        by: by.kind === 'person' ? by.name : by.keyword,
        ...words(span),
      })),
      rejections: rejectedBy,
    }
  })
}

function hitRecord(hit: ExplainedHit, words: Words): HitRecord {
  const { keyword, span, coded, negation, exclusion, echo } = hit
  return {
    keyword: keyword.text,
    form: matchedText(hit),
    ...words(span),
    coded,
    negated: negation !== undefined,
    echo,
    negation: negation === undefined ? null : words(negation),
    exclusion:
      exclusion === undefined
        ? null
        : { phrase: exclusion.phrase, of: exclusion.of, ...words(exclusion.span) },
  }
}
