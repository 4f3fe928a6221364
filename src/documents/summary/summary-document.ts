import type { Due } from '../../model/due.ts'
import { severities } from '../../model/severity.ts'
import { type DueList, dueIn, isOverdue } from '../calendar/due.ts'
import { whatIsDue, whoActs } from '../calendar/told.ts'
import { caveatsIn } from '../caveats-in.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { type FindingsContext, findingsContextOf, lawText, ofWhat } from '../findings/context.ts'
import { openTallies } from '../findings/tallies.ts'
import { mostOpen, worstOf } from '../findings/worst.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import {
  type Block,
  type Blocks,
  type Content,
  heading,
  listOf,
  paragraph,
  quietly,
  tableOf,
} from '../writers/blocks.ts'
import { badge, type Line, strong } from '../writers/inline.ts'
import { changeBlocks, changedTitle } from './changes.ts'

/** As much as two pages hold. */
const mostServices = 10
const mostDates = 8
const mostNamed = 4

/** Two pages for whoever decides: where we stand, what is gravest, what changed, what is due, what to decide. */
export function summaryDocument(subject: DocumentInput, options: DocumentOptions): Content {
  const { language, service } = options
  const words = wordsOfLanguage(language)
  const own = words.management
  const context = findingsContextOf(subject, options)
  const due = dueIn(subject, options)
  const since = subject.report.base?.ref
  const isShown = ({ declaration }: { readonly declaration?: string }) =>
    service === undefined || declaration === service
  return {
    title: `${own.title}${words.findings.colon} ${ofWhat(context)}`,
    language,
    stamp: stamp(subject.report),
    head: [
      heading(1, own.title),
      quietly(`${ofWhat(context)}. ${lawText(context)}`),
      ...caveatsIn(language, subject.report).map(
        (caveat): Block => ({ kind: 'notice', blocks: [paragraph(strong(caveat))] }),
      ),
    ],
    main: [
      heading(2, own.stand, 'stand'),
      { kind: 'tallies', tallies: openTallies(context, { open: 'gravest', unknown: 'decide' }) },
      ...standBlocks(context, due),
      heading(2, own.gravest, 'gravest'),
      ...gravestBlocks(context),
      ...(since === undefined
        ? []
        : [
            heading(2, changedTitle(since, language), 'changed'),
            ...changeBlocks(subject, words, isShown),
          ]),
      heading(2, own.due, 'due'),
      ...dueBlocks(context, due),
      heading(2, own.decide, 'decide'),
      ...decisionBlocks(context, due),
    ],
  }
}

function standBlocks(context: FindingsContext, { entries }: DueList): Blocks {
  const { content, words, language } = context
  const own = wordsOfLanguage(language).management
  const { counts, services, unknowns } = content
  const shown = mostOpen(services).slice(0, mostServices)
  const rest = services.length - shown.length
  const next = (id: string) => {
    const entry = entries.find(({ declaration }) => declaration === id)
    return entry === undefined ? [] : dayOf(entry, context)
  }
  return [
    paragraph(
      own.standing({
        services: services.length,
        errors: counts.error,
        warnings: counts.warning,
        unknowns,
      }),
    ),
    ...(shown.length === 0
      ? []
      : [
          tableOf({
            head: [
              own.columns.service,
              own.columns.provider,
              ...severities.map((severity) => words.severities[severity].many({ n: 2 })),
              own.columns.next,
            ],
            rows: shown.map(({ id, name, declared, counts: own }) => ({
              cells: [
                [name],
                [String(declared[0]?.service.provider?.name ?? '')],
                ...severities.map((severity): Line => [String(own[severity])]),
                next(id),
              ],
            })),
            narrow: [2, 3, 4, 5],
          }),
        ]),
    ...(rest > 0 ? [quietly(own.more({ n: rest }))] : []),
  ]
}

function gravestBlocks({ content, words, language, told }: FindingsContext): Blocks {
  const own = wordsOfLanguage(language).management
  const worst = worstOf(content.services)
  if (worst.length === 0) return [paragraph(words.summary.nothing)]
  return [
    {
      kind: 'list',
      ordered: true,
      items: worst.map(({ title, severity, services }) => {
        const named = services.slice(0, mostNamed).map(({ part }) => part.name)
        const rest = services.length - named.length
        return [
          paragraph(badge(words.severities[severity].name, severity), ' ', told(title)),
          quietly(`${named.join(', ')}${rest > 0 ? ` ${own.more({ n: rest })}` : ''}`),
        ]
      }),
    },
  ]
}

/** The day of what falls due, and whether it has passed. */
function dayOf(entry: Due, { language, subject, day }: FindingsContext): Line {
  if (!isOverdue(entry, subject.report)) return [day(entry.day)]
  return [day(entry.day), ' ', badge(wordsOfLanguage(language).due.overdue, 'error')]
}

function dueBlocks(context: FindingsContext, { entries, until }: DueList): Blocks {
  const { content, language, day } = context
  const names = new Map(content.services.map(({ id, name }) => [id, name]))
  const { management: own, due } = wordsOfLanguage(language)
  if (entries.length === 0) return [paragraph(own.nothingDue({ until: day(until) }))]
  const rest = entries.length - mostDates
  return [
    tableOf({
      head: [own.when, own.columns.service, own.what, own.who],
      rows: entries.slice(0, mostDates).map((entry) => ({
        cells: [
          dayOf(entry, context),
          [names.get(entry.declaration ?? '') ?? entry.declaration ?? due.ours],
          [whatIsDue(entry, due)],
          [whoActs(entry, due)],
        ],
      })),
      narrow: [0],
    }),
    ...(rest > 0 ? [quietly(own.more({ n: rest }))] : []),
  ]
}

function decisionBlocks(context: FindingsContext, { entries, until }: DueList): Blocks {
  const { content, subject, language, day } = context
  const { decisions } = wordsOfLanguage(language).management
  const late = entries.filter((entry) => isOverdue(entry, subject.report)).length
  const ending = entries.filter(({ kind }) => kind === 'waiver').length
  const lines = [
    ...(content.counts.error > 0 ? [decisions.mend({ n: content.counts.error })] : []),
    ...(ending > 0 ? [decisions.waivers({ n: ending, until: day(until) })] : []),
    ...(late > 0 ? [decisions.overdue({ n: late })] : []),
    ...(content.unknowns > 0 ? [decisions.unknown({ n: content.unknowns })] : []),
  ]
  return listOf((lines.length === 0 ? [decisions.nothing] : lines).map((line) => [line]))
}
