import { severities } from '../../../model/severity.ts'
import { type Html, html, type Piece } from '../../writers/html.ts'
import { english, joinLines } from '../../writers/inline.ts'
import { lineHtml } from '../../writers/lines.ts'
import type { Counts } from '../content.ts'
import { type FindingsContext, isEnglish } from '../context.ts'
import { unknownPlaces } from '../unknown-lines.ts'
import { mostOpen, type Worst, worstOf } from '../worst.ts'

/** What somebody must know who reads one screen and no more. */
export function summaryHtml(context: FindingsContext): Html {
  const { content, words } = context
  const { counts, services } = content
  const worst = worstOf(services)
  const tiles: readonly (readonly [kind: string, count: number, name: string, anchor: string])[] = [
    ['services', services.length, words.summary.services({ n: services.length }), 'matrix'],
    ...severities.map(
      (severity) =>
        [
          severity,
          counts[severity],
          words.severities[severity].many({ n: counts[severity] }),
          'findings',
        ] as const,
    ),
    ['unknown', content.unknowns, words.summary.unknown({ n: content.unknowns }), 'open'],
    ['waived', content.waived.length, words.summary.waived({ n: content.waived.length }), 'waived'],
  ]
  return html`<section aria-labelledby="summary">
<h2 id="summary" class="hidden-text">${words.summary.title}</h2>
<ul class="tiles">
${tiles.map(
  ([kind, count, name, anchor]) =>
    html`<li class="${kind}${count === 0 ? ' none' : ''}"><a href="#${anchor}"><b>${count}</b> <span>${name}</span></a></li>\n`,
)}</ul>
<div class="halves">
<div>
<h3 id="worst">${words.summary.worst}</h3>
${
  worst.length === 0
    ? html`<p>${words.summary.nothing}</p>`
    : html`<ol class="worst">
${worst.map((one) => worstHtml(one, context))}</ol>
<p class="quiet small">${words.summary.worstOrder}</p>`
}
</div>
<div>
<h3 id="open">${words.summary.open}</h3>
<ul class="open">
<li>${unknownHtml(context)}</li>
<li>${waivedText(context)}</li>
<li><a href="#limits">${words.summary.limits}</a></li>
</ul>
<h3>${words.summary.byService}</h3>
${servicesHtml(context)}
</div>
</div>
</section>`
}

const mostNamed = 5

function worstHtml({ title, severity, services }: Worst, context: FindingsContext): Html {
  const { words } = context
  const named = services.slice(0, mostNamed)
  const rest = services.length - named.length
  return html`<li>${badge(severity, context)} ${lineHtml([english(title)], isEnglish(context))}<br>
<span class="small">${named.map(
    ({ part, group }, index) =>
      html`${index > 0 ? ', ' : ''}<a href="#${group.anchor}">${part.name}</a>`,
  )}${rest > 0 ? ` ${words.summary.more({ n: rest })}` : ''}</span></li>
`
}

export function badge(severity: Worst['severity'], { words }: FindingsContext): Html {
  return html`<span class="badge ${severity}">${words.severities[severity].name}</span>`
}

/** The services with most against them, and how the rest of them go on in the matrix. */
function servicesHtml(context: FindingsContext): Html {
  const { content, words } = context
  const named = mostOpen(content.services).slice(0, mostNamed)
  const rest = content.services.length - named.length
  return html`<ul class="tallies">
${named.map(
  ({ anchor, name, counts }) =>
    html`<li><a href="#${anchor}">${name}</a> <span>${countsTally(counts, context)}</span></li>\n`,
)}${rest > 0 ? html`<li><a href="#matrix">${words.summary.more({ n: rest })}</a></li>` : undefined}</ul>`
}

/** `4 errors`, `2 warnings`: of what there is any. */
export function countsTally(counts: Counts, { words }: FindingsContext): Piece {
  return severities.map((severity) => {
    const count = counts[severity]
    if (count === 0) return undefined
    return html`<span class="badge ${severity}">${count} ${words.severities[severity].many({ n: count })}</span> `
  })
}

function unknownHtml({ content, words }: FindingsContext): Piece {
  if (content.unknowns === 0) return words.summary.noUnknown
  const places = unknownPlaces(content, words)
  const rest = places.length - mostNamed
  return html`${words.count.unknown({ n: content.unknowns })}${words.colon} ${lineHtml(joinLines(places.slice(0, mostNamed), ', '))}${rest > 0 ? ` ${words.summary.more({ n: rest })}` : ''}`
}

function waivedText({ content, words }: FindingsContext): Piece {
  const [first] = content.waived.map(({ waiver }) => waiver?.expires ?? '').sort()
  if (first === undefined) return words.summary.noWaived
  return html`<a href="#waived">${words.summary.waivedUntil({ n: content.waived.length, first })}</a>`
}
