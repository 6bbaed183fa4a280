import { type Html, markup } from './markup.ts'

/**
 * The look of a page. The reporter's words are in the system's sans, the words of interviews in its serif;
 * the accent is the red of the thread.
 */
export const css: Html = markup`<style>
:root {
  --paper: #fff;
  --ink: #1f2328;
  --quiet: #5a6068;
  --line: #d9dce0;
  --soft: #f5f4f2;
  --accent: #9d1c2e;
  --bar: #f3d9d8;
  --mark: #fdeaa7;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Liberation Serif', serif;
  --measure: 42rem;
  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c;
    --ink: #e4e3e0;
    --quiet: #a3a7ad;
    --line: #3a3e44;
    --soft: #212429;
    --accent: #f2a1a6;
    --bar: #4d2a30;
    --mark: #66520f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 3; }
.skip:focus { top: 0.5rem; }
.page { max-width: 76rem; margin: 0 auto; padding: 2.5rem 1.25rem 6rem; }
main > p, main > ul, header, h1, h2, h3, h4, .quote, .appendix > p, .appendix > ul, .evidence, .passage { max-width: var(--measure); }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 2rem; font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.5rem); letter-spacing: -0.015em; }
h1::after { content: ''; display: block; width: 4rem; margin-top: 1.25rem; border-top: 3px solid var(--accent); }
h2 { margin: 3.5rem 0 1rem; font-size: 1.5rem; letter-spacing: -0.01em; }
h3 { margin: 2.5rem 0 0.75rem; font-size: 1.175rem; }
h4 { margin: 2rem 0 0.5rem; font-size: 1rem; }
p, ul { margin: 0 0 1rem; }
main > ul, .appendix > ul { padding-left: 1.25rem; }
main > ul li::marker { color: var(--accent); }
nav { margin: 0 0 3rem; font-size: 0.9rem; }
nav p { margin: 0 0 0.5rem; color: var(--quiet); }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li { margin: 0.3rem 0; line-height: 1.35; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
.level-2 { padding-left: 1rem; color: var(--quiet); }
@media screen and (min-width: 64rem) {
  .page:has(> nav) { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 3rem; padding-top: 4rem; }
  header, main { grid-column: 2; }
  nav { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 2rem; align-self: start; max-height: calc(100vh - 4rem); overflow-y: auto; }
}
${tableCss()}
${wordsCss()}
${printCss()}
</style>`

function tableCss(): Html {
  return markup`
.table { margin: 1.75rem 0 2.25rem; }
.scroll { overflow-x: auto; container-type: inline-size; }
table { min-width: min(100cqi, 26rem); border-collapse: separate; border-spacing: 0; font-size: 0.9rem; line-height: 1.35; }
caption { padding: 0 0 0.75rem; text-align: left; font-weight: 600; font-size: 1rem; }
caption span { display: block; position: sticky; left: 0; max-width: min(100cqi, var(--measure)); }
th, td { padding: 0.4rem 0.75rem; text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.text, td.text { text-align: left; white-space: normal; min-width: 10rem; max-width: 28rem; }
th.text.end, td.text.end { text-align: right; }
tbody th.text { min-width: 12rem; }
thead tr:first-child > :first-child, tbody th { padding-left: 0; }
tr > :last-child { padding-right: 1rem; }
thead th { font-weight: 600; font-size: 0.8rem; color: var(--quiet); vertical-align: bottom; }
th.edge, td.edge { padding-left: 1.75rem; }
thead th.group { color: var(--ink); font-size: 0.85rem; text-align: left; white-space: normal; background: linear-gradient(var(--quiet), var(--quiet)) no-repeat left 1.75rem bottom / calc(100% - 2.5rem) 1px; }
thead tr:last-child th, thead th[rowspan] { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 400; }
tbody th.text { padding-left: calc(var(--depth, 0) * 1.25rem); }
tbody tr > * { border-bottom: 1px solid var(--line); }
tbody tr.strong > * { font-weight: 650; }
tbody td a { text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); }
td.share { background: linear-gradient(var(--bar), var(--bar)) no-repeat left 0.25rem top 0.3rem / calc((100% - 0.5rem) * var(--ratio, 0)) 1.4em; }
td.empty { padding-left: 0; color: var(--quiet); text-align: left; }
.base { color: var(--quiet); }
.base a { color: inherit; }
abbr { display: inline-block; width: 0; text-decoration: none; color: var(--quiet); font-weight: 400; }
abbr:not(:last-child) { width: auto; }
.note { max-width: var(--measure); margin: 0.5rem 0 0; font-size: 0.8rem; color: var(--quiet); }
@media screen {
  thead tr:first-child > :first-child, tbody th { position: sticky; left: 0; z-index: 1; background: var(--paper); }
}
@media screen and (max-width: 40rem) {
  th.text, td.text, tbody th.text { min-width: 8rem; max-width: 11rem; }
  thead tr:first-child > :first-child, tbody th { box-shadow: 1px 0 0 var(--line); padding-right: 0.5rem; }
}`
}

function wordsCss(): Html {
  return markup`
.quote { margin: 1.5rem 0; padding: 0.1rem 0 0.1rem 1.25rem; border-left: 3px solid var(--accent); }
blockquote { margin: 0; font-family: var(--serif); font-size: 1.1em; line-height: 1.55; }
blockquote p { margin: 0; }
pre { overflow-x: auto; font-size: .9em; line-height: 1.45; }
figcaption { margin-top: 0.4rem; font-size: 0.85rem; color: var(--quiet); }
.evidence { margin: 0 -0.75rem 1rem; padding: 0.5rem 0.75rem; font-size: 0.9em; }
.evidence .name { margin: 0 0 0.25rem; font-weight: 600; }
.evidence .label { margin: 0.35rem 0 0; color: var(--quiet); }
.evidence ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; margin: 0; padding: 0; list-style: none; }
.passage { margin: 0 -0.75rem 0.5rem; padding: 0.75rem; border-top: 1px solid var(--line); }
.passage blockquote { font-size: 1em; }
.passage .source { margin: 0 0 0.35rem; font-size: 0.85em; color: var(--quiet); }
.codes { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.6rem 0 0; padding: 0; list-style: none; font-size: 0.8em; line-height: 1.3; }
.codes li { padding: 0.15rem 0.55rem; border-radius: 1rem; background: var(--soft); border: 1px solid var(--line); }
mark { padding: 0 0.1em; border-radius: 2px; background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
[id] { scroll-margin-top: 1.5rem; }
:target:not(main, h2, h3, h4) { background: var(--soft); box-shadow: inset 3px 0 0 var(--accent); }
h2:target, h3:target, h4:target { color: var(--accent); }`
}

function printCss(): Html {
  return markup`
@page { size: A4; margin: 20mm 18mm; }
@page wide { size: A4 landscape; }
@media print {
  :root { --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; color-scheme: light; }
  html { font-size: 10.5pt; }
  body { line-height: 1.45; }
  .page { padding: 0; max-width: none; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; container-type: normal; }
  caption span { position: static; max-width: none; }
  th, td { padding: 0.25rem 0.5rem; }
  table { min-width: 0; font-size: 0.85em; }
  .table.wide, :is(h2, h3, h4):has(+ .table.wide) { page: wide; }
  .wide table { font-size: 0.75em; }
  .wide th, .wide td { padding: 0.25rem 0.35rem; }
  .wide .edge { padding-left: 1rem; }
  .wide thead .group { background-position: left 1rem bottom; background-size: calc(100% - 1.35rem) 1px; }
  thead { display: table-header-group; }
  tr, .quote, .passage .source { break-inside: avoid; }
  h1, h2, h3, h4, caption, thead, .evidence p, .source { break-after: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
  td.share, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  :target { background: none; box-shadow: none; }
  .appendix { break-before: page; font-size: 9pt; }
  .appendix > :first-child { margin-top: 0; }
  .codes, .passage .source { font-size: 0.9em; }
}`
}
