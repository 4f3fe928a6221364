import { commandMark, replaceUnprintable } from '../../report/text.ts'

/** A scalar, or a list of them, as YAML on one line, in quotes where it would mean something else. */
export function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  return isPlain(value) ? value : quoted(value)
}

/** Narrower than YAML, which would let more stand without quotes. */
const isPlain = (text: string) =>
  /^[\w./][\w ./@+*-]*$/.test(text) &&
  !text.endsWith(' ') &&
  Number.isNaN(Number(text)) &&
  !/^(?:true|false|null|[-+]?\.(?:inf|nan))$/i.test(text)

/** As in JSON, and what steers a terminal or a build server escaped, with YAML's own escapes. */
const quoted = (text: string) =>
  replaceUnprintable(JSON.stringify(text), (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\U${code.toString(16).padStart(8, '0')}`
  }).replaceAll(commandMark, '\\x23')
