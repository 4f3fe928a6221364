import type { ObligationColumn } from '../../../model/obligation-column.ts'
import { type CellState, cellIn, cellStates, type MatrixCell } from '../../matrix/matrix.ts'
import { nameOfObligation } from '../../matrix/shown.ts'
import { type Html, html } from '../../writers/html.ts'
import type { DeclaredPart, ServicePart } from '../content.ts'
import type { FindingsContext } from '../context.ts'
import { concerns, marks, obligationAnchor } from '../obligations.ts'

/** Every service against every obligation. */
export function matrixHtml({ content, words, matrix }: FindingsContext): Html {
  const { columns, rows } = content.matrix
  const cells = rows.flatMap((row) => [...row.cells.values()])
  const countOf = (state: CellState) => cells.filter((cell) => cell.state === state).length
  return html`<section aria-labelledby="matrix">
<h2 id="matrix">${words.matrix.title}</h2>
<p>${words.matrix.text}</p>
<div class="wide" role="group" aria-label="${words.matrix.title}" tabindex="0">
<table class="matrix">
<thead><tr><th scope="col">${words.matrix.service}</th>${columns.map(
    (column) =>
      html`<th scope="col" title="${nameOfObligation(column, matrix)}">${column.article}<span class="hidden-text"> ${nameOfObligation(column, matrix)}</span></th>`,
  )}</tr></thead>
<tbody>
${content.services.map((part) =>
  part.declared.map(
    (declared) =>
      html`<tr data-service="${part.anchor}"><th scope="row"><a href="#${declared.anchor}">${declared.service.name}</a></th>${columns.map(
        (column) => cellHtml(part, declared, column),
      )}</tr>
`,
  ),
)}</tbody>
</table>
</div>
<details class="legend" open>
<summary>${words.matrix.states}</summary>
<dl class="states">
${cellStates.map(
  (state) =>
    html`<div><dt class="${state}"><span class="mark" aria-hidden="true">${marks[state]}</span> ${matrix.states[state]} (${countOf(state)})</dt><dd>${matrix.meanings[state]}</dd></div>\n`,
)}</dl>
</details>
<details class="legend" open>
<summary>${words.matrix.obligations}</summary>
<dl class="obligations">
${columns.map(
  (column) =>
    html`<div><dt>${column.article}</dt><dd>${nameOfObligation(column, matrix)}</dd></div>\n`,
)}</dl>
</details>
</section>`

  function cellHtml(part: ServicePart, declared: DeclaredPart, column: ObligationColumn): Html {
    const cell = cellIn(declared.row.cells, column)
    const { state, findings, waived } = cell
    const count = findings.length + waived.length
    const says = `${matrix.states[state]}${count === 0 ? '' : `, ${words.matrix.against({ n: count })}`}`
    const sign = html`<span aria-hidden="true">${marks[state]}${count === 0 ? undefined : html`<small>${count}</small>`}</span><span class="hidden-text">${says}</span>`
    if (!concerns(cell)) return html`<td class="${state}">${sign}</td>`
    return html`<td class="${state}"><a href="#${targetOf(part, cell) ?? obligationAnchor(declared, column)}">${sign}</a></td>`
  }
}

/** The one finding, where there is one alone; else the obligation names them all. */
function targetOf({ groups }: ServicePart, { findings, waived }: MatrixCell): string | undefined {
  const [only, ...others] = new Set(findings.map(({ rule }) => rule))
  if (others.length + waived.length > 0) return undefined
  return groups.find(({ rule }) => rule === only)?.anchor
}
