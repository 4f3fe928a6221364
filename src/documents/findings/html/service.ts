import { type Html, html } from '../../writers/html.ts'
import type { Table } from '../../writers/inline.ts'
import { lineHtml, tableHtml } from '../../writers/lines.ts'
import type { DeclaredPart, ServicePart } from '../content.ts'
import { type FindingsContext, isEnglish } from '../context.ts'
import { documentsTable } from '../documents-table.ts'
import { obligationsTable, unconcerned } from '../obligations.ts'
import { activitiesTable, partiesTable } from '../party-tables.ts'
import { noSubprocessors, subprocessorsTable } from '../subprocessors-table.ts'
import { unknownLine } from '../unknown-lines.ts'
import type { UnknownFact } from '../unknowns.ts'
import { cardHtml } from './card.ts'
import { countsTally } from './summary.ts'

/** A service: who stands behind it, what its documents are, and what was found. */
export function serviceHtml(part: ServicePart, context: FindingsContext): Html {
  const { words } = context
  const { id, anchor, name, declared, groups } = part
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0)
  return html`<section class="service" id="${anchor}" data-service="${anchor}">
<h3>${name} <code class="quiet">${id}</code></h3>
${declared.length === 0 ? html`<p class="loud">${words.service.unreadable}</p>` : undefined}
${declared.length > 1 ? html`<p class="loud">${words.service.twice}</p>` : undefined}
${declared.map((one) => factsHtml(part, one, context))}
<h4>${words.count.findings({ n: count })} ${countsTally(part.counts, context)}</h4>
${groups.length === 0 ? html`<p>${words.findings.none}</p>` : groups.map((group) => cardHtml(group, context))}
${part.waived.length > 0 ? html`<p><a href="#waived">${words.count.waived({ n: part.waived.length })}</a></p>` : undefined}
</section>
`
}

function factsHtml(part: ServicePart, declared: DeclaredPart, context: FindingsContext): Html {
  const { anchor, service, file, row, unknowns } = declared
  const { words } = context
  const own = words.service
  const except = unconcerned(row, context)
  const { description, reviewed } = service
  const block = (title: string, table: Table, empty: string) => html`<h4>${title}</h4>
${table.rows.length === 0 ? html`<p>${empty}</p>` : tableHtml(table, isEnglish(context))}
`
  return html`${part.declared.length > 1 ? html`<p${anchor === part.anchor ? undefined : html` id="${anchor}"`}><strong>${service.name}</strong></p>` : undefined}<p>${description === undefined ? undefined : html`${description}<br>`}<span class="quiet small"><code>${file}</code>, ${reviewed === undefined ? own.notReviewed : own.reviewed({ day: reviewed })}</span></p>
${block(own.parties, partiesTable(service, context), '')}
${block(own.activities, activitiesTable(service, context), own.noActivities)}
${block(own.documents, documentsTable(service, context), own.noDocuments)}
${block(own.subprocessors, subprocessorsTable(service, context), noSubprocessors(service, words))}
${block(own.obligations, obligationsTable(part, declared, context), '')}${except === undefined ? undefined : html`<p class="small quiet">${except}</p>`}
${unknownsHtml(unknowns, { anchor: `${anchor}.unknown`, title: own.unknown }, context)}
`
}

/** What nobody knows, each with its place. */
export function unknownsHtml(
  facts: readonly UnknownFact[],
  { anchor, title }: { readonly anchor: string; readonly title: string },
  { words }: FindingsContext,
): Html | undefined {
  if (facts.length === 0) return undefined
  return html`<h4 id="${anchor}">${title}</h4>
<p>${words.service.unknownText}</p>
<ul class="small">
${facts.map((fact) => html`<li>${lineHtml(unknownLine(fact))}</li>\n`)}</ul>`
}
