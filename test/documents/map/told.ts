import type { DocumentInput, DocumentOptions } from '../../../src/documents/document.ts'
import { mapWordsIn } from '../../../src/documents/map/map-words.ts'
import { type Box, boxesIn, type Picture } from '../../../src/documents/map/picture.ts'
import { pictureOf } from '../../../src/documents/map/pictured.ts'

export function pictureIn(
  subject: DocumentInput,
  { language = 'en', service }: Partial<Pick<DocumentOptions, 'language' | 'service'>> = {},
): Picture {
  return pictureOf(subject, mapWordsIn(language), service)
}

/** A picture as text: its frames with their boxes, then its arrows, each with all that stands on it. */
export function told(picture: Picture): readonly string[] {
  const boxes = new Map(boxesIn(picture).map((box) => [box.id, box]))
  const name = (id: string) => boxes.get(id)?.lines[0]?.text ?? 'nobody'
  return [
    ...picture.outside.map((box) => `in no frame: ${toldBox(box)}`),
    ...picture.clusters.flatMap(({ title, boxes }) =>
      boxes.map((box) => `${title}: ${toldBox(box)}`),
    ),
    ...picture.arrows.map(({ from, to, mark, says }) => {
      const texts = says.map(({ text }) => text)
      return `${name(from)} → ${name(to)} (${mark}): ${texts.join(' | ')}`.replace(/: $/, '')
    }),
  ]
}

function toldBox({ shape, mark, lines }: Box): string {
  return `${lines.map(({ text }) => text).join(' | ')} (${shape}, ${mark})`
}
