import type { Zone } from './graph.ts'

/** Points, from the upper left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its centre. */
export interface Frame extends Point {
  readonly width: number
  readonly height: number
}

/** A Bézier curve: the first point, then three for each piece. */
export type Curve = readonly Point[]

export interface Course {
  /** One, or two with the label between. */
  readonly curves: readonly Curve[]
  /** Where the head of the arrow ends. */
  readonly tip: Point
  readonly label?: Frame
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly zones: ReadonlyMap<Zone, Frame>
  readonly boxes: ReadonlyMap<string, Frame>
  readonly arrows: ReadonlyMap<string, Course>
}
