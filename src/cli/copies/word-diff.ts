import { diffWordsWithSpace } from 'diff'

/** A text as it was and is: what was struck in `[-…-]`, what is new in `{+…+}`, and little of what stayed. */
export function wordDiff(before: string, after: string): string {
  return diffWordsWithSpace(before, after)
    .map(({ added, removed, value }, index, parts) => {
      if (removed) return `[-${value.trim()}-]${/\s$/.test(value) ? ' ' : ''}`
      if (added) return `{+${value.trim()}+}${/\s$/.test(value) ? ' ' : ''}`
      return shortened(value, index > 0, index < parts.length - 1)
    })
    .join('')
}

/** Characters of what stayed that are shown on each side of a change. */
const kept = 60

function shortened(text: string, goesBefore: boolean, goesAfter: boolean): string {
  const room = (goesBefore ? kept : 0) + (goesAfter ? kept : 0)
  if (text.length <= room + 3) return text
  const head = goesBefore ? text.slice(0, kept).replace(/\S*$/, '') : ''
  const tail = goesAfter ? text.slice(-kept).replace(/^\S*/, '') : ''
  return `${head}…${tail}`
}
