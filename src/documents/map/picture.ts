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
  /** From our organisation to whoever is farthest from it. */
  readonly steps: number
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
  readonly name: string
  /** The countries where it is, by code and name, or that nobody knows them. */
  readonly place: string
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
  /** By which a text names it; absent where there is nothing to be said. */
  readonly number?: number
  /** What is to be said of it, a saying each: what for, under which safeguard, what was found. */
  readonly says: readonly PictureLine[]
  readonly title: string
}

/** A way in which a line is drawn, and what it means. */
export interface Sample {
  readonly mark: Mark
  readonly text: string
}

export function boxesIn(picture: Pick<Picture, 'outside' | 'clusters'>): readonly Box[] {
  return [...picture.outside, ...picture.clusters.flatMap(({ boxes }) => boxes)]
}
