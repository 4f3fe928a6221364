import { footOf, type Signs } from './foot.ts'
import type { Zone } from './graph.ts'
import type { Arrow, Box, Mark, Picture, PictureLine } from './picture.ts'

/** On white; a colour goes with a style of line and with words, and never tells anything alone. */
const colours: Readonly<Record<Mark, string>> = {
  plain: '#57606a',
  error: '#b3261e',
  warning: '#8a5a00',
  way: '#b3261e',
  waived: '#5b4b9e',
}

const lineStyles: Readonly<Record<Mark, string>> = {
  plain: 'solid',
  error: 'dashed',
  warning: 'dotted',
  way: 'bold',
  waived: 'solid',
}

const fills: Readonly<Record<Zone, string>> = {
  inside: '#eef6f0',
  adequate: '#eef3fb',
  third: '#fdf0ea',
  open: '#f3f3f5',
}

/** What only the published file needs; to lay a picture out takes its boxes and arrows alone. */
export interface DotOptions {
  /** The way in which data flow: down the page, or to the right. */
  readonly direction: 'TB' | 'LR'
  /** Whether all zones share one ladder of ranks, or each has its own: now the one is clearer, now the other. */
  readonly newrank: boolean
  /** How much larger letters are than drawn, so that a wider typeface still fits its box. */
  readonly scale: number
  /** With title, legend and notes. */
  readonly full: boolean
}

const published: DotOptions = { direction: 'LR', newrank: true, scale: 1, full: true }

/** The picture in the language of Graphviz. Labels are plain quoted texts, never its HTML. */
export function dotOf(picture: Picture, options: DotOptions = published): string {
  const { direction, newrank, scale, full } = options
  const size: Size = (points) => (points * scale).toFixed(1)
  return [
    ...(full ? [`// ${picture.stamp}`] : []),
    'digraph data_flows {',
    `  graph [rankdir=${direction}, fontname="Arial", fontsize=${size(12)}, nodesep=0.3, ranksep=${direction === 'LR' ? 0.4 : 0.35}, newrank=${newrank}, labelloc=b, labeljust=l, bgcolor="white"${full ? `, label=${foot(picture)}` : ''}]`,
    `  node [shape=box, fontname="Arial", fontsize=${size(12)}, margin="0.2,0.12", fillcolor="white"]`,
    '  edge [arrowsize=0.8]',
    ...picture.outside.map((box) => `  ${boxLine(box)}`),
    ...picture.clusters.flatMap(({ zone, title, boxes }) => [
      `  subgraph cluster_${zone} {`,
      `    graph [label=${quoted(title)}, labelloc=t, labeljust=l, fontsize=${size(14)}, style="rounded,filled", color="${colours.plain}", fillcolor="${fills[zone]}", margin=16]`,
      ...boxes.map((box) => `    ${boxLine(box)}`),
      // An arrow that is written inside of a frame stays inside.
      ...arrowsIn(picture, boxes).flatMap((arrow) =>
        arrowLines(arrow, size).map((line) => `    ${line}`),
      ),
      '  }',
    ]),
    ...crossing(picture).flatMap((arrow) => arrowLines(arrow, size).map((line) => `  ${line}`)),
    '}',
    '',
  ].join('\n')
}

function arrowsIn({ arrows }: Picture, boxes: readonly Box[]): readonly Arrow[] {
  const ids = new Set(boxes.map(({ id }) => id))
  return arrows.filter(({ from, to }) => ids.has(from) && ids.has(to))
}

function crossing(picture: Picture): readonly Arrow[] {
  const inside = new Set(picture.clusters.flatMap(({ boxes }) => arrowsIn(picture, boxes)))
  return picture.arrows.filter((arrow) => !inside.has(arrow))
}

const shapes: Readonly<Record<Box['shape'], string>> = {
  organisation: 'peripheries=2, ',
  several: 'shape=box3d, ',
  service: '',
  party: '',
}

function boxLine({ id, shape, mark, lines }: Box): string {
  const rounded = shape === 'service' ? 'rounded,' : ''
  return `${id} [${shapes[shape]}style="${rounded}filled,${lineStyles[mark]}", color="${colours[mark]}"${mark === 'plain' ? '' : ', penwidth=2'}, label=${label(lines)}]`
}

/**
 * An arrow with words is two with a box of words between: such a box is never drawn over, and stays
 * within a frame, which the labels of Graphviz do not.
 */
function arrowLines({ id, from, to, mark, lines }: Arrow, size: Size): readonly string[] {
  const heavy = mark === 'plain' ? '' : ', penwidth=2'
  const head = mark === 'waived' ? ', arrowhead=empty' : ''
  const look = `style=${lineStyles[mark]}, color="${colours[mark]}"${heavy}`
  if (lines.length === 0) return [`${from} -> ${to} [id=${id}_head, ${look}${head}]`]
  return [
    `${id} [shape=plaintext, style="", margin="0.04,0.03", width=0, height=0, fontsize=${size(11)}, fontcolor="${colours[mark]}", label=${label(lines)}]`,
    `${from} -> ${id} [id=${id}_tail, ${look}, arrowhead=none]`,
    `${id} -> ${to} [id=${id}_head, ${look}${head}]`,
  ]
}

/** A size in points, as large as the letters are to be. */
type Size = (points: number) => string

/** How the lines look; for a waived gap the head is hollow, as Graphviz has no more styles of line. */
const signs: Signs = {
  plain: '———▶',
  error: '— — ▶',
  warning: '· · · ▶',
  way: '▬▬▬▶',
  waived: '———▷',
}

function foot(picture: Picture): string {
  const lines = footOf(picture, signs)
  return `"${lines.map((line) => `${escaped(line)}\\l`).join('')}"`
}

const label = (lines: readonly PictureLine[]) =>
  `"${lines.length === 0 ? ' ' : lines.map(({ text }) => escaped(text)).join('\\n')}"`

const quoted = (text: string) => `"${escaped(text)}"`

/**
 * Graphviz reads backslashes and the entities of HTML even in a plain label, and an empty line of one
 * makes it read memory that is not its own.
 */
function escaped(text: string): string {
  const safe = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')
  return safe === '' ? ' ' : safe
}
