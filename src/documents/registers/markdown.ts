import type { Report } from '../../model/report.ts'
import { markdownText } from '../../report/markdown-text.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { headingsOf, type Labelled, type Section, saidIn, sectionsOf } from './layout.ts'
import type { Register, Row } from './register.ts'

/** A register in Markdown: what belongs together shares a cell, so that a table stays readable. */
export function registerMarkdown(register: Register, report: Report): string {
  const { title, introduction, notes, language, layout } = register
  const sections = sectionsOf(register)
  const lines = [
    `<!-- ${stamp(report)} -->`,
    '',
    `# ${title}`,
    '',
    introduction,
    ...(sections.length === 0 ? ['', wordsOfLanguage(language).register.empty] : []),
    ...sections.flatMap((section) => [
      '',
      `## ${markdownText(section.name)}`,
      ...(layout === 'cards'
        ? section.rows.flatMap((row) => card(register, row))
        : ['', ...table(register, section)]),
    ]),
    '',
    ...notes.map((note) => `- ${markdownText(note)}`),
  ]
  return `${lines.join('\n')}\n`
}

type Rows = readonly [Row, ...Row[]]

/** A row as a table of its own: the points down the side. */
function card(register: Register, rows: Rows): readonly string[] {
  const body = saidIn(register, rows).flatMap(({ heading, point, lines }) => {
    const name = point === undefined ? heading : `${heading}<br>${point}`
    return lines.length === 0 ? [] : [row([name, cell(lines)])]
  })
  return ['', `### ${markdownText(rows[0].title)}`, '', row(['', '']), row(['---', '---']), ...body]
}

function table(register: Register, section: Section): readonly string[] {
  const headings = headingsOf(register, section)
  const body = section.rows.map((rows) => {
    const groups = new Map(saidIn(register, rows).map((one) => [one.heading, one.lines]))
    return row(headings.map((heading) => cell(groups.get(heading) ?? [])))
  })
  return [row(headings), row(headings.map(() => '---')), ...body]
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function cell(lines: readonly Labelled[]): string {
  return lines
    .map(({ label, texts, isName }) => {
      const all = texts.map((text) => markdownText(text))
      const [first = ''] = all
      const listed = all.length === 1 ? first : all.map((text) => `• ${text}`).join('<br>')
      if (label === undefined)
        return isName && listed.trim() !== '' ? `**${listed.trim()}**` : listed
      return `*${label}:*${all.length === 1 ? ' ' : '<br>'}${listed}`
    })
    .join('<br>')
}
