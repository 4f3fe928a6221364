import { numberOf, wordOf } from './yaml/yaml-scalar.ts'

/**
 * Plain data as YAML on one line, in the way in which declarations are written by hand: quotes only
 * where a text would otherwise mean something else. Holds inside brackets as outside.
 */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${flowText(key)}: ${flowText(item)}`)
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
  }
  return typeof value === 'string' && !isPlain(value) ? quoted(value) : String(value)
}

/** Narrower than YAML, which would let more stand without quotes. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}§](?:[\p{L}\p{N} ._/@+()§’'&%-]*[\p{L}\p{N}.)§])?$/u.test(text) &&
  numberOf(text) === undefined &&
  wordOf(text) === undefined &&
  !/^(?:y|n|yes|no|on|off|[\d._-]*[._][\d._-]*)$/i.test(text)

/**
 * As in JSON, whose texts are YAML's too. What nobody could see is escaped, with what YAML lets nobody
 * write (U+FFFE for one) among it, and what a build server obeys.
 */
const quoted = (text: string): string =>
  JSON.stringify(text)
    .replaceAll(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu,
      (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
    )
    .replaceAll(/#(?=#[a-z]*\[)/gi, '\\x23')
