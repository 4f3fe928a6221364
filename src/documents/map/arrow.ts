import { gapSayings, gapTexts, markOf } from './gap-lines.ts'
import type { Edge, Use } from './graph.ts'
import { atMost, inOne, plainIn } from './label.ts'
import type { MapWords } from './map-words.ts'
import type { Arrow, PictureLine } from './picture.ts'
import { carrierText, tallied } from './tools.ts'

/** What arrows have in common in one picture. */
export interface ArrowSetting {
  /** Of the boxes, by the keys of their nodes. */
  readonly ids: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly words: MapWords
  /** Where boxes stand for many services, only what matters is written on an arrow. */
  readonly terse: boolean
}

export function arrowOf(edge: Edge, id: string, { ids, names, words, terse }: ArrowSetting): Arrow {
  const { from, to, flows, gaps } = edge
  const carriers = tallied(edge.carriers.map((carrier) => carrierText(carrier, words)))
  const uses = atMost(8, textsOf(edge.uses, words), (count) => words.more({ count }))
  const many = flows > 1 ? [words.flows({ count: flows })] : []
  const mark = markOf(gaps)
  const isQuiet = terse && mark === 'plain' && carriers.length === 0
  const says = isQuiet ? [] : sayingsOn(edge, carriers, words)
  return {
    id,
    from: ids.get(from) ?? '',
    to: ids.get(to) ?? '',
    mark,
    says: says.map(({ text, style }) => ({ text: plainIn(text, 200), style })),
    title: inOne([
      [from, to].map((key) => plainIn(names.get(key) ?? '', 100)).join(' → '),
      ...many,
      ...uses,
      ...carriers,
      ...gapTexts(gaps, words),
    ]),
  }
}

/** What flows are for, what carries them, and what was found; of many flows less of each. */
function sayingsOn(
  { uses, flows, gaps }: Edge,
  carriers: readonly string[],
  words: MapWords,
): readonly PictureLine[] {
  const most = flows > 1 ? 2 : 3
  // What the document calls the task says more than what happens there.
  const tasks = uses.filter((use) => 'task' in use || use.use === 'embedded')
  const purpose =
    flows > 1
      ? words.flows({ count: flows })
      : textsOf(tasks.length > 0 ? tasks : uses, words).join(', ')
  return [
    ...(purpose === '' ? [] : [{ text: purpose, style: 'quiet' } as const]),
    ...atMost(most, carriers, (count) => words.more({ count })).map(
      (text): PictureLine => ({ text, style: 'plain' }),
    ),
    ...gapSayings(gaps, words, most),
  ]
}

function textsOf(uses: readonly Use[], words: MapWords): readonly string[] {
  const texts = uses.map((use) => ('task' in use ? use.task.trim() : words.uses[use.use]))
  return [...new Set(texts)].filter((text) => text !== '')
}
