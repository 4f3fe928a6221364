import { type Html, html } from '../../writers/html.ts'
import { tableHtml } from '../../writers/lines.ts'
import { type FindingsContext, isEnglish } from '../context.ts'
import { inputsTable, sourcesTable, waivedTable } from '../evidence-tables.ts'

/** What somebody answers for until a day. */
export function waivedHtml(context: FindingsContext): Html {
  const { words, content } = context
  const { title, text, none } = words.waived
  return html`<section aria-labelledby="waived">
<h2 id="waived">${title}</h2>
${
  content.waived.length === 0
    ? html`<p>${none}</p>`
    : html`<p>${text}</p>\n${tableHtml(waivedTable(context), isEnglish(context))}`
}
</section>`
}

/** What the findings rest on in law. */
export function sourcesHtml(context: FindingsContext): Html {
  const { words } = context
  const table = sourcesTable(context)
  return html`<section aria-labelledby="sources">
<h2 id="sources">${words.sources.title}</h2>
<p>${words.sources.text}</p>
${tableHtml(table)}
</section>`
}

/** What was read. */
export function inputsHtml(context: FindingsContext): Html {
  const { words, subject } = context
  return html`<section aria-labelledby="inputs">
<h2 id="inputs">${words.inputs.title}</h2>
<p>${words.inputs.tool({ version: subject.report.tool.version })} ${words.inputs.text}</p>
${tableHtml(inputsTable(context))}
</section>`
}

/** What nobody may take it for. */
export function limitsHtml({ words }: FindingsContext): Html {
  return html`<section aria-labelledby="limits">
<h2 id="limits">${words.limits.title}</h2>
<ul class="prose">${words.limits.points.map((point) => html`<li>${point}</li>\n`)}</ul>
</section>`
}

const signatures = 2

/** Where whoever has read it says so. */
export function signHtml({ words }: FindingsContext): Html {
  const { title, text, name, day, signature, remarks } = words.sign
  return html`<section class="sign" aria-labelledby="sign">
<h2 id="sign">${title}</h2>
<p>${text}</p>
${Array.from({ length: signatures }, () => html`<dl>${[name, day, signature, remarks].map((field) => html`<div><dt>${field}</dt><dd></dd></div>`)}</dl>\n`)}</section>`
}
