import { type Html, html, htmlLink } from './html.ts'
import type { Inline, Line, Sign } from './inline.ts'

/** A line in HTML. In an English document the words of the law book need no language of their own. */
export function lineHtml(line: Line, isEnglish: boolean): Html {
  return html`${line.map((part) => inlineHtml(part, isEnglish))}`
}

function inlineHtml(part: Inline, isEnglish: boolean): Html {
  if (typeof part === 'string') return html`${part}`
  switch (part.kind) {
    case 'english': {
      const words = lineHtml(part.parts, isEnglish)
      return isEnglish ? words : html`<span lang="en">${words}</span>`
    }
    case 'link':
      return htmlLink(part.url, part.text)
    case 'ref':
      return html`<a href="#${part.anchor}">${part.text}</a>`
    case 'code':
      return html`<code>${part.text}</code>`
    case 'rule':
      return part.title === undefined
        ? html`<code class="rule">${part.id}</code>`
        : html`${part.title}`
    case 'strong':
      return html`<strong>${part.text}</strong>`
    case 'emphasis':
      return html`<em>${part.text}</em>`
    case 'badge':
      return html`<span class="badge ${part.tone}">${part.text}</span>`
    case 'sign':
      return signHtml(part)
    case 'quiet':
      return html`<span class="quiet">${part.text}</span>`
  }
}

function signHtml({ sign, text, tone, count, anchor }: Sign): Html {
  const shown = html`<span aria-hidden="true">${sign}${count === undefined ? undefined : html`<small>${count}</small>`}</span><span class="hidden-text"> ${text}</span>`
  return anchor === undefined
    ? html`<span class="sign ${tone}">${shown}</span>`
    : html`<a class="sign ${tone}" href="#${anchor}">${shown}</a>`
}
