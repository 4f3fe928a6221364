import {
  type HeldClaim,
  type Message,
  type Passage,
  type Problem,
  t,
} from '../../src/model/rule.ts'

/** Where a passage stands, as people say it: `agreement §8.1, page 2`. */
export const whereOf = ({ document, address, page }: Passage): string | Message => {
  const place = `${document} ${address}`.trim()
  return page === undefined ? place : t`${place}, page ${page}`
}

/** More than a message quotes otherwise: it is there to be compared. */
const longest = 240

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

/** A place in the document with what it says. */
export const toPassage = (passage: Passage): NonNullable<Problem['related']>[number] => ({
  place: passage.place,
  ...(passage.page !== undefined && { page: passage.page }),
  message: t`${whereOf(passage)}: "${shortened(passage.text)}"`,
})

/** A problem on a quote or a source, wherever it is written. */
export const onClaim = (
  { on, field, words, passages }: HeldClaim,
  message: Message,
  more: Omit<Problem, 'on' | 'field' | 'message'> = {},
): Problem => ({
  on,
  field,
  message,
  key: words,
  ...(passages.length > 0 && { related: passages.slice(0, 3).map(toPassage) }),
  ...more,
})
