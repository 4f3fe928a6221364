/**
 * Whether a text visibly has nothing to do with us: it neither names us nor begins a line with what
 * only a declaration has. What cannot be told is ours, and then said to be broken.
 */
export function isForeign(text: string | Uint8Array): boolean {
  const shown = typeof text === 'string' ? text : Buffer.from(text).toString('latin1')
  const isOurs = /dpa-?lint/i.test(shown) || own.test(shown)
  // Of others who declare a kind all declare a version too, and one of ours may have forgotten it.
  const isHalf = /^["']?kind\b/m.test(shown) && !/^["']?apiVersion\b/m.test(shown)
  return !shown.includes('\0') && !isOurs && !isHalf
}

/** Keys at the top of a declaration that are hardly at the top of anything else. */
const own =
  /^["']?(?:provider|subprocess(?:ors|ing)|activities|transfers|obligations|ownPurposes|approvals|assessments|reviewed)["']?\s*:/m
