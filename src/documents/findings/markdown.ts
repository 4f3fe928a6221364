import type { DocumentInput, DocumentOptions } from '../document.ts'
import { mapMermaid } from '../map/map.ts'
import { stamp } from '../stamp.ts'
import { textMarkdown } from '../writers/markdown-lines.ts'
import { type FindingsContext, findingsContextOf, lawText, ofWhat } from './context.ts'
import { inputsTable, sourcesTable, waivedTable } from './evidence-tables.ts'
import { type Blocks, fenced, headed, list, tableBlock } from './markdown/blocks.ts'
import { ruleBlocks } from './markdown/card.ts'
import { matrix } from './markdown/matrix.ts'
import { services } from './markdown/service.ts'
import { noticeBlocks, summary } from './markdown/summary.ts'

/** The findings report in Markdown: the same content as in HTML. */
export async function findingsMarkdown(
  subject: DocumentInput,
  options: DocumentOptions,
): Promise<string> {
  const context = findingsContextOf(subject, options)
  const { words, content } = context
  const { report } = subject
  const of = ofWhat(context)
  const blocks: Blocks = [
    `<!-- ${stamp(report)} -->`,
    `# ${textMarkdown(words.headline)}`,
    `${textMarkdown(of)}. ${lawText(context)}`,
    ...noticeBlocks(context),
    ...summary(context),
    `${words.introduction({ rules: report.summary.rules })} ${words.english}`.trim(),
    ...matrix(context),
    ...headed('map', words.map.title),
    words.map.text,
    fenced('mermaid', String(await mapMermaid(subject, options)).trim()),
    ...services(context),
    ...(context.inPlace ? [] : ruleBlocks(context)),
    ...headed('waived', words.waived.title),
    ...(content.waived.length === 0
      ? [words.waived.none]
      : [words.waived.text, tableBlock(waivedTable(context))]),
    ...headed('sources', words.sources.title),
    words.sources.text,
    tableBlock(sourcesTable(context)),
    ...headed('inputs', words.inputs.title),
    `${words.inputs.tool({ version: report.tool.version })} ${words.inputs.text}`,
    tableBlock(inputsTable(context)),
    ...headed('limits', words.limits.title),
    list(words.limits.points),
    ...headed('sign', words.sign.title),
    words.sign.text,
    signatures(context),
  ]
  return `${blocks.join('\n\n')}\n`
}

function signatures({ words }: FindingsContext): string {
  const { name, day, signature, remarks } = words.sign
  const row = { cells: [[''], [''], [''], ['']] }
  return tableBlock({ head: [name, day, signature, remarks], rows: [row, row] })
}
