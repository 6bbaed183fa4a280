import { changesFirst, summaryFirst } from './changes-first.ts'
import type { CheckRenderer } from './check-renderer.ts'
import type { Page } from './diagnostics.ts'

/** How findings can be shown. */
export const checkFormats = ['text', 'json', 'sarif', 'github', 'junit', 'md'] as const
export type CheckFormat = (typeof checkFormats)[number]

/** Loads a renderer when its format is asked for; only `text` has colours. */
export async function loadCheckRenderer(format: CheckFormat, page: Page): Promise<CheckRenderer> {
  switch (format) {
    case 'text':
      return summaryFirst((await import('./check-text.ts')).checkText(page), page.language)
    case 'json':
      return (await import('./check-json.ts')).checkJson(page.language)
    case 'sarif':
      return (await import('./check-sarif.ts')).checkSarif(page.language)
    case 'github':
      return (await import('./check-github.ts')).checkGithub(page.language)
    case 'junit':
      return (await import('./check-junit.ts')).checkJunit(page.language)
    case 'md': {
      const { markdown } = await import('./markdown.ts')
      const { checkMarkdown } = await import('./check-markdown.ts')
      return changesFirst(checkMarkdown(page.language), markdown, page.language)
    }
  }
}
