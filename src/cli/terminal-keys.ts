import { createInterface, emitKeypressEvents } from 'node:readline'
import { type Key, nameKey, type PressedKey } from '../coder/key.ts'
import type { Keyboard } from './session.ts'

export interface TerminalListener {
  key(key: Key): void
  paste(text: string): void
  resize(): void
  /** Someone wants the program to end, or the terminal is gone. */
  end(signal: EndSignal): void
}

export const endSignals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const
export type EndSignal = (typeof endSignals)[number]

/** Esc alone and the start of an arrow key are the same; what follows an arrow's start comes sooner than this, in ms. */
const escapeTime = 50

export interface Keys {
  readonly start: () => void
  readonly stop: () => void
  readonly end: () => void
}

/** Hears of keys and of what is pasted, from when it is started. */
export function listenToKeys(keyboard: Keyboard | undefined, listener: TerminalListener): Keys {
  if (keyboard === undefined) throw new TypeError('no keyboard')
  const reader = createInterface({
    input: keyboard,
    escapeCodeTimeout: escapeTime,
    terminal: false,
  })
  emitKeypressEvents(keyboard, reader)
  let pasted: string | undefined
  const pressed = (text: string | undefined, key: PressedKey): void => {
    if (key.name === 'paste-start') pasted = ''
    else if (key.name === 'paste-end') {
      listener.paste(pasted ?? '')
      pasted = undefined
    } else if (pasted === undefined) listener.key(nameKey(text, key))
    else pasted += text ?? ''
  }
  const ended = (): void => {
    listener.end('SIGHUP')
  }
  keyboard.on('keypress', pressed)
  keyboard.on('end', ended)
  return {
    start: () => {
      keyboard.setRawMode?.(true)
      keyboard.resume()
    },
    stop: () => {
      keyboard.setRawMode?.(false)
    },
    end: () => {
      keyboard.off('keypress', pressed)
      keyboard.off('end', ended)
      reader.close()
      keyboard.pause()
    },
  }
}
