/** A key that was pressed. */
export interface Key {
  /** `down`, `ctrl+c`, `shift+tab`, `G`, `?`. */
  readonly name: string
  /** What it types; empty for a key that types nothing. */
  readonly text: string
}

/** What node:readline tells of a key. */
export interface PressedKey {
  readonly name?: string | undefined
  readonly sequence?: string | undefined
  readonly ctrl?: boolean | undefined
  readonly meta?: boolean | undefined
  readonly shift?: boolean | undefined
}

const steering = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

const typed: ReadonlyMap<string, string> = new Map([
  ['return', 'enter'],
  [' ', 'space'],
])

/** What a key is called. Letters keep their case: A is another key than a. */
export function nameKey(text: string | undefined, pressed: PressedKey): Key {
  if (text !== undefined && types(text, pressed)) return { name: typed.get(text) ?? text, text }
  const { name = '' } = pressed
  return { name: modifiers(pressed) + (typed.get(name) ?? name), text: '' }
}

function types(text: string, { ctrl, meta }: PressedKey): boolean {
  return text !== '' && ctrl !== true && meta !== true && !steering.test(text)
}

/** Esc alone is told as if Alt were held. */
function modifiers({ name, ctrl, meta, shift }: PressedKey): string {
  const held = [
    ctrl === true ? ['ctrl+'] : [],
    meta === true && name !== 'escape' ? ['alt+'] : [],
    shift === true ? ['shift+'] : [],
  ]
  return held.flat().join('')
}
