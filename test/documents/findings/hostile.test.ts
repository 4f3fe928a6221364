import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { findingsAround } from '../../../src/documents/findings/findings-document.ts'
import { htmlDocument } from '../../../src/documents/writers/html-document.ts'
import { visible } from '../../../src/report/text.ts'
import { anyText, hostileTexts } from '../../report/hostile.ts'
import { made } from '../made.ts'
import { elementsOf } from './elements.ts'
import { hostileSubject } from './hostile-subject.ts'
import { inEnglish } from './world.ts'

/** Whatever stands in a declaration stays a text in the findings report. */

const plain = 'plain'

/** Without a map, whose own tests see to what it holds. */
const pageOf = async (text: string) => {
  const subject = await hostileSubject(text)
  return htmlDocument(findingsAround([], subject, inEnglish), subject)
}

/** The shape of a page: its elements and their attributes, whatever they say. */
async function shapeOf(text: string): Promise<readonly string[]> {
  const elements = elementsOf(await pageOf(text))
  return elements.map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '))
}

/** A link is one only where its address is. */
const varying = /^\/?a\b/

describe('HTML', () => {
  test.each(hostileTexts)('has the same shape with %j', async (text) => {
    const fixed = (shape: readonly string[]) => shape.filter((element) => !varying.test(element))
    expect(fixed(await shapeOf(text))).toEqual(fixed(await shapeOf(plain)))
  })

  test('has no element and no attribute that it would not have with any text', async () => {
    const known = new Set((await shapeOf('https://example.com')).concat(await shapeOf(plain)))
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect((await shapeOf(text)).filter((element) => !known.has(element))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('shows what it was given, the invisible made visible', async () => {
    const text = '<b onclick="alert(1)">\u202eevil</b>'
    const page = await pageOf(text)
    expect(page).not.toContain('<b ')
    expect(page).toContain('&lt;b onclick=&quot;alert(1)&quot;&gt;\\u{202e}evil&lt;/b&gt;')
  })

  test('gives no command to whoever prints it', async () => {
    const page = await pageOf('##[error]forged ##vso[task.setvariable variable=a]b')
    expect(page).toContain('&#35;#[error]forged &#35;#vso[task')
    expect(page).not.toMatch(/##[a-z]*\[/i)
  })

  test('leads nowhere but to places in itself and to https', async () => {
    for (const text of hostileTexts) {
      for (const { attributes } of elementsOf(await pageOf(text)))
        if (attributes['href'] !== undefined)
          expect(attributes['href']).toMatch(/^(?:#|https?:\/\/)/)
    }
  })
})

describe('Markdown', () => {
  const render = (markdown: string) =>
    new MarkdownIt({ html: true, linkify: true }).render(markdown)
  const shape = async (text: string) =>
    elementsOf(
      render(await made('findings', 'markdown', await hostileSubject(text), inEnglish)),
    ).map(({ name }) => name)

  test.each(hostileTexts)('has the same blocks with %j', async (text) => {
    const blocks = (names: readonly string[]) =>
      names.filter((name) => !/^\/?(?:a|code|strong|em|p)$/.test(name))
    expect(blocks(await shape(text))).toEqual(blocks(await shape(plain)))
  })

  test('links nothing that a text only names', async () => {
    const text =
      'see https://evil.example www.evil.example [a](https://evil.example) <https://evil.example>'
    const html = render(await made('findings', 'markdown', await hostileSubject(text), inEnglish))
    const links = elementsOf(html).flatMap(({ attributes: { href } }) => href ?? [])
    expect(links.filter((href) => href.startsWith('https://evil'))).toEqual([])
    expect(visible(text)).toBe(text)
  })
})
