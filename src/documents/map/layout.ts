import { dotOf } from './dot.ts'
import { overlapsIn, straysIn } from './faults.ts'
import type { Curve, Frame, Layout, Point } from './geometry.ts'
import { zones } from './graph.ts'
import { graphviz } from './graphviz.ts'
import type { Picture } from './picture.ts'

/** The part of the output of Graphviz that we read. */
interface Laid {
  readonly bb: string
  readonly objects?: readonly {
    readonly name: string
    readonly bb?: string
    readonly pos?: string
    readonly width?: string
    readonly height?: string
  }[]
  readonly edges?: readonly { readonly id: string; readonly pos: string }[]
}

/** Wider than this the text of a picture is too small on a page and on most screens. */
const broad = 1100

const directions = ['TB', 'LR'] as const

/** Places every box, arrow and label: of the ways in which Graphviz can do it, the one that reads best. */
export async function layoutOf(picture: Picture): Promise<Layout> {
  const viz = await graphviz()
  const layouts = directions.flatMap((direction) =>
    [true, false].map((newrank) => {
      const dot = dotOf(picture, { direction, newrank, scale: 1.14, full: false })
      return layoutIn(viz.renderJSON(dot) as Laid)
    }),
  )
  const weighed = layouts.map((layout) => ({ layout, toil: toilOf(layout, picture) }))
  return weighed.reduce((best, other) => (other.toil < best.toil ? other : best)).layout
}

/** What it costs to read a layout: its area, more if it is broad, and more for all that misleads. */
function toilOf(layout: Layout, picture: Picture): number {
  const { width, height } = layout
  const faults = overlapsIn(layout) / 4 + straysIn(layout, picture)
  return width * height * Math.max(1, width / broad) * (1 + faults)
}

function layoutIn({ bb, objects = [], edges = [] }: Laid): Layout {
  const [, , width = 0, height = 0] = numbers(bb)
  const flip = ([x = 0, y = 0]: readonly number[]): Point => ({ x, y: height - y })
  const frames = objects.map(({ name, bb: box, pos = '', ...size }): readonly [string, Frame] => {
    if (box === undefined)
      return [
        name,
        { ...flip(numbers(pos)), width: inches(size.width), height: inches(size.height) },
      ]
    const [left = 0, bottom = 0, right = 0, top = 0] = numbers(box)
    const middle = flip([(left + right) / 2, (bottom + top) / 2])
    return [name, { ...middle, width: right - left, height: top - bottom }]
  })
  const byName = new Map(frames)
  const curves = new Map(edges.map(({ id, pos }) => [id, curveOf(pos, flip)]))
  const ids = new Set(edges.map(({ id }) => id.replace(/_(head|tail)$/, '')))
  return {
    width,
    height,
    boxes: new Map(frames.filter(([name]) => name.startsWith('n'))),
    zones: new Map(
      zones.flatMap((zone) => {
        const frame = byName.get(`cluster_${zone}`)
        return frame ? [[zone, frame] as const] : []
      }),
    ),
    arrows: new Map(
      [...ids].map((id) => {
        const tail = curves.get(`${id}_tail`)
        const head = curves.get(`${id}_head`) ?? { points: [], tip: { x: 0, y: 0 } }
        const label = byName.get(id)
        const parts = tail ? [tail.points, head.points] : [head.points]
        return [id, { curves: parts, tip: head.tip, ...(label && { label }) }]
      }),
    ),
  }
}

/** `e,10,20 1,2 3,4 5,6 7,8`: the tip, and the points of the curve. */
function curveOf(
  pos: string,
  flip: (pair: readonly number[]) => Point,
): { readonly points: Curve; readonly tip: Point } {
  const parts = pos.split(' ')
  const tip = parts.find((part) => part.startsWith('e,'))
  const points = parts.filter((part) => !/^[es],/.test(part)).map((part) => flip(numbers(part)))
  return { points, tip: tip ? flip(numbers(tip.slice(2))) : (points.at(-1) ?? { x: 0, y: 0 }) }
}

const numbers = (text: string): readonly number[] => text.split(',').map(Number)
const inches = (text = '0') => Number(text) * 72
