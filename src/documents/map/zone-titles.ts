/** How broad a bold letter is on average, by the size of its type, and a little more. */
const letter = 0.58

type Point = readonly [x: number, y: number]

/**
 * The titles of frames as Graphviz has painted them, moved along the edge at which they stand to
 * where no arrow passes through them: it keeps arrows off boxes only. `isFree` says whether there
 * is such a place.
 */
export function zoneTitles(painted: string) {
  const arrows = groupsOf(painted, 'arrow').flatMap(({ shapes }) => curve(shapes))
  return groupsOf(painted, 'zone').map(({ name, shapes }) => {
    const [text = ''] = /<text.*/.exec(shapes) ?? []
    const xs = pairs(shapes.replace(text, '')).map(([x]) => x)
    const [, own = '', y = '', size = '', words = ''] =
      / x="(\S+)" y="(\S+)".*font-size="(\S+)"[^>]*>(.*)<\/text>/.exec(text) ?? []
    const half = (words.replaceAll(/&\S+?;/g, '.').length * Number(size) * letter) / 2
    const near = arrows
      .filter(
        ([, height]) => height > Number(y) - Number(size) && height < Number(y) + Number(size) / 2,
      )
      .map(([x]) => x)
    const tried = [Number(own)]
    for (let x = Math.min(...xs) + half + 6; x <= Math.max(...xs) - half - 6; x += 8) tried.push(x)
    const free = tried.find((x) => near.every((other) => Math.abs(other - x) >= half + 4))
    const x = free === undefined ? own : free.toFixed(2)
    return {
      zone: name.split(' ').at(-1) ?? '',
      text: text.replace(` x="${own}"`, ` x="${x}"`),
      isFree: free !== undefined,
    }
  })
}

const groupsOf = (painted: string, kind: string) =>
  [...painted.matchAll(/<g id="[^"]*" class="([^"]*)">\n<title>[^<]*<\/title>\n([\s\S]*?)<\/g>/g)]
    .map(([, name = '', shapes = '']) => ({ name, shapes }))
    .filter(({ name }) => name.split(' ').includes(kind))

const pairs = (shapes: string): readonly Point[] =>
  [...shapes.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

/** Points along an arrow, nearer to each other than letters are. */
function curve(shapes: string): readonly Point[] {
  const all = pairs(/ d="([^"]*)"/.exec(shapes)?.[1] ?? '')
  const steps = Array.from({ length: 41 }, (_, step) => step / 40)
  return all.slice(0, -3).flatMap((from, index) => {
    const [a, b, to] = all.slice(index + 1, index + 4)
    if (index % 3 !== 0 || !a || !b || !to) return []
    const at = (t: number, axis: 0 | 1) =>
      (1 - t) ** 3 * from[axis] +
      3 * t * (1 - t) ** 2 * a[axis] +
      3 * t ** 2 * (1 - t) * b[axis] +
      t ** 3 * to[axis]
    return steps.map((t): Point => [at(t, 0), at(t, 1)])
  })
}
