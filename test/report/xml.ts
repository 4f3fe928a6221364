import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { expect } from 'vitest'
import { validateXML } from 'xmllint-wasm'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name, _, __, isAttribute) =>
    !isAttribute && ['testsuite', 'testcase', 'property', 'file', 'error'].includes(name),
})

/** A document as plain objects: attributes and elements by their names, the text as `text`. */
export const parsedXml = (xml: string): unknown => unindented(parser.parse(xml))

/** Blanks between elements are layout. */
function unindented(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(unindented)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(
    ([name, value]) => name !== 'text' || String(value).trim() !== '',
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, unindented(value)]))
}

/** libxml2 takes every one of the documents for what the schema describes. */
export async function expectValid(documents: readonly string[], schema: string): Promise<void> {
  const { valid, errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: readFileSync(join(import.meta.dirname, 'schemas', schema), 'utf8'),
  })
  expect({ valid, errors: errors.map(({ rawMessage }) => rawMessage) }).toEqual({
    valid: true,
    errors: [],
  })
}

/** What XML 1.0 can hold of a text comes back as it was; the rest is shown. */
export const heldByXml = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      const held =
        [0x9, 0xa, 0xd].includes(code) ||
        (code >= 0x20 && code <= 0xd7ff) ||
        (code >= 0xe000 && code <= 0xfffd) ||
        code >= 0x10000
      return held ? character : `\\u{${code.toString(16)}}`
    })
    .join('')
