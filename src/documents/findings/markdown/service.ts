import { severities } from '../../../model/severity.ts'
import type { Words } from '../../words/words-type.ts'
import { code, type Table } from '../../writers/inline.ts'
import {
  codeMarkdown,
  lineMarkdown,
  placeMarkdown,
  textMarkdown,
} from '../../writers/markdown-lines.ts'
import type { DeclaredPart, ServicePart } from '../content.ts'
import type { FindingsContext } from '../context.ts'
import { documentsTable } from '../documents-table.ts'
import { obligationsTable, unconcerned } from '../obligations.ts'
import { activitiesTable, partiesTable } from '../party-tables.ts'
import { noSubprocessors, subprocessorsTable } from '../subprocessors-table.ts'
import { ownUnknownAnchor, unknownLine } from '../unknown-lines.ts'
import type { UnknownFact } from '../unknowns.ts'
import { type Blocks, headed, list, tableBlock } from './blocks.ts'
import { card } from './card.ts'

/** Every service, and what was found on none. */
export function services(context: FindingsContext): Blocks {
  const { words, content } = context
  return [
    ...headed('findings', words.findings.title),
    list(
      severities.map(
        (severity) =>
          `**${words.severities[severity].name}${words.colon}** ${words.severities[severity].meaning}`,
      ),
    ),
    ...content.services.flatMap((part) => service(part, context)),
    ...(content.others.length + content.ownUnknowns.length === 0
      ? []
      : [
          ...headed('others', words.findings.others, 3),
          words.findings.othersText,
          ...unknownBlocks(
            content.ownUnknowns,
            ownUnknownAnchor,
            `${words.service.unknown}${words.colon} ${words.inputs.organisation}`,
            words,
          ),
          ...content.others.flatMap((group) => card(group, context)),
        ]),
  ]
}

function service(part: ServicePart, context: FindingsContext): Blocks {
  const { words } = context
  const { id, name, declared, groups, waived } = part
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0)
  return [
    `${placeMarkdown(part.anchor)}\n\n### ${lineMarkdown([name, ' ', code(id)])}`,
    ...(declared.length === 0 ? [`**${words.service.unreadable}**`] : []),
    ...(declared.length > 1 ? [`**${words.service.twice}**`] : []),
    ...declared.flatMap((one) => facts(part, one, context)),
    `#### ${words.count.findings({ n: count })}`,
    ...(groups.length === 0 ? [words.findings.none] : []),
    ...groups.flatMap((group) => card(group, context)),
    ...(waived.length > 0 ? [`[${words.count.waived({ n: waived.length })}](#waived)`] : []),
  ]
}

function facts(part: ServicePart, declared: DeclaredPart, context: FindingsContext): Blocks {
  const { words } = context
  const { anchor: place, service, file, row, unknowns } = declared
  const own = words.service
  const except = unconcerned(row, context)
  const { description, reviewed } = service
  const block = (title: string, of: Table, empty: string): Blocks => [
    `#### ${title}`,
    of.rows.length === 0 ? empty : tableBlock(of),
  ]
  return [
    ...(part.declared.length > 1
      ? [`${place === part.anchor ? '' : placeMarkdown(place)}**${textMarkdown(service.name)}**`]
      : []),
    ...(description === undefined ? [] : [textMarkdown(description)]),
    `${codeMarkdown(file)}, ${reviewed === undefined ? own.notReviewed : textMarkdown(own.reviewed({ day: reviewed }))}`,
    ...block(own.parties, partiesTable(service, context), ''),
    ...block(own.activities, activitiesTable(service, context), own.noActivities),
    ...block(own.documents, documentsTable(service, context), own.noDocuments),
    ...block(
      own.subprocessors,
      subprocessorsTable(service, context),
      noSubprocessors(service, words),
    ),
    ...block(own.obligations, obligationsTable(part, declared, context), ''),
    ...(except === undefined ? [] : [except]),
    ...unknownBlocks(unknowns, `${place}.unknown`, own.unknown, words),
  ]
}

function unknownBlocks(
  facts: readonly UnknownFact[],
  place: string,
  title: string,
  { service }: Words['findings'],
): Blocks {
  if (facts.length === 0) return []
  return [
    ...headed(place, title, 4),
    service.unknownText,
    list(facts.map((fact) => lineMarkdown(unknownLine(fact)))),
  ]
}
