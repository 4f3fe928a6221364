import type { Finding } from '../../model/report.ts'
import { type DueList, isOverdue } from '../calendar/due.ts'
import { type Block, type Blocks, heading, listOf, paragraph, quietly } from '../writers/blocks.ts'
import { badge, joinLines, type Line, ref } from '../writers/inline.ts'
import type { FindingsContext } from './context.ts'
import { countBadges } from './service-blocks.ts'
import { openTallies } from './tallies.ts'
import { unknownPlaces } from './unknown-lines.ts'
import { mostOpen, type Worst, worstOf } from './worst.ts'

const mostNamed = 5

/** What somebody must know who reads one screen and no more. */
export function summaryBlocks(context: FindingsContext, due: DueList): Blocks {
  const { words, content } = context
  const { services, waived } = content
  const worst = worstOf(services)
  const half = (...blocks: Blocks): Block => ({ kind: 'section', role: 'part', blocks })
  return [
    heading(2, words.summary.title, 'summary'),
    {
      kind: 'tallies',
      tallies: [
        {
          count: services.length,
          name: words.summary.services({ n: services.length }),
          anchor: 'matrix',
        },
        ...openTallies(context, { open: 'findings', unknown: 'open' }),
        {
          count: waived.length,
          name: words.summary.waived({ n: waived.length }),
          anchor: 'waived',
        },
      ],
    },
    {
      kind: 'section',
      role: 'halves',
      blocks: [
        half(
          heading(3, words.summary.worst, 'worst'),
          ...(worst.length === 0
            ? [paragraph(words.summary.nothing)]
            : [
                {
                  kind: 'list',
                  ordered: true,
                  items: worst.map((one) => worstItem(one, context)),
                } as const,
                quietly(words.summary.worstOrder),
              ]),
        ),
        half(
          heading(3, words.summary.open, 'open'),
          ...listOf([
            ...openLines(context, due),
            unknownLine(context),
            waivedLine(context),
            [ref(words.summary.limits, 'limits')],
          ]),
          heading(3, words.summary.byService, 'services'),
          ...listOf(serviceLines(context)),
        ),
      ],
    },
  ]
}

function worstItem({ title, severity, services }: Worst, { words, told }: FindingsContext): Blocks {
  const named = services.map(({ part, group }): Line => [ref(part.name, group.anchor)])
  return [
    paragraph(badge(words.severities[severity].name, severity), ' ', told(title)),
    quietly(...firstOf(named, words)),
  ]
}

/** The first of many, and how many more there are. */
function firstOf(lines: readonly Line[], words: FindingsContext['words']): Line {
  const rest = lines.length - mostNamed
  return [
    ...joinLines(lines.slice(0, mostNamed), ', '),
    ...(rest > 0 ? [` ${words.summary.more({ n: rest })}`] : []),
  ]
}

/** The services with most against them, and how the rest of them go on in the matrix. */
function serviceLines(context: FindingsContext): readonly Line[] {
  const { content, words } = context
  const named = mostOpen(content.services).slice(0, mostNamed)
  const rest = content.services.length - named.length
  return [
    ...named.map(({ anchor, name, counts }): Line => {
      const badges = countBadges(counts, context)
      return [
        ref(name, anchor),
        ' ',
        ...(badges.length === 0 ? [words.count.findings({ n: 0 })] : badges),
      ]
    }),
    ...(rest > 0 ? [[ref(words.summary.more({ n: rest }), 'matrix')]] : []),
  ]
}

/** Who has to answer for what was found, and which days have passed. */
function openLines(
  { content, words: { summary: words }, subject, day }: FindingsContext,
  { entries }: DueList,
): readonly Line[] {
  const isOurs = ({ rule }: Finding) => subject.ruleOf(rule)?.request === 'ours'
  const ours = content.open.filter(isOurs).length
  const vendors = content.open.filter((one) => !isOurs(one))
  const errors = vendors.filter(({ severity }) => severity === 'error').length
  const late = entries.filter((entry) => isOverdue(entry, subject.report))
  return [
    ...(vendors.length > 0
      ? [[ref(words.vendors({ n: vendors.length, errors }), 'findings')]]
      : []),
    ...(ours > 0 ? [[ref(words.ours({ n: ours }), 'findings')]] : []),
    ...late.slice(0, 1).map((first) => [words.overdue({ n: late.length, first: day(first.day) })]),
  ]
}

function unknownLine({ content, words }: FindingsContext): Line {
  if (content.unknowns === 0) return [words.summary.noUnknown]
  return [
    `${words.count.unknown({ n: content.unknowns })}${words.colon} `,
    ...firstOf(unknownPlaces(content, words), words),
  ]
}

function waivedLine({ content, words, day }: FindingsContext): Line {
  const [first] = content.waived.map(({ waiver }) => waiver?.expires ?? '').sort()
  if (first === undefined) return [words.summary.noWaived]
  return [ref(words.summary.waivedUntil({ n: content.waived.length, first: day(first) }), 'waived')]
}
