import { compareText } from '../../model/compare-text.ts'
import { groupBy } from '../../model/group-by.ts'
import { type Table, tableOf } from '../writers/blocks.ts'
import { code, english, joinLines, type Line, link, quiet, ref } from '../writers/inline.ts'
import type { FindingsContext } from './context.ts'
import { sentence } from './sentence.ts'

/** What is waived, by whom, why and until when. */
export function waivedTable({
  content,
  subject,
  words: { waived: words },
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
            english(titles.get(rule) ?? rule, ': ', sentence(message)),
            ' ',
            placeOf(declaration) ?? code(declaration ?? location.file),
          ],
          [waiver?.owner ?? ''],
          [waiver?.approver ?? quiet(words.noApprover)],
          [waiver?.reason ?? ''],
          [waiver?.expires ?? ''],
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

/** Every source that is cited, with its address in full: on paper nobody can press a link. */
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
    head: [words.address, words.provision],
    rows: [...groupBy(cited, ({ url }) => url)]
      .map(([url, all]) => ({
        url,
        names: [...new Set(all.map(({ name }) => name))].sort(byNumber),
      }))
      .sort((a, b) => byNumber(a.names[0] ?? '', b.names[0] ?? ''))
      .map(({ url, names }) => ({
        cells: [[url === undefined ? quiet(words.internal) : link(url, url)], [names.join('; ')]],
      })),
  })
}

/** By number, not letter by letter: the fifth article before the twenty-eighth. */
const byNumber = (a: string, b: string) => compareText(padded(a), padded(b))
const padded = (text: string) => text.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'))
