import { diminutivesOf } from './diminutive.ts'
import { pluralsOf } from './plural.ts'

export function nounForms(noun: string): string[] {
  return [noun, ...pluralsOf(noun), ...diminutivesOf(noun)]
}
