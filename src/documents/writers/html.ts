import { commandMark, visible } from '../../report/text.ts'

/**
 * A piece of HTML that is safe to insert as it is. A class, because only what `html` made may pass
 * for one, whatever an object that came from outside looks like.
 */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What can stand in a template: texts are escaped, lists are joined, and undefined is nothing. */
export type Piece = Html | string | number | undefined | readonly Piece[]

/**
 * HTML from a template: the only way by which text gets into a page. Whatever is inserted as a text
 * stays a text, in an element and in a quoted attribute alike.
 *
 *     html`<a href="${url}">${title}</a>`
 */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = template[0] ?? ''
  for (const [index, piece] of pieces.entries()) text += inserted(piece) + template[index + 1]
  return new Html(text)
}

function inserted(piece: Piece): string {
  if (piece === undefined) return ''
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'string') return escaped(piece)
  return typeof piece === 'number' ? String(piece) : piece.map(inserted).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that steer or draw nothing are shown as what they are, and no log takes it for a command. */
const escaped = (text: string): string =>
  visible(text)
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
    .replaceAll(commandMark, '&#35;')

/** A text as a link, if its address is one that a reader can open: any other stays a text. */
export function htmlLink(url: string, text: Piece = url): Html {
  if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(url)) return html`${text}`
  return html`<a href="${url}">${text}</a>`
}

/** Made by the program itself, such as a drawing: not for anything that holds a text from outside. */
export const trusted = (text: string): Html => new Html(text)
