import type { DocumentInput, DocumentOptions, Renderer } from '../document.ts'
import { dotOf } from './dot.ts'
import { mapWordsIn } from './map-words.ts'
import { mermaidOf } from './mermaid.ts'
import type { Picture } from './picture.ts'
import { pictureOf } from './pictured.ts'
import { svgOf } from './svg.ts'

type Subjects = Pick<DocumentInput, 'report' | 'workspace' | 'placeOf' | 'countries' | 'unread'>
type Options = Pick<DocumentOptions, 'language' | 'service'>

/** The data flows as a picture of its own. */
export const mapSvg = (subject: Subjects, options: Options): Promise<string> =>
  svgOf(mapPicture(subject, options), { prefix: prefixOf(options), isInPage: false })

/** The same to be put into a page, which says elsewhere what its arrows are about. */
export const mapSvgInPage = (picture: Picture, options: Options): Promise<string> =>
  svgOf(picture, { prefix: prefixOf(options), isInPage: true })

/** What is drawn, before any format. */
export const mapPicture = (subject: Subjects, { language, service }: Options): Picture =>
  pictureOf(subject, mapWordsIn(language), service)

const prefixOf = ({ service }: Options) =>
  service === undefined ? 'dpa-map-' : `dpa-map-${service.replaceAll(/[^\w-]/g, '_')}-`

/** The same for Graphviz. */
export const mapDot: Renderer = (subject, options) => dotOf(mapPicture(subject, options))

/** The same for whatever draws Mermaid, such as a page on GitHub or GitLab. */
export const mapMermaid: Renderer = (subject, options) => mermaidOf(mapPicture(subject, options))
