/** What a Mermaid flowchart of ours says, read by a grammar that knows nothing but what we write. */
export interface Chart {
  /** The lines of each box, by its id. */
  readonly boxes: ReadonlyMap<string, readonly string[]>
  /** The ids in each frame, by its title. */
  readonly frames: ReadonlyMap<string, readonly string[]>
  readonly arrows: readonly {
    readonly from: string
    readonly to: string
    readonly lines: readonly string[]
  }[]
  /** The boxes of each class. */
  readonly classes: ReadonlyMap<string, readonly string[]>
  /** The arrows with a style of their own, by their number. */
  readonly styled: readonly number[]
}

/** Letters, digits, marks, signs beyond ASCII, and of ASCII what Mermaid reads as nothing else; else entities. */
const label = String.raw`"((?:(?!ﬂ)[\p{L}\p{N}\p{M} ,().\-]|[^\x00-\x7fﬂ]|#\d+;|<br/>)*)"`
const line = (pattern: string) => new RegExp(`^${pattern}$`, 'u')
const patterns = {
  comment: line(String.raw`%% dpa-lint [\w.]+, as of [\d-]+, tables of law of [\d-]+`),
  width: line(String.raw`%%\{init: \{"flowchart": \{"wrappingWidth": \d+\}\}\}%%`),
  head: line('flowchart LR'),
  access: line(String.raw`  acc(?:Title|Descr): [\p{L}\p{N}\p{M} ,.:()-]+`),
  frame: line(String.raw`  subgraph [a-z]+_zone \[${label}\]`),
  end: line('  end'),
  box: line(String.raw` +(n\d+)(?:\[\[${label}\]\]|\(${label}\)|\[${label}\]|\[/${label}/\])`),
  arrow: line(String.raw`  (n\d+) -->(?:\|${label}\|)? (n\d+)`),
  legend: line(String.raw`  legend\[${label}\]`),
  unseen: line(String.raw`  legend ~~~ n\d+`),
  legendStyle: line('  style legend text-align:left'),
  classDef: line(
    String.raw`  classDef (error|warning|way|waived) stroke:#[0-9a-f]{6},stroke-width:2px(?:,stroke-dasharray:[\d ]+)?`,
  ),
  class: line(String.raw`  class (n\d+(?:,n\d+)*) (error|warning|way|waived)`),
  linkStyle: line(
    String.raw`  linkStyle (\d+(?:,\d+)*) stroke:#[0-9a-f]{6},stroke-width:2px(?:,stroke-dasharray:[\d ]+)?`,
  ),
} as const

export function readMermaid(text: string): Chart {
  const boxes = new Map<string, readonly string[]>()
  const frames = new Map<string, string[]>()
  const arrows: Chart['arrows'][number][] = []
  const classes = new Map<string, readonly string[]>()
  const styled: number[] = []
  let frame: string[] | undefined
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error('the last line does not end')
  for (const [index, one] of lines.entries()) {
    const found = Object.entries(patterns).flatMap(([kind, pattern]) => {
      const match = pattern.exec(one)
      return match ? [{ kind, groups: match.slice(1) }] : []
    })
    const [only, ...others] = found
    if (!only || others.length > 0) throw new Error(`line ${index + 1} is not of ours: ${one}`)
    const { kind, groups } = only
    const [first = '', second = '', third = ''] = groups
    if (kind === 'frame') {
      frame = []
      frames.set(decoded(first).join(' '), frame)
    } else if (kind === 'end') frame = undefined
    else if (kind === 'box') {
      boxes.set(first, decoded(groups.slice(1).find((group) => group !== undefined) ?? ''))
      frame?.push(first)
    } else if (kind === 'arrow')
      arrows.push({ from: first, to: third, lines: groups[1] === undefined ? [] : decoded(second) })
    else if (kind === 'class') classes.set(second, first.split(','))
    else if (kind === 'linkStyle') styled.push(...first.split(',').map(Number))
  }
  return { boxes, frames, arrows, classes, styled }
}

const decoded = (text: string): readonly string[] =>
  text
    .split('<br/>')
    .map((part) =>
      part.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    )
