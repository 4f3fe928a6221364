import type { Drift } from '../../evidence/drift.ts'
import { postureOf } from '../../evidence/restated.ts'
import type { Service } from '../../model/declaration.ts'
import { semanticPath } from '../../model/path.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { markdownText } from '../../report/markdown-text.ts'
import type { Look, Style } from '../../report/style.ts'
import { visible, wrap } from '../../report/text.ts'
import { wordDiff } from './word-diff.ts'

/** What became of a fact, with where it is declared. */
export interface ToldDrift extends Omit<Drift, 'claim'> {
  /** By ids instead of indexes: `breach/notice`. */
  readonly path: string
  readonly line: number
  readonly words: string
  /** What it does to what is declared: the declared value, and what the passage says now. */
  readonly posture?: string
}

type PlaceOf = (on: object, field?: string) => SourceLocation | undefined

/** Where the fact stands to which a source or a quote belongs. */
export function factPlace(service: Service, placeOf: PlaceOf, on: object, field: string) {
  const place = placeOf(on, field)
  const path = semanticPath(service, place?.pointer ?? '')
  return { path: path.replace(/\/(?:quote|source)(?:\/.*)?$/, '') || path, line: place?.line ?? 1 }
}

export function toldDrift(
  service: Service,
  placeOf: PlaceOf,
  { claim, ...drift }: Drift,
): ToldDrift {
  const posture = postureOf(claim.on, drift)
  return {
    ...drift,
    ...factPlace(service, placeOf, claim.on, claim.field),
    words: claim.words,
    ...(posture !== undefined && { posture }),
  }
}

const styles = {
  same: 'good',
  moved: 'info',
  'context changed': 'info',
  changed: 'error',
  gone: 'error',
} as const satisfies Record<Drift['fate'], Style>

/** For a terminal: the fact, what the passage said and says now, and what that does. */
export function driftLines(
  { fate, path, from, to, posture }: ToldDrift,
  look: Look,
): readonly string[] {
  return [
    `  ${look.paint(styles[fate], fate.padEnd(15))} ${visible(path)}  ${visible(way({ from, to }))}`,
    ...quotation(wordsOf({ fate, from, to }), look),
    ...(posture === undefined ? [] : [`      ${look.paint('warning', visible(posture))}`]),
  ]
}

/** The same for the text of a pull request. */
export function driftMarkdown({ fate, path, from, to, posture }: ToldDrift): readonly string[] {
  const text = wordsOf({ fate, from, to })
  return [
    `- **${fate}** ${markdownText(path)}, ${markdownText(way({ from, to }))}`,
    ...(posture === undefined ? [] : [`  ${markdownText(posture)}`]),
    ...(text === '' ? [] : ['', `  > ${markdownText(text)}`, '']),
  ]
}

type Passages = { readonly from: Drift['from']; readonly to: Drift['to'] | undefined }

const way = ({ from, to }: Passages) =>
  to && to.address !== from.address ? `${from.address} → ${to.address}` : from.address

/** What was said and what is said now; of what only moved the words are the same. */
const wordsOf = ({ fate, from, to }: Passages & Pick<Drift, 'fate'>): string =>
  fate === 'gone' || !to ? from.text : fate === 'moved' ? '' : wordDiff(from.text, to.text)

export const quotation = (text: string, look: Look): readonly string[] =>
  text === ''
    ? []
    : wrap(
        visible(text.length > 300 ? `${text.slice(0, 299)}…` : text),
        Math.min(look.width, 100) - 6,
      ).map((line) => look.paint('quiet', `      ${line}`))
