import type { Code } from '../model/codebook.ts'

/** Whether turns can get this code, of keywords or of people; a branch may only hold others together. */
export function isGiven({ branch, keywords, manual, deprecated }: Code): boolean {
  return !deprecated && (!branch || keywords.length > 0 || manual)
}
