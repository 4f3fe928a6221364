import { expect, test } from 'vitest'
import { overlapsIn, straysIn } from '../../../src/documents/map/faults.ts'
import type { Course, Frame, Layout } from '../../../src/documents/map/geometry.ts'
import type { Picture } from '../../../src/documents/map/picture.ts'

const frame = (x: number, y: number, width = 20, height = 10): Frame => ({ x, y, width, height })

/** A straight line, with a label or without. */
function course(from: [number, number], to: [number, number], label?: Frame): Course {
  const at = (part: number) => ({
    x: from[0] + (to[0] - from[0]) * part,
    y: from[1] + (to[1] - from[1]) * part,
  })
  const points = [at(0), at(1 / 3), at(2 / 3), at(1)]
  return { curves: [points], tip: at(1), ...(label && { label }) }
}

const layout = (parts: Partial<Layout>): Layout => ({
  width: 200,
  height: 200,
  zones: new Map(),
  boxes: new Map(),
  arrows: new Map(),
  ...parts,
})

test('boxes and labels that lie apart are no fault', () => {
  const boxes = new Map([
    ['n1', frame(20, 20)],
    ['n2', frame(20, 100)],
  ])
  const arrows = new Map([['e1', course([20, 26], [20, 94], frame(60, 60))]])
  expect(overlapsIn(layout({ boxes, arrows }))).toBe(0)
})

test('a label on a box, two labels on each other, and a line through a box are one each', () => {
  const boxes = new Map([['n1', frame(20, 20)]])
  const onBox = new Map([['e1', course([0, 90], [90, 90], frame(25, 22))]])
  expect(overlapsIn(layout({ boxes, arrows: onBox }))).toBe(1)
  const onEach = new Map([
    ['e1', course([0, 90], [90, 90], frame(50, 50))],
    ['e2', course([0, 99], [90, 99], frame(55, 52))],
  ])
  expect(overlapsIn(layout({ arrows: onEach }))).toBe(1)
  const through = new Map([['e1', course([0, 20], [90, 20])]])
  expect(overlapsIn(layout({ boxes, arrows: through }))).toBe(1)
})

test('an arrow that leaves the frame in which it begins and ends goes astray', () => {
  const box = (id: string) => ({ id, shape: 'party', mark: 'plain', lines: [], title: '' }) as const
  const arrow = { id: 'e1', from: 'n1', to: 'n2', mark: 'plain', lines: [], title: '' } as const
  const picture = {
    clusters: [{ zone: 'inside', title: '', boxes: [box('n1'), box('n2')] }],
    arrows: [arrow],
  } as unknown as Picture
  const zones = new Map([['inside', frame(50, 50, 100, 100)]] as const)
  const straight = new Map([['e1', course([50, 10], [50, 90])]])
  expect(straysIn(layout({ zones, arrows: straight }), picture)).toBe(0)
  const astray = new Map([['e1', course([50, 10], [150, 90])]])
  expect(straysIn(layout({ zones, arrows: astray }), picture)).toBe(1)
})
