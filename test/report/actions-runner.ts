/** Reads a log as the runner of GitHub Actions does, and returns the commands that it would obey. */

export interface Command {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const known = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask'],
  ...['add-matcher', 'remove-matcher', 'set-env', 'add-path', 'set-output', 'save-state'],
  ...['stop-commands', 'internal-set-repo-path'],
])

export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => colons(line) ?? brackets(line) ?? [])
}

/** `::name key=value,key=value::data`, at the start of a line, blanks before it not counted. */
function colons(given: string): Command | undefined {
  const line = given.trimStart()
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  return end === -1 ? undefined : parsed(line.slice(2, end), ',', line.slice(end + 2), colonEscapes)
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function brackets(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start === -1 ? -1 : line.indexOf(']', start)
  return end === -1
    ? undefined
    : parsed(line.slice(start + 3, end), ';', line.slice(end + 1), bracketEscapes)
}

interface Escapes {
  readonly property: readonly (readonly [string, string])[]
  readonly data: readonly (readonly [string, string])[]
}
const lines = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const
const percent = ['%25', '%'] as const
const colonEscapes: Escapes = {
  property: [...lines, ['%3A', ':'], ['%2C', ','], percent],
  data: [...lines, percent],
}
const bracketEscapes: Escapes = {
  property: [['%3B', ';'], ...lines, ['%5D', ']'], percent],
  data: [['%3B', ';'], ...lines, ['%5D', ']'], percent],
}

function parsed(
  head: string,
  separator: string,
  data: string,
  escapes: Escapes,
): Command | undefined {
  const blank = head.indexOf(' ')
  const command = blank === -1 ? head : head.slice(0, blank)
  if (!known.has(command)) return undefined
  const properties =
    blank === -1
      ? []
      : head
          .slice(blank + 1)
          .trim()
          .split(separator)
  return {
    command,
    properties: Object.fromEntries(
      properties.flatMap((property) => {
        const equals = property.indexOf('=')
        const value = property.slice(equals + 1)
        return equals < 1 || value === ''
          ? []
          : [[property.slice(0, equals), unescaped(value, escapes.property)] as const]
      }),
    ),
    data: unescaped(data, escapes.data),
  }
}

function unescaped(text: string, escapes: Escapes['data']): string {
  return escapes.reduce((result, [from, to]) => result.replaceAll(from, to), text)
}
