/** Plain scalars by the core schema of YAML 1.2, save that a number must say back what was written. */

const words = new Map<string, null | boolean>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])
const LONGEST_WORD = 5

const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const BASED = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/

export function wordOf(text: string): null | boolean | undefined {
  return text.length > LONGEST_WORD ? undefined : words.get(text)
}

/** The number that the core schema sees in a plain scalar; undefined where it sees a text. */
export function numberOf(text: string): number | undefined {
  if (!mayBeNumber(text.charCodeAt(0))) return undefined
  if (DECIMAL.test(text) || BASED.test(text)) return Number(text)
  const infinite = INFINITE.exec(text)
  if (infinite) return infinite[1] === '-' ? -Infinity : Infinity
  return NOT_A_NUMBER.test(text) ? NaN : undefined
}

/** Whether the number says back what was written: `1.10` does not, nor do `012` and 2^53 + 1. */
export function isExact(number: number, text: string): boolean {
  return String(number) === text && Math.abs(number) <= Number.MAX_SAFE_INTEGER
}

/** Digits, and the signs and the point that numbers begin with. */
const mayBeNumber = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46

/**
 * The same text, standing alone and once. A slice would keep the whole file that it was cut from in
 * memory, and declarations say the same words over and over: ten thousand of them are held at once.
 */
export function alone(text: string): string {
  if (text.length > LONGEST_SHARED) return copy(text)
  const known = shared.get(text)
  if (known !== undefined) return known
  if (shared.size === MOST_SHARED) shared.clear()
  const own = copy(text)
  shared.set(own, own)
  return own
}

/** A memory of texts, not of files: it changes what is kept twice, never what is read. */
const shared = new Map<string, string>()
const LONGEST_SHARED = 64
const MOST_SHARED = 5_000

/** The engine copies short pieces and slices longer ones; joining two pieces makes a copy of any. */
function copy(text: string): string {
  const half = text.length >>> 1
  return half < 7 ? text : [text.slice(0, half), text.slice(half)].join('')
}
