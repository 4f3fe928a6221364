import type { RulePage } from '../../rule-page.ts'
import { type Html, html, type Piece } from '../../writers/html.ts'
import { english, type Line } from '../../writers/inline.ts'
import { lineHtml } from '../../writers/lines.ts'
import { cardOf } from '../card.ts'
import { type FindingsContext, isEnglish } from '../context.ts'
import { anchor, type Group } from '../groups.ts'
import { badge } from './summary.ts'

/** The findings of one rule on one service: what is declared, what the law asks, why, and what to ask for. */
export function cardHtml(group: Group, context: FindingsContext): Html {
  const { words, pageOf, inPlace } = context
  const { severity, chapter, rule, title, cases } = group
  const card = cardOf(group, words)
  const page = pageOf(rule)
  const line = (parts: Line) => lineHtml(parts, isEnglish(context))
  return html`<article class="finding ${severity}" id="${group.anchor}" data-severity="${severity}" data-chapter="${chapter}" data-count="${cases.length}">
<h5>${badge(severity, context)} <span>${line([english(title)])}</span> <code>${rule}</code></h5>
<dl>
<dt>${words.findings.says}</dt>
<dd>${
    card.cases.length === 1
      ? card.cases.map(caseHtml)
      : html`<ul>${card.cases.map((one) => html`<li>${caseHtml(one)}</li>\n`)}</ul>`
  }</dd>
<dt>${words.findings.asks}</dt>
<dd>${card.asks.map((ask, index) => html`${index > 0 ? '; ' : ''}${line(ask)}`)}</dd>
${inPlace && page ? html`<dt>${words.findings.why}</dt>\n<dd lang="en"><p>${lineHtml(page.why)}</p></dd>\n` : undefined}<dt>${words.findings.ask}</dt>
<dd>${card.remedies.map((remedy) => html`<p><strong>${line(remedy)}</strong></p>`)}${
    inPlace && page
      ? adviceHtml(page, context)
      : page && html`<p><a href="#${anchor('rule', rule)}">${words.findings.explained}</a></p>`
  }</dd>
</dl>
</article>
`

  function caseHtml({ message, place, more }: (typeof card.cases)[number]): Html {
    return html`<p>${line(message)}</p><p class="place">${line(place)}${more.map((one) => html`<br>${line(one)}`)}</p>`
  }
}

function adviceHtml({ mend, wording }: RulePage, { words }: FindingsContext): Html {
  const paragraphs = (lines: readonly Line[]): Piece =>
    lines.map((line) => html`<p>${lineHtml(line)}</p>`)
  return html`<div lang="en">${paragraphs(mend)}</div>${
    wording.length === 0
      ? undefined
      : html`<p class="small quiet">${words.findings.wording}</p><blockquote lang="en">${paragraphs(wording)}</blockquote>`
  }`
}

/** Every rule that found something, explained once. */
export function rulesHtml(context: FindingsContext): Html {
  const { content, words, pageOf } = context
  const groups = [...content.services.flatMap((part) => part.groups), ...content.others]
  const titles = new Map(groups.map(({ rule, title }) => [rule, title]))
  return html`<section aria-labelledby="rules">
<h2 id="rules">${words.rules.title}</h2>
<p>${words.rules.text}</p>
${[...titles].map(([rule, title]) => {
  const page = pageOf(rule)
  if (page === undefined) return undefined
  return html`<section class="rule-text" id="${anchor('rule', rule)}">
<h3>${lineHtml([english(title)], isEnglish(context))}</h3>
<p lang="en">${lineHtml(page.why)}</p>
${adviceHtml(page, context)}
</section>
`
})}</section>`
}
