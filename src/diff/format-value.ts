import { lengthOf } from '../model/duration.ts'
import { isRecord } from '../model/is-record.ts'
import { clipped, quoted } from '../model/words.ts'

/** No text of a change is longer. */
const longest = 2_000

/** A value of the declaration as a message bears it: words of the format as they are, free text quoted. */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'not declared'
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (Array.isArray(value))
    return cut(value.length === 0 ? 'none' : value.map(formatValue).join(', '), longest)
  if (isRecord(value)) return shownFields(value)
  const text = String(value)
  return isPlain(text) ? text : quoted(text)
}

/** What a vocabulary, a calendar or a clock can say, and what nobody takes for part of the sentence. */
const isPlain = (text: string) =>
  text.length <= 60 &&
  (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ||
    /^[A-Z]{2,3}$/.test(text) ||
    /^\d{4}(?:-\d\d){0,2}$/.test(text) ||
    (/^P?T?\d/.test(text) && lengthOf(text) !== undefined))

/** Who does or receives something, as declarations name them: `provider`, an id or a name. */
export const party = (name: unknown): string =>
  name === 'provider' ? 'the provider' : quoted(String(name))

/** Where the documents say it is no part of what they say. */
const evidence = ['source', 'quote', 'note'] as const
const isEvidence = (key: string) => (evidence as readonly string[]).includes(key)

/** Fields that read well without their name. */
const nameless: ReadonlySet<string> = new Set([
  'within',
  'period',
  'type',
  'terms',
  'extent',
  'support',
  'state',
  'category',
  'purpose',
  'name',
  'commitment',
  'audits',
])

/** The fields of an object in a few words, without where the documents say them. */
export function shownFields(fields: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || isEvidence(key)) return []
    if (key === 'commitment' && value === true) return []
    return nameless.has(key) ? formatValue(value) : `${inWords(key)} ${formatValue(value)}`
  })
  return cut(parts.join(', '), longest)
}

/** `breachAuthority` is breach authority. */
const inWords = (key: string): string =>
  key.startsWith('x-') ? key : key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** A path as a message bears it: `x-team / members`. */
export const pathInWords = (path: string): string =>
  path
    .split('/')
    .map((segment) => inWords(unescaped(segment)))
    .join(' / ')

const unescaped = (segment: string) =>
  segment.replaceAll(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )

export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

/** A free text on both sides: where the beginnings are the same, from shortly before they part. */
export function shownTexts(before: unknown, after: unknown): readonly [string, string] {
  if (typeof before === 'string' && typeof after === 'string' && isPlain(before) !== isPlain(after))
    return [quoted(before), quoted(after)]
  const [from, to] = [formatValue(before), formatValue(after)]
  if (from !== to || typeof before !== 'string' || typeof after !== 'string') return [from, to]
  let parted = 0
  while (before[parted] === after[parted]) parted++
  const start = Math.max(0, parted - 20)
  const rest = (text: string) => `"…${clipped(text.slice(start))}"`
  return [rest(before), rest(after)]
}
