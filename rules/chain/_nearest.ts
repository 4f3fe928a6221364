import type { ServiceSummary } from '../../src/model/rule.ts'
import type { ChainGraph, Hop } from './_graph.ts'

/**
 * The nearest services behind a hop that speak of a matter, each with the hops to it. Who is silent
 * passes on what it was told; who speaks is asked for those behind it.
 */
export function nearest(
  graph: ChainGraph,
  first: Hop,
  speaks: (service: ServiceSummary) => boolean,
): readonly (readonly Hop[])[] {
  if (!first.to || graph.areInLoop(first.from, first.to)) return []
  const paths = new Map<ServiceSummary, readonly Hop[]>([[first.to, [first]]])
  const found: (readonly Hop[])[] = []
  // A map is walked in the order of its entries, and those added on the way are walked too.
  for (const [service, path] of paths) {
    if (speaks(service)) {
      found.push(path)
      continue
    }
    if (path.length === hopsAtMost) continue
    for (const hop of graph.hopsOf(service)) {
      if (hop.to && !paths.has(hop.to)) paths.set(hop.to, [...path, hop])
    }
  }
  return found
}

/** Nobody passes on a promise that far in silence; what is longer is a loop. */
const hopsAtMost = 8
