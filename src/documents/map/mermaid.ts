import { footOf, type Signs } from './foot.ts'
import { styled } from './label.ts'
import {
  type Arrow,
  type Box,
  boxesIn,
  type Mark,
  type Picture,
  type PictureLine,
} from './picture.ts'

/** Strokes that tell on white and on black; the theme of whoever shows it chooses the rest. */
const strokes: Readonly<Record<Exclude<Mark, 'plain'>, string>> = {
  error: 'stroke:#d1453b,stroke-width:2px,stroke-dasharray:6 4',
  warning: 'stroke:#b7791f,stroke-width:2px,stroke-dasharray:2 3',
  way: 'stroke:#d1453b,stroke-width:2px',
  waived: 'stroke:#7c6bc4,stroke-width:2px,stroke-dasharray:8 3 2 3',
}

const marks = ['error', 'warning', 'way', 'waived'] as const

/** The picture as a Mermaid flowchart: ids are ours, labels are quoted, and nothing can be clicked. */
export function mermaidOf(picture: Picture): string {
  const { title, description, outside, clusters, arrows, stamp } = picture
  const boxes = boxesIn(picture)
  const used = marks.filter((mark) => [...boxes, ...arrows].some((one) => one.mark === mark))
  return [
    `%% ${stamp}`,
    // Our lines are short enough, and a line that is broken twice is hard to read.
    '%%{init: {"flowchart": {"wrappingWidth": 480}}}%%',
    'flowchart LR',
    `  accTitle: ${statement(title)}`,
    `  accDescr: ${statement(description)}`,
    ...outside.map((box) => `  ${box.id}${frames[box.shape](label(box.lines))}`),
    ...clusters.flatMap((cluster) => [
      `  subgraph ${cluster.zone}_zone [${quoted(cluster.title)}]`,
      ...cluster.boxes.map((box) => `    ${box.id}${frames[box.shape](label(box.lines))}`),
      '  end',
    ]),
    ...arrows.map((arrow) => `  ${arrow.from} -->${between(arrow)} ${arrow.to}`),
    ...legendOf(picture),
    ...used.map((mark) => `  classDef ${mark} ${strokes[mark]}`),
    ...used.flatMap((mark) => {
      const ids = boxes.flatMap((box) => (box.mark === mark ? [box.id] : []))
      const lines = arrows.flatMap((arrow, index) => (arrow.mark === mark ? [index] : []))
      return [
        ...(ids.length > 0 ? [`  class ${ids.join(',')} ${mark}`] : []),
        ...(lines.length > 0 ? [`  linkStyle ${lines.join(',')} ${strokes[mark]}`] : []),
      ]
    }),
    '',
  ].join('\n')
}

const frames: Readonly<Record<Box['shape'], (text: string) => string>> = {
  organisation: (text) => `[[${text}]]`,
  service: (text) => `(${text})`,
  party: (text) => `[${text}]`,
  several: (text) => `[/${text}/]`,
}

const between = ({ says }: Arrow) =>
  says.length === 0 ? '' : `|${label(says.flatMap((one) => styled(one, 3, 30)))}|`

/** How the lines below look; thick and thin, as Mermaid has no other heads. */
const signs: Signs = {
  plain: '———',
  error: '— — —',
  warning: '· · ·',
  way: '▬▬▬',
  waived: '— · —',
}

function legendOf(picture: Picture): readonly string[] {
  const texts = footOf(picture, signs).map(({ text }) => text)
  const lines = [picture.title, ...texts].map(encoded)
  const [first] = boxesIn(picture)
  return [
    `  legend["${lines.join('<br/>')}"]`,
    '  style legend text-align:left',
    // A link that nobody sees keeps it out of the way of the others.
    ...(first ? [`  legend ~~~ ${first.id}`] : []),
  ]
}

const label = (lines: readonly PictureLine[]) =>
  `"${lines.map(({ text }) => encoded(text)).join('<br/>')}"`

const quoted = (text: string) => `"${encoded(text)}"`

/**
 * Mermaid finds directives, Markdown, formulas and entities inside of quotes too, so that every sign
 * of ASCII that is not plainly harmless becomes an entity of its own. The ligature fl is what Mermaid
 * itself puts in an entity's place while it works, and is written as its letters.
 */
function encoded(text: string): string {
  return text
    .replaceAll('ﬂ', 'fl')
    .replaceAll(
      /(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|(?<!\p{N})\.|\.(?!\p{N})|[!-'*+/:-@[-`{-~]/gu,
      (sign) => `#${sign.codePointAt(0)};`,
    )
}

/** A statement ends with its line, and knows no entities. */
const statement = (text: string) => text.replaceAll(/[^\p{L}\p{N}\p{M} ,.:()-]/gu, ' ')
