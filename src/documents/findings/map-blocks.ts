import type { DocumentInput, DocumentOptions } from '../document.ts'
import { flowsIn } from '../map/foot.ts'
import { mapMermaid, mapPicture, mapSvgInPage } from '../map/map.ts'
import type { Picture } from '../map/picture.ts'
import { svgStyle } from '../map/svg-style.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import {
  type Blocks,
  type Figure,
  heading,
  paragraph,
  type Table,
  tableOf,
} from '../writers/blocks.ts'
import { joinLines, type Line, quiet } from '../writers/inline.ts'
import type { WrittenFormat } from '../writers/writers.ts'

/** Where the data go, as the format at hand can show it: drawn with a table of the flows, or one of both. */
export async function mapBlocks(
  subject: DocumentInput,
  options: DocumentOptions,
  format: WrittenFormat,
): Promise<Blocks> {
  const { map: words } = wordsOfLanguage(options.language).findings
  const head = [heading(2, words.title, 'map'), paragraph(words.text)]
  const figure = (picture: Figure['picture']): Figure => ({
    kind: 'figure',
    label: words.title,
    picture,
  })
  // The arrows of Mermaid say themselves what they are about.
  if (format === 'markdown')
    return [...head, figure({ mermaid: String(await mapMermaid(subject, options)) })]
  const picture = mapPicture(subject, options)
  const flows = flowsTable(picture, words)
  if (format !== 'html') return [...head, ...flows]
  return [...head, figure({ svg: await mapSvgInPage(picture, options), style: svgStyle }), ...flows]
}

/** What every numbered arrow says, which a narrow screen shows in the place of the picture. */
function flowsTable(picture: Picture, words: Words['findings']['map']): readonly Table[] {
  const rows = flowsIn(picture).map(({ number, from, to, place, says }) => {
    const isFact = (style: string) => style === 'quiet' || style === 'plain'
    const facts = says.filter(({ style }) => isFact(style))
    const found = says.filter(({ style }) => !isFact(style))
    const joined = (all: typeof says): Line =>
      joinLines(
        all.map(({ text }): Line => [text]),
        '; ',
      )
    return {
      cells: [
        [String(number)],
        [from],
        place === '' ? [to] : [to, ', ', quiet(place)],
        joined(facts),
        joined(found),
      ],
    }
  })
  if (rows.length === 0) return []
  return [tableOf({ head: [words.number, words.from, words.to, words.carries, words.found], rows })]
}
