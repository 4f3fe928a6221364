import { type Block, type Blocks, paragraph, quietly } from '../../documents/writers/blocks.ts'
import { badge, type Tone } from '../../documents/writers/inline.ts'
import type { Drift } from '../../evidence/drift.ts'
import { postureOf } from '../../evidence/restated.ts'
import type { Service } from '../../model/declaration.ts'
import { semanticPath } from '../../model/path.ts'
import type { SourceLocation } from '../../model/source-location.ts'
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

const tones = {
  same: 'good',
  moved: 'info',
  'context changed': 'info',
  changed: 'error',
  gone: 'error',
} as const satisfies Readonly<Record<Drift['fate'], Tone>>

/** The fact, what the passage said and says now, and what that does. */
export function driftItem({ fate, path, from, to, posture }: ToldDrift): Blocks {
  // Of what only moved the words are the same.
  const words =
    fate === 'gone' || !to ? from.text : fate === 'moved' ? '' : wordDiff(from.text, to.text)
  const way = to && to.address !== from.address ? `${from.address} → ${to.address}` : from.address
  return [
    paragraph(badge(fate.padEnd(15), tones[fate]), ` ${path}: ${way}`),
    ...(words === '' ? [] : [quotation(words)]),
    ...(posture === undefined ? [] : [paragraph(badge(posture, 'warning'))]),
  ]
}

/** A passage: as much of it as tells which it is. */
export const quotation = (text: string): Block => ({
  kind: 'quotation',
  blocks: [quietly(text.length > 300 ? `${text.slice(0, 299)}…` : text)],
})
