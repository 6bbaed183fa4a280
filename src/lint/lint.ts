import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import type { Check, Report, Rule } from './rule.ts'
import { createSubject, type Material, type Subject } from './subject.ts'

/** What the rules find; which of it counts, and how gravely, is for `settle` to say. A rule that is off finds nothing. */
export function lint(material: Material, rules: readonly Rule[]): readonly Diagnostic[] {
  const subject = createSubject(material)
  const found: Diagnostic[] = []
  for (const rule of rules) {
    if (rule.severity !== 'off') checkWith(rule, subject, found)
  }
  return found
}

function checkWith(rule: Rule, subject: Subject, found: Diagnostic[]): void {
  const { check } = rule
  const report = reporter(rule, subject.codebook.source, found)
  switch (check.by) {
    case 'reading':
      return
    case 'codebook':
      check.find(subject, report)
      return
    case 'corpus':
      if (subject.transcripts) check.find({ ...subject, transcripts: subject.transcripts }, report)
      return
    case 'drift':
      if (subject.older) check.find({ ...subject, older: subject.older }, report)
      return
    case 'project':
    case 'transcript':
      checkBeside(rule, subject, found)
  }
}

/** The rules that look at the files beside the codebook. */
function checkBeside(rule: Rule, subject: Subject, found: Diagnostic[]): void {
  const { check } = rule
  const { project, transcripts = [] } = subject
  if (check.by === 'project' && project) {
    check.find({ ...subject, project }, reporter(rule, project.source, found))
  }
  if (check.by !== 'transcript') return
  for (const transcript of transcripts) {
    check.find({ ...subject, transcript }, reporter(rule, transcript.source, found))
  }
}

/** Whether there is what a rule looks at. What it looks at while reading is always there. */
export function canFind(
  { check, severity }: Rule,
  { transcripts, older, project }: Material,
): boolean {
  const needed: Readonly<Record<Check['by'], boolean>> = {
    reading: true,
    codebook: true,
    project: project !== undefined,
    corpus: transcripts !== undefined,
    transcript: transcripts !== undefined,
    drift: older !== undefined,
  }
  return severity !== 'off' && needed[check.by]
}

function reporter({ id, severity }: Rule, source: Source, found: Diagnostic[]): Report {
  return (span, said) => {
    if (severity === 'off') return
    found.push(diagnosticOf(said, { rule: id, severity, place: { source, span } }))
  }
}
