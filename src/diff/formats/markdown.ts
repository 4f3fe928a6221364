import { audiences, type Change, type Direction, directions } from '../../model/change.ts'
import type { Citation } from '../../model/citation.ts'
import { markdownLink, markdownText } from '../../report/markdown-text.ts'
import { count } from '../../report/text.ts'
import type { Diff } from '../diff.ts'
import {
  directionTally,
  gaps,
  lawLine,
  nothing,
  passageWords,
  provisionsText,
  shortened,
  span,
  warnings,
} from './wording.ts'

/** GitHub takes no comment of more than 65 536 characters; a little is left to whoever posts it. */
const mostCharacters = 60_000
/** Heads of tables, and what folds them. */
const frames = 1_000
/** Beyond this a text is cut: the comment is for people. */
const longestText = 600
/** Up to so many rows everything is open. */
const fewRows = 12

/** For a comment on a pull request: what is weaker first, the rest folded where there is much of it. */
export function diffMarkdown(diff: Diff): string {
  const head = headOf(diff)
  const foot = `\n${text(lawLine(diff))}.\n`
  const rows = directions.flatMap((direction) =>
    diff.changes
      .filter((change) => change.direction === direction)
      .map((change) => ({ direction, row: rowOf(change) })),
  )
  const room = mostCharacters - head.length - foot.length - frames
  const shown = fitting(rows, ({ row }) => row, room)
  const folded = rows.length > fewRows
  const tables = directions.map((direction) => {
    const of = rows.filter((row) => row.direction === direction).length
    const fit = shown.filter((row) => row.direction === direction).map(({ row }) => row)
    return table(direction, fit, { of, folded: folded && direction !== 'weaker' })
  })
  const left = rows.length - shown.length
  const more =
    left === 0
      ? ''
      : `\n**${count(left, 'more change')} did not fit: the other formats have them all.**\n`
  return `${head}${tables.join('')}${more}${foot}`
}

function headOf(diff: Diff): string {
  const { changes, summary } = diff
  const counts = `**${directionTally(diff)}** in ${count(summary.declarations, 'declaration')}`
  const all = gaps(diff).map((line) => `- ${text(line)}`)
  const some = fitting(all, (line) => line, mostOfGaps)
  const rest = all.length - some.length
  const lines = rest === 0 ? some : [...some, `- ${rest} more`]
  const paragraphs = [
    '## What this change means',
    changes.length === 0
      ? `${sentence(nothing(diff))}, ${text(span(diff))}.`
      : `${counts}, ${text(span(diff))}.`,
    ...warnings(diff).map((line) => `**${line}.**`),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

/** Room is left for the changes of what could be read. */
const mostOfGaps = 10_000

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** As many of the first as there is room for. */
function fitting<T>(items: readonly T[], textOf: (item: T) => string, room: number): readonly T[] {
  let used = 0
  const end = items.findIndex((item) => {
    used += textOf(item).length + 1
    return used > room
  })
  return end === -1 ? items : items.slice(0, end)
}

function table(
  direction: Direction,
  rows: readonly string[],
  { of, folded }: { readonly of: number; readonly folded: boolean },
): string {
  if (rows.length === 0) return ''
  const title = `${of} ${direction}`
  const lines = ['| Where | What | Law | Who must be told |', '| --- | --- | --- | --- |', ...rows]
  const body = `\n${lines.join('\n')}\n`
  return folded
    ? `\n<details>\n<summary>${title}</summary>\n${body}\n</details>\n`
    : `\n### ${sentence(title)}\n${body}`
}

function rowOf({ declaration, location, side, message, basis, tell, drift }: Change): string {
  const where = `${text(declaration)}<br>${text(location.file)}:${location.line}${side === 'base' ? ' on the base' : ''}`
  const told = tell.map(
    ({ who, what, basis: why }) =>
      `${text(audiences[who])}: ${text(what)} (${text(provisionsText(why))})`,
  )
  const what = drift ? `${text(message)}<br>${text(passageWords(drift))}` : text(message)
  return `| ${where} | ${what} | ${links(basis)} | ${told.join('<br>')} |`
}

const text = (words: string) => markdownText(words, longestText)

const links = (basis: readonly Citation[]) =>
  shortened(basis)
    .map((provision, index) => markdownLink(provision, basis[index]?.url, longestText))
    .join(', ')
