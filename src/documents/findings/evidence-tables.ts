import { compareText } from '../../model/compare-text.ts'
import { groupBy } from '../../model/group-by.ts'
import { type Table, tableOf } from '../writers/blocks.ts'
import { code, joinLines, type Line, link, quiet, ref } from '../writers/inline.ts'
import type { FindingsContext } from './context.ts'
import { sentence } from './sentence.ts'

/** What is waived, by whom, why and until when. */
export function waivedTable({
  content,
  subject,
  words: { waived: words },
  told,
  day,
}: FindingsContext): Table {
  const placeOf = (declaration: string | undefined) => {
    const part = content.services.find(({ id }) => id === declaration)
    return part && ref(part.name, part.anchor)
  }
  const titles = new Map(subject.report.rules.map(({ id, title }) => [id, title]))
  return tableOf({
    head: [words.finding, words.owner, words.approver, words.reason, words.until],
    narrow: [4],
    rows: content.waived
      .toSorted((a, b) => compareText(a.waiver?.expires ?? '', b.waiver?.expires ?? ''))
      .map(({ rule, message, declaration, location, waiver }) => ({
        cells: [
          [
            told(titles.get(rule) ?? rule),
            ': ',
            told(message, sentence(message)),
            ' ',
            placeOf(declaration) ?? code(declaration ?? location.file),
          ],
          [waiver?.owner ?? ''],
          [waiver?.approver ?? quiet(words.noApprover)],
          [waiver?.reason ?? ''],
          [waiver ? day(waiver.expires) : ''],
        ],
      })),
  })
}

/** The files that were read. */
export function inputsTable({
  content,
  subject,
  words: { inputs: words },
}: FindingsContext): Table {
  return tableOf({
    head: [words.file, words.holds, 'SHA-256'],
    rows: content.sources.map(({ file, declarations }) => ({
      cells: [
        [code(file)],
        declarations.length === 0
          ? [quiet(words.nothing)]
          : joinLines(
              declarations.map(
                ({ kind, id }): Line =>
                  kind === 'Organisation' ? [`${words.organisation} `, code(id)] : [code(id)],
              ),
              ', ',
            ),
        [code(subject.hashes.get(file) ?? '–')],
      ],
    })),
  })
}

/**
 * Every source that is cited, with its address in full: on paper nobody can press a link. Its
 * provisions stand with the findings.
 */
export function sourcesTable({
  content,
  words: { findings, sources: words },
}: FindingsContext): Table {
  const cited = [...content.open, ...content.waived].flatMap(({ basis, law }) => [
    ...basis.map(({ provision, url }) => ({ name: provision, url })),
    ...(law === undefined
      ? []
      : [
          {
            name: law.verified ? law.title : `${law.title} (${findings.unverified})`,
            url: law.url,
          },
        ]),
  ])
  return tableOf({
    head: [words.source, words.address],
    rows: [...groupBy(cited, ({ url }) => url?.replace(/#.*/, ''))]
      .map(([url, all]) => ({ url, name: nameOf(all.map(({ name }) => name)) }))
      .sort((a, b) => compareText(a.name, b.name))
      .map(({ url, name }) => ({
        cells: [[name], [url === undefined ? quiet(words.internal) : link(url, url)]],
      })),
  })
}

/** The sources of which these are provisions, without the place in each. */
const nameOf = (provisions: readonly string[]): string =>
  [
    ...new Set(
      provisions.map((one) => one.replace(/,? (?:\p{L}+\.|Clause|Annex) ?[\dA-Z].*$/u, '')),
    ),
  ]
    .sort()
    .join('; ')
