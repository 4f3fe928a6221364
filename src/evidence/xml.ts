import { Parser } from 'saxen'
import { readingLimits, TooLarge } from './reading-limits.ts'

export interface XmlElement {
  readonly name: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** A text that is not well-formed XML. */
export class BadXml extends Error {}

/** The tree of an XML text. Entities that it declares itself stay as they are written: none is expanded. */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: '', attrs: {}, children: [] }
  const open: Open[] = [root]
  const parser = new Parser()
  parser.on('openTag', (name: string, attrs: () => Record<string, string>, decode: Decode) => {
    if (open.length > readingLimits.depth) throw new TooLarge()
    const element: Open = { name, attrs: decoded(attrs(), decode), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closeTag', () => open.pop())
  parser.on('text', (value: string, decode: Decode) => open.at(-1)?.children.push(decode(value)))
  parser.on('cdata', (value: string) => open.at(-1)?.children.push(value))
  parser.on('error', (error: Error) => {
    throw error instanceof TooLarge ? error : new BadXml(error.message)
  })
  parser.parse(text)
  const element = root.children.find((child): child is Open => typeof child !== 'string')
  if (!element || open.length !== 1) throw new BadXml('not well-formed')
  return element
}

interface Open {
  readonly name: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: (Open | string)[]
}

type Decode = (text: string) => string

function decoded(attrs: Record<string, string>, decode: Decode): Record<string, string> {
  return Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, decode(value)]))
}

export const isXmlElement = (node: XmlElement | string): node is XmlElement =>
  typeof node !== 'string'

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isXmlElement(node) && node.name === name)

export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (node): node is XmlElement => isXmlElement(node) && (name === undefined || node.name === name),
  )
