import type { Localised } from '../model/language.ts'

type Kind = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null'

/** What we use of JSON Schema, draft 2020-12, and of what the YAML language server of editors understands besides. */
export interface JsonSchema {
  readonly $schema?: 'https://json-schema.org/draft/2020-12/schema'
  readonly $id?: string
  readonly $ref?: `#/$defs/${string}`
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly title?: string
  readonly description?: string
  readonly default?: string | number | boolean
  readonly examples?: readonly unknown[]
  readonly type?: Kind | readonly Kind[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly contains?: JsonSchema
  readonly minItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema | false>>
  readonly additionalProperties?: JsonSchema | false
  readonly propertyNames?: JsonSchema
  readonly required?: readonly string[]
  readonly minProperties?: number
  readonly anyOf?: readonly JsonSchema[]
  readonly dependentSchemas?: Readonly<Record<string, JsonSchema>>
  /** Said by an editor in the place of its own words, which do not know what a code is. */
  readonly errorMessage?: string
  readonly patternErrorMessage?: string
  readonly doNotSuggest?: boolean
  /** What an editor offers to write here. */
  readonly defaultSnippets?: readonly Snippet[]
}

/** The words that only editors know; to everybody else they are annotations. */
export const editorWords = [
  'errorMessage',
  'patternErrorMessage',
  'doNotSuggest',
  'defaultSnippets',
] as const

export interface Snippet {
  readonly label: string
  readonly description: string
  readonly body: unknown
}

/** A schema does not know who reads it, and speaks every language at once. */
export function inBoth({ nl, en }: Localised): string {
  return `${nl}\n\n${en}`
}

export function described(text: Localised, schema: JsonSchema): JsonSchema {
  return { description: inBoth(text), ...schema }
}

// What the readers take, `readText` and the like in fields.ts: a key may stand there without a value.

export const text: JsonSchema = { type: ['string', 'null'] }

export const texts: JsonSchema = { type: ['array', 'string', 'null'], items: text }

/** At least one of them is there. What `contains` says of an empty list not every validator hears. */
export const someTexts: JsonSchema = {
  type: ['array', 'string'],
  items: text,
  minItems: 1,
  contains: { type: 'string' },
}

export const flag: JsonSchema = { type: ['boolean', 'null'] }

/** Without a value it is refused, though the readers do not mind: an editor would offer `null` among the choices. */
export function oneOf(choices: readonly string[]): JsonSchema {
  return { type: 'string', enum: choices }
}

export function numberWithin(limits: {
  readonly least: number
  readonly most: number
}): JsonSchema {
  return { type: ['number', 'null'], minimum: limits.least, maximum: limits.most }
}

/** A map with names of the user's own. */
export function mapOf(values: JsonSchema): JsonSchema {
  return { type: ['object', 'null'], additionalProperties: values }
}

/** A map with these keys and no others. */
export function keysOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: ['object', 'null'], properties, additionalProperties: false }
}
