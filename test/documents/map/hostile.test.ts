import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { dotOf, dotSigns, inLines } from '../../../src/documents/map/dot.ts'
import { flowTexts, footOf } from '../../../src/documents/map/foot.ts'
import { graphviz } from '../../../src/documents/map/graphviz.ts'
import { styled } from '../../../src/documents/map/label.ts'
import { mermaidOf } from '../../../src/documents/map/mermaid.ts'
import { boxesIn, type Picture } from '../../../src/documents/map/picture.ts'
import { svgOf } from '../../../src/documents/map/svg.ts'
import { anyText, hostileTexts } from '../../report/hostile.ts'
import { hostileSubject } from '../findings/hostile-subject.ts'
import { readMermaid } from './mermaid-reader.ts'
import { pictureIn } from './told.ts'

/** Whatever somebody calls themselves: a picture shows it as text, and nothing comes of it. */

const options = { prefix: 'p-', isInPage: false }
const viz = await graphviz()

/** Texts as XML means them. */
const meant = (text: string) =>
  text
    .replaceAll(/&#(x?)([\da-f]+);/g, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    // So it keeps two blanks in a row.
    .replaceAll('\u00a0', ' ')

/** Every line of text that a drawing of the picture holds. */
function linesOf(picture: Picture): readonly string[] {
  const foot = inLines([...flowTexts(picture), ...footOf(picture, dotSigns)])
  return [
    picture.title,
    ...boxesIn(picture).flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...picture.arrows.flatMap(({ number }) => (number === undefined ? [] : [` ${number} `])),
    ...picture.clusters.map(({ title }) => title),
    ...foot.map(({ text }) => text),
  ]
    .map((line) => line.replaceAll('\u00a0', ' '))
    .sort()
}

/** What a build server would take for a command, anywhere in a line of its log. */
const command = /##[a-z]*\[/i

function asDot(picture: Picture): void {
  expect(dotOf(picture)).not.toMatch(command)
  expect(textsOf(dotOf(picture)).sort()).toEqual(linesOf(picture))
}

/** The texts of a drawing that Graphviz makes, which complains of nothing. */
function textsOf(dot: string): string[] {
  const { output, errors, status } = viz.render(dot, { format: 'svg' })
  expect(status).toBe('success')
  expect(errors.filter(({ message }) => !/no value for width of non-ASCII/.test(message))).toEqual(
    [],
  )
  expect(output).not.toMatch(/<a |xlink:href="|<script/)
  return [...String(output).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    meant(text),
  )
}

function asMermaid(picture: Picture): void {
  const chart = readMermaid(mermaidOf(picture))
  const written = (lines: Picture['arrows'][number]['says']) =>
    lines.map(({ text }) => text.replaceAll('ﬂ', 'fl'))
  expect([...chart.boxes]).toEqual(boxesIn(picture).map(({ id, lines }) => [id, written(lines)]))
  expect(chart.arrows).toEqual(
    picture.arrows.map(({ from, to, says }) => ({
      from,
      to,
      lines: written(says.flatMap((one) => styled(one, 3, 30))),
    })),
  )
  expect([...chart.frames]).toEqual(
    picture.clusters.map(({ title, boxes }) => [title, boxes.map(({ id }) => id)]),
  )
  const marked = (one: { readonly mark: string }) => one.mark !== 'plain'
  expect([...chart.classes.values()].flat().sort()).toEqual(
    boxesIn(picture)
      .filter(marked)
      .map(({ id }) => id)
      .sort(),
  )
  expect(
    chart.styled.map((index) => picture.arrows[index]).every((one) => one && marked(one)),
  ).toBe(true)
}

const painted = ['fill', 'stroke', 'stroke-dasharray', 'stroke-width']

const attributes: Readonly<Record<string, readonly string[]>> = {
  svg: ['aria-labelledby', 'class', 'height', 'role', 'viewBox', 'width', 'xmlns'],
  title: ['id'],
  desc: ['id'],
  style: [],
  g: ['class', 'transform'],
  rect: ['class', 'height', 'rx', 'width', 'x', 'y'],
  path: [...painted, 'd'],
  polygon: [...painted, 'points'],
  polyline: [...painted, 'points'],
  text: ['class', 'fill', 'font-family', 'font-size', 'text-anchor', 'x', 'y'],
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** Every element of a document, read by somebody else's parser. */
function elementsIn(xml: string): readonly Element[] {
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    htmlEntities: false,
    // Read once, by `meant`.
    processEntities: false,
  })
  const walk = (nodes: readonly Record<string, unknown>[]): readonly Element[] =>
    nodes.flatMap((node) => {
      const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text')
      if (name === undefined) return []
      const children = node[name] as readonly Record<string, unknown>[]
      const text = children.map((child) => child['#text'] ?? '').join('')
      const own = (node[':@'] ?? {}) as Element['attributes']
      return [{ name, attributes: own, text }, ...walk(children)]
    })
  return walk(parser.parse(xml))
}

async function asSvg(picture: Picture): Promise<void> {
  const svg = await svgOf(picture, options)
  expect(svg).not.toMatch(command)
  const elements = elementsIn(svg)
  for (const { name, attributes: own } of elements) {
    expect(Object.keys(attributes)).toContain(name)
    expect(attributes[name]).toEqual(expect.arrayContaining(Object.keys(own)))
  }
  const texts = elements.flatMap(({ name, text }) => (name === 'text' ? [text] : []))
  expect(texts.map(meant).sort()).toEqual(linesOf(picture))
  const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
  expect(ids).toEqual(['p-title', 'p-desc'])
}

describe('a name that is none', () => {
  test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))('%j', async (_, text) => {
    const picture = pictureIn(await hostileSubject(text))
    expect(picture.arrows.length).toBeGreaterThan(0)
    asDot(picture)
    asMermaid(picture)
    await asSvg(picture)
  })
})

/** Texts that one of the formats takes for something else. */
const peculiar = [
  '%%{init: {"theme": "dark"}}%%',
  '"] --> n1 click n1 href "javascript:alert(1)"',
  '`**bold** [link](https://example.com)`',
  '$$x^2$$ $a$',
  '#quot; #35; #lt; &#35; ﬂ°°60¶ß ﬂ°lt¶ß',
  '1. one',
  '- two',
  'style x fill:#f00;',
  'classDef style: #fff; end',
  '\\N \\G \\l \\E \\T \\H \\L',
  '<b>HTML</b> <TABLE><TR><TD>x</TD></TR></TABLE>',
  '\\"] n9 [label="forged',
  '&amp;lt; &nbsp; &#38;',
  '\ufffe\uffff',
  '--- %% ---',
  'subgraph end',
]

test.each(peculiar)('%j', async (text) => {
  const picture = pictureIn(await hostileSubject(text))
  asDot(picture)
  asMermaid(picture)
  await asSvg(picture)
})

test('any text at all', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const picture = pictureIn(await hostileSubject(text))
      asDot(picture)
      asMermaid(picture)
      await asSvg(picture)
    }),
    { numRuns: 60 },
  )
}, 120_000)
