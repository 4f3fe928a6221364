/** What is written differently and means the same, in the order of the design. */
const replacements: readonly (readonly [RegExp, string])[] = [
  // Soft hyphens, zero width, marks of direction and of the byte order: nobody sees them.
  [/\p{Default_Ignorable_Code_Point}+/gu, ''],
  [/[\u2018-\u201b\u2032\u2035\u00b4\u0060\u02bc\u2039\u203a]/g, "'"],
  [/[\u201c-\u201f\u2033\u2036\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/\u2026/g, '...'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  [/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\u0000-\u001f\u007f-\u009f]+/g, ' '],
]

/** A text as it is compared: written alike where it means the same, and nothing guessed. */
export const normalised = remembered((text) => {
  const alike = replacements.reduce((so, [from, to]) => so.replace(from, to), text)
  return alike.normalize('NFC').trim()
})

/** Letters and digits only, for words that a format has glued or broken. */
export const lettersOf = remembered((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
)

/** Every quote of a document is held against the same paragraphs: each is rewritten once. */
function remembered(rewrite: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    // As much as a very long document holds, and no more.
    if (known.size > 20_000) known.clear()
    const now = rewrite(text)
    known.set(text, now)
    return now
  }
}
