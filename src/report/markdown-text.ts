import { visible } from './text.ts'
import { percent } from './uri.ts'

/**
 * Input as text and nothing else: a character that could mean something to Markdown or HTML becomes
 * a character reference, which stands for itself only. What is longer than `longest` is cut.
 */
export function markdownText(text: string, longest = Number.POSITIVE_INFINITY): string {
  return clipped(visible(text), longest)
    .replaceAll(reference, '$&\u200b')
    .replaceAll(/[\\`*_{}[\]<>#!|~:/@&$.^\u200b]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * GitHub and GitLab look for names, numbers, addresses and signs once more when all is rendered, so
 * an invisible blank keeps apart what they would take for one: `@name`, `#1`, `!1`, `~label`,
 * `https://`, `:sign:`.
 */
const reference = /@|[#!$&](?=\d)|[%~](?=["\w])|:(?=\/\/|[\w+-]{1,50}:)/g

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
