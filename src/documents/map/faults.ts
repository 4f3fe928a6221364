import type { Course, Frame, Layout, Point } from './geometry.ts'
import type { Picture } from './picture.ts'

/** How many arrows leave the frame in which they begin and end, as though data left the territory. */
export function straysIn({ arrows, zones }: Layout, picture: Picture): number {
  const strays = picture.clusters.flatMap(({ zone, boxes }) => {
    const frame = zones.get(zone)
    const ids = new Set(boxes.map(({ id }) => id))
    return picture.arrows.filter(({ id, from, to }) => {
      const course = ids.has(from) && ids.has(to) ? arrows.get(id) : undefined
      return frame && course && pointsOn(course).some((point) => !holds(frame, point))
    })
  })
  return strays.length
}

/** How many boxes and labels lie on another, or on the line of an arrow that is not theirs. */
export function overlapsIn({ arrows, boxes }: Layout): number {
  const courses = [...arrows.values()]
  const labels = courses.flatMap(({ label }) => (label ? [label] : []))
  const solid = [...boxes.values(), ...labels]
  const lines = courses.map((course) => ({ course, points: pointsOn(course) }))
  return solid.reduce((sum, frame, index) => {
    const others = solid.slice(index + 1).filter((other) => overlap(frame, other))
    const crossing = lines.filter(
      ({ course, points }) => course.label !== frame && points.some((point) => holds(frame, point)),
    )
    return sum + others.length + crossing.length
  }, 0)
}

/** Eight points of each piece of the curves, without the ends, which touch the boxes. */
function pointsOn({ curves }: Course): readonly Point[] {
  return curves.flatMap((curve) => {
    const found: Point[] = []
    for (let at = 0; at + 3 < curve.length; at += 3) {
      const [a, b, c, d] = curve.slice(at, at + 4)
      if (!a || !b || !c || !d) break
      for (let step = 1; step < 8; step++) {
        const t = step / 8
        const u = 1 - t
        const mix = (key: 'x' | 'y') =>
          u * u * u * a[key] + 3 * u * u * t * b[key] + 3 * u * t * t * c[key] + t * t * t * d[key]
        found.push({ x: mix('x'), y: mix('y') })
      }
    }
    return found
  })
}

const holds = ({ x, y, width, height }: Frame, point: Point) =>
  Math.abs(x - point.x) < width / 2 && Math.abs(y - point.y) < height / 2

function overlap(one: Frame, other: Frame): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  )
}
