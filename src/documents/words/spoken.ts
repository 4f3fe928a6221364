import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../model/language.ts'

/** What a text of `locales` leaves open. */
export type Values = Readonly<Record<string, string | number>>

/** A tree of texts in ICU MessageFormat, where each that leaves something open becomes a function. */
export function spoken(node: unknown, language: Language): unknown {
  if (typeof node === 'string') return leaf(node, language)
  if (Array.isArray(node)) return node.map((inner) => spoken(inner, language))
  return Object.fromEntries(
    Object.entries(node as object).map(([key, inner]) => [key, spoken(inner, language)]),
  )
}

/** French sets a blank that does not break before and after some signs. */
const typeset = (text: string, language: Language): string =>
  language === 'fr' ? text.replaceAll(/ (?=[;:?!»])|(?<=«) /g, '\u00a0') : text

function leaf(plain: string, language: Language): string | ((values: Values) => string) {
  const text = typeset(plain, language)
  if (!/[{']/.test(text)) return text
  let message: IntlMessageFormat | undefined
  // Parsed when it is first said: few documents say all.
  const say = (values: Values): string => {
    message ??= new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
    return String(message.format(values))
  }
  const leavesOpen = /\{/.test(text.replace(/'[{}][^']*'/g, ''))
  return leavesOpen ? say : say({})
}
