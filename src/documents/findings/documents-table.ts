import type { Document, Service } from '../../model/declaration.ts'
import type { Words } from '../text/findings-words-types.ts'
import {
  code,
  type Inline,
  joinLines,
  type Line,
  link,
  quiet,
  type Table,
} from '../writers/inline.ts'
import { monthsSince } from './age.ts'
import type { FindingsContext } from './context.ts'

/** The documents, and how old they are on the day asked. */
export function documentsTable(
  { documents = {} }: Service,
  { subject, words: { service: words } }: FindingsContext,
): Table {
  return {
    head: [words.document, words.type, words.date, words.age, words.status],
    narrow: [2, 3],
    rows: Object.entries(documents).map(([id, document]) => {
      const { type, version, date, status, legalEffect } = document
      const months = monthsSince(date, subject.report.asOf)
      return {
        cells: [
          titleOf(id, document),
          [words.types[type], ...(version === undefined ? [] : [`, ${version}`])],
          [dateOf(date, words)],
          [months === undefined ? quiet('–') : words.months(months)],
          joinLines(
            [
              ...(status === undefined ? [] : [[words.statuses[status]]]),
              ...(legalEffect === false ? [[words.noEffect]] : []),
            ],
            '; ',
          ),
        ],
      }
    }),
  }
}

function dateOf(date: string | undefined, { undated, unknownDate }: Words['service']): Inline {
  if (date === undefined) return quiet(undated)
  return date === 'unknown' ? quiet(unknownDate) : date
}

function titleOf(id: string, { title, publisher, url }: Document): Line {
  const name = title ?? id
  return [
    url === undefined ? name : link(name, url),
    ...(title === undefined ? [] : [' ', code(id)]),
    ...(publisher === undefined ? [] : [quiet(` (${publisher})`)]),
  ]
}
