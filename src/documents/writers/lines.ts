import { type Html, html, htmlLink } from './html.ts'
import type { Inline, Line, Table } from './inline.ts'

/** A line in HTML. In an English document the words of the law book need no language of their own. */
export function lineHtml(line: Line, isEnglish = true): Html {
  return html`${line.map((part) => inlineHtml(part, isEnglish))}`
}

function inlineHtml(part: Inline, isEnglish: boolean): Html {
  if (typeof part === 'string') return html`${part}`
  if (part.kind === 'english') {
    const words = lineHtml(part.parts, isEnglish)
    return isEnglish ? words : html`<span lang="en">${words}</span>`
  }
  if (part.kind === 'link') return htmlLink(part.url, part.text)
  if (part.kind === 'ref') return html`<a href="#${part.anchor}">${part.text}</a>`
  if (part.kind === 'code') return html`<code>${part.text}</code>`
  if (part.kind === 'strong') return html`<strong>${part.text}</strong>`
  return html`<span class="quiet">${'text' in part ? part.text : part.id}</span>`
}

/** A table whose cells know the head of their column, under which a narrow screen shows them. */
export function tableHtml({ head, rows, narrow = [] }: Table, isEnglish = true): Html {
  return html`<table class="rows">
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ cells, anchor }) =>
    html`<tr${anchor === undefined ? undefined : html` id="${anchor}"`}>${cells.map(
      (cell, index) =>
        index === 0
          ? html`<th scope="row">${lineHtml(cell, isEnglish)}</th>`
          : html`<td${narrow.includes(index) ? html` class="narrow"` : undefined} data-head="${head[index]}">${lineHtml(cell, isEnglish)}</td>`,
    )}</tr>
`,
)}</tbody>
</table>`
}
