import { severities } from '../../model/severity.ts'
import { caveatsIn } from '../caveats-in.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { mapSvg } from '../map/map.ts'
import { svgStyle } from '../map/svg-style.ts'
import { stamp } from '../stamp.ts'
import { type Html, html, trusted } from '../writers/html.ts'
import { page } from '../writers/page.ts'
import { type FindingsContext, findingsContextOf, lawText, ofWhat } from './context.ts'
import { cardHtml, rulesHtml } from './html/card.ts'
import { inputsHtml, limitsHtml, signHtml, sourcesHtml, waivedHtml } from './html/closing.ts'
import { filterHtml, filterScript } from './html/filter.ts'
import { matrixHtml } from './html/matrix.ts'
import { serviceHtml, unknownsHtml } from './html/service.ts'
import { reportStyle } from './html/style.ts'
import { badge, summaryHtml } from './html/summary.ts'
import { sentence } from './sentence.ts'
import { ownUnknownAnchor } from './unknown-lines.ts'

/** The findings report in one file of HTML. */
export async function findingsHtml(
  subject: DocumentInput,
  options: DocumentOptions,
): Promise<string> {
  return findingsPage(subject, options, trusted(await mapSvg(subject, options)))
}

/** The same around a map that has been drawn. */
export function findingsPage(subject: DocumentInput, options: DocumentOptions, map: Html): string {
  const context = findingsContextOf(subject, options)
  const { words } = context
  const { report } = subject
  const of = ofWhat(context)
  return page(
    {
      title: `${words.headline}: ${of}`,
      language: options.language,
      style: reportStyle,
      styles: [svgStyle],
      scripts: [filterScript],
      header: html`<h1>${words.headline}</h1>
<p class="of">${of}. ${lawText(context)}</p>`,
      main: html`${noticesHtml(context)}
${summaryHtml(context)}
<p class="intro">${words.introduction({ rules: report.summary.rules })} ${words.english}</p>
${contentsHtml(context)}
${matrixHtml(context)}
${mapHtml(map, context)}
${servicesHtml(context)}
${context.inPlace ? undefined : rulesHtml(context)}
${waivedHtml(context)}
${sourcesHtml(context)}
${inputsHtml(context)}
${limitsHtml(context)}
${signHtml(context)}`,
      footer: html`<p>${stamp(report)}</p>`,
    },
    report,
    (data, encoding) => subject.sha256(data, encoding),
  )
}

/** What takes from the weight of all that follows, before any of it. */
function noticesHtml({ words, subject, language }: FindingsContext): Html {
  const { report, unread } = subject
  const unweighed = report.sources.filter(({ checked }) => !checked)
  const caveats = caveatsIn(language, report)
  return html`${caveats.length > 0 ? html`<ul class="loud">${caveats.map((caveat) => html`<li><strong>${sentence(caveat)}</strong></li>`)}</ul>` : undefined}
${
  unread.length + unweighed.length > 0
    ? html`<div class="loud" role="note">
<p><strong>${words.unread.title}</strong></p>
<p>${words.unread.text}</p>
<ul>
${unread.map((line) => html`<li lang="en">${line}</li>\n`)}${unweighed.map(
  ({ file }) => html`<li><code>${file}</code>: ${words.unread.unweighed}</li>\n`,
)}</ul>
</div>`
    : undefined
}`
}

function contentsHtml({ words, inPlace }: FindingsContext): Html {
  const entries = [
    ['matrix', words.matrix.title],
    ['map', words.map.title],
    ['findings', words.findings.title],
    ...(inPlace ? [] : [['rules', words.rules.title]]),
    ['waived', words.waived.title],
    ['sources', words.sources.title],
    ['inputs', words.inputs.title],
    ['limits', words.limits.title],
    ['sign', words.sign.title],
  ] as const
  return html`<nav class="contents" aria-label="${words.contents}">
<ul>
${entries.map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>\n`)}</ul>
</nav>`
}

function mapHtml(map: Html, { words }: FindingsContext): Html {
  return html`<section aria-labelledby="map">
<h2 id="map">${words.map.title}</h2>
<p>${words.map.text}</p>
<div class="wide map" role="group" aria-label="${words.map.title}" tabindex="0">
${map}</div>
</section>`
}

function servicesHtml(context: FindingsContext): Html {
  const { words, content } = context
  return html`<section aria-labelledby="findings">
<h2 id="findings">${words.findings.title}</h2>
<details class="legend" open>
<summary>${words.findings.meanings}</summary>
<dl class="severities">
${severities.map((severity) => html`<div><dt>${badge(severity, context)}</dt><dd>${words.severities[severity].meaning}</dd></div>\n`)}</dl>
</details>
${filterHtml(context)}
${content.services.map((part) => serviceHtml(part, context))}
${
  content.others.length + content.ownUnknowns.length === 0
    ? undefined
    : html`<section class="service" id="others" data-service="others">
<h3>${words.findings.others}</h3>
<p>${words.findings.othersText}</p>
${unknownsHtml(content.ownUnknowns, { anchor: ownUnknownAnchor, title: `${words.service.unknown}${words.colon} ${words.inputs.organisation}` }, context)}
${content.others.map((group) => cardHtml(group, context))}
</section>
`
}</section>`
}
