import { quotedYaml } from '../io/yaml-text.ts'

/** A scalar, or a list of them, as YAML on one line, in quotes where it would mean something else. */
export function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  return isPlain(value) ? value : quotedYaml(value)
}

/** Narrower than YAML, which would let more stand without quotes. */
const isPlain = (text: string) =>
  /^[\w./][\w ./@+*-]*$/.test(text) &&
  !text.endsWith(' ') &&
  Number.isNaN(Number(text)) &&
  !/^(?:true|false|null|[-+]?\.(?:inf|nan))$/i.test(text)
