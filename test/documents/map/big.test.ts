import { describe, expect, test } from 'vitest'
import { graphOf } from '../../../src/documents/map/assemble.ts'
import { compact } from '../../../src/documents/map/compact.ts'
import type { Graph } from '../../../src/documents/map/graph.ts'
import { mapDot, mapMermaid, mapSvg } from '../../../src/documents/map/map.ts'
import { version } from '../../../src/model/version.ts'
import { exampleOf, inEnglish, subjectOf } from '../findings/world.ts'
import { bigWorkspace } from './big.ts'
import { pictureIn } from './told.ts'

/** How many stand in the boxes, each alone or with others. */
function membersOf({ nodes }: Graph): number {
  return nodes.reduce(
    (sum, { stands = {} }) =>
      sum +
      Math.max(
        1,
        Object.values(stands).reduce((all, count) => all + count, 0),
      ),
    0,
  )
}

const flowsOf = ({ edges, leftOut }: Graph) =>
  edges.reduce((sum, { flows }) => sum + flows, leftOut.flows)

const gapsOf = ({ nodes, edges }: Graph) =>
  [...nodes, ...edges].reduce((sum, { gaps }) => sum + gaps.length, 0)

describe.each([15, 40, 500])('%i services', async (size) => {
  const subject = await subjectOf(bigWorkspace(size))
  const whole = graphOf(subject)
  const graph = compact(whole)

  test('stay readable', () => {
    expect(whole.nodes.length).toBeGreaterThan(36)
    expect(graph.nodes.length).toBeLessThanOrEqual(36)
    expect(graph.edges.length).toBeLessThanOrEqual(60)
  })

  test('lose nobody, no flow and no gap', () => {
    expect(membersOf(graph)).toBe(whole.nodes.length)
    expect(flowsOf(graph)).toBe(whole.edges.length)
    expect(gapsOf(graph)).toBe(gapsOf(whole))
  })

  test('say in the picture what is left out', () => {
    const { services, parties, flows } = graph.leftOut
    const within = `${flows} ${flows === 1 ? 'flow' : 'flows'} among services that share a box not drawn: the map of one service shows its chain.`
    expect(pictureIn(subject).notes).toEqual([
      `Too many to draw each: ${services} services and ${parties} other recipients stand together by country; those with the gravest findings and those that most data go to stand alone.`,
      ...(flows > 0 ? [within] : []),
      'SCC: standard contractual clauses.',
      `dpa-lint ${version} · 21 November 2026`,
    ])
  })

  test('fit every format', async () => {
    expect((await mapSvg(subject, inEnglish)).length).toBeLessThan(100_000)
    expect(String(await mapDot(subject, inEnglish)).length).toBeLessThan(50_000)
    // Beyond, what draws Mermaid refuses it.
    expect(String(await mapMermaid(subject, inEnglish)).length).toBeLessThan(50_000)
  })
})

test.each(['real', 'chain', 'clean'])('the example %s is drawn whole', async (name) => {
  const graph = graphOf(await exampleOf(name))
  expect(compact(graph)).toBe(graph)
})
