import { severities } from '../../model/severity.ts'
import type { Words } from '../words/words-type.ts'
import {
  type Block,
  type Blocks,
  heading,
  listOf,
  paragraph,
  quietly,
  type Table,
} from '../writers/blocks.ts'
import { badge, code, joinLines, type Line, ref, strong } from '../writers/inline.ts'
import { cardBlock } from './card-blocks.ts'
import { type Counts, countsOf, type DeclaredPart, type ServicePart } from './content.ts'
import type { FindingsContext } from './context.ts'
import { documentsTable } from './documents-table.ts'
import type { Group } from './groups.ts'
import { obligationsTable, unconcerned } from './obligations.ts'
import { activitiesTable, partiesTable } from './party-tables.ts'
import { noSubprocessors, subprocessorsTable } from './subprocessors-table.ts'
import { unknownLine } from './unknown-lines.ts'
import type { UnknownFact } from './unknowns.ts'

/** A service: who stands behind it, what its documents are, and what was found. */
export function serviceBlock(part: ServicePart, context: FindingsContext): Block {
  const { words } = context
  const { id, anchor, name, declared, groups, waived } = part
  const notice = (text: string): Block => ({ kind: 'notice', blocks: [paragraph(strong(text))] })
  return {
    kind: 'section',
    role: 'service',
    folds: true,
    data: { service: anchor },
    blocks: [
      heading(3, [name, ' ', code(id)], anchor),
      ...(declared.length === 0 ? [notice(words.service.unreadable)] : []),
      ...(declared.length > 1 ? [notice(words.service.twice)] : []),
      ...declared.flatMap((one) => factBlocks(part, one, context)),
      ...cardsBlocks(groups, context),
      ...(waived.length > 0
        ? [paragraph(ref(words.count.waived({ n: waived.length }), 'waived'))]
        : []),
    ],
  }
}

/** What was found, counted, and a card for each rule. */
export function cardsBlocks(groups: readonly Group[], context: FindingsContext): Blocks {
  const { words } = context
  const findings = groups.flatMap(({ cases }) => cases.map(({ finding }) => finding))
  const badges = countBadges(countsOf(findings), context)
  return [
    heading(4, [words.count.findings({ n: findings.length }), ' ', ...badges]),
    ...(groups.length === 0 ? [paragraph(words.findings.none)] : []),
    { kind: 'section', role: 'cards', blocks: groups.map((group) => cardBlock(group, context)) },
  ]
}

/** `4 errors`, `2 warnings`: of what there is any. */
export const countBadges = (counts: Counts, { words }: FindingsContext): Line =>
  joinLines(
    severities.flatMap((severity): readonly Line[] => {
      const count = counts[severity]
      if (count === 0) return []
      return [[badge(`${count} ${words.severities[severity].many({ n: count })}`, severity)]]
    }),
    ' ',
  )

function factBlocks(part: ServicePart, declared: DeclaredPart, context: FindingsContext): Blocks {
  const { words } = context
  const { anchor: place, service, file, row, unknowns } = declared
  const own = words.service
  const except = unconcerned(row, context)
  const { description, reviewed } = service
  const block = (title: string, table: Table, empty: string): Blocks => [
    heading(4, title),
    table.rows.length === 0 ? paragraph(empty) : table,
  ]
  return [
    // Its own place, where several bear one id.
    ...(part.declared.length > 1
      ? [heading(4, service.name, place === part.anchor ? undefined : place)]
      : []),
    ...(description === undefined ? [] : [paragraph(description)]),
    quietly(
      code(file),
      `, ${reviewed === undefined ? own.notReviewed : own.reviewed({ day: context.day(reviewed) })}`,
    ),
    ...block(own.parties, partiesTable(service, context), ''),
    ...block(own.activities, activitiesTable(service, context), own.noActivities),
    ...block(own.documents, documentsTable(service, context), own.noDocuments),
    ...block(
      own.subprocessors,
      subprocessorsTable(service, context),
      noSubprocessors(service, words),
    ),
    // On paper the matrix says as much.
    {
      kind: 'section',
      role: 'index',
      blocks: [
        ...block(own.obligations, obligationsTable(part, declared, context), ''),
        ...(except === undefined ? [] : [quietly(except)]),
      ],
    },
    ...unknownBlocks(unknowns, `${place}.unknown`, own.unknown, words),
  ]
}

/** What nobody knows, each with its place. */
export function unknownBlocks(
  facts: readonly UnknownFact[],
  place: string,
  title: string,
  { service }: Words['findings'],
): Blocks {
  if (facts.length === 0) return []
  return [
    heading(4, title, place),
    paragraph(service.unknownText),
    ...listOf(facts.map(unknownLine)),
  ]
}
