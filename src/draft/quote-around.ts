/** A quote may be as long as the schema admits. */
const longest = 156

/** As much of a sentence as a quote may hold, around what carries the fact. */
export function quoteAround(sentence: string, [start, end]: readonly [number, number]): string {
  const whole = sentence.trim()
  if (whole.length <= longest) return stripped(whole)
  const core = Math.min(end, start + longest)
  const room = Math.max(0, longest - (core - start))
  // Most of what explains a fact stands before it.
  let from = Math.max(0, start - Math.floor(room * 0.6))
  let to = Math.min(sentence.length, from + longest)
  from = Math.max(0, Math.min(from, to - longest))
  if (from > 0) {
    const gap = sentence.slice(from, start).search(/\s/)
    if (gap >= 0) from += gap + 1
  }
  if (to < sentence.length) {
    const gap = sentence.slice(core, to).lastIndexOf(' ')
    to = gap >= 0 ? core + gap : to
  }
  return stripped(sentence.slice(from, to))
}

const stripped = (text: string) =>
  text
    .trim()
    .replace(/[,;:.\s]+$/, '')
    .replace(/^[,;:.\s]+/, '')
