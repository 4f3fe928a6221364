import { visible } from './text.ts'
import { percent } from './uri.ts'

/**
 * Input as text and nothing else. A backslash stands before whatever Markdown would obey at that
 * place, and nowhere else, so that the text can be read before it is rendered too; what could begin
 * an element is written as an entity, for whoever reads it as HTML. What is longer than `longest` is cut.
 */
export function markdownText(text: string, longest = Number.POSITIVE_INFINITY): string {
  return markdownWithin(text, longest).replace(beginning, '$&\\')
}

/** The same for a text that does not begin a line. */
export function markdownWithin(text: string, longest = Number.POSITIVE_INFINITY): string {
  return clipped(visible(text), longest)
    .split(address)
    .map((piece, index) => (index % 2 === 1 ? `\`${piece}\`` : escaped(piece)))
    .join('')
}

/**
 * What a reader makes a link of without being asked: an address and a mailbox. Between ticks it
 * reads as it is, can be copied, and is never a link. It ends before what ends a sentence, and
 * holds nothing that ends ticks, a cell or an element, or that a build server obeys.
 */
const address =
  /((?:\b[a-z][a-z0-9+.-]{0,30}:\/\/|\bwww\.|(?<![\w.+-])[\w.+-]{1,64}@(?=[\w-]+\.\w))(?:(?!::|##)[\p{L}\p{N}_\-.~:/?=%+,;#&@])*[\p{L}\p{N}_/~=%+#&-])/giu

const escaped = (text: string): string =>
  text
    .replaceAll(reference, '$&\u200b')
    .replaceAll(meaning, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('\u200b', '&#8203;')

/**
 * GitHub and GitLab look for names, numbers and signs once more when all is rendered, so an
 * invisible blank keeps apart what they would take for one: `@name`, `#1`, `!1`, `~label`, `:sign:`.
 */
const reference = /(?<![\w.+-])@(?=\w)|[#!$&](?=\d)|[%~](?=["\w])|:(?=[\w+-]{1,50}:)/g

/**
 * What means something within a line: mark-up, entities, templates of a site, the second colon or
 * cross that a build server obeys, and what makes a link of an address (`://`, `www.`, `a@b`).
 */
const meaning =
  /[\\`*[\]|~$]|_(?![a-z0-9])|(?<![a-z0-9])_|>(?=>)|\{(?=[{%])|&(?=#?\w+;)|(?<=:):|:(?=:)|#(?=#|$)|(?<=#)#|(?<=:)\/(?=\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)/gi

/** What means something at the beginning of a line. */
const beginning = /^ *(?=[#>=/:]|[-+](?: |-|$))|^ *\d+(?=[.)](?: |$))/

/** A link whose text may be input; the text alone where there is nothing to open. */
export function markdownLink(text: string, url: string | undefined, longest?: number): string {
  if (url === undefined) return markdownText(text, longest)
  const target = url.replaceAll(/[^\w\-.~:/?#&=%+,;@]/gu, percent).replaceAll('&', '&amp;')
  return `[${markdownText(text, longest)}](${target})`
}

function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}
