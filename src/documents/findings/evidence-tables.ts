import { compareText } from '../../model/compare-text.ts'
import { groupBy } from '../../model/group-by.ts'
import { actCited } from '../text/cited.ts'
import { type Table, tableOf } from '../writers/blocks.ts'
import { code, joinLines, type Line, link, quiet, ref } from '../writers/inline.ts'
import type { FindingsContext } from './context.ts'
import { sentence } from './sentence.ts'

/** What is waived, by whom, why and until when. */
export function waivedTable({ content, subject, words: all, told, day }: FindingsContext): Table {
  const words = all.waived
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
export function inputsTable({ content, subject, words: all }: FindingsContext): Table {
  const words = all.inputs
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
export function sourcesTable({ content, language, words: all }: FindingsContext): Table {
  const { findings, sources: words } = all
  const cited = [...content.open, ...content.waived].flatMap(({ basis, law }) => [
    ...basis.map((one) => ({ name: actCited(one, language), url: one.url })),
    ...(law
      ? [{ name: law.title + (law.verified ? '' : ` (${findings.unverified})`), url: law.url }]
      : []),
  ])
  return tableOf({
    head: [words.source, words.address],
    rows: [...groupBy(cited, ({ url }) => url?.replace(/#.*/, ''))]
      .map(([url, all]) => ({
        url,
        name: [...new Set(all.map(({ name }) => name))].sort().join('; '),
      }))
      .sort((a, b) => compareText(a.name, b.name))
      .map(({ url, name }) => ({
        cells: [[name], [url === undefined ? quiet(words.internal) : link(url, url)]],
      })),
  })
}
