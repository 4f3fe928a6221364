import { compareText } from '../../model/compare-text.ts'
import { type Boxes, boxesByPlace, boxesOfAlike, type Grain } from './boxes.ts'
import { byEnds, joinEdges } from './drawing.ts'
import type { Edge, Graph, LeftOut, MapGap, Node, NodeKind } from './graph.ts'

/** So much can be read on a screen; beyond, boxes stand for several. `spoken`: arrows that say what carries them, or what was found. */
const readable = { boxes: 36, arrows: 60, spoken: 24 }

/** From fine to coarse. */
const grains: readonly Grain[] = [
  { services: 20, parties: 4, countries: 4 },
  { services: 20, parties: 0, countries: 2 },
  { services: 6, parties: 4, countries: 4 },
  { services: 4, parties: 2, countries: 2 },
  { services: 2, parties: 0, countries: 1 },
]

/** The same graph as it can be read: where there is too much of it, boxes for several. Nothing is lost silently. */
export function compact(graph: Graph): Graph {
  if (isReadable(graph)) return graph
  let coarser = folded(graph, boxesOfAlike(graph), 'alike')
  for (const grain of grains) {
    if (isReadable(coarser)) break
    coarser = folded(graph, boxesByPlace(graph, grain), 'place')
  }
  return coarser
}

function isReadable({ nodes, edges }: Graph): boolean {
  const spoken = edges.filter(({ carriers, gaps }) => carriers.length + gaps.length > 0)
  return (
    nodes.length <= readable.boxes &&
    edges.length <= readable.arrows &&
    spoken.length <= readable.spoken
  )
}

/** Chains from one box of services to another say nothing that can be read: the map of one service does. */
function isAmongServices(from: string, to: string): boolean {
  const ends = [from, to]
  return (
    ends.some((key) => key.startsWith('several services')) &&
    ends.every((key) => /^(several )?service/.test(key))
  )
}

function folded(graph: Graph, boxes: Boxes, grouping: NonNullable<LeftOut['grouping']>): Graph {
  const groups = groupsIn(graph.nodes, boxes)
  const boxOf = new Map([...groups].flatMap(([box, group]) => group.map(({ key }) => [key, box])))
  const keyOf = (key: string) => boxOf.get(key) ?? key
  const drawn = new Map<string, Edge>()
  // What lies on an arrow that is not drawn lies on the box from which it comes.
  const moved = new Map<string, MapGap[]>()
  let hidden = 0
  for (const edge of graph.edges) {
    const from = keyOf(edge.from)
    const to = keyOf(edge.to)
    if (from === to || (grouping === 'place' && isAmongServices(from, to))) {
      hidden += edge.flows
      moved.set(from, [...(moved.get(from) ?? []), ...edge.gaps])
      continue
    }
    const key = `${from} > ${to}`
    const known = drawn.get(key)
    drawn.set(key, known ? joinEdges(known, edge) : { ...edge, from, to })
  }
  const nodes = [
    ...graph.nodes.filter(({ key }) => !boxOf.has(key)),
    ...[...groups].map(([key, group]) => several(key, group)),
  ].map((node) => ({ ...node, gaps: [...node.gaps, ...(moved.get(node.key) ?? [])] }))
  const members = [...groups.values()].flat()
  const services = members.filter(({ kind }) => kind === 'service').length
  return {
    nodes: nodes.sort((a, b) => compareText(a.key, b.key)),
    edges: [...drawn.values()].sort(byEnds),
    leftOut: {
      ...graph.leftOut,
      services,
      parties: members.length - services,
      flows: hidden,
      grouping,
    },
  }
}

/** The nodes of each box; nobody shares a box with nobody. */
function groupsIn(nodes: readonly Node[], boxes: Boxes): ReadonlyMap<string, readonly Node[]> {
  const groups = new Map<string, Node[]>()
  for (const node of nodes) {
    const box = boxes(node)
    const known = box === undefined ? undefined : groups.get(box)
    if (known) known.push(node)
    else if (box !== undefined) groups.set(box, [node])
  }
  return new Map([...groups].filter(([, group]) => group.length > 1))
}

function several(key: string, members: readonly Node[]): Node {
  const stands: Partial<Record<NodeKind, number>> = {}
  for (const { kind } of members) stands[kind] = (stands[kind] ?? 0) + 1
  return {
    key,
    kind: 'several',
    name: '',
    zone: members[0]?.zone ?? 'open',
    places: [...new Set(members.flatMap(({ places }) => places))].sort(compareText),
    roles: [],
    elsewhere: false,
    ofGroup: false,
    unnamed: false,
    spare: [],
    gaps: members.flatMap(({ gaps }) => gaps),
    stands,
    members: members.map(({ name }) => name).filter((name) => name !== ''),
  }
}
