import type { Renderer } from './renderer.ts'
import type { Screen } from './terminal.ts'

export const formats = ['text', 'md', 'csv', 'html', 'json'] as const
export type Format = (typeof formats)[number]

/** Loads a renderer when its format is asked for; only `text` looks at the screen. */
export async function loadRenderer(format: Format, screen: Screen): Promise<Renderer> {
  switch (format) {
    case 'text':
      return (await import('./terminal.ts')).terminal(screen)
    case 'md':
      return (await import('./markdown.ts')).markdown
    case 'csv':
      return (await import('./csv.ts')).csv
    case 'html':
      return (await import('./html.ts')).html
    case 'json':
      return (await import('./json.ts')).json
  }
}
