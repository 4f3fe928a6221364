import { inOrder } from '../check/order.ts'
import { compareText } from '../model/compare-text.ts'
import { groupBy } from '../model/group-by.ts'
import type { Finding, Findings } from '../model/report.ts'

/** Keeps a text small, and gives it back. */
export type Pack = (text: string) => () => string

/** Findings that are kept packed, part by part, and are walked in the order of the report. */
export interface KeptFindings extends Findings {
  /** Those of a part, in order. */
  add(findings: readonly Finding[]): void
}

/** Parts that are open at once: a file of waivers is spoken of in several, and twins can lie apart. */
const mostOpen = 4

/**
 * Of a large estate the findings are most of what a run would hold, and a report asks for them one
 * after the other. What they say of the law is the same in thousands of them and is kept as it is.
 */
export function keptFindings(pack: Pack): KeptFindings {
  const parts: (() => string)[] = []
  /** The parts that hold findings in a file. */
  const homes = new Map<string, number[]>()
  const laws = lawTable()
  const open = new Map<number, ReadonlyMap<string, readonly Finding[]>>()
  let length = 0

  const opened = (part: number): ReadonlyMap<string, readonly Finding[]> => {
    const known = open.get(part)
    if (known) return known
    const findings = (JSON.parse(parts[part]?.() ?? '[]') as readonly Packed[]).map(laws.unpacked)
    const files = groupBy(findings, ({ location }) => location.file)
    for (const oldest of open.size < mostOpen ? [] : [...open.keys()].slice(0, 1))
      open.delete(oldest)
    open.set(part, files)
    return files
  }

  return {
    get length() {
      return length
    },
    add(findings) {
      if (findings.length === 0) return
      const part = parts.length
      for (const file of new Set(findings.map(({ location }) => location.file))) {
        const home = homes.get(file)
        if (home) home.push(part)
        else homes.set(file, [part])
      }
      parts.push(pack(JSON.stringify(findings.map(laws.packed))))
      length += findings.length
    },
    *[Symbol.iterator]() {
      for (const [file, home] of [...homes].sort(([a], [b]) => compareText(a, b))) {
        const found = home.flatMap((part) => opened(part).get(file) ?? [])
        yield* home.length === 1 ? found : inOrder(found)
      }
    },
  }
}

/** A finding in which numbers stand for what it says of the law. */
type Packed = Finding

/** The same object once it comes back: formats write the text of each only once. */
function lawTable() {
  const numbers = new WeakMap<object, number>()
  // Joined findings have a list of their own each, and there are few that differ.
  const numbersByText = new Map<string, number>()
  const all: object[] = []
  const numberOf = (value: object): number => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    const text = JSON.stringify(value)
    const number = numbersByText.get(text) ?? all.push(value) - 1
    numbersByText.set(text, number)
    numbers.set(value, number)
    return number
  }
  const through = (change: (value: never) => unknown) => {
    const changed = (finding: Finding): Finding => {
      const copy = { ...finding } as unknown as Record<string, unknown>
      copy['basis'] = change(finding.basis as never)
      if (finding.law !== undefined) copy['law'] = change(finding.law as never)
      if (finding.implied) copy['implied'] = finding.implied.map(changed)
      return copy as unknown as Finding
    }
    return changed
  }
  return { packed: through(numberOf), unpacked: through((number: number) => all[number]) }
}
