import type { Zone } from './graph.ts'

/** How a line or a frame is drawn: what is open weighs more than what is waived. */
export type Mark = 'plain' | 'error' | 'warning' | 'way' | 'waived'

/** The heaviest first: what is more than one thing is drawn as the first. */
export const heaviest = ['error', 'way', 'warning', 'waived'] as const satisfies readonly Mark[]

export interface PictureLine {
  readonly text: string
  readonly style: 'name' | 'plain' | 'quiet' | 'info' | Exclude<Mark, 'plain'>
}

/** A picture in words and lines, before any format: every text in it is short and harmless, and still to be escaped. */
export interface Picture {
  readonly title: string
  readonly description: string
  /** Boxes that stand in no zone. */
  readonly outside: readonly Box[]
  readonly clusters: readonly Cluster[]
  readonly arrows: readonly Arrow[]
  readonly legend: readonly Sample[]
  /** What a reader must know so as not to misread it. */
  readonly notes: readonly string[]
  readonly stamp: string
}

export interface Cluster {
  readonly zone: Zone
  readonly title: string
  readonly boxes: readonly Box[]
}

export interface Box {
  /** `n1`, never a word of the declarations. */
  readonly id: string
  readonly shape: 'organisation' | 'service' | 'party' | 'several'
  readonly mark: Mark
  readonly lines: readonly PictureLine[]
  /** All of it in one text. */
  readonly title: string
}

export interface Arrow {
  /** `e1`. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly mark: Mark
  readonly lines: readonly PictureLine[]
  readonly title: string
}

/** Something drawn, and what it means. */
export interface Sample {
  readonly sample: Box['shape'] | `arrow-${Mark}`
  readonly text: string
}

export function boxesIn(picture: Pick<Picture, 'outside' | 'clusters'>): readonly Box[] {
  return [...picture.outside, ...picture.clusters.flatMap(({ boxes }) => boxes)]
}

/** The mark of which a sample shows a line; undefined: it shows a shape. */
export function markOfSample(sample: Sample['sample']): Mark | undefined {
  return sample.startsWith('arrow-') ? (sample.slice('arrow-'.length) as Mark) : undefined
}
