import type { DocumentInput } from '../document.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Html, html } from '../writers/html.ts'
import { page } from '../writers/page.ts'
import { headingsOf, type Labelled, type Section, saidIn, sectionsOf } from './layout.ts'
import type { Register, Row } from './register.ts'

/** A register as one page that asks for nothing else. */
export function registerHtml(register: Register, { report, sha256 }: DocumentInput): string {
  const { title, introduction, language, rows, notes } = register
  const own = wordsOfLanguage(language).register
  const [asOf, ...others] = notes
  return page(
    {
      title,
      language,
      skip: own.skip,
      header: html`<h1>${title}</h1>\n<p>${introduction}</p>\n<p class="quiet">${asOf}</p>`,
      main:
        rows.length === 0
          ? html`<p>${own.empty}</p>`
          : html`${sectionsOf(register).map((section, index) => sectionHtml(register, section, index))}`,
      footer: html`${others.map((note) => html`<p>${note}</p>\n`)}<p>${stamp(report)}</p>`,
      style,
    },
    report,
    sha256,
  )
}

function sectionHtml(register: Register, section: Section, index: number): Html {
  const body =
    register.layout === 'cards'
      ? section.rows.map((rows) => card(register, rows))
      : table(register, section, index)
  return html`<section>\n<h2 id="s${index}">${section.name}</h2>\n${body}</section>\n`
}

type Rows = readonly [Row, ...Row[]]

/** A row as a table of its own: the points down the side. */
function card(register: Register, rows: Rows): Html {
  const groups = saidIn(register, rows).filter(({ lines }) => lines.length > 0)
  return html`<h3>${rows[0].title}</h3>
<table class="card"><tbody>
${groups.map(
  ({ heading, point, lines }) =>
    html`<tr><th scope="row">${heading}${point === undefined ? undefined : html`<span class="point">${point}</span>`}</th><td>${linesHtml(lines)}</td></tr>\n`,
)}</tbody></table>
`
}

function table(register: Register, section: Section, index: number): Html {
  const headings = headingsOf(register, section)
  const body = section.rows.map((rows) => {
    const groups = new Map(saidIn(register, rows).map((one) => [one.heading, one.lines]))
    return html`<tr>${headings.map((heading) => html`<td data-heading="${heading}">${linesHtml(groups.get(heading) ?? [])}</td>`)}</tr>\n`
  })
  return html`<div class="wide" role="region" aria-labelledby="s${index}" tabindex="0">
<table class="register">
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
`
}

const linesHtml = (lines: readonly Labelled[]): Html => html`${lines.map(lineHtml)}`

function lineHtml({ label, texts, isGap, isName, isAlarm }: Labelled): Html {
  const name = label === undefined ? undefined : html`<span class="label">${label}:</span> `
  if (isName) return html`<div class="line"><b>${texts}</b></div>`
  const value = isGap ? html`<i class="gap">${texts}</i>` : valueHtml(texts)
  return html`<div class="${isAlarm ? 'line alarm' : 'line'}">${name}${value}</div>`
}

function valueHtml(texts: readonly string[]): Html {
  if (texts.length === 1) return html`${texts}`
  return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`
}

const style = `
body > header { padding-top: 1.5rem; }
th .point { display: block; font-weight: 400; font-size: .875em; }
.line { margin: 0 0 .2rem; } .label, .gap { color: var(--quiet); } .alarm, .alarm > .label { color: var(--warning); }
.line ul { margin: 0; padding-left: 1.1rem; }
table.card { margin: .5rem 0 2rem; } table.card th { width: 14rem; color: var(--quiet); }
table.register { table-layout: fixed; overflow-wrap: anywhere; font-size: .875rem; }
@media (max-width: 60rem) {
  table tbody, table tr, table td, table.card, table.card th { display: block; width: auto; }
  table.card th { border-bottom: 0; padding-bottom: 0; }
  table.register thead { display: none; }
  table.register tr { border: 1px solid var(--line); margin: 0 0 1rem; }
  table.register td:empty { display: none; }
  table.register td::before { content: attr(data-heading); display: block; font-weight: 600; color: var(--quiet); }
}
@media print {
  @page { size: A4 landscape; }
  table.card tr { break-inside: auto; }
}
`
