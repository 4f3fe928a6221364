import { groupBy } from '../../model/group-by.ts'
import { pageFoot, stamp } from '../stamp.ts'
import { arrowOf } from './arrow.ts'
import { graphOf, type MapSubject } from './assemble.ts'
import { boxOf, nodeName } from './box.ts'
import { compact } from './compact.ts'
import { type Graph, type Node, nodeKinds, zones } from './graph.ts'
import { plainIn } from './label.ts'
import { legendOf, notesOf } from './legend.ts'
import type { MapWords } from './map-words.ts'
import { partyAt } from './nodes.ts'
import type { Arrow, Cluster, Picture } from './picture.ts'

/** Where the data go, in words and lines: of every service, or of one with its chain. */
export function pictureOf(
  subject: MapSubject & { readonly unread: readonly string[] },
  words: MapWords,
  only?: string,
): Picture {
  const { report, workspace, countries, unread } = subject
  const whole = graphOf(subject, only)
  const graph = compact(whole)
  const nodes = inOrder(graph.nodes)
  const steps = stepsIn(graph)
  const edges = graph.edges.toSorted((a, b) => (steps.get(a.from) ?? 0) - (steps.get(b.from) ?? 0))
  const ids = new Map(nodes.map((node, index) => [node.key, `n${index + 1}`]))
  const names = new Map(nodes.map((node) => [node.key, nodeName(node, words)]))
  // Up to a dozen can say what was found on them, and the picture still be read on a sheet of A4.
  const counted = nodes.length > 12
  const box = (node: Node) => boxOf(node, ids.get(node.key) ?? '', words, countries, counted)
  const apart = new Set(nodes.filter((node) => standsApart(node, graph)))
  const clusters = zones.flatMap((zone): readonly Cluster[] => {
    const members = nodes.filter((node) => node.zone === zone && !apart.has(node))
    const title = zone === 'inside' ? words.zones.inside[countries.regime] : words.zones[zone]
    return members.length === 0 ? [] : [{ zone, title, boxes: members.map(box) }]
  })
  const setting = { ids, names, words, terse: graph.leftOut.services > 0 }
  const drawn = {
    outside: [...apart].map(box),
    clusters,
    arrows: numbered(edges.map((edge, index) => arrowOf(edge, `e${index + 1}`, setting))),
  }
  const whose = plainIn(workspace.organisation?.name ?? '', 60) || words.ourOrganisation
  const service = only === undefined ? undefined : workspace.service(only)
  return {
    title: service
      ? words.titleOfOne({ service: plainIn(service.name, 60), whose })
      : words.title({ whose }),
    description: words.description({ ...countsIn(whole) }),
    ...drawn,
    steps: Math.max(0, ...steps.values()),
    legend: legendOf(drawn, words),
    notes: [...notesOf(graph, report, unread, words), pageFoot(report, words.language)],
    stamp: stamp(report),
  }
}

/** How many steps away from our organisation everybody is, by the shortest way. */
function stepsIn({ nodes, edges }: Graph): ReadonlyMap<string, number> {
  const next = groupBy(edges, ({ from }) => from)
  const steps = new Map(
    nodes.flatMap(({ key, kind }) => (kind === 'organisation' ? [[key, 0]] : [])),
  )
  // A map is walked in the order of its entries, and those added on the way are walked too.
  for (const [key, step] of steps)
    for (const { to } of next.get(key) ?? []) if (!steps.has(to)) steps.set(to, step + 1)
  return steps
}

/** As they are met on the way from our organisation. */
function numbered(arrows: readonly Arrow[]): readonly Arrow[] {
  let number = 0
  return arrows.map((arrow) => (arrow.says.length === 0 ? arrow : { ...arrow, number: ++number }))
}

/** Home first, then by what they are, so that the ids read in the order of the picture. */
function inOrder(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort(
    (a, b) =>
      zones.indexOf(a.zone) - zones.indexOf(b.zone) ||
      nodeKinds.indexOf(a.kind) - nodeKinds.indexOf(b.kind),
  )
}

/** Whether a node stands in no frame: our organisation, where nothing that it uses stands beside it. */
function standsApart({ key, kind, zone }: Node, { nodes, edges }: Graph): boolean {
  if (kind !== 'organisation') return false
  const beside = new Set(nodes.filter((one) => one.zone === zone).map((one) => one.key))
  return !edges.some(({ from, to }) => from === key && beside.has(to))
}

function countsIn({ nodes, edges }: Graph) {
  const partiesOf = (is: (node: Node) => boolean) =>
    new Set(nodes.filter(is).map(({ key }) => partyAt(key))).size
  const gaps = new Set(
    [...nodes, ...edges].flatMap((one) => one.gaps.filter(({ state }) => state === 'open')),
  )
  return {
    services: partiesOf(({ kind }) => kind === 'service'),
    parties: partiesOf(({ kind }) => kind !== 'service' && kind !== 'organisation'),
    gaps: gaps.size,
  }
}
