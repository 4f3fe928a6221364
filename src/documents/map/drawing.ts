import { compareText } from '../../model/compare-text.ts'
import { type Edge, type Graph, type Node, type NodeKind, nodeKinds } from './graph.ts'
import { undeclared } from './spot.ts'

/** A graph in the making: what is said twice of one node or edge is drawn once. */
export interface Drawing {
  node(node: Node): void
  edge(edge: Edge): void
  done(): Pick<Graph, 'nodes' | 'edges'>
}

export function drawing(): Drawing {
  const nodes = new Map<string, Node>()
  const edges = new Map<string, Edge>()
  return {
    node(node) {
      const known = nodes.get(node.key)
      nodes.set(node.key, known ? oneNode(known, node) : { ...node, places: said(node.places) })
    },
    edge(edge) {
      const key = `${edge.from} > ${edge.to}`
      const known = edges.get(key)
      // However often it is said, to draw it is one flow.
      edges.set(key, known ? { ...joinEdges(known, edge), flows: 1 } : edge)
    },
    done: () => ({
      nodes: [...nodes.values()].sort((a, b) => compareText(a.key, b.key)),
      edges: [...edges.values()].sort(byEnds),
    }),
  }
}

export const byEnds = (a: Edge, b: Edge) => compareText(a.from, b.from) || compareText(a.to, b.to)

/** Two edges in the place of the first. */
export function joinEdges(one: Edge, other: Edge): Edge {
  return {
    ...one,
    uses: [...one.uses, ...other.uses],
    carriers: [...one.carriers, ...other.carriers],
    gaps: [...one.gaps, ...other.gaps],
    flows: one.flows + other.flows,
  }
}

function oneNode(one: Node, other: Node): Node {
  const kind = nodeKinds.find((each): each is NodeKind => each === one.kind || each === other.kind)
  const heavier = other.kind === kind && one.kind !== kind ? other : one
  return {
    ...heavier,
    // Of several spellings the first in order, so that the order of files does not show.
    name: compareText(one.name, other.name) <= 0 ? one.name : other.name,
    places: said([...one.places, ...other.places]),
    ofGroup: one.ofGroup || other.ofGroup,
    gaps: [...one.gaps, ...other.gaps],
  }
}

/** That a country is not declared says nothing beside one that is. */
function said(places: readonly string[]): readonly string[] {
  const all = [...new Set(places)].sort(compareText)
  const known = all.filter((place) => place !== undeclared.place)
  return known.length > 0 ? known : all
}
