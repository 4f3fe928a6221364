import { flowText } from './flow-text.ts'

/** The longest line that is written with a value of several parts; beyond it, each has a line. */
const widest = 100

/** A key and its value: on one line where that is short or has to be, else a line for each part. */
export function pairLines(
  name: string,
  value: unknown,
  indent: number | undefined,
): readonly string[] {
  const line = `${flowText(name)}: ${flowText(value)}`
  if (indent === undefined || !isLong(line, value, indent)) return [line]
  return [`${flowText(name)}:`, ...partLines(value, indent).map((part) => `  ${part}`)]
}

/** An entry of a list, likewise. */
export function itemLines(value: unknown, indent: number): readonly string[] {
  const line = `- ${flowText(value)}`
  if (!isLong(line, value, indent)) return [line]
  return partLines(value, indent).map((part, index) => `${index === 0 ? '- ' : '  '}${part}`)
}

function partLines(value: unknown, indent: number): readonly string[] {
  return Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, indent + 2))
    : Object.entries(value as object).flatMap(([key, item]) => pairLines(key, item, indent + 2))
}

const isLong = (line: string, value: unknown, indent: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  indent + line.length > widest
