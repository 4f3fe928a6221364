import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { biome } from './biome.ts'

type Node = string | readonly Node[] | { readonly [key: string]: Node }

const english = async (root: string): Promise<Readonly<Record<string, Node>>> =>
  JSON.parse(await readFile(join(root, 'locales/en.json'), 'utf8'))

const head = '/** Generated from locales/en.json by npm run generate: do not edit. */'

/** The type of all words: what a text leaves open has to be given to it by name. */
export async function wordsType(root: string): Promise<string> {
  const text = `${head}\n\nexport interface Words ${typeOf(await english(root))}\n`
  return biome(root, 'src/documents/words/words-type.ts', text)
}

/** What rules can ask a vendor for. */
export async function requestKey(root: string): Promise<string> {
  const keys = Object.keys((await english(root))['requests'] ?? {}).map((key) => `'${key}'`)
  return biome(
    root,
    'src/model/request-key.ts',
    `${head}\nexport type RequestKey = ${keys.join(' | ')}\n`,
  )
}

function typeOf(node: Node): string {
  if (typeof node === 'string') return typeOfText(node)
  if (Array.isArray(node)) return 'readonly string[]'
  const lines = Object.entries(node).map(([key, inner]) => `readonly '${key}': ${typeOf(inner)}`)
  return `{\n${lines.join('\n')}\n}`
}

function typeOfText(text: string): string {
  const open = Object.entries(openIn(text))
  if (open.length === 0) return 'string'
  return `(values: { ${open.map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }) => string`
}

/** What a text leaves open, by name, and of which type it is. */
export function openIn(text: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>()
  const enter = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument && !found.has(element.value))
        found.set(element.value, 'string | number')
      if (element.type === TYPE.plural) found.set(element.value, 'number')
      if (element.type === TYPE.select)
        found.set(
          element.value,
          Object.keys(element.options)
            .map((one) => `'${one}'`)
            .join(' | '),
        )
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) enter(value)
    }
  }
  enter(parse(text, { ignoreTag: true }))
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
