import { type Language, say } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { blockHtml } from './html-blocks.ts'
import { blockIds, idOf, type Page, sayIn } from './html-page.ts'
import { css } from './html-style.ts'
import { type Html, markup } from './markup.ts'
import type { Renderer } from './renderer.ts'
import { sections } from './sections.ts'

const skip = { nl: 'Naar de inhoud', en: 'Skip to the content' } as const
const contents = { nl: 'Inhoud', en: 'Contents' } as const
const contentId = 'inhoud'

/** One file that needs nothing else: no script, and no request that it could make. */
export const html: Renderer = (report, language) => {
  const blocks = withHeadingIds(report.blocks, language)
  const page = { language, ids: blockIds(blocks) }
  const title = say(report.title, language)
  const { main, places } = sections(blocks)
  return markup`<!doctype html>
<html lang="${language}">
${headHtml(title)}
<body>
<a class="skip" href="#${contentId}">${skip[language]}</a>
<div class="page">
<header>
<h1>${title}</h1>
</header>
${contentsHtml([...main, ...places], page)}<main id="${contentId}">
${main.map((block) => blockHtml(block, page))}${appendixHtml(places, page)}</main>
</div>
</body>
</html>
`.html
}

function headHtml(title: string): Html {
  // The empty icon keeps a browser from asking a server for one.
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
${css}
</head>`
}

/** The first two levels; a third would make a list that is as long as what it leads to. */
function contentsHtml(blocks: readonly Block[], page: Page): Html | readonly Html[] {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 3 ? block : [],
  )
  if (headings.length < 2) return []
  const links = headings.map(
    ({ level, text, id = '' }) =>
      markup`<li class="level-${level}"><a href="#${encodeURI(idOf(id))}">${sayIn(page, text)}</a></li>\n`,
  )
  const label = contents[page.language]
  return markup`<nav aria-label="${label}">\n<p>${label}</p>\n<ol>\n${links}</ol>\n</nav>\n`
}

function appendixHtml(blocks: readonly Block[], page: Page): Html | readonly Html[] {
  if (blocks.length === 0) return []
  return markup`<div class="appendix">\n${blocks.map((block) => blockHtml(block, page))}</div>\n`
}

/** Every heading gets an id that the contents can lead to, made of its words unless the report gives one. */
function withHeadingIds(blocks: readonly Block[], language: Language): readonly Block[] {
  const taken = new Set<string>([contentId, ...blockIds(blocks)])
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.id !== undefined) return block
    const id = freeId(slugOf(say(block.text, language)), taken)
    taken.add(id)
    return { ...block, id }
  })
}

function slugOf(heading: string): string {
  const words = heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/gu)
  return words?.join('-') ?? 'deel'
}

function freeId(slug: string, taken: ReadonlySet<string>): string {
  let id = slug
  for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`
  return id
}
