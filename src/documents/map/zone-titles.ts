/** The title of a frame, as Graphviz has painted it. */
interface ZoneTitle {
  readonly zone: string
  /** The element, with the middle of its words as `x`. */
  readonly text: string
  /** No arrow passes through it. */
  readonly isFree: boolean
}

interface Point {
  readonly x: number
  readonly y: number
}

/** How broad a bold letter is on average, by the size of its type, and a little more. */
const letter = 0.58

/**
 * The titles of frames, moved along the edge at which they stand to where no arrow passes through
 * them; Graphviz keeps arrows off boxes, and not off the titles of frames.
 */
export function zoneTitles(painted: string): readonly ZoneTitle[] {
  const lines = groupsOf(painted, 'arrow').map(({ shapes }) => curve(shapes))
  return groupsOf(painted, 'zone').map(({ name, shapes }) => {
    const zone = name.split(' ').at(-1) ?? ''
    const text = shapes.split('\n').find((line) => line.startsWith('<text')) ?? ''
    const xs = pairs(shapes.replace(/<text.*/, '')).map(({ x }) => x)
    const [, middle = '0', y = '0', size = '0', words = ''] =
      / x="(\S+)" y="(\S+)".*font-size="(\S+)"[^>]*>(.*)<\/text>/.exec(text) ?? []
    const half = (words.replaceAll(/&\S+?;/g, '.').length * Number(size) * letter) / 2
    const isFree = (x: number) =>
      !lines.some((points) =>
        points.some(
          (point) =>
            Math.abs(point.x - x) < half + 4 &&
            point.y > Number(y) - Number(size) &&
            point.y < Number(y) + Number(size) / 2,
        ),
      )
    const [first, last] = [Math.min(...xs) + half + 6, Math.max(...xs) - half - 6]
    const tried = [Number(middle)]
    for (let x = first; x <= last; x += 8) tried.push(x)
    const x = tried.find(isFree)
    return {
      zone,
      text: x === undefined ? text : text.replace(` x="${middle}"`, ` x="${x.toFixed(2)}"`),
      isFree: x !== undefined,
    }
  })
}

const groupsOf = (painted: string, kind: string) =>
  [...painted.matchAll(/<g id="[^"]*" class="([^"]*)">\n<title>[^<]*<\/title>\n([\s\S]*?)<\/g>/g)]
    .map(([, name = '', shapes = '']) => ({ name, shapes }))
    .filter(({ name }) => name.split(' ').includes(kind))

/** Every pair of numbers of a path or a polygon. */
const pairs = (shapes: string): readonly Point[] =>
  [...shapes.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

/** Points along an arrow, as near to each other as letters are. */
function curve(shapes: string): readonly Point[] {
  const [start, ...rest] = pairs(/ d="([^"]*)"/.exec(shapes)?.[1] ?? '')
  const points: Point[] = []
  let from = start
  for (let index = 0; from && index + 2 < rest.length; index += 3) {
    const [a, b, to] = rest.slice(index, index + 3) as [Point, Point, Point]
    const { x, y } = from
    for (let step = 0; step <= 40; step++) {
      const t = step / 40
      const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
      points.push({
        x: p * x + q * a.x + r * b.x + s * to.x,
        y: p * y + q * a.y + r * b.y + s * to.y,
      })
    }
    from = to
  }
  return points
}
