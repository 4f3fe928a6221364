import type { Random } from './random.ts'

type Entries = readonly (readonly [string, unknown])[]

/** Beyond this a text is folded, and a collection, counted as JSON with all its quotes, is a block. */
const longestFlow = 155
const longestScalar = 80

const remarks = [
  'as the agreement says',
  'confirmed in writing',
  'see the annex',
  'to be asked at the next review',
]

/** Writes a declaration as several people might: block and flow style, quotes, comments, folded texts. */
export function yamlOf(declaration: object, random: Random): string {
  return `${mapping(Object.entries(declaration), '').join('\n')}\n`

  function mapping(entries: Entries, indent: string): readonly string[] {
    return entries.flatMap(([key, value]) => {
      const isSection = indent === '' && typeof value === 'object'
      const title = random.chance(0.3) ? [`# ${key}: ${random.pick(remarks)}`] : []
      return [...(isSection ? ['', ...title] : []), ...entry(`${indent}${key}:`, value, indent)]
    })
  }

  function entry(key: string, value: unknown, indent: string): readonly string[] {
    if (typeof value === 'string' && value.length > longestScalar) {
      return [`${key} >-`, ...folded(value, `${indent}  `)]
    }
    const isList = Array.isArray(value)
    if (typeof value !== 'object' || value === null || isFlow(value, isList ? 0.95 : 0.9)) {
      return [`${key} ${flow(value)}${random.chance(0.04) ? ` # ${random.pick(remarks)}` : ''}`]
    }
    return [
      key,
      ...(isList ? items(value, `${indent}  `) : mapping(Object.entries(value), `${indent}  `)),
    ]
  }

  function items(list: readonly unknown[], indent: string): readonly string[] {
    return list.flatMap((item) => {
      if (typeof item !== 'object' || item === null || isFlow(item, 0.95)) {
        return [`${indent}- ${flow(item)}`]
      }
      const [first = '', ...rest] = mapping(Object.entries(item), `${indent}  `)
      return [`${indent}- ${first.trimStart()}`, ...rest]
    })
  }

  function isFlow(value: object, share: number): boolean {
    return random.chance(share) && JSON.stringify(value).length <= longestFlow
  }

  function flow(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
    if (typeof value === 'object' && value !== null) {
      return `{ ${Object.entries(value)
        .map(([key, below]) => `${key}: ${flow(below)}`)
        .join(', ')} }`
    }
    return typeof value === 'string' ? quoted(value) : String(value)
  }

  function quoted(text: string): string {
    if (mayBePlain(text) && random.chance(0.9)) return text
    return random.chance(0.5) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
  }
}

/** Days and numbers are always quoted: a reader of YAML 1.1, as some of the others are, takes them for more. */
const mayBePlain = (text: string): boolean =>
  /^(?:\d+ )?[A-Za-z](?:[\w ./@§-]|:\/)*$/.test(text) &&
  !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)

function folded(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length > longestScalar) {
      lines.push(indent + line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, indent + line]
}
