import type { Report } from '../../model/report.ts'
import { inWords } from '../../model/words.ts'
import type { Graph } from './graph.ts'
import { plainIn } from './label.ts'
import type { MapWords } from './map-words.ts'
import { boxesIn, heaviest, type Picture, type Sample } from './picture.ts'

type Drawn = Pick<Picture, 'outside' | 'clusters' | 'arrows'>

/** What occurs in the picture, and nothing else. */
export function legendOf(drawn: Drawn, { legend }: MapWords): readonly Sample[] {
  const marks = new Set([...boxesIn(drawn), ...drawn.arrows].map(({ mark }) => mark))
  return [
    ...(drawn.arrows.some(({ mark }) => mark === 'plain')
      ? [{ mark: 'plain', text: legend.flow } as const]
      : []),
    ...heaviest.flatMap((mark) => (marks.has(mark) ? [{ mark, text: legend[mark] }] : [])),
  ]
}

/** What is left out, what may be missing, whether it is the law as it is, and what short names mean. */
export function notesOf(
  graph: Graph,
  report: Report,
  unread: readonly string[],
  words: MapWords,
): readonly string[] {
  const { summary, assumedInvalid, lawStale, lawDate, selection, crashes } = report
  const { services, parties, flows, disengaged, grouping } = graph.leftOut
  const { notes } = words
  const missing = summary.unchecked + unread.length
  return [
    grouping === 'alike' && notes.alike({ parties }),
    grouping === 'place' && notes.grouped({ what: grouped(services, parties, words) }),
    flows > 0 && notes.within({ count: flows }),
    disengaged > 0 && notes.disengaged({ count: disengaged }),
    missing > 0 && notes.unread({ count: missing }),
    crashes.length > 0 && notes.crashes({ count: crashes.length }),
    selection.length > 0 && notes.selection({ selected: listed(selection) }),
    assumedInvalid.length > 0 && notes.invalid({ ids: listed(assumedInvalid.map(({ id }) => id)) }),
    lawStale && notes.stale({ day: lawDate }),
    abbreviations(graph, words),
  ].filter((note) => note !== false)
}

/** Of what there is any. */
function grouped(services: number, parties: number, words: MapWords): string {
  const all = [
    ...(services > 0 ? [words.many.service({ count: services })] : []),
    ...(parties > 0 ? [words.otherRecipients({ parties })] : []),
  ]
  return inWords(all, words.and)
}

const listed = (words: readonly string[]) => plainIn(words.join(', '), 100)

/** What the short names of tools stand for, where they occur. */
function abbreviations({ nodes, edges }: Graph, { short, legal, colon }: MapWords): string | false {
  const tools = new Set([
    ...nodes.flatMap(({ spare }) => spare.map(({ type }) => type)),
    ...edges.flatMap(({ carriers }) =>
      carriers.flatMap((carrier) => (typeof carrier === 'object' ? [carrier.type] : [])),
    ),
  ])
  const texts = (['scc', 'bcr'] as const)
    .filter((tool) => tools.has(tool))
    .map((tool) => `${short[tool]}${colon}${legal.tools[tool]}`)
  return texts.length > 0 && `${texts.join('; ')}.`
}
