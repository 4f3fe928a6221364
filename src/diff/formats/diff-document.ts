import {
  type Block,
  type Blocks,
  type Content,
  heading,
  listOf,
  paragraph,
  quietly,
  type Termed,
  termed,
} from '../../documents/writers/blocks.ts'
import { badge, joinLines, type Line, link, quiet, strong } from '../../documents/writers/inline.ts'
import { audiences, type Change, type Direction, directions } from '../../model/change.ts'
import { count } from '../../report/text.ts'
import { byDeclaration, type Diff } from '../diff.ts'
import {
  gaps,
  isWhole,
  lawLine,
  nothing,
  passageWords,
  provisionsText,
  shortened,
  span,
  warnings,
} from './wording.ts'

const tones = { weaker: 'error', stronger: 'good', neutral: 'quiet' } as const satisfies Record<
  Direction,
  string
>

/** For people at the desk: declaration by declaration, what is weaker first; what it comes to stands last. */
export const deskContent = (diff: Diff): Content => ({
  ...frame,
  head: [],
  main: [...byDeclaration(diff.changes)].flatMap(
    ([id, changes]): Blocks => [heading(3, id), { kind: 'facts', facts: changes.map(changeFact) }],
  ),
  foot: [
    ...(isWhole(diff) ? [] : [heading(3, [badge('not compared', 'error')])]),
    ...gapBlocks(gaps(diff)),
    ...verdict(diff),
    quietly(lawLine(diff)),
  ],
})

/** Up to so many rows of a comment everything is open. */
const fewRows = 12
/**
 * How much a comment says of what could not be read or compared, in characters before they are
 * escaped: what could be read wants the room.
 */
const roomForGaps = 2_500

/** For a comment on a pull request: what is weaker first, the rest folded where there is much of it. */
export function commentContent(diff: Diff, most: number): Content {
  const { changes } = diff
  const all = directions.flatMap((direction) =>
    changes.filter((change) => change.direction === direction),
  )
  const shown = all.slice(0, most)
  const left = all.length - shown.length
  return {
    ...frame,
    head: [
      heading(2, frame.title),
      ...verdict(diff),
      ...gapBlocks(gaps(diff).map(short), roomForGaps),
    ],
    main: directions.flatMap((direction) =>
      changesTable(
        direction,
        shown.filter((change) => change.direction === direction),
        {
          of: all.filter((change) => change.direction === direction).length,
          folded: all.length > fewRows && direction !== 'weaker',
        },
      ),
    ),
    foot: [
      ...(left === 0
        ? []
        : [
            paragraph(
              strong(`${count(left, 'more change')} did not fit: the other formats have them all.`),
            ),
          ]),
      quietly(`${lawLine(diff)}.`),
    ],
  }
}

const frame = { title: 'What this change means', language: 'en', columns: 110 } as const

/** How many changes of which direction, between what, and what takes from the weight of that. */
function verdict(diff: Diff): Blocks {
  const { changes, summary } = diff
  const counts = directions.map((direction) => `${summary[direction]} ${direction}`)
  const sentence = nothing(diff)
  return [
    changes.length === 0
      ? paragraph(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}, ${span(diff)}.`)
      : paragraph(
          strong(counts.join(', ')),
          ` in ${count(summary.declarations, 'declaration')}, ${span(diff)}.`,
        ),
    ...warnings(diff).map((line) => paragraph(badge(`${line}.`, 'error'))),
  ]
}

/** What could not be read, or compared. */
function gapBlocks(lines: readonly string[], room = Number.POSITIVE_INFINITY): Blocks {
  let used = 0
  const named = lines.filter((line) => {
    used += line.length
    return used <= room
  })
  const rest = lines.length - named.length
  return listOf([...named, ...(rest > 0 ? [`${rest} more`] : [])].map((line) => [line]))
}

function changeFact(change: Change): Termed {
  const { direction, message, basis, tell, drift } = change
  const lines: readonly (readonly [name: string, ...texts: string[]])[] = [
    ['at', placeText(change)],
    ['says', ...(drift ? [passageWords(drift)] : [])],
    // What is neither better nor worse need not be looked up.
    ['basis', ...(direction === 'neutral' ? [] : [provisionsText(basis)])],
    ['tell', ...tell.map(tellingText)],
  ]
  return termed([badge(direction, tones[direction])], paragraph(message), {
    kind: 'facts',
    legend: true,
    facts: lines.flatMap(([name, ...texts]) =>
      texts.length === 0 ? [] : [termed([quiet(name)], ...texts.map((text) => paragraph(text)))],
    ),
  })
}

function changesTable(
  direction: Direction,
  changes: readonly Change[],
  { of, folded }: { readonly of: number; readonly folded: boolean },
): Blocks {
  if (changes.length === 0) return []
  const title = `${of} ${direction}`
  const table: Block = {
    kind: 'table',
    columns: ['Where', 'What', 'Law', 'Who must be told'].map((head) => ({ head })),
    rows: changes.map((change) => ({
      cells: [
        [paragraph(short(change.declaration)), paragraph(short(placeText(change)))],
        [
          paragraph(short(change.message)),
          ...(change.drift ? [paragraph(short(passageWords(change.drift)))] : []),
        ],
        [paragraph(...lawLinks(change))],
        change.tell.map((one) => paragraph(short(tellingText(one)))),
      ],
    })),
  }
  return folded
    ? [{ kind: 'details', summary: title, blocks: [table] }]
    : [heading(3, title), table]
}

const placeText = ({ location: { file, line }, side }: Change): string =>
  `${file}:${line}${side === 'base' ? ' on the base' : ''}`

const tellingText = ({ who, what, basis }: Change['tell'][number]): string =>
  `${audiences[who]}: ${what} (${provisionsText(basis)})`

const lawLinks = ({ basis }: Change): Line =>
  joinLines(
    shortened(basis).map((provision, index) => {
      const url = basis[index]?.url
      return [url === undefined ? short(provision) : link(short(provision), url)]
    }),
    ', ',
  )

/** A comment is for people: a longer text is cut. */
const longest = 600
const short = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
