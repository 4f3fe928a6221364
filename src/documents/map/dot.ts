import { commandMark, wrap } from '../../report/text.ts'
import { flowTexts, footOf, type Signs } from './foot.ts'
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

export interface DotOptions {
  /** How much room letters get, so that a wider typeface still fits its box. */
  readonly scale?: number
  /** What stands under the picture, a line each. */
  readonly foot?: readonly PictureLine[]
  /** Frames that bear their title below, where it would stand in the way of an arrow above. */
  readonly below?: ReadonlySet<string>
}

/** Letters of the text under a picture that stand in one line. */
const columns = 100
/** Blanks that Graphviz leaves as they are. */
const indent = '\u00a0'.repeat(5)

/**
 * The picture in the language of Graphviz. Labels are plain quoted texts, never its HTML; an arrow
 * bears a number, and what is to be said of it stands under the picture, so that no words stand in
 * the way of a line.
 */
export function dotOf(
  picture: Picture,
  { scale = 1, foot = dotFoot(picture), below }: DotOptions = {},
): string {
  // A long chain is broader than a page.
  const direction = picture.steps > 3 ? 'TB' : 'LR'
  const size = (points: number) => (points * scale).toFixed(1)
  return [
    `// ${picture.stamp}`,
    'digraph data_flows {',
    `  graph [rankdir=${direction}, fontname="Arial", fontsize=${size(12)}, nodesep=0.25, ranksep=${direction === 'LR' ? 0.45 : 0.4}, newrank=true, mclimit=10, labelloc=b, labeljust=l, bgcolor="white", label="${foot.map(({ text }) => `${escaped(text)}\\l`).join('')}"]`,
    `  node [shape=box, fontname="Arial", fontsize=${size(12)}, margin="0.12,0.1", fillcolor="white"]`,
    `  edge [arrowsize=0.8, fontname="Arial", fontsize=${size(12)}]`,
    ...picture.outside.map((box) => `  ${boxLine(box)}`),
    ...picture.clusters.flatMap(({ zone, title, boxes }) => [
      `  subgraph cluster_${zone} {`,
      `    graph [class="zone ${zone}", label="${escaped(title)}", labelloc=${below?.has(zone) ? 'b' : 't'}, labeljust=l, fontsize=${size(14)}, style="rounded,filled", color="${colours.plain}", fillcolor="${fills[zone]}", margin=14]`,
      ...boxes.map((box) => `    ${boxLine(box)}`),
      '  }',
    ]),
    ...picture.arrows.map((arrow) => `  ${arrowLine(arrow)}`),
    '}',
    '',
  ].join('\n')
}

const shapes: Readonly<Record<Box['shape'], string>> = {
  organisation: 'peripheries=2, ',
  several: 'shape=box3d, ',
  service: '',
  party: '',
}

function boxLine({ id, shape, mark, lines }: Box): string {
  const rounded = shape === 'service' ? 'rounded,' : ''
  return `${id} [id=${id}, class="box ${mark}", ${shapes[shape]}style="${rounded}filled,${lineStyles[mark]}", color="${colours[mark]}"${mark === 'plain' ? '' : ', penwidth=2'}, label="${label(lines)}"]`
}

function arrowLine({ id, from, to, mark, number }: Arrow): string {
  const heavy = mark === 'plain' ? '' : ', penwidth=2'
  const head = mark === 'waived' ? ', arrowhead=empty' : ''
  const said = number === undefined ? '' : `, label=" ${number} ", fontcolor="${colours[mark]}"`
  return `${from} -> ${to} [id=${id}, class="arrow ${mark}", style=${lineStyles[mark]}, color="${colours[mark]}"${heavy}${head}${said}]`
}

/** How the lines look; for a waived gap the head is hollow, as Graphviz has no more styles of line. */
export const dotSigns: Signs = {
  plain: '———▶',
  error: '— — ▶',
  warning: '· · · ▶',
  way: '▬▬▬▶',
  waived: '———▷',
}

/** What stands under the published picture, which has nothing else around it. */
const dotFoot = (picture: Picture): readonly PictureLine[] =>
  inLines([
    { text: picture.title, style: 'name' },
    ...flowTexts(picture),
    ...footOf(picture, dotSigns),
  ])

/** Texts under a picture in lines that do not make it broader. */
export const inLines = (texts: readonly PictureLine[]): readonly PictureLine[] =>
  texts.flatMap(({ text, style }) =>
    wrap(text, columns).map((line, index) => ({
      text: index > 0 ? `${indent}${line}` : line,
      style,
    })),
  )

const label = (lines: readonly PictureLine[]) =>
  lines.length === 0 ? ' ' : lines.map(({ text }) => escaped(text)).join('\\n')

/**
 * Graphviz reads backslashes and the entities of HTML even in a plain label, and an empty line of one
 * makes it read memory that is not its own.
 */
function escaped(text: string): string {
  const safe = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')
  return safe === '' ? ' ' : safe.replaceAll(commandMark, '&#35;')
}
