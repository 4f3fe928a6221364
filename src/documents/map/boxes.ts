import { compareText } from '../../model/compare-text.ts'
import type { Edge, Graph, Node, NodeKind } from './graph.ts'

/** The box in which a node stands with others; undefined: it keeps its own. */
export type Boxes = (node: Node) => string | undefined

/** How much is told apart: so many of each side keep their own box, and so many countries. */
export interface Grain {
  /** Those with the gravest findings. */
  readonly services: number
  /** Those that most data go to. */
  readonly parties: number
  /** Beyond the territory of the law. */
  readonly countries: number
}

const isParty = (kind: NodeKind) => kind !== 'service' && kind !== 'organisation'

/** Recipients in one place under the law that get data from the same, with nothing found, share a box. */
export function boxesOfAlike({ nodes, edges }: Graph): Boxes {
  const sources = new Map<string, string[]>()
  const apart = new Set<string>()
  for (const { from, to, gaps } of edges) {
    const known = sources.get(to)
    if (known) known.push(from)
    else sources.set(to, [from])
    apart.add(from)
    if (gaps.length > 0) apart.add(to)
  }
  for (const { key, kind, gaps } of nodes) if (!isParty(kind) || gaps.length > 0) apart.add(key)
  return ({ key, zone, places }) => {
    if (apart.has(key)) return undefined
    const place = zone === 'inside' || zone === 'open' ? zone : places.join(' ')
    return `several alike ${place} ${(sources.get(key) ?? []).join(' ')}`
  }
}

/** By the place where nodes stand and whether they are services: the rarer countries share a box. */
export function boxesByPlace(graph: Graph, grain: Grain): Boxes {
  const kept = keptOf(graph, grain)
  const counts = countsOf(graph.nodes.map(placeOf))
  const told = new Set(
    [...counts]
      .sort(([one, a], [other, b]) => b - a || compareText(one, other))
      .slice(0, grain.countries)
      .map(([place]) => place),
  )
  return (node) => {
    if (kept.has(node.key)) return undefined
    const place = placeOf(node)
    const isTold = told.has(place) || node.zone === 'inside' || node.zone === 'open'
    const side = node.kind === 'service' ? 'services' : 'parties'
    return `several ${side} ${isTold ? place : node.zone}`
  }
}

function placeOf({ zone, places: [first = '', ...others] }: Node): string {
  if (zone === 'inside') return zone
  // That a country is not declared is something else than that a document leaves it open.
  if (zone === 'open') return first === 'undeclared' && others.length === 0 ? first : zone
  return `${zone} ${first}`
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Who keeps a box: our organisation, the services with the gravest findings, the parties that most data go to. */
function keptOf({ nodes, edges }: Graph, grain: Grain): ReadonlySet<string> {
  const flows = countsOf(edges.map(({ to }) => to))
  const errors = new Map(nodes.map(({ key, gaps }) => [key, gravity(gaps)]))
  for (const { from, gaps } of edges) errors.set(from, (errors.get(from) ?? 0) + gravity(gaps))
  const first = (most: number, by: ReadonlyMap<string, number>, is: (kind: NodeKind) => boolean) =>
    nodes
      .filter(({ kind }) => is(kind))
      .sort((a, b) => (by.get(b.key) ?? 0) - (by.get(a.key) ?? 0) || compareText(a.key, b.key))
      .slice(0, most)
  const kept = [
    ...nodes.filter(({ kind }) => kind === 'organisation'),
    ...first(grain.services, errors, (kind) => kind === 'service'),
    ...first(grain.parties, flows, isParty),
  ]
  return new Set(kept.map(({ key }) => key))
}

/** An open error outweighs any number of warnings that one service can have. */
function gravity(gaps: Edge['gaps']): number {
  return gaps.reduce((sum, { state, severity }) => {
    if (state !== 'open') return sum
    return sum + (severity === 'error' ? 1000 : severity === 'warning' ? 1 : 0)
  }, 0)
}
