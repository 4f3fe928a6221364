import { commandMark, unprintable } from './text.ts'

/** Line breaks are the layout: those in strings are escaped already. */
const inStrings = new RegExp(`(?!\\n)${unprintable.source}`, 'gu')

/**
 * A value as JSON on lines of its own. Every string keeps its meaning, but none can steer a terminal
 * on which the text is shown, nor be taken for a command by a build server that logs it.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
    .replaceAll(inStrings, (character) => character.replaceAll(/[\s\S]/g, escaped))
    .replaceAll(commandMark, '\\u0023')
  return `${text}\n`
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
