import type { Document, Service } from '../../model/declaration.ts'
import type { Words } from '../words/words-type.ts'
import { type Table, tableOf } from '../writers/blocks.ts'
import { code, joinLines, type Line, link, quiet } from '../writers/inline.ts'
import { monthsSince } from './age.ts'
import type { FindingsContext } from './context.ts'

/** The documents, and how old they are on the day asked. */
export function documentsTable(
  { documents = {} }: Service,
  { subject, words: { service: words }, day }: FindingsContext,
): Table {
  return tableOf({
    head: [words.document, words.type, words.date, words.age, words.status],
    narrow: [2, 3],
    rows: Object.entries(documents).map(([id, document]) => {
      const { type, version, date, status, legalEffect } = document
      const dated = date !== undefined && date !== 'unknown'
      const months = monthsSince(date, subject.report.asOf)
      return {
        cells: [
          titleOf(id, document),
          [words.types[type], ...(version === undefined ? [] : [`, ${version}`])],
          [dated ? day(date) : quiet(date ? words.unknownDate : words.undated)],
          [months === undefined ? quiet('–') : ageIn(words, months)],
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
  })
}

function titleOf(id: string, { title, publisher, url }: Document): Line {
  const name = title ?? id
  return [
    url === undefined ? name : link(name, url),
    ...(title === undefined ? [] : [' ', code(id)]),
    ...(publisher === undefined ? [] : [quiet(` (${publisher})`)]),
  ]
}

/** Of a document; years are said once there are two of them. */
function ageIn({ ages }: Words['findings']['service'], months: number): string {
  if (months < 1) return ages.new
  if (months < 24) return ages.months({ n: months })
  const years = ages.years({ n: Math.floor(months / 12) })
  const rest = months % 12
  return rest > 0 ? `${years} ${ages.months({ n: rest })}` : years
}
