import { severities } from '../../model/severity.ts'
import { gapRank, worstFirst } from './gaps.ts'
import type { MapGap } from './graph.ts'
import type { MapWords } from './map-words.ts'
import { heaviest, type Mark, type PictureLine } from './picture.ts'

export function markOf(gaps: readonly MapGap[]): Mark {
  const styles = new Set<string>(gaps.map(styleOf))
  return heaviest.find((mark) => styles.has(mark)) ?? 'plain'
}

function styleOf({ state, severity }: MapGap): PictureLine['style'] {
  return state === 'waived' || state === 'way' ? state : severity
}

/** Every rule in a saying of its own, the worst first and of equals the most frequent; then how many more. */
export function gapSayings(
  gaps: readonly MapGap[],
  words: MapWords,
  most: number,
): readonly PictureLine[] {
  const lines = new Map<string, { readonly gap: MapGap; count: number }>()
  for (const gap of worstFirst(gaps)) {
    const text = gapText(gap, words)
    const known = lines.get(text)
    if (known) known.count += 1
    else lines.set(text, { gap, count: 1 })
  }
  const all = [...lines]
    .sort(([, a], [, b]) => gapRank(a.gap) - gapRank(b.gap) || b.count - a.count)
    .map(([text, { gap, count }]) => ({
      text: count === 1 ? text : `${text} ×${count}`,
      style: styleOf(gap),
    }))
  const shown = all.length > most ? all.slice(0, most - 1) : all
  const rest = all.slice(shown.length)
  return [
    ...shown,
    ...rest.slice(0, 1).map(({ style }) => ({ text: words.more({ count: rest.length }), style })),
  ]
}

/** How many of each weight, where many boxes leave no room for what is said of each. */
export const gapCounts = (gaps: readonly MapGap[], words: MapWords): readonly PictureLine[] =>
  severities.flatMap((style) => {
    const n = gaps.filter((gap) => styleOf(gap) === style).length
    return n === 0 ? [] : [{ text: `${n} ${words.counted[style].many({ n })}`, style }]
  })

/** The gaps at length, for who points at them; beyond a handful only how many there are. */
export function gapTexts(gaps: readonly MapGap[], words: MapWords): readonly string[] {
  const most = 5
  const texts = worstFirst(gaps)
    .slice(0, most)
    .map((gap) => `${gapText(gap, words)}: ${gap.message}`)
  return gaps.length > most ? [...texts, words.more({ count: gaps.length - most })] : texts
}

function gapText({ title, severity, state, until }: MapGap, words: MapWords): string {
  const { severities, known, waivedUntil, waived, way, colon } = words
  if (state === 'way') return `${way}${colon}${title}`
  if (state === 'waived')
    return `${until === undefined ? waived : waivedUntil({ day: until })}${colon}${title}`
  return `${severities[severity]}${state === 'known' ? ` (${known})` : ''}${colon}${title}`
}
