import { Chalk } from 'chalk'

/** How many colours a terminal has: none, 16, 256 or all. */
export type ColorLevel = 0 | 1 | 2 | 3

export type Paint = (text: string) => string

/** What a colour is for, so that a renderer never names one. */
export interface Palette {
  readonly title: Paint
  readonly heading: Paint
  readonly strong: Paint
  readonly quiet: Paint
  readonly error: Paint
  readonly warning: Paint
  readonly info: Paint
}

export function palette(level: ColorLevel): Palette {
  const chalk = new Chalk({ level })
  return {
    title: (text) => chalk.cyan.bold(text),
    heading: (text) => chalk.cyan(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.blue(text),
  }
}
