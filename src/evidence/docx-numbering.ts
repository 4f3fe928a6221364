import { lettersOfNumber, romanOfNumber } from './read-html.ts'
import { childOf, childrenOf, type XmlElement } from './xml.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** Whether the numbers of the levels above are shown as digits, whatever their own form. */
  readonly legal: boolean
  readonly restart: number | undefined
  /** The style of paragraph that takes this level by itself. */
  readonly style: string | undefined
}

export interface Numbering {
  /** The label of the next paragraph of a list; undefined where it shows none. */
  next(list: string, level: number): string | undefined
  /** The list and level that a style of paragraph takes by itself. */
  ofStyle(style: string): { readonly list: string; readonly level: number } | undefined
}

/** Counts as Word does: each list by its definition, and below a number that changes from the start. */
export function numberingOf(root: XmlElement | undefined): Numbering {
  const definitions = new Map<string, readonly Level[]>()
  for (const definition of childrenOf(root, 'w:abstractNum'))
    definitions.set(definition.attrs['w:abstractNumId'] ?? '', levelsOf(definition))
  const lists = new Map<
    string,
    { readonly definition: string; readonly levels: readonly Level[] }
  >()
  for (const list of childrenOf(root, 'w:num')) {
    const definition = valOf(childOf(list, 'w:abstractNumId')) ?? ''
    const levels = [...(definitions.get(definition) ?? [])]
    for (const override of childrenOf(list, 'w:lvlOverride')) {
      const at = Number(override.attrs['w:ilvl'] ?? 0)
      const own = childOf(override, 'w:lvl')
      const start = valOf(childOf(override, 'w:startOverride'))
      const level = own ? levelOf(own) : levels[at]
      if (level) levels[at] = start === undefined ? level : { ...level, start: Number(start) || 0 }
    }
    const restarts = childrenOf(list, 'w:lvlOverride').some((one) =>
      childOf(one, 'w:startOverride'),
    )
    const id = list.attrs['w:numId'] ?? ''
    // Lists of one definition go on counting, unless one of them says that it begins anew.
    lists.set(id, { definition: restarts ? `${definition}:${id}` : definition, levels })
  }
  const counters = new Map<string, number[]>()
  return {
    next(id, at) {
      const list = lists.get(id)
      const level = list?.levels[at]
      if (!list || !level) return undefined
      const counts = counters.get(list.definition) ?? []
      counters.set(list.definition, counts)
      for (let above = 0; above < at; above++) counts[above] ??= list.levels[above]?.start ?? 1
      counts[at] = counts[at] === undefined ? level.start : counts[at] + 1
      for (let below = at + 1; below < counts.length; below++) {
        const restart = list.levels[below]?.restart
        if (restart === undefined || (restart > 0 && at < restart)) delete counts[below]
      }
      counts.length = Math.max(at + 1, counts.findLastIndex((count) => count !== undefined) + 1)
      return shown(level, list.levels, counts)
    },
    ofStyle(style) {
      for (const [list, { levels }] of lists) {
        const level = levels.findIndex((one) => one?.style === style)
        if (level >= 0) return { list, level }
      }
      return undefined
    },
  }
}

function levelsOf(definition: XmlElement): readonly Level[] {
  const levels: Level[] = []
  for (const level of childrenOf(definition, 'w:lvl')) {
    const at = Number(level.attrs['w:ilvl'])
    if (at >= 0 && at < 9) levels[at] = levelOf(level)
  }
  return levels
}

function levelOf(level: XmlElement): Level {
  const restart = valOf(childOf(level, 'w:lvlRestart'))
  return {
    format: valOf(childOf(level, 'w:numFmt')) ?? 'decimal',
    text: valOf(childOf(level, 'w:lvlText')) ?? '',
    start: Number(valOf(childOf(level, 'w:start')) ?? 1) || 0,
    legal: childOf(level, 'w:isLgl') !== undefined,
    restart: restart === undefined ? undefined : Number(restart),
    style: valOf(childOf(level, 'w:pStyle')),
  }
}

const valOf = (element: XmlElement | undefined): string | undefined => element?.attrs['w:val']

function shown(
  level: Level,
  levels: readonly Level[],
  counts: readonly number[],
): string | undefined {
  if (level.format === 'none') return level.text.trim() === '' ? undefined : level.text
  if (level.format === 'bullet') return '•'
  const text = level.text.replace(/%([1-9])/g, (_, at: string) => {
    const index = Number(at) - 1
    const format = level.legal ? 'decimal' : (levels[index]?.format ?? 'decimal')
    return formatted(counts[index] ?? levels[index]?.start ?? 1, format)
  })
  return text.trim() === '' ? undefined : text.trim()
}

function formatted(count: number, format: string): string {
  if (format === 'lowerLetter') return lettersOfNumber(count)
  if (format === 'upperLetter') return lettersOfNumber(count).toUpperCase()
  if (format === 'lowerRoman') return romanOfNumber(count)
  if (format === 'upperRoman') return romanOfNumber(count).toUpperCase()
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  return String(count)
}
