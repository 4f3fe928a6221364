import { commandMark } from '../../report/text.ts'
import { xmlText } from '../../report/xml-text.ts'
import { dotOf, dotSigns, inLines } from './dot.ts'
import { flowTexts, footOf } from './foot.ts'
import { graphviz } from './graphviz.ts'
import { boxesIn, type Picture, type PictureLine } from './picture.ts'
import { svgStyle } from './svg-style.ts'
import { zoneTitles } from './zone-titles.ts'

export interface SvgOptions {
  /** Before every id in the picture, which has to be the only one of its name on a page. */
  readonly prefix: string
  /** Whether what its arrows say stands elsewhere on the page, and not under it. */
  readonly isInPage: boolean
}

/** A wider typeface than that with which Graphviz counts still fits its box. */
const scale = 1.14
/** For the title, above what is painted. */
const top = 34

/**
 * The picture as SVG: no script, no link, nothing from elsewhere; to be shown alone or inside of a
 * page. Graphviz paints it; what it has painted gets the classes of our style, and the words for
 * whoever points at a part of it.
 */
export async function svgOf(picture: Picture, { prefix, isInPage }: SvgOptions): Promise<string> {
  const flows = isInPage ? [] : flowTexts(picture)
  const foot = inLines([...flows, ...footOf(picture, dotSigns)])
  const viz = await graphviz()
  const paint = (below?: ReadonlySet<string>) =>
    viz.renderString(dotOf(picture, { scale, foot, ...(below && { below }) }), { format: 'svg' })
  const { svg, titles: headings } = clearest(paint)
  const [, width = '0', below = '0'] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? []
  const [, x, y, drawn = ''] = svg.match(whole) ?? []
  const boxes = new Map(boxesIn(picture).map((box) => [box.id, box]))
  const titles = new Map([...boxes.values(), ...picture.arrows].map(({ id, title }) => [id, title]))
  const groups = drawn.replaceAll(part, (_, id: string, name: string, shapes: string) => {
    if (name.includes('zone'))
      return `<g class="${name}">${shapes.replaceAll(/<text.*\n/g, '')}</g>`
    const title = titles.get(id)
    const words = title === undefined ? '' : `<title>${xmlText(title)}</title>`
    return `<g class="${name}">${words}${inStyles(shapes, boxes.get(id)?.lines ?? [])}</g>`
  })
  const size = `width="${Number(width)}" height="${Number(below) + top}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="dpa-map" role="img" aria-labelledby="${prefix}title ${prefix}desc" viewBox="0 0 ${Number(width)} ${Number(below) + top}" ${size}>`,
    `<title id="${prefix}title">${xmlText(picture.title)}</title>`,
    `<desc id="${prefix}desc">${xmlText(`${picture.description} ${picture.stamp}`)}</desc>`,
    `<style>${svgStyle}</style>`,
    `<rect class="paper" ${size} rx="6"/>`,
    `<text class="title" x="8" y="24">${xmlText(picture.title)}</text>`,
    `<g transform="translate(${x} ${Number(y) + top})">`,
    inStyles(groups, foot).trim(),
    // Words come last: should a line pass behind the title of a frame, its halo keeps it off.
    ...headings.map(({ text }) =>
      text.replace('<text xml:space="preserve"', '<text class="zone-title"'),
    ),
    '</g>',
    '</svg>',
    '',
  ]
    .join('\n')
    .replaceAll(commandMark, '&#35;')
}

/** Once more with titles below where an arrow passes through them, if that leaves fewer. */
function clearest(paint: (below?: ReadonlySet<string>) => string) {
  const painted = (below?: ReadonlySet<string>) => {
    const svg = paint(below)
    const titles = zoneTitles(svg)
    return { svg, titles, crossed: titles.flatMap(({ zone, isFree }) => (isFree ? [] : [zone])) }
  }
  const first = painted()
  if (first.crossed.length === 0) return first
  const second = painted(new Set(first.crossed))
  return second.crossed.length < first.crossed.length ? second : first
}

/** What Graphviz paints: where, and all that comes after its ground. */
const whole =
  /<g id="graph0"[^>]*translate\((\S+) (\S+)\)">\n<title>[^<]*<\/title>\n<polygon[^>]*>\n([\s\S]*)<\/g>\n<\/svg>/
/** A frame, a box or an arrow, with the comment that may stand before it. */
const part =
  /(?:<!--.*-->\n)?<g id="([^"]*)" class="([^"]*)">\n<title>[^<]*<\/title>\n([\s\S]*?)<\/g>/g

/** The first so many texts of a drawing with the style of each. */
function inStyles(drawing: string, lines: readonly PictureLine[]): string {
  let index = 0
  return drawing.replaceAll(/<text xml:space="preserve"/g, () => {
    const style = lines[index++]?.style
    return style === undefined ? '<text' : `<text class="${style}"`
  })
}
