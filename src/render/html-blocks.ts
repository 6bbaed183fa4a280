import type { Block, Evidence, Passage, Quote } from '../model/report.ts'
import { idOf, linkTo, type Page, sayIn } from './html-page.ts'
import { tableHtml } from './html-table.ts'
import { type Html, markup, nothing } from './markup.ts'

export function blockHtml(block: Block, page: Page): Html {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, page)
    case 'paragraph':
      return markup`<p>${sayIn(page, block.text)}</p>\n`
    case 'list':
      return markup`<ul>\n${block.items.map((item) => markup`<li>${sayIn(page, item)}</li>\n`)}</ul>\n`
    case 'table':
      return tableHtml(block.table, page)
    case 'listing':
      return markup`<pre><code>${block.text}</code></pre>\n`
    case 'quote':
      return quoteHtml(block.quote, page)
    case 'evidence':
      return evidenceHtml(block.evidence, page)
    case 'passage':
      return passageHtml(block.passage, page)
  }
}

type Heading = Extract<Block, { kind: 'heading' }>

/** The title of the page is its only h1, so every heading is one deeper than it says. */
function headingHtml({ level, text, id = '' }: Heading, page: Page): Html {
  const words = sayIn(page, text)
  switch (level) {
    case 1:
      return markup`<h2 id="${idOf(id)}">${words}</h2>\n`
    case 2:
      return markup`<h3 id="${idOf(id)}">${words}</h3>\n`
    case 3:
      return markup`<h4 id="${idOf(id)}">${words}</h4>\n`
  }
}

function quoteHtml({ text, cite, passage }: Quote, page: Page): Html {
  return markup`<figure class="quote">
<blockquote><p>${text}</p></blockquote>
<figcaption>${linkTo(passage, sayIn(page, cite), page)}</figcaption>
</figure>
`
}

function evidenceHtml({ id, title, groups }: Evidence, page: Page): Html {
  const lists = groups.map(({ label, references }) => {
    const links = references.map(
      ({ text, target }) => markup`<li>${linkTo(target, sayIn(page, text), page)}</li>\n`,
    )
    return markup`${labelHtml(sayIn(page, label))}<ul>\n${links}</ul>\n`
  })
  return markup`<section class="evidence" id="${idOf(id)}">
<p class="name">${sayIn(page, title)}</p>
${lists}</section>
`
}

/** Places that are not divided by anything stand under no label. */
function labelHtml(label: string): Html {
  return label === '' ? nothing : markup`<p class="label">${label}</p>\n`
}

function passageHtml({ id, cite, pieces, codes }: Passage, page: Page): Html {
  const said = pieces.map(({ text, marked }) =>
    marked ? markup`<mark>${text}</mark>` : markup`${text}`,
  )
  const chips = codes.map((code) => markup`<li>${sayIn(page, code)}</li>\n`)
  return markup`<article class="passage" id="${idOf(id)}">
<p class="source">${sayIn(page, cite)}</p>
<blockquote><p>${said}</p></blockquote>
<ul class="codes">
${chips}</ul>
</article>
`
}
