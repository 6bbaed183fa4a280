import { diminutivesOf } from './diminutive.ts'
import { pluralsOf } from './plural.ts'

export function nounForms(noun: string): string[] {
  const forms = pluralsOf(noun).concat(noun)
  for (const small of diminutivesOf(noun)) forms.push(small, small + 's')
  return forms
}
