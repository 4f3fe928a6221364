import type { DocumentInput, DocumentOptions, Renderer } from '../document.ts'
import { dotOf } from './dot.ts'
import { mapWordsIn } from './map-words.ts'
import { mermaidOf } from './mermaid.ts'
import { pictureOf } from './pictured.ts'
import { svgOf } from './svg.ts'

type Subjects = Pick<DocumentInput, 'report' | 'workspace' | 'placeOf' | 'countries' | 'unread'>
type Options = Pick<DocumentOptions, 'language' | 'service'>

/** The data flows as a picture of its own, or to be put into a page as it is. */
export function mapSvg(subject: Subjects, { language, service }: Options): Promise<string> {
  const picture = pictureOf(subject, mapWordsIn(language), service)
  const whose = service === undefined ? '' : `${service.replaceAll(/[^\w-]/g, '_')}-`
  const { title: legendTitle } = mapWordsIn(language).legend
  return svgOf(picture, { prefix: `dpa-map-${whose}`, legendTitle })
}

/** The same for Graphviz. */
export const mapDot: Renderer = (subject, { language, service }) =>
  dotOf(pictureOf(subject, mapWordsIn(language), service))

/** The same for whatever draws Mermaid, such as a page on GitHub or GitLab. */
export const mapMermaid: Renderer = (subject, { language, service }) =>
  mermaidOf(pictureOf(subject, mapWordsIn(language), service))
