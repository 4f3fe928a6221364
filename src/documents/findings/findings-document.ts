import { severities } from '../../model/severity.ts'
import { dueIn } from '../calendar/due.ts'
import { caveatsIn } from '../caveats-in.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import {
  type Block,
  type Blocks,
  type Content,
  heading,
  listOf,
  paragraph,
  quietly,
  termed,
} from '../writers/blocks.ts'
import { badge, code, english, type Line, strong } from '../writers/inline.ts'
import type { WrittenFormat } from '../writers/writers.ts'
import { ruleBlocks } from './card-blocks.ts'
import { type FindingsContext, findingsContextOf, lawText, ofWhat } from './context.ts'
import { inputsTable, sourcesTable, waivedTable } from './evidence-tables.ts'
import { filterBlock } from './filter.ts'
import { mapBlocks } from './map-blocks.ts'
import { matrixBlocks } from './matrix-blocks.ts'
import { sentence } from './sentence.ts'
import { cardsBlocks, serviceBlock, unknownBlocks } from './service-blocks.ts'
import { summaryBlocks } from './summary-blocks.ts'
import { ownUnknownAnchor } from './unknown-lines.ts'

/** The findings report. */
export async function findingsDocument(
  subject: DocumentInput,
  options: DocumentOptions,
  format: WrittenFormat,
): Promise<Content> {
  return findingsAround(await mapBlocks(subject, options, format), subject, options)
}

/** The same around a map that has been drawn: the one place that says what follows what. */
export function findingsAround(
  map: Blocks,
  subject: DocumentInput,
  options: DocumentOptions,
): Content {
  const context = findingsContextOf(subject, options)
  const { words } = context
  const { report } = subject
  const of = ofWhat(context)
  return {
    title: `${words.headline}${words.colon} ${of}`,
    language: options.language,
    stamp: stamp(report),
    contents: words.contents,
    head: [
      heading(1, words.headline),
      quietly(`${of}. ${lawText(context)}`),
      ...noticeBlocks(context),
    ],
    main: [
      ...summaryBlocks(context, dueIn(subject, options)),
      quietly(`${words.introduction({ rules: report.summary.rules })} ${words.english}`.trim()),
      ...matrixBlocks(context),
      ...map,
      ...findingsBlocks(context),
      ...(context.inPlace ? [] : ruleBlocks(context)),
      ...closingBlocks(context),
    ],
  }
}

/** What takes from the weight of all that follows, before any of it. */
function noticeBlocks({ words, subject, language }: FindingsContext): Blocks {
  const { report, unread } = subject
  const unweighed = report.sources.filter(({ checked }) => !checked)
  const caveats = caveatsIn(language, report)
  const files: readonly Line[] = [
    ...unread.map((line): Line => [english(line)]),
    ...unweighed.map(({ file }): Line => [code(file), `${words.colon} ${words.unread.unweighed}`]),
  ]
  return [
    ...caveats.map(
      (caveat): Block => ({ kind: 'notice', blocks: [paragraph(strong(sentence(caveat)))] }),
    ),
    ...(files.length === 0
      ? []
      : [
          {
            kind: 'notice',
            blocks: [
              paragraph(strong(words.unread.title)),
              paragraph(words.unread.text),
              ...listOf(files),
            ],
          } as const,
        ]),
  ]
}

/** Every service, and what was found on none. */
function findingsBlocks(context: FindingsContext): Blocks {
  const { words, content } = context
  const { others, ownUnknowns, services } = content
  const ours = `${words.service.unknown}${words.colon} ${words.inputs.organisation}`
  return [
    heading(2, words.findings.title, 'findings'),
    {
      kind: 'details',
      summary: words.findings.meanings,
      open: true,
      blocks: [
        {
          kind: 'facts',
          legend: true,
          facts: severities.map((severity) =>
            termed(
              [badge(words.severities[severity].name, severity)],
              paragraph(words.severities[severity].meaning),
            ),
          ),
        },
      ],
    },
    filterBlock(context),
    ...services.map((part) => serviceBlock(part, context)),
    ...(others.length + ownUnknowns.length === 0
      ? []
      : [
          {
            kind: 'section',
            role: 'service',
            folds: true,
            data: { service: 'others' },
            blocks: [
              heading(3, words.findings.others, 'others'),
              paragraph(words.findings.othersText),
              ...unknownBlocks(ownUnknowns, ownUnknownAnchor, ours, words),
              ...(others.length === 0 ? [] : cardsBlocks(others, context)),
            ],
          } as const,
        ]),
  ]
}

/** What is waived, what the findings rest on, what nobody may take them for, and who has read it. */
function closingBlocks(context: FindingsContext): Blocks {
  const { words, content, subject } = context
  const { waived, sources, inputs, limits, sign } = words
  const blanks = { cells: [[], [], [], []] }
  return [
    heading(2, waived.title, 'waived'),
    ...(content.waived.length === 0
      ? [paragraph(waived.none)]
      : [paragraph(waived.text), waivedTable(context)]),
    heading(2, sources.title, 'sources'),
    paragraph(sources.text),
    sourcesTable(context),
    heading(2, inputs.title, 'inputs'),
    paragraph(`${inputs.tool({ version: subject.report.tool.version })} ${inputs.text}`),
    inputsTable(context),
    heading(2, limits.title, 'limits'),
    ...listOf(limits.points.map((point) => [point])),
    heading(2, sign.title, 'sign'),
    paragraph(sign.text),
    {
      kind: 'section',
      role: 'form',
      blocks: [
        {
          kind: 'table',
          columns: [sign.name, sign.day, sign.signature, sign.remarks].map((head) => ({ head })),
          rows: [blanks, blanks],
        },
      ],
    },
  ]
}
