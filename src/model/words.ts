import { memoizeText } from './memoize.ts'
import { t, type Wording } from './message.ts'

/**
 * A text as patterns see it: lower case, one blank between words, one kind of apostrophe. Plain
 * letters need no normal form, and making one loads tables at each start.
 */
export const plainText: (text: string) => string = memoizeText((text) => {
  const whole = /^[ -~]*$/.test(text) ? text : text.normalize('NFC').replaceAll('’', "'")
  return whole.toLowerCase().replace(/\s+/g, ' ').trim()
})

/** The words of a text, lower case and without punctuation. What is no punctuation is a letter, in whatever script. */
export const wordsIn: (text: string) => readonly string[] = memoizeText((text) =>
  plainText(text)
    .split(/[\s!-/:-@[-`{-¿×÷\u2010-\u206f]+/)
    .filter((word) => word !== ''),
)

/** The longest that a message quotes. */
const longest = 100

/** A document's own words, as short as a message can bear. */
export function clipped(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

/** The same, as a quotation; also of words of our own, where a name is missing. */
export function quoted<W extends Wording>(text: W): W extends string ? string : Wording {
  const quotation = typeof text === 'string' ? `"${clipped(text)}"` : t`"${text}"`
  return quotation as W extends string ? string : Wording
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(words: readonly string[], joint = 'and'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** A role as people write it. */
export function roleInWords(role: string | undefined): string {
  return role?.replace('joint-', 'joint ') ?? 'controller'
}
