import type { Language } from '../model/language.ts'
import type { Report } from '../model/report.ts'

/** Turns a report into a file's content; knows one format and nothing else. */
export type Renderer = (report: Report, language: Language) => string
