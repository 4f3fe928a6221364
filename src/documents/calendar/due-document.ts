import type { Due } from '../../model/due.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import {
  type Blocks,
  type Content,
  heading,
  paragraph,
  quietly,
  type Termed,
  termed,
} from '../writers/blocks.ts'
import { badge, strong } from '../writers/inline.ts'
import { isOverdue } from './due.ts'
import {
  countedFrom,
  daysBetween,
  reasons,
  type Told,
  toldIn,
  whatIsDue,
  whenIn,
  whoActs,
} from './told.ts'

/** What falls due: the overdue first, then day by day. */
export function dueDocument(subject: DocumentInput, options: DocumentOptions): Content {
  const { within, language } = options
  const { report } = subject
  const told = toldIn(subject, options)
  const { own, until, entries, unread } = told
  const title = own.title({ days: within, asOf: report.asOf, until })
  const facts = (wanted: boolean): Blocks => {
    const all = entries.filter((entry) => isOverdue(entry, report) === wanted)
    if (all.length === 0) return []
    return [
      { kind: 'facts', facts: all.map((entry) => dueFact(entry, report.asOf, told, options)) },
    ]
  }
  const [late, coming] = [facts(true), facts(false)]
  return {
    title,
    language,
    stamp: stamp(report),
    head: [],
    main: [
      ...(late.length === 0 ? [] : [heading(3, [badge(own.overdue, 'error')]), ...late]),
      heading(3, title),
      ...(coming.length === 0 ? [paragraph(own.nothing)] : coming),
    ],
    foot: unread.length === 0 ? [] : [paragraph(own.unread({ files: unread.join(', ') }))],
  }
}

/** What is due on a day, of whom, since when and why, and where it is declared. */
function dueFact(entry: Due, asOf: string, { own }: Told, { language }: DocumentOptions): Termed {
  const { day, declaration, place } = entry
  const lines = [
    [declaration ?? own.ours, whenIn(own, daysBetween(asOf, day)), whoActs(entry, own)],
    [countedFrom(entry, own), reasons(entry, language)],
    [place === undefined ? '' : `${place.file}:${place.line}`],
  ]
    .map((parts) => parts.filter((part) => part !== '').join(' · '))
    .filter((text) => text !== '')
  return termed(
    [day < asOf ? badge(day, 'error') : strong(day)],
    paragraph(whatIsDue(entry, own)),
    ...lines.map((text) => quietly(text)),
  )
}
