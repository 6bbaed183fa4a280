import type { Localised } from '../../model/language.ts'
import type { Span } from '../../model/source.ts'
import { spokenText, type Transcript, type Turn } from '../../model/transcript.ts'
import type { Rule } from '../rule.ts'

const most = 2000

export const longTurn: Rule = {
  id: 'long-turn',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: `Een beurt van meer dan ${most} woorden`,
    en: `A turn of over ${most} words`,
  },
  why: {
    nl: 'Zo lang praat bijna niemand aan één stuk. Meestal is een sprekerlabel niet herkend, en dan tellen vraag en antwoord samen als één beurt: alle codes daarin lijken samen voor te komen, en de woorden van de interviewer tellen mee.',
    en: 'Hardly anyone talks that long at a stretch. Most often a speaker label was not recognised, and question and answer then count as one turn: all codes in it seem to occur together, and the interviewer’s words are counted.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/a.txt': `MOEDER: Er kwam rust. ${'En toen was er weer een dag. '.repeat(286)}
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/a.txt': `MOEDER: Er kwam rust. En toen was er weer een dag.
`,
  },
  check: {
    by: 'transcript',
    find({ transcript }, report) {
      for (const turn of transcript.turns) {
        const words = wordsIn(turn, transcript)
        if (words <= most) continue
        report(firstWord(turn, transcript), {
          nl: `deze beurt${turn.speaker === '' ? '' : ` van “${turn.speaker}”`} heeft ${words} woorden`,
          en: `this turn${turn.speaker === '' ? '' : ` of “${turn.speaker}”`} has ${words} words`,
          fix: advice(turn),
        })
      }
    },
  },
}

/** The interviewer's words are not counted while coding, so they are counted here. */
function wordsIn({ span }: Turn, transcript: Transcript): number {
  // A word is two characters at least, with the blank behind it.
  return span.end - span.start < most * 2
    ? 0
    : spokenText(transcript, span)
        .split(' ')
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function firstWord({ span }: Turn, { spoken }: Transcript): Span {
  const length = spoken.slice(span.start, span.end).search(/\s|$/u)
  return { start: span.start, end: span.start + length }
}

function advice({ speaker }: Turn): Localised {
  return speaker === ''
    ? {
        nl: 'is er meer dan één spreker, begin dan elke beurt op een nieuwe regel met een label en een dubbele punt (MOEDER:)',
        en: 'if there is more than one speaker, begin each turn on a new line with a label and a colon (MOEDER:)',
      }
    : {
        nl: 'kijk of hierin een andere spreker begint; zet zijn label op een nieuwe regel met een dubbele punt, en noem het onder sprekers',
        en: 'see whether another speaker begins in it; put their label on a new line with a colon, and name it under speakers',
      }
}
