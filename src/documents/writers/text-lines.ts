import type { Look, Style } from '../../report/style.ts'
import { visible, widthOf, wrap } from '../../report/text.ts'
import type { Inline, Line } from './inline.ts'

/** A text, and what is to be painted of it. */
interface Painted {
  readonly text: string
  readonly paint?: (text: string) => string
}

function paintedOf(part: Inline, look: Look): readonly Painted[] {
  if (typeof part === 'string') return [{ text: visible(part) }]
  const styled = (style: Style, text: string): readonly Painted[] => [
    { text: visible(text), paint: (piece) => look.paint(style, piece) },
  ]
  switch (part.kind) {
    case 'english':
      return part.parts.flatMap((one) => paintedOf(one, look))
    case 'strong':
      return styled('strong', part.text)
    case 'quiet':
      return styled('quiet', part.text)
    case 'badge':
      return styled(part.tone, part.text)
    case 'sign':
      return styled(part.tone, part.sign)
    case 'rule':
      return [
        { text: visible(part.title ?? part.id), paint: (text) => look.linkRule(part.id, text) },
      ]
    case 'link':
      return [{ text: visible(part.text === part.url ? part.url : `${part.text} <${part.url}>`) }]
    default:
      return [{ text: visible(part.text) }]
  }
}

/** A line as lines of at most `width` columns, painted. */
export function filled(line: Line, width: number, look: Look): readonly string[] {
  const pieces = line.flatMap((part) => paintedOf(part, look))
  const text = textOf(pieces)
  // A line ends where a blank stood, so that every character keeps its place but for that blank.
  let start = 0
  return wrap(text, Math.max(width, 12)).map((row) => {
    const end = start + row.length
    const shown = cutOut(pieces, start, end)
    start = end + 1
    return shown
  })
}

function cutOut(pieces: readonly Painted[], start: number, end: number): string {
  let shown = ''
  let at = 0
  for (const { text, paint } of pieces) {
    const piece = text.slice(Math.max(start - at, 0), Math.max(end - at, 0))
    shown += piece === '' || !paint ? piece : paint(piece)
    at += text.length
  }
  return shown
}

/** The columns that a line takes when nothing breaks it. */
export const columnsOf = (line: Line, look: Look): number =>
  widthOf(textOf(line.flatMap((part) => paintedOf(part, look))))

const textOf = (pieces: readonly Painted[]) => pieces.map(({ text }) => text).join('')
