import { wrap } from '../../report/text.ts'
import type { Course, Frame, Layout, Point } from './geometry.ts'
import { layoutOf } from './layout.ts'
import { type Arrow, type Box, boxesIn, type Picture, type PictureLine } from './picture.ts'
import { svgFoot } from './svg-foot.ts'
import { escapeSvg, headOf, n, outlineOf, pair, rectOf, textAt } from './svg-parts.ts'
import { svgStyle } from './svg-style.ts'

export interface SvgOptions {
  /** Before every id in the picture, which has to be the only one of its name on a page. */
  readonly prefix: string
  readonly legendTitle: string
}

const margin = 20
/** Notes would be long columns otherwise. */
const narrowest = 560

/** The picture as SVG: no script, no link, nothing from elsewhere; to be shown alone or inside of a page. */
export async function svgOf(
  picture: Picture,
  { prefix, legendTitle }: SvgOptions,
): Promise<string> {
  const layout = await layoutOf(picture)
  const width = Math.max(narrowest, layout.width + 2 * margin)
  const title = wrap(picture.title, Math.floor((width - 2 * margin) / 9))
  const top = margin + title.length * 22 + 8
  const place = { left: margin, right: width - margin, top: top + layout.height + 16 }
  const foot = svgFoot(picture, legendTitle, place)
  const height = foot.bottom + margin
  const size = `width="${n(width)}" height="${n(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="dpa-map" role="img" aria-labelledby="${prefix}title ${prefix}desc" viewBox="0 0 ${n(width)} ${n(height)}" ${size}>`,
    `<title id="${prefix}title">${escapeSvg(picture.title)}</title>`,
    `<desc id="${prefix}desc">${escapeSvg(`${picture.description} ${picture.stamp}`)}</desc>`,
    `<style>${svgStyle}</style>`,
    `<rect class="paper" ${size} rx="6"/>`,
    ...title.map((line, index) =>
      textAt(line, { x: margin, y: margin + 14 + index * 22 }, 'title'),
    ),
    `<g transform="translate(${n((width - layout.width) / 2)} ${n(top)})">`,
    ...framesOf(picture, layout),
    ...picture.arrows.map((arrow) => arrowOf(arrow, layout.arrows.get(arrow.id))),
    ...boxesIn(picture).map((box) => boxOf(box, layout.boxes.get(box.id))),
    // Words come last: a line that passes behind a title is kept off by its halo.
    ...picture.arrows.map((arrow) => labelOf(arrow, layout.arrows.get(arrow.id))),
    ...titlesOf(picture, layout),
    '</g>',
    ...foot.lines,
    '</svg>',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n')
}

function framesOf({ clusters }: Picture, { zones }: Layout): readonly string[] {
  return clusters.flatMap(({ zone }) => {
    const frame = zones.get(zone)
    return frame ? [`<rect class="zone ${zone}" ${rectOf(frame)} rx="10"/>`] : []
  })
}

function titlesOf({ clusters }: Picture, { zones }: Layout): readonly string[] {
  return clusters.flatMap(({ zone, title }) => {
    const frame = zones.get(zone)
    if (!frame) return []
    const corner = { x: frame.x - frame.width / 2 + 12, y: frame.y - frame.height / 2 + 18 }
    return [textAt(title, corner, `zone-title ${zone}`)]
  })
}

function boxOf({ shape, mark, lines, title }: Box, frame: Frame | undefined): string {
  if (!frame) return ''
  return [
    `<g><title>${escapeSvg(title)}</title>`,
    ...outlineOf(shape, mark, frame),
    ...linesAt(lines, frame, 14),
    '</g>',
  ].join('')
}

function arrowOf({ mark, title }: Arrow, course: Course | undefined): string {
  if (!course) return ''
  const path = course.curves
    .map(([start, ...others]) => (start ? `M${pair(start)}C${others.map(pair).join(' ')}` : ''))
    .join('')
  const end = course.curves.at(-1)?.at(-1) ?? course.tip
  return `<g><title>${escapeSvg(title)}</title><path class="line ${mark}" d="${path}"/>${headOf(mark, end, course.tip)}</g>`
}

function labelOf({ lines, title }: Arrow, course: Course | undefined): string {
  if (!course?.label) return ''
  return `<g class="label"><title>${escapeSvg(title)}</title>${linesAt(lines, course.label, 13).join('')}</g>`
}

/** Lines of text around the middle of a place. */
function linesAt(
  lines: readonly PictureLine[],
  { x, y }: Point,
  height: number,
): readonly string[] {
  const first = y - ((lines.length - 1) * height) / 2 + 4
  return lines.map(({ text, style }, index) =>
    textAt(text, { x, y: first + index * height }, `middle ${style}`),
  )
}
