import type { Due } from '../../model/due.ts'
import type { Language } from '../../model/language.ts'
import type { Look } from '../../report/style.ts'
import { inert, visible, wrap } from '../../report/text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import type { Words } from '../words/words-type.ts'
import { isOverdue } from './due.ts'
import { countedFrom, daysBetween, reasons, toldIn, whatIsDue, whenIn, whoActs } from './told.ts'

/** What falls due for the terminal: the overdue first, then day by day. */
export function dueText(subject: DocumentInput, options: DocumentOptions): string {
  const { look, within, language } = options
  const { report } = subject
  const { own, until, entries, unread } = toldIn(subject, options)
  const [late, coming] = [true, false].map((wanted) =>
    entries.filter((entry) => isOverdue(entry, report) === wanted),
  )
  const lines = (all: readonly Due[] = []) =>
    all.flatMap((entry) => entryLines(entry, report.asOf, { own, look, language }))
  const blocks = [
    [look.paint('quiet', stamp(report))],
    ...(late?.length === 0 ? [] : [[look.paint('error', own.overdue), ...lines(late)]]),
    [
      look.paint('strong', own.title({ days: within, asOf: report.asOf, until })),
      ...(coming?.length === 0 ? [`  ${own.nothing}`] : lines(coming)),
    ],
    ...(unread.length === 0
      ? []
      : [wrap(visible(own.unread({ files: unread.join(', ') })), look.width)]),
  ]
  return inert(`${blocks.map((block) => block.join('\n')).join('\n\n')}\n`)
}

const indent = ' '.repeat(14)

interface Drawing {
  readonly own: Words['due']
  readonly look: Look
  readonly language: Language
}

function entryLines(entry: Due, asOf: string, { own, look, language }: Drawing): readonly string[] {
  const { day, declaration, place } = entry
  const wrapped = (text: string) => wrap(visible(text), Math.max(20, look.width - indent.length))
  const lines = [
    [declaration ?? own.ours, whenIn(own, daysBetween(asOf, day)), whoActs(entry, own)],
    [countedFrom(entry, own), reasons(entry, language)],
    [place === undefined ? '' : `${place.file}:${place.line}`],
  ]
  const [first = '', ...others] = wrapped(whatIsDue(entry, own))
  return [
    `  ${look.paint(day < asOf ? 'error' : 'strong', day)}  ${first}`,
    ...others.map((line) => indent + line),
    ...lines
      .map((parts) => parts.filter((part) => part !== '').join(' · '))
      .filter((text) => text !== '')
      .flatMap((text) => wrapped(text).map((line) => look.paint('quiet', indent + line))),
  ]
}
