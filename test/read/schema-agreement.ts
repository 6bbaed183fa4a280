import { type AnySchemaObject, Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { parse, stringify } from 'yaml'
import type { Located } from '../../src/model/codebook.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { editorWords, type JsonSchema } from '../../src/read/json-schema.ts'

/** What a codebook or project is as JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A validator that is told of the words for editors, and refuses any other that it does not know. */
export function validatorOf(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
  })
  ajv.addVocabulary([...editorWords])
  const object: AnySchemaObject = { ...schema }
  return ajv.compile(object)
}

/** Where a schema finds something wrong, and by which of its words: `/codes/rust/manual type`; `yaml` where it is no YAML. */
export function refusals(validate: ValidateFunction, text: string): readonly string[] {
  const json = parsed(text)
  if (json === undefined) return ['yaml']
  validate(json)
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

/** As other programs read YAML 1.2; of two keys the last is taken. */
function parsed(text: string): unknown {
  try {
    return parse(text, { uniqueKeys: false }) ?? null
  } catch {
    return undefined
  }
}

/** The rules that a reading breaks; what is mistyped will not do for other programs either. */
export function broken({
  diagnostics,
  mistyped,
}: {
  readonly diagnostics: readonly Diagnostic[]
  readonly mistyped: readonly Located<string>[]
}): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return [...errors.map(({ rule }) => rule), ...mistyped.map(() => 'mistyped')]
}

/** A key without a value stands there without one. */
export function yamlOf(json: Json): string {
  return stringify(json, { nullStr: '' })
}
