import { reservedKeys } from '../../model/reserved-keys.ts'
import { fold } from '../../text/fold.ts'
import { nearest } from '../../text/nearest.ts'
import { attributeNamed, expectedAttributes } from '../front-matter.ts'
import type { Rule, TranscriptSubject } from '../rule.ts'

/** A shorter key resembles too many words: `iq` is not a slip for `id`. */
const leastLength = 5

/** What people do write on purpose, however near it is to a word of ours: the code that stands for a respondent. */
const deliberate = new Set(['code'])

export const frontMatterKey: Rule = {
  id: 'front-matter-key',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een kenmerk dat op een bekend kenmerk lijkt',
    en: 'An attribute that is nearly a known one',
  },
  why: {
    nl: 'Elk woord mag een kenmerk zijn, dus een tikfout maakt ongemerkt een nieuw kenmerk, en het gesprek mist het oude. Bekend zijn de vaste woorden (id, sprekers, codeur, datum), wat het project of het codeboek noemt, en wat de meeste gesprekken hebben. Ook een hoofdletter maakt verschil.',
    en: 'Any word may be an attribute, so a slip makes a new one unnoticed, and the transcript lacks the old one. Known are the fixed words (id, speakers, coder, date), what the project or the codebook speaks of, and what most transcripts have. A capital makes a difference too.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    applies_to: { soort: [interview, werkatelier] }
    keywords: [rust]
`,
    'interviews/a.txt': `---
soort: interview
---
MOEDER: Er kwam rust.
`,
    'interviews/b.txt': `---
sort: interview
---
VADER: Thuis werd het rustig.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    applies_to: { soort: [interview, werkatelier] }
    keywords: [rust]
`,
    'interviews/a.txt': `---
soort: interview
---
MOEDER: Er kwam rust.
`,
    'interviews/b.txt': `---
soort: interview
---
VADER: Thuis werd het rustig.
`,
  },
  check: {
    by: 'transcript',
    find(subject, report) {
      for (const { key } of subject.transcript.frontMatter ?? []) {
        const meant = meantBy(key.value, subject)
        if (meant === undefined) continue
        report(key.span, {
          nl: `onbekend kenmerk “${key.value}”`,
          en: `unknown attribute “${key.value}”`,
          fix: { nl: `bedoel je “${meant}”?`, en: `did you mean “${meant}”?` },
        })
      }
    },
  },
}

/** The known key that a key most likely stands for; undefined where it is known itself, or resembles none. */
function meantBy(key: string, subject: TranscriptSubject): string | undefined {
  const { codebook, project, transcript } = subject
  const attributes = new Set([
    ...expectedAttributes(codebook, project),
    ...subject.usualAttributes(),
  ])
  if (reservedKeys.has(key.toLowerCase()) || attributes.has(key) || deliberate.has(fold(key)))
    return undefined
  const written = new Set(transcript.frontMatter?.map((entry) => attributeNamed(entry.key.value)))
  // What the transcript has already is not what this one was meant to be.
  const free = [...attributes, ...reservedKeys.keys()].filter(
    (known) => !written.has(attributeNamed(known)),
  )
  const near = nearest(key, free)
  if (near === undefined) return undefined
  const isLong = Math.max(key.length, near.length) >= leastLength
  return isLong || fold(key) === fold(near) ? near : undefined
}
