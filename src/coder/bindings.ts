import type { Localised } from '../model/language.ts'
import type { State } from './state.ts'

/** What keys do: as the program does it, and as its help says it. */
export interface Binding {
  readonly keys: readonly string[]
  /** The keys as people call them. */
  readonly shown: Localised
  readonly does: Localised
  readonly act: (state: State) => State
}

export interface BindingGroup {
  readonly title: Localised
  readonly bindings: readonly Binding[]
}

export function bound(groups: readonly BindingGroup[], name: string): Binding['act'] | undefined {
  for (const { bindings } of groups) {
    const found = bindings.find(({ keys }) => keys.includes(name))
    if (found !== undefined) return found.act
  }
  return undefined
}

/** Keys that are called the same in both languages. */
export function alike(shown: string): Localised {
  return { nl: shown, en: shown }
}
