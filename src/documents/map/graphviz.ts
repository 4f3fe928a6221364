import type { Viz } from '@viz-js/viz'

let viz: Promise<Viz> | undefined
let asked = 0

/** One instance breaks down after some 150 layouts, and a picture takes a handful. */
const often = 20

/** Graphviz in WebAssembly, over a megabyte: loaded for whoever draws, and renewed before it tires. */
export function graphviz(): Promise<Viz> {
  if (asked++ % often === 0) viz = undefined
  viz ??= import('@viz-js/viz').then(({ instance }) => instance())
  return viz
}
