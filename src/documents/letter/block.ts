import type { Language } from '../../model/language.ts'

/** A stretch of a letter: our own words, or what somebody declared or the law book says. */
export type Part = string | { readonly input: string }
export type LetterLine = readonly Part[]

/** What a letter is made of, whatever it is written in. */
export type Block =
  | { readonly kind: 'address'; readonly lines: readonly LetterLine[] }
  | { readonly kind: 'title' | 'topic' | 'point' | 'text' | 'small'; readonly line: LetterLine }
  | { readonly kind: 'list'; readonly label?: string; readonly items: readonly LetterLine[] }
  | { readonly kind: 'quotation'; readonly label: string; readonly line: LetterLine }
  | { readonly kind: 'labelled'; readonly label: string; readonly line: LetterLine }

export const input = (text: string): Part => ({ input: text })

/** Our words with input in their midst, which stays apart from them. */
export function around(text: (input: string) => string, value: string): LetterLine {
  const [before = '', after = ''] = text('\0').split('\0')
  return [before, input(value), after].filter((part) => part !== '')
}

/** French sets a blank that does not break before and after some signs. */
export const typeset = (text: string, language: Language): string =>
  language === 'fr' ? text.replaceAll(/ (?=[;:?!»])|(?<=«) /g, '\u00a0') : text

/** Between things that are listed in a line. */
export const between = (language: Language): string =>
  typeset(language === 'fr' ? ' ; ' : '; ', language)
