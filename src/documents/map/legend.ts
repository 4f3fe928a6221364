import type { Report } from '../../model/report.ts'
import { inWords } from '../../model/words.ts'
import type { Graph } from './graph.ts'
import { plainIn } from './label.ts'
import type { MapWords } from './map-words.ts'
import { boxesIn, heaviest, type Picture, type Sample } from './picture.ts'

type Drawn = Pick<Picture, 'outside' | 'clusters' | 'arrows'>

/** What occurs in the picture, and nothing else. */
export function legendOf(drawn: Drawn, { legend }: MapWords): readonly Sample[] {
  const boxes = boxesIn(drawn)
  const shapes = new Set(boxes.map(({ shape }) => shape))
  const marks = new Set([...boxes, ...drawn.arrows].map(({ mark }) => mark))
  const samples: readonly (Sample | false)[] = [
    shapes.has('organisation') && { sample: 'organisation', text: legend.organisation },
    shapes.has('service') && { sample: 'service', text: legend.service },
    shapes.has('party') && { sample: 'party', text: legend.party },
    drawn.arrows.some(({ mark }) => mark === 'plain') && {
      sample: 'arrow-plain',
      text: legend.flow,
    },
    ...heaviest.map(
      (mark): Sample | false => marks.has(mark) && { sample: `arrow-${mark}`, text: legend[mark] },
    ),
  ]
  return samples.filter((sample) => sample !== false)
}

/** What is left out, what may be missing, whether it is the law as it is, and what short names mean. */
export function notesOf(
  graph: Graph,
  report: Report,
  unread: readonly string[],
  words: MapWords,
  drawn: Drawn,
): readonly string[] {
  const { summary, assumedInvalid, lawStale, lawDate, selection, crashes } = report
  const { services, parties, flows, disengaged, grouping } = graph.leftOut
  const { notes, legend } = words
  const missing = summary.unchecked + unread.length
  const isOutside = drawn.outside.some(({ shape }) => shape !== 'organisation')
  const isFound = [...graph.nodes, ...graph.edges].some(({ gaps }) => gaps.length > 0)
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
    isOutside && legend.outside,
    isFound && legend.rules,
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
