import { widthOf, wrap } from '../../report/text.ts'
import type { Point } from './geometry.ts'
import { type Box, markOfSample, type Picture, type Sample } from './picture.ts'
import { headOf, n, outlineOf, textAt } from './svg-parts.ts'

const row = 20
/** About as wide as a letter of the text is. */
const letter = 6.4

/** Legend, notes and stamp under a picture, between `left` and `right`, and how far down they reach. */
export function svgFoot(
  { legend, notes, stamp }: Picture,
  title: string,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): { readonly lines: readonly string[]; readonly bottom: number } {
  const broad = 62 + Math.max(0, ...legend.map(({ text }) => widthOf(text) * letter))
  const columns = Math.max(1, Math.floor((right - left) / broad))
  const rows = Math.ceil(legend.length / columns)
  const samples = legend.flatMap((sample, index) => {
    const x = left + Math.floor(index / rows) * broad
    return sampleAt(sample, { x, y: top + 12 + row * (1 + (index % rows)) })
  })
  const texts = [...notes, stamp].flatMap((note) => wrap(note, Math.floor((right - left) / letter)))
  const first = top + 36 + row * rows
  return {
    lines: [
      textAt(title, { x: left, y: top + 12 }, 'legend-title'),
      ...samples,
      ...texts.map((text, index) => textAt(text, { x: left, y: first + 17 * index }, 'quiet')),
    ],
    bottom: first + 17 * (texts.length - 1),
  }
}

function sampleAt({ sample, text }: Sample, { x, y }: Point): readonly string[] {
  const middle = y - 4
  const mark = markOfSample(sample)
  const drawn =
    mark === undefined
      ? outlineOf(sample as Box['shape'], 'plain', { x: x + 18, y: middle, width: 34, height: 14 })
      : [
          `<path class="line ${mark}" d="M${n(x)} ${n(middle)}h30"/>`,
          headOf(mark, { x: x + 30, y: middle }, { x: x + 38, y: middle }),
        ]
  return [...drawn, textAt(text, { x: x + 46, y })]
}
