/** HTML that is safe to put in a page as it is; only `markup` makes it. */
export interface Html {
  readonly html: string
}

type Value = string | number | Html | readonly Html[]

/**
 * HTML from a template. A string put into it is data and comes out escaped, in text and in quoted attributes alike;
 * there is no way to put one in unescaped.
 */
export function markup(template: TemplateStringsArray, ...values: readonly Value[]): Html {
  const pieces = template.map((piece, index) => piece + valueHtml(values[index] ?? ''))
  return { html: pieces.join('') }
}

export const nothing: Html = markup``

function valueHtml(value: Value): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escaped(value)
  return 'html' in value ? value.html : value.map(({ html }) => html).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"']/gu, (character) => entities[character] ?? '')
      // Control characters are no HTML, not even as an entity.
      .replace(/(?![\t\n])\p{Cc}/gu, '\ufffd')
  )
}
