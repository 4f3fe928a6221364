import type { Viz } from '@viz-js/viz'

let viz: Promise<Viz> | undefined

/** Graphviz in WebAssembly, over a megabyte: loaded for whoever draws, and once. */
export function graphviz(): Promise<Viz> {
  viz ??= import('@viz-js/viz').then(({ instance }) => instance())
  return viz
}
