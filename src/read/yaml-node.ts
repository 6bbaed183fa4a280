import type { Located } from '../model/codebook.ts'
import type { Span } from '../model/source.ts'

/** YAML as we use it: text, lists and maps. `1.10`, `no` and `2022-03-14` stay the text that was typed. */
export type YamlNode =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly span: Span }
  | { readonly kind: 'nothing'; readonly span: Span }

export interface YamlEntry {
  readonly key: Located<string>
  readonly value: YamlNode
}
