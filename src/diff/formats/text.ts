import { audiences, type Change, type Direction } from '../../model/change.ts'
import type { Look, Style } from '../../report/style.ts'
import { inert, visible, wrap } from '../../report/text.ts'
import { byDeclaration, type Diff } from '../diff.ts'
import { gaps, lawLine, nothing, passageWords, provisionsText, span, warnings } from './wording.ts'

/** Text wider than this is hard to read, however wide the terminal. */
const widest = 110
const label = 'stronger'.length + 2
const indent = ' '.repeat(2 + label)

const styles = { weaker: 'error', stronger: 'good', neutral: 'quiet' } as const satisfies Record<
  Direction,
  Style
>

/** For people at the desk: declaration by declaration, what is weaker first. */
export function diffText(diff: Diff, look: Look): string {
  const declarations = [...byDeclaration(diff.changes)].map(([id, changes]) =>
    [look.paint('strong', visible(id)), ...changes.map((change) => block(change, look))].join(
      '\n\n',
    ),
  )
  const parts = [...declarations, ...notCompared(diff, look), summary(diff, look)]
  return inert(`${parts.join('\n\n')}\n`)
}

function block(
  { direction, message, basis, tell, location, side, drift }: Change,
  look: Look,
): string {
  const { paint } = look
  const name = `${paint(styles[direction], direction)}${' '.repeat(label - direction.length)}`
  const width = Math.min(look.width, widest) - indent.length
  const [first = '', ...others] = wrap(visible(message), width)
  const place = `${visible(location.file)}:${location.line}${side === 'base' ? ' on the base' : ''}`
  // What is neither better nor worse need not be looked up.
  const law = direction === 'neutral' ? [] : [visible(provisionsText(basis))]
  return [
    `  ${name}${first}`,
    ...others.map((line) => indent + line),
    ...field('at', [place], width, look),
    ...field('says', drift ? [visible(passageWords(drift))] : [], width, look),
    ...field('basis', law, width, look),
    ...field(
      'tell',
      tell.map(
        ({ who, what, basis: why }) =>
          `${audiences[who]}: ${visible(what)} (${visible(provisionsText(why))})`,
      ),
      width,
      look,
    ),
  ].join('\n')
}

/** Lines under one name, which stands before the first of them only. */
function field(
  name: string,
  texts: readonly string[],
  width: number,
  { paint }: Look,
): readonly string[] {
  const column = 7
  return texts
    .flatMap((text) => wrap(text, width - column))
    .map(
      (line, index) =>
        `${indent}${index === 0 ? paint('quiet', name) : ' '.repeat(name.length)}${' '.repeat(column - name.length)}${line}`,
    )
}

/** What could not be read, as loud as what is weaker. */
function notCompared(diff: Diff, { paint, width }: Look): readonly string[] {
  const lines = gaps(diff)
  if (lines.length === 0) return []
  const shown = lines.flatMap((line) => {
    const [first = '', ...others] = wrap(visible(line), Math.min(width, widest) - 4)
    return [`  ${first}`, ...others.map((other) => `    ${other}`)]
  })
  return [[paint('error', 'not compared'), ...shown].join('\n')]
}

function summary(diff: Diff, { paint, width }: Look): string {
  const { weaker, stronger, neutral } = diff.summary
  const part = (direction: Direction, number: number) =>
    paint(number === 0 ? 'quiet' : styles[direction], `${number} ${direction}`)
  const changed = weaker + stronger + neutral
  return [
    ...(changed === 0 ? [nothing(diff)] : []),
    [part('weaker', weaker), part('stronger', stronger), part('neutral', neutral)].join('   '),
    ...warnings(diff).map((line) => paint('error', line)),
    ...wrap(visible(`${span(diff)}, ${lawLine(diff)}`), Math.min(width, widest)).map((line) =>
      paint('quiet', line),
    ),
  ].join('\n')
}
